// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/directory/clientimport.h"
#include "store/directory/consentledger.h"
#include "store/directory/customfields.h"
#include "store/directory/importundo.h"
#include "store/directory/removedclients.h"
#include "store/directory/studioclasses.h"

using namespace Qt::StringLiterals;
using Domain::ClientId;
using Domain::ClientState;
using Domain::ConsentSource;
using Domain::Membership;
using Domain::PutBack;
using Domain::Subscription;

namespace {

const QString kAna = u"ana@example.com"_s;

struct Studio : StoreFixture
{
    Store::RemovedClients removed() { return Store::RemovedClients(*database); }
    Store::StudioClasses classes() { return Store::StudioClasses(*database); }
    void remove(ClientId id) { QVERIFY(directory().remove(id)); }
    PutBack putBack(ClientId id) { return stored(removed().putBack(id)); }
    ClientId onList(const QString &name, const QString &email)
    {
        const ClientId id = addClient(name, email);
        answer(id, Subscription::Yes);
        markSynced(email);
        return id;
    }
    /// The record of an address as a round leaves it after taking the contact off the list.
    void takenOff(const QString &email)
    {
        Domain::AddressRecord record = view(email).addressRecord;
        record.contact = {u"contact-"_s + email};
        record.membership = Membership::NotListed;
        record.doneRevision = record.dirtyRevision;
        QVERIFY(addressRecords().save(record));
    }
    void importNo(const QString &name)
    {
        Domain::ReportRow row;
        row.client.firstName = name;
        row.client.email = kAna;
        row.told = QStringList{u"first_name"_s, u"email"_s};
        row.subscribed = Subscription::No;
        Store::ClientImport import(*database);
        QVERIFY(import.begin({u"report.csv"_s, 1}));
        QVERIFY(import.take(row));
        QVERIFY(Store::endImport(*database));
    }
    ClientId importYes(const QString &name)
    {
        Domain::ReportRow row;
        row.client.firstName = name;
        row.client.email = kAna;
        row.told = QStringList{u"first_name"_s, u"email"_s};
        row.subscribed = Subscription::Yes;
        Store::ClientImport import(*database);
        if (!import.begin({u"report.csv"_s, 1}) || !import.take(row) || !Store::endImport(*database))
            qFatal("a row was refused");
        return view(kAna).holders.first().client.id;
    }
    void changeAddress(ClientId id, const QString &email)
    {
        Domain::Client client = stored(directory().client(id));
        client.email = email;
        QVERIFY(directory().update(client));
    }
    qint64 addClass(int places)
    {
        return stored(classes().add({0, u"Yin"_s, {}, clock.now().addDays(1), 60, places, 0}));
    }
    QStringList columnsOf(const QString &table)
    {
        QStringList columns;
        auto query = stored(database->query(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)));
        while (query.next())
            columns << query.value(0).toString();
        return columns;
    }
};

} // namespace

class RemovedClientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsAClientBackExactly()
    {
        Studio studio;
        QVERIFY(Store::CustomFields(*studio.database).add(u"Mat"_s, Domain::CustomFieldType::Text));
        Domain::Client given;
        given.firstName = u"Ana"_s;
        given.lastName = u"Brook"_s;
        given.email = u"Ana@Example.com"_s;
        given.phone = u"+1 902 555 0101"_s;
        given.studioNumber = u"0104"_s;
        given.birthday = QDate(1990, 5, 1);
        given.custom.insert(u"Mat"_s, u"blue"_s);
        const auto ana = StoreFixture::stored(studio.directory().add(given));
        studio.answer(ana, Subscription::Yes);
        studio.markSynced(kAna);
        const qint64 yin = studio.addClass(12);
        QVERIFY(studio.classes().book(yin, ana));
        const auto ben = studio.addClient(u"Ben"_s, u"ben@example.com"_s);
        studio.tick();
        QVERIFY(studio.classes().book(yin, ben));
        const Domain::AddressHolder before = studio.view(kAna).holders.first();
        const auto history = StoreFixture::stored(Store::ConsentLedger(*studio.database).ofClient(ana));

        studio.remove(ana);
        QCOMPARE(StoreFixture::stored(studio.directory().count()), 1);
        QCOMPARE(StoreFixture::stored(studio.classes().bookedClients(yin)), QList<ClientId>{ben});
        QCOMPARE(studio.putBack(ana), PutBack());
        QCOMPARE(studio.view(kAna).holders, QList<Domain::AddressHolder>{before});
        QCOMPARE(StoreFixture::stored(studio.classes().bookedClients(yin)), (QList<ClientId>{ana, ben}));
        const auto historyNow = StoreFixture::stored(Store::ConsentLedger(*studio.database).ofClient(ana));
        QCOMPARE(historyNow.size(), history.size());
        QCOMPARE(StoreFixture::stored(studio.directory().withStudioNumber(u"104"_s)), QList<ClientId>{ana});
        QCOMPARE(studio.state(ana), ClientState::Waiting);
        QVERIFY(studio.toDo().contains(kAna));
        QCOMPARE(StoreFixture::stored(studio.removed().count()), 0);
    }

    void listsTheRemovedClientsLatestFirst()
    {
        Studio studio;
        const auto ana = studio.addClient(u"Ana"_s, kAna);
        const auto ben = studio.addClient(u"Ben"_s, u"ben@example.com"_s);
        studio.remove(ana);
        const QDateTime first = studio.clock.now();
        studio.tick();
        studio.remove(ben);
        const auto all = StoreFixture::stored(studio.removed().all());
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().client.firstName, u"Ben"_s);
        QCOMPARE(all.last().client.id, ana);
        QCOMPARE(all.last().removedAt, first);
    }

    void everyColumnOfAClientIsKept()
    {
        Studio studio;
        const QStringList kept = studio.columnsOf(u"removed_client"_s);
        for (const QString &column : studio.columnsOf(u"client"_s))
            QVERIFY2(kept.contains(column), qPrintable(column));
        studio.remove(studio.addClient(u"Ana"_s, kAna));
        QCOMPARE(studio.number(u"SELECT COUNT(*) FROM removed_client WHERE seal = ''"_s), 0);
    }

    void aNoOfTheClientStaysANo()
    {
        Studio studio;
        const auto ana = studio.addClient(u"Ana"_s, kAna);
        studio.answer(ana, Subscription::Yes);
        studio.answer(ana, Subscription::No);
        studio.remove(ana);
        QCOMPARE(studio.putBack(ana), PutBack());
        QCOMPARE(studio.client(ana).subscribed, Subscription::No);
        QCOMPARE(studio.state(ana), ClientState::Unsubscribed);
    }

    void aNoSaidMeanwhileUnderTheSameAddressCounts()
    {
        Studio studio;
        const auto ana = studio.onList(u"Ana"_s, kAna);
        const auto ben = studio.addClient(u"Ben"_s, kAna);
        studio.remove(ana);
        studio.answer(ben, Subscription::No, ConsentSource::FrontDesk);
        studio.remove(ben);
        QVERIFY(studio.putBack(ana).saidNo);
        QCOMPARE(studio.client(ana).subscribed, Subscription::No);
        QCOMPARE(studio.state(ana), ClientState::Unsubscribed);
    }

    void aYesThatFollowedThatNoCountsForTheAddress()
    {
        Studio studio;
        const auto ana = studio.onList(u"Ana"_s, kAna);
        const auto ben = studio.addClient(u"Ben"_s, kAna);
        studio.remove(ana);
        studio.answer(ben, Subscription::No);
        studio.answer(ben, Subscription::Yes);
        QVERIFY(studio.putBack(ana).saidNo);
        QCOMPARE(studio.client(ana).subscribed, Subscription::No);
        QCOMPARE(studio.state(ben), ClientState::Waiting);
    }

    void aReportsNoCountsIfItIsAboutTheSamePerson_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("other case") << u"ANA O'HARA"_s;
        QTest::newRow("other apostrophe") << u"Ana O’Hara"_s;
        QTest::newRow("last name first") << u"O'Hara, Ana"_s;
        QTest::newRow("only the address") << QString();
    }
    void aReportsNoCountsIfItIsAboutTheSamePerson()
    {
        QFETCH(QString, name);
        for (const bool isRemovedToo : {false, true}) {
            Studio studio;
            const auto ana = studio.onList(u"Ana O'Hara"_s, kAna);
            studio.remove(ana);
            studio.importNo(name);
            if (isRemovedToo)
                studio.remove({studio.number(u"SELECT MAX(id) FROM client"_s)});
            QVERIFY(studio.putBack(ana).saidNo);
            QCOMPARE(studio.client(ana).subscribed, Subscription::No);
            QCOMPARE(studio.state(ana), ClientState::Unsubscribed);
        }
    }

    void aReportsNoAboutSomebodyElseDoesNotCount()
    {
        Studio studio;
        const auto ana = studio.onList(u"Ana"_s, kAna);
        studio.remove(ana);
        studio.importNo(u"Ben"_s);
        QCOMPARE(studio.putBack(ana), PutBack());
        QCOMPARE(studio.client(ana).subscribed, Subscription::Yes);
    }

    void anOptOutMeanwhileCounts()
    {
        Studio studio;
        const auto ana = studio.onList(u"Ana"_s, kAna);
        studio.remove(ana);
        studio.takenOff(kAna);
        Domain::AddressRecord record = studio.view(kAna).addressRecord;
        record.permission = Domain::PermissionToSend::Unsubscribed;
        record.optedOutAt = studio.clock.now();
        QVERIFY(studio.addressRecords().save(record));
        QVERIFY(studio.addressRecords().recordOptOut(kAna, record.optedOutAt));
        // The opt-out is unknown in another account; the person's no is kept nevertheless.
        studio.forgetAccount({u"list"_s});
        QVERIFY(studio.putBack(ana).saidNo);
        QCOMPARE(studio.client(ana).subscribed, Subscription::No);
        QCOMPARE(studio.state(ana), ClientState::Unsubscribed);
        const auto history = StoreFixture::stored(Store::ConsentLedger(*studio.database).ofClient(ana));
        QCOMPARE(history.first().source, ConsentSource::ConstantContact);
        QCOMPARE(history.first().at, record.optedOutAt);
    }

    void anOptOutOfAMergedProfileMeanwhileCounts()
    {
        Studio studio;
        const QString old = u"old@example.com"_s;
        const auto ana = studio.onList(u"Ana"_s, kAna);
        const auto twin = studio.addClient(u"Ana"_s, old);
        auto client = studio.client(twin);
        client.studioNumber = u"7"_s;
        client.lastName = u"Brook"_s;
        QVERIFY(studio.directory().update(client));
        QVERIFY(studio.directory().merge(twin, ana));
        studio.remove(ana);
        QCOMPARE(studio.number(u"SELECT COUNT(*) FROM merged_number"_s), 0);
        QVERIFY(studio.addressRecords().recordOptOut(old, studio.clock.now()));
        QVERIFY(studio.putBack(ana).saidNo);
        QCOMPARE(studio.number(u"SELECT COUNT(*) FROM merged_address"_s), 1);
        QCOMPARE(studio.number(u"SELECT COUNT(*) FROM merged_number"_s), 1);
    }

    void clientTakenOffTheListByTheRemovalIsSentAgain()
    {
        Studio studio;
        const auto ana = studio.onList(u"Ana"_s, kAna);
        studio.remove(ana);
        studio.takenOff(kAna);
        QCOMPARE(studio.putBack(ana), PutBack());
        QCOMPARE(studio.state(ana), ClientState::Waiting);
        QCOMPARE(studio.view(kAna).holders.first().answer.subscribed, Subscription::Yes);
    }

    void clientWhoLeftTheListStaysOffIt()
    {
        Studio studio;
        const auto ana = studio.onList(u"Ana"_s, kAna);
        studio.remove(ana);
        Domain::AddressRecord record = studio.view(kAna).addressRecord;
        record.membership = Membership::Left;
        record.leftAt = studio.clock.now();
        record.leftRevision = studio.number(u"SELECT value FROM meta WHERE name = 'revision'"_s);
        QVERIFY(studio.addressRecords().save(record));
        QCOMPARE(studio.putBack(ana), PutBack());
        QCOMPARE(studio.state(ana), ClientState::LeftList);
    }

    void aBookingOfAFullClassIsLost()
    {
        Studio studio;
        const auto ana = studio.addClient(u"Ana"_s, kAna);
        const auto ben = studio.addClient(u"Ben"_s, u"ben@example.com"_s);
        const qint64 full = studio.addClass(1);
        const qint64 open = studio.addClass(0);
        const qint64 gone = studio.addClass(5);
        for (const qint64 id : {full, open, gone})
            QVERIFY(studio.classes().book(id, ana));
        studio.remove(ana);
        QVERIFY(studio.classes().book(full, ben));
        QVERIFY(studio.classes().remove(gone, Domain::ClassExtent::ThisClass));
        QCOMPARE(studio.putBack(ana).lostBookings, 1);
        QCOMPARE(StoreFixture::stored(studio.classes().bookedClients(full)), QList<ClientId>{ben});
        QCOMPARE(StoreFixture::stored(studio.classes().bookedClients(open)), QList<ClientId>{ana});
    }

    void removedClientsAreForgottenAfterThirtyDays()
    {
        Studio studio;
        const auto ana = studio.addClient(u"Ana"_s, kAna);
        const auto ben = studio.addClient(u"Ben"_s, u"ben@example.com"_s);
        studio.remove(ana);
        studio.clock.advance(std::chrono::hours(24 * 30));
        QCOMPARE(StoreFixture::stored(studio.removed().count()), 1);
        studio.tick();
        QCOMPARE(StoreFixture::stored(studio.removed().count()), 0);
        QVERIFY(StoreFixture::stored(studio.removed().all()).isEmpty());
        const auto late = studio.removed().putBack(ana);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Core::Error::Kind::NotFound);
        studio.remove(ben);
        QCOMPARE(studio.number(u"SELECT COUNT(*) FROM removed_client"_s), 2); // hidden, not deleted
        QVERIFY(studio.removed().forgetExpired());
        QCOMPARE(studio.number(u"SELECT COUNT(*) FROM removed_client"_s), 1);
    }

    void aClientIsForgottenForGood()
    {
        Studio studio;
        const auto ana = studio.addClient(u"Ana"_s, kAna);
        const auto ben = studio.addClient(u"Ben"_s, u"ben@example.com"_s);
        const auto early = studio.removed().forget(ana);
        QVERIFY(!early);
        QCOMPARE(early.error().kind, Core::Error::Kind::NotFound);
        studio.remove(ana);
        studio.remove(ben);
        QVERIFY(studio.removed().forget(ana));
        QVERIFY(!studio.removed().putBack(ana));
        for (const QString &table : {u"removed_client"_s, u"removed_value"_s, u"removed_merged_address"_s,
                                     u"removed_merged_number"_s, u"removed_booking"_s})
            QVERIFY(studio.number(u"SELECT COUNT(*) FROM "_s + table) <= 1);
        QCOMPARE(StoreFixture::stored(studio.removed().count()), 1);
    }

    // The report is about the same person, whom only the ledger still knows (rule R13).
    void aNoOutlivesAProfileWhoseAddressWasCorrected_data()
    {
        QTest::addColumn<bool>("isOptOut");
        QTest::newRow("said here") << false;
        QTest::newRow("opted out in Constant Contact") << true;
    }
    void aNoOutlivesAProfileWhoseAddressWasCorrected()
    {
        QFETCH(bool, isOptOut);
        Studio studio;
        const auto ana = studio.onList(u"Ana"_s, u"old@example.com"_s);
        if (isOptOut)
            QVERIFY(studio.addressRecords().recordOptOut(u"old@example.com"_s, studio.clock.now()));
        else
            studio.answer(ana, Subscription::No);
        studio.changeAddress(ana, kAna);
        studio.remove(ana);
        const auto again = studio.importYes(u"Ana"_s);
        QCOMPARE(StoreFixture::stored(studio.directory().client(again)).subscribed, Subscription::NeverAsked);
    }

    void anImportThatIsUndoneLeavesNoRemovedClients()
    {
        Studio studio;
        Domain::ReportRow row;
        row.client.email = kAna;
        row.told = QStringList{u"email"_s};
        Store::ClientImport import(*studio.database);
        QVERIFY(import.begin({u"report.csv"_s, 1}));
        QVERIFY(import.take(row));
        QCOMPARE(StoreFixture::stored(Store::undoSlice(*studio.database)).restored, 1);
        QCOMPARE(StoreFixture::stored(studio.removed().count()), 0);
    }

    void aDamagedRowIsNotPutBack()
    {
        Studio studio;
        const auto ana = studio.addClient(u"Ana"_s, kAna);
        studio.answer(ana, Subscription::No);
        studio.remove(ana);
        QVERIFY(studio.database->execute(u"UPDATE removed_client SET subscribed = 'yes'"_s));
        QVERIFY(!studio.removed().putBack(ana));
        QCOMPARE(StoreFixture::stored(studio.directory().count()), 0);
    }
};

QTEST_GUILESS_MAIN(RemovedClientsTest)
#include "tst_removedclients.moc"
