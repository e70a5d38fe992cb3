// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/birthday.h"
#include "storefixture.h"

#include "store/directory/clientimport.h"
#include "store/directory/consentledger.h"
#include "store/directory/customfields.h"
#include "store/directory/importpreview.h"
#include "store/directory/removedclients.h"
#include "store/directory/stagedreport.h"
#include "store/sqlite/opendatabase.h"
#include "store/syncdata/syncstate.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using Core::Error;
using Domain::ClientId;
using Domain::ClientState;
using Domain::ConsentSource;
using Domain::ReportRow;
using Domain::Subscription;
using Store::ClientImport;
using Store::ImportOutcome;
using Store::StagedReport;

namespace {

using Answer = std::optional<Subscription>;

/// A row that specifies the non-empty values.
ReportRow row(const QString &number, const QString &first, const QString &last, const QString &email,
              Answer answer = {})
{
    ReportRow row;
    row.client.studioNumber = number;
    row.client.firstName = first;
    row.client.lastName = last;
    row.client.email = email;
    const QList<QPair<QString, QString>> told{
        {u"client_id"_s, number}, {u"first_name"_s, first}, {u"last_name"_s, last}, {u"email"_s, email}};
    for (const auto &[key, value] : told) {
        if (!value.isEmpty())
            row.told.append(key);
    }
    row.subscribed = answer;
    return row;
}

ImportOutcome take(StoreFixture &store, const ReportRow &row)
{
    return StoreFixture::stored(ClientImport(*store.database).take(row)).outcome;
}

/// Imports a report as a whole; the preview must have the same counts.
Store::ImportedSlice import(StoreFixture &store, const QList<ReportRow> &rows, const QStringList &labels = {})
{
    StagedReport staged(*store.database);
    if (!ClientImport(*store.database).makeFields(labels) || !staged.fill(labels, rows))
        qFatal("the report was not staged");
    const auto preview = StoreFixture::stored(Store::ImportPreview(*store.database, staged).judgeAll());
    const auto done = StoreFixture::stored(ClientImport(*store.database).takeAll({}, staged));
    if (preview.added != done.added || preview.updated != done.updated ||
        preview.standingNoes != done.standingNoes)
        qFatal("the preview differs");
    return done;
}

/// The only client, or the newest of several.
ClientId newest(StoreFixture &store)
{
    return {store.number(u"SELECT MAX(id) FROM client"_s)};
}

Domain::ConsentAnswer consentAnswerOf(StoreFixture &store, const QString &address, ClientId id)
{
    const auto view = store.view(address);
    for (const auto &holder : view.holders) {
        if (holder.client.id == id)
            return holder.answer;
    }
    return {};
}

qsizetype ledgerSize(StoreFixture &store, ClientId id)
{
    return StoreFixture::stored(Store::ConsentLedger(*store.database).ofClient(id)).size();
}

const QString kAddress = u"ana@example.com"_s;

} // namespace

class ClientImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsANewClientAndChangesNothingTheSecondTime()
    {
        StoreFixture store;
        const auto ana = row(u"7"_s, u"Ana"_s, u"Brook"_s, kAddress, Subscription::Yes);
        QCOMPARE(take(store, ana), ImportOutcome::Added);
        const auto revision = StoreFixture::stored(Store::SyncState(*store.database).revision());
        QCOMPARE(take(store, ana), ImportOutcome::Unchanged);
        QCOMPARE(StoreFixture::stored(Store::SyncState(*store.database).revision()), revision);
        QCOMPARE(ledgerSize(store, newest(store)), 1);
    }

    void matchesRowsToClients_data()
    {
        QTest::addColumn<ReportRow>("stored");
        QTest::addColumn<ReportRow>("told");
        QTest::addColumn<bool>("same");
        const auto n = [](const QString &number, const QString &first, const QString &last,
                          const QString &email) { return row(number, first, last, email); };
        QTest::newRow("by number and name, address new")
            << n(u"7"_s, u"Ana"_s, u"Brook"_s, kAddress)
            << n(u"7"_s, u"ANA"_s, u"Brook"_s, u"anna@example.com"_s) << true;
        QTest::newRow("by number and address, name new")
            << n(u"7"_s, u"Ana"_s, u"Brook"_s, kAddress) << n(u"7"_s, u"Ana"_s, u"Stone"_s, kAddress) << true;
        QTest::newRow("by number and name, split elsewhere")
            << n(u"7"_s, u"Maria de la"_s, u"Cruz"_s, kAddress)
            << n(u"7"_s, u"Maria"_s, u"de la Cruz"_s, u"new@example.com"_s) << true;
        QTest::newRow("number alone, all other values new")
            << n(u"7"_s, u"Ana"_s, u"Brook"_s, kAddress)
            << n(u"7"_s, u"Anna"_s, u"Stone"_s, u"anna@example.com"_s) << false;
        QTest::newRow("number alone, first name only")
            << n(u"7"_s, u"Ana"_s, u"Brook"_s, kAddress) << n(u"7"_s, u"Ana"_s, {}, {}) << false;
        QTest::newRow("profile with nothing but the number")
            << n(u"7"_s, {}, {}, {}) << n(u"7"_s, u"Ana"_s, u"Brook"_s, kAddress) << true;
        for (const auto &name : {u"Guest"_s, u"N/A"_s, u"Walk-in Client"_s, u"-"_s}) {
            QTest::addRow("by number and %s, address new", qPrintable(name))
                << n(u"7"_s, name, {}, kAddress) << n(u"7"_s, name, {}, u"ben@example.com"_s) << false;
            QTest::addRow("by number and %s, no address", qPrintable(name))
                << n(u"7"_s, name, {}, {}) << n(u"7"_s, name, {}, {}) << true;
        }
        QTest::newRow("zeros lost in a spreadsheet")
            << n(u"00123"_s, u"Ana"_s, u"Brook"_s, kAddress)
            << n(u"123"_s, u"Ana"_s, u"Brook"_s, u"new@example.com"_s) << true;
        QTest::newRow("decimal point from a spreadsheet")
            << n(u"00123"_s, u"Ana"_s, u"Brook"_s, kAddress)
            << n(u" 123.0"_s, u"Ana"_s, u"Brook"_s, u"new@example.com"_s) << true;
        QTest::newRow("placeholder") << n(u"0"_s, u"Ana"_s, u"Brook"_s, kAddress)
                                     << n(u"0"_s, u"Ana"_s, u"Brook"_s, u"new@example.com"_s) << false;
        QTest::newRow("by address and name") << n({}, u"Ana"_s, u"Brook"_s, kAddress)
                                             << n({}, u"ANA"_s, u"brook"_s, u"ANA@example.com"_s) << true;
        QTest::newRow("by address and name, number new")
            << n({}, u"Ana"_s, u"Brook"_s, kAddress) << n(u"7"_s, u"Ana"_s, u"Brook"_s, kAddress) << true;
        QTest::newRow("another number") << n(u"8"_s, u"Ana"_s, u"Brook"_s, kAddress)
                                        << n(u"7"_s, u"Ana"_s, u"Brook"_s, kAddress) << false;
        QTest::newRow("another name")
            << n({}, u"Ana"_s, u"Brook"_s, kAddress) << n({}, u"Bo"_s, u"Brook"_s, kAddress) << false;
        QTest::newRow("another address") << n({}, u"Ana"_s, u"Brook"_s, kAddress)
                                         << n({}, u"Ana"_s, u"Brook"_s, u"other@example.com"_s) << false;
        QTest::newRow("row without name")
            << n({}, u"Ana"_s, u"Brook"_s, kAddress) << n({}, {}, {}, kAddress) << true;
        QTest::newRow("client without name")
            << n({}, {}, {}, kAddress) << n({}, u"Ana"_s, u"Brook"_s, kAddress) << true;
        QTest::newRow("no address, same name")
            << n({}, u"Ana"_s, u"Brook"_s, {}) << n({}, u"Ana"_s, u"Brook"_s, {}) << true;
        QTest::newRow("row without address, client with address")
            << n({}, u"Ana"_s, u"Brook"_s, kAddress) << n({}, u"Ana"_s, u"Brook"_s, {}) << false;
    }
    void matchesRowsToClients()
    {
        QFETCH(ReportRow, stored);
        QFETCH(ReportRow, told);
        QFETCH(bool, same);
        StoreFixture store;
        QCOMPARE(take(store, stored), ImportOutcome::Added);
        QCOMPARE(take(store, told) != ImportOutcome::Added, same);
        QCOMPARE(StoreFixture::stored(store.directory().count()), same ? 1 : 2);
    }

    // Two people may have one name; a report that has both changes neither, however often it is imported.
    void namesakesWithoutAnAddressAreToldApartByTheirPhones()
    {
        StoreFixture store;
        const auto maria = [](const QString &phone) {
            ReportRow told = row({}, u"Maria"_s, u"Lopez"_s, {});
            told.client.phone = phone;
            if (!phone.isEmpty())
                told.told.append(u"phone"_s);
            return told;
        };
        const QList<ReportRow> both{maria(u"603-555-0101"_s), maria(u"603-555-0102"_s)};
        const auto first = import(store, both);
        QCOMPARE(first.added, 2);
        QCOMPARE(first.contradictions.size(), 1);
        QVERIFY(first.contradictions.first().reason.contains("phone number"_L1));
        const auto again = import(store, both);
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(again.contradictions.size(), 0);
        // Another spelling of the second one's number.
        QCOMPARE(import(store, {maria(u"+1 (603) 555-0102"_s)}).updated, 1);
        QCOMPARE(import(store, {maria({})}).added, 0);
        QCOMPARE(StoreFixture::stored(store.directory().count()), 2);
        QCOMPARE(store.client({1}).phone, u"603-555-0101"_s);
    }

    void addsARowWithoutNameIfSeveralShareTheAddress()
    {
        StoreFixture store;
        take(store, row({}, u"Ana"_s, u"Brook"_s, kAddress));
        take(store, row({}, u"Bo"_s, u"Brook"_s, kAddress));
        QCOMPARE(take(store, row({}, {}, {}, kAddress)), ImportOutcome::Added);
        QCOMPARE(take(store, row({}, {}, {}, kAddress)), ImportOutcome::Unchanged);
    }

    void noOfAnAddressCountsForAllWhoHaveIt()
    {
        StoreFixture store;
        take(store, row({}, u"Ana"_s, u"Brook"_s, kAddress));
        take(store, row({}, u"Bo"_s, u"Brook"_s, kAddress, Subscription::Yes));
        const ClientId bo = newest(store);
        auto no = row({}, {}, {}, kAddress, Subscription::No);
        no.client.city = u"Dover"_s;
        no.told.append(u"city"_s);
        QCOMPARE(take(store, no), ImportOutcome::Updated);
        QCOMPARE(store.state(bo), ClientState::Unsubscribed);
        QVERIFY(store.client(bo).city.isEmpty() && store.client({1}).city.isEmpty());
        QCOMPARE(take(store, no), ImportOutcome::Unchanged);
        QCOMPARE(StoreFixture::stored(store.directory().count()), 2);
    }

    void noOfANamesakeAtTheAddressCountsForBoth()
    {
        StoreFixture store;
        take(store, row(u"7"_s, u"Ana"_s, u"Brook"_s, kAddress, Subscription::Yes));
        const ClientId ana = newest(store);
        const auto no = row(u"8"_s, u"Ana"_s, u"Brook"_s, kAddress, Subscription::No);
        const auto taken = StoreFixture::stored(ClientImport(*store.database).take(no));
        QCOMPARE(taken.outcome, ImportOutcome::Added);
        QVERIFY(!taken.contradiction.isEmpty());
        QCOMPARE(store.state(ana), ClientState::Unsubscribed);
        QCOMPARE(store.client(ana).subscribed, Subscription::No);
        QCOMPARE(take(store, no), ImportOutcome::Unchanged);
    }

    void choosesAmongClientsWithOneNumberByAddressThenName()
    {
        StoreFixture store;
        for (const auto &name : {u"Ana"_s, u"Bo"_s, u"Cy"_s}) {
            Domain::Client client;
            client.studioNumber = u"7"_s;
            client.firstName = name;
            client.email = name.toLower() + u"@example.com"_s;
            StoreFixture::stored(store.directory().add(client));
        }
        QCOMPARE(take(store, row(u"7"_s, {}, u"Stone"_s, u"bo@example.com"_s)), ImportOutcome::Updated);
        QCOMPARE(store.client({2}).lastName, u"Stone"_s);
        QCOMPARE(take(store, row(u"7"_s, u"Cy"_s, {}, u"new@example.com"_s)), ImportOutcome::Updated);
        QCOMPARE(store.client({3}).email, u"new@example.com"_s);
        QCOMPARE(take(store, row(u"7"_s, u"Dee"_s, {}, {})), ImportOutcome::Added);
        QCOMPARE(store.client({1}).firstName, u"Ana"_s);
    }

    void reportsANumberThatBelongsToAnotherPerson()
    {
        StoreFixture store;
        take(store, row(u"7"_s, u"Ana"_s, u"Brook"_s, kAddress, Subscription::Yes));
        const auto ana = newest(store);
        ClientImport import(*store.database);
        const auto taken =
            StoreFixture::stored(import.take(row(u"7"_s, u"Ben"_s, u"Cole"_s, u"ben@example.com"_s)));
        QCOMPARE(taken.outcome, ImportOutcome::Added);
        QVERIFY(!taken.contradiction.isEmpty());
        QCOMPARE(store.client(newest(store)).subscribed, Subscription::NeverAsked);
        QCOMPARE(store.client(ana).firstName, u"Ana"_s);
        const auto again =
            StoreFixture::stored(import.take(row(u"7"_s, u"Ben"_s, u"Cole"_s, u"ben@example.com"_s)));
        QCOMPARE(again.outcome, ImportOutcome::Unchanged);
        QVERIFY2(again.contradiction.isEmpty(), "the number and the person agree by now");
    }

    void rejectsARowWithNothingButSomebodysNumber()
    {
        StoreFixture store;
        take(store, row(u"7"_s, u"Ana"_s, u"Brook"_s, kAddress));
        ReportRow told = row(u"7"_s, {}, {}, {}, Subscription::No);
        QCOMPARE(ClientImport(*store.database).take(told).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(store.client(newest(store)).subscribed, Subscription::NeverAsked);
    }

    void rejectsARowThatTellsNobody()
    {
        StoreFixture store;
        take(store, row(u"7"_s, {}, {}, {}));
        ReportRow nobody;
        nobody.client.city = u"Dover"_s;
        nobody.told = QStringList{u"city"_s};
        QCOMPARE(ClientImport(*store.database).take(nobody).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(store.client(newest(store)).city, QString());
    }

    void yesOfANumberIsNobodys()
    {
        StoreFixture store;
        const auto number = row(u"7"_s, {}, {}, {}, Subscription::Yes);
        take(store, number);
        const auto ben = row(u"7"_s, u"Ben"_s, u"Cole"_s, u"ben@example.com"_s);
        const auto taken = StoreFixture::stored(ClientImport(*store.database).take(ben));
        QCOMPARE(taken.outcome, ImportOutcome::Added);
        QVERIFY(!taken.contradiction.isEmpty());
        QCOMPARE(store.state(newest(store)), ClientState::NoConsent);
        QCOMPARE(take(store, number), ImportOutcome::Unchanged);
        QCOMPARE(take(store, ben), ImportOutcome::Unchanged);
    }

    void ignoresANumberThatSeveralPeopleOfTheReportShare()
    {
        StoreFixture store;
        take(store, row(u"7"_s, u"Ana"_s, u"Brook"_s, u"home@example.com"_s, Subscription::Yes));
        ReportRow ben = row(u"7"_s, u"Ben"_s, u"Brook"_s, u"home@example.com"_s);
        ben.numberIsShared = true;
        const auto taken = StoreFixture::stored(ClientImport(*store.database).take(ben));
        QCOMPARE(taken.outcome, ImportOutcome::Added);
        QVERIFY(!taken.contradiction.isEmpty());
        QCOMPARE(store.client(newest(store)).subscribed, Subscription::NeverAsked);
    }

    void keepsTheStoredSpellingOfANumber()
    {
        StoreFixture store;
        take(store, row(u"00123"_s, u"Ana"_s, u"Brook"_s, kAddress));
        QCOMPARE(take(store, row(u"123"_s, u"Ana"_s, u"Brook"_s, kAddress)), ImportOutcome::Unchanged);
        QCOMPARE(store.client(newest(store)).studioNumber, u"00123"_s);
        QCOMPARE(StoreFixture::stored(store.directory().withStudioNumber(u"123.0"_s)).size(), 1);
        QVERIFY(StoreFixture::stored(store.directory().withStudioNumber(u"0"_s)).isEmpty());
    }

    void changesOnlySpecifiedValues()
    {
        StoreFixture store;
        QVERIFY(ClientImport(*store.database).makeFields({u"Pet"_s, u"Size"_s}));
        Domain::Client client;
        client.firstName = u"Ana"_s;
        client.studioNumber = u"7"_s;
        client.city = u"Dover"_s;
        client.birthday = QDate(1990, 5, 1);
        client.status = Domain::ClientStatus::Deactivated;
        client.custom = {{u"Pet"_s, u"Cat"_s}, {u"Size"_s, u"M"_s}};
        client.id = StoreFixture::stored(store.directory().add(client));

        ReportRow told = row(u"7"_s, u"Ana"_s, {}, {});
        told.client.custom = {{u"SIZE"_s, u"L"_s}};
        told.told.append(u"custom.SIZE"_s);
        QCOMPARE(take(store, told), ImportOutcome::Updated);
        client.custom.insert(u"Size"_s, u"L"_s);
        QCOMPARE(store.client(client.id), client);
    }

    void changeFromYesToNoIsALeaveEvenAfterAFirstNo()
    {
        StoreFixture store;
        take(store, row(u"7"_s, u"Ana"_s, {}, kAddress, Subscription::No));
        take(store, row(u"7"_s, u"Ana"_s, {}, kAddress, Subscription::Yes)); // does not end the no
        QVERIFY(!StoreFixture::stored(store.addressRecords().view(kAddress)).holders.first().answer.strong);
        take(store, row(u"7"_s, u"Ana"_s, {}, kAddress, Subscription::No));
        QVERIFY(StoreFixture::stored(store.addressRecords().view(kAddress)).holders.first().answer.strong);
    }

    void noOfAMergedProfileReachesTheRemainingOne()
    {
        StoreFixture store;
        take(store, row({}, u"Ana"_s, u"Brook"_s, kAddress, Subscription::Yes));
        const ClientId goes = newest(store);
        take(store, row({}, u"Ana"_s, u"Brook"_s, u"ana2@example.com"_s));
        const ClientId stays = newest(store);
        QVERIFY(store.directory().merge(goes, stays));
        take(store, row({}, u"Ana"_s, u"Brook"_s, kAddress, Subscription::No));
        QCOMPARE(store.client(stays).subscribed, Subscription::No);
    }

    void noOfAStrangerWithAMergedAddressConcernsNobodyElse()
    {
        StoreFixture store;
        take(store, row({}, u"Ana"_s, u"Brook"_s, kAddress, Subscription::Yes));
        const ClientId goes = newest(store);
        take(store, row({}, u"Ana"_s, u"Brook"_s, u"ana2@example.com"_s));
        const ClientId stays = newest(store);
        QVERIFY(store.directory().merge(goes, stays));
        const Subscription before = store.client(stays).subscribed;
        take(store, row({}, u"Zoe"_s, u"Zander"_s, kAddress, Subscription::No));
        QCOMPARE(store.client(stays).subscribed, before);
        QCOMPARE(before, Subscription::Yes);
    }

    void yesOfAReportDoesNotCountForARemovedPersonWhoRefused()
    {
        StoreFixture store;
        take(store, row(u"7"_s, u"Ana"_s, u"Brook"_s, kAddress, Subscription::No));
        QVERIFY(store.directory().remove(newest(store)));
        const auto slice =
            import(store, {row(u"007"_s, u"Ana"_s, u"Brook"_s, u"ana2@example.com"_s, Subscription::Yes),
                           row(u"8"_s, u"Bo"_s, u"Brook"_s, u"bo@example.com"_s, Subscription::Yes)});
        QCOMPARE(slice.added, 2);
        QCOMPARE(slice.standingNoes, 1);
        const auto answers = [&store](const QString &address) {
            return StoreFixture::stored(store.addressRecords().view(address))
                .holders.first()
                .answer.subscribed;
        };
        QCOMPARE(answers(u"ana2@example.com"_s), Subscription::NeverAsked);
        QCOMPARE(answers(u"bo@example.com"_s), Subscription::Yes);
    }

    void newFieldsAreSentUnlessTheOwnerKeepsThem()
    {
        StoreFixture store;
        ClientImport import(*store.database);
        QVERIFY(import.makeFields({u"Pet"_s}));
        QVERIFY(import.makeFields({u"Pet"_s, u"Injuries"_s}, Store::NewFields::KeptHere));
        const auto fields = StoreFixture::stored(Store::CustomFields(*store.database).all());
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.at(0).label, u"Pet"_s);
        QVERIFY(fields.at(0).isSent);
        QVERIFY(!fields.at(1).isSent);
    }

    void clearsValuesSpecifiedAsBlank()
    {
        StoreFixture store;
        QVERIFY(ClientImport(*store.database).makeFields({u"Pet"_s}));
        Domain::Client client;
        client.firstName = u"Ana"_s;
        client.studioNumber = u"7"_s;
        client.email = kAddress;
        client.birthday = QDate(1990, 5, 1);
        client.custom = {{u"Pet"_s, u"Cat"_s}};
        client.id = StoreFixture::stored(store.directory().add(client));
        ReportRow told = row(u"7"_s, u"Ana"_s, {}, {});
        told.told += QStringList{u"email"_s, u"birthday"_s, u"custom.Pet"_s};
        QCOMPARE(take(store, told), ImportOutcome::Updated);
        client.email.clear();
        client.birthday = {};
        client.custom.clear();
        QCOMPARE(store.client(client.id), client);
        QCOMPARE(store.state(client.id), ClientState::NoAddress);
    }

    void createsMissingFields()
    {
        StoreFixture store;
        QVERIFY(Store::CustomFields(*store.database).add(u"Pet"_s, Domain::CustomFieldType::Select));
        QVERIFY(ClientImport(*store.database).makeFields({u"PET"_s, u"Shoe size"_s}));
        const auto fields = StoreFixture::stored(Store::CustomFields(*store.database).all());
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.first().type, Domain::CustomFieldType::Select);
        QCOMPARE(fields.last().label, u"Shoe size"_s);
        QCOMPARE(ClientImport(*store.database).makeFields({u"Email"_s}).error().kind,
                 Error::Kind::InvalidInput);
    }

    void firstAnswerInAReportSetsTheState_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::addColumn<Subscription>("answer");
        QTest::addColumn<ClientState>("state");
        for (const bool isNew : {true, false}) {
            QTest::addRow("yes, %s", isNew ? "new" : "known")
                << isNew << Subscription::Yes << ClientState::Waiting;
            QTest::addRow("no, %s", isNew ? "new" : "known")
                << isNew << Subscription::No << ClientState::Unsubscribed;
        }
    }
    void firstAnswerInAReportSetsTheState()
    {
        QFETCH(bool, isNew);
        QFETCH(Subscription, answer);
        QFETCH(ClientState, state);
        StoreFixture store;
        if (!isNew)
            take(store, row({}, u"Ana"_s, {}, kAddress));
        const auto outcome = take(store, row({}, u"Ana"_s, {}, kAddress, answer));
        QCOMPARE(outcome, isNew ? ImportOutcome::Added : ImportOutcome::Updated);
        const auto id = newest(store);
        const auto kept = consentAnswerOf(store, kAddress, id);
        QCOMPARE(kept.subscribed, answer);
        QVERIFY(!kept.strong);
        QCOMPARE(kept.source, ConsentSource::Import);
        QCOMPARE(store.state(id), state);
        QCOMPARE(ledgerSize(store, id), 1);
    }

    void firstNoUnsubscribesNobodyElse()
    {
        StoreFixture store;
        take(store, row({}, u"Ana"_s, {}, kAddress, Subscription::Yes));
        const auto ana = newest(store);
        take(store, row({}, u"Bo"_s, {}, kAddress, Subscription::No));
        QCOMPARE(store.client(ana).subscribed, Subscription::Yes);
        QVERIFY(!consentAnswerOf(store, kAddress, newest(store)).strong);
        QVERIFY(StoreFixture::stored(store.addressRecords().refusedToDo()).isEmpty());
    }

    void inDoubtTheNoCountsForTheAddress_data()
    {
        QTest::addColumn<bool>("isNoFirst");
        QTest::addColumn<bool>("isOneReport");
        for (const bool isOneReport : {true, false}) {
            const char *where = isOneReport ? "in one report" : "in a later report";
            QTest::addRow("yes, then no %s", where) << false << isOneReport;
            QTest::addRow("no, then yes %s", where) << true << isOneReport;
        }
    }
    void inDoubtTheNoCountsForTheAddress()
    {
        QFETCH(bool, isNoFirst);
        QFETCH(bool, isOneReport);
        StoreFixture store;
        QList<ReportRow> rows{row({}, u"Ana"_s, u"Brook"_s, kAddress, Subscription::Yes),
                              row({}, u"Bo"_s, u"Brook"_s, kAddress, Subscription::No)};
        if (isNoFirst)
            rows.swapItemsAt(0, 1);
        const QList<QList<ReportRow>> reports =
            isOneReport ? QList<QList<ReportRow>>{rows} : QList<QList<ReportRow>>{{rows[0]}, {rows[1]}};
        for (const QList<ReportRow> &report : reports) {
            StagedReport staged(*store.database);
            QVERIFY(staged.fill({}, report));
            QVERIFY(ClientImport(*store.database).takeAll({}, staged));
        }
        const ClientId ana = store.view(kAddress).holders.at(isNoFirst ? 1 : 0).client.id;
        const ClientId bo = store.view(kAddress).holders.at(isNoFirst ? 0 : 1).client.id;
        QCOMPARE(store.client(ana).subscribed, Subscription::Yes); // as the report says
        QCOMPARE(store.client(bo).subscribed, Subscription::No);
        QCOMPARE(store.state(ana), ClientState::Unsubscribed);
        QCOMPARE(store.state(bo), ClientState::Unsubscribed);
        store.answer(ana, Subscription::Yes);
        QCOMPARE(store.state(ana), ClientState::Waiting);
    }

    void laterNoUnsubscribesAllWhoShareTheAddress()
    {
        StoreFixture store;
        take(store, row({}, u"Ana"_s, {}, kAddress, Subscription::Yes));
        const auto ana = newest(store);
        take(store, row({}, u"Bo"_s, {}, kAddress, Subscription::Yes));
        const auto bo = newest(store);
        store.tick();
        QCOMPARE(take(store, row({}, u"Bo"_s, {}, kAddress, Subscription::No)), ImportOutcome::Updated);
        for (const auto id : {ana, bo}) {
            const auto kept = consentAnswerOf(store, kAddress, id);
            QCOMPARE(kept.subscribed, Subscription::No);
            QVERIFY(kept.strong);
            QCOMPARE(kept.source, ConsentSource::Import);
            QCOMPARE(store.state(id), ClientState::Unsubscribed);
            QCOMPARE(ledgerSize(store, id), 2);
        }
    }

    void repeatedNoDoesNotOverrideAYesSince()
    {
        StoreFixture store;
        take(store, row({}, u"Ana"_s, {}, kAddress, Subscription::No));
        const auto ana = newest(store);
        store.tick();
        store.answer(ana, Subscription::Yes);
        store.tick();
        take(store, row({}, u"Ana"_s, {}, kAddress, Subscription::No));
        QCOMPARE(store.client(ana).subscribed, Subscription::Yes);
        // Only a changed answer in the report counts.
        take(store, row({}, u"Ana"_s, {}, kAddress, Subscription::Yes));
        take(store, row({}, u"Ana"_s, {}, kAddress, Subscription::No));
        QCOMPARE(store.client(ana).subscribed, Subscription::No);
    }

    void remembersTheNoOfARemovedClient()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAddress);
        store.answer(ana, Subscription::No);
        QVERIFY(store.directory().remove(ana));
        take(store, row({}, u"Ana"_s, {}, kAddress, Subscription::Yes));
        QCOMPARE(store.client(newest(store)).subscribed, Subscription::NeverAsked);
    }

    void yesInAReportDoesNotResubscribe()
    {
        StoreFixture store;
        take(store, row({}, u"Ana"_s, {}, kAddress));
        const auto ana = newest(store);
        store.answer(ana, Subscription::No);
        store.tick();
        QCOMPARE(take(store, row({}, u"Ana"_s, {}, kAddress, Subscription::Yes)), ImportOutcome::Unchanged);
        QCOMPARE(store.client(ana).subscribed, Subscription::No);
        QCOMPARE(ledgerSize(store, ana), 1);
        // A yes of a new client with the same address does not resubscribe either.
        take(store, row({}, u"Bo"_s, {}, kAddress, Subscription::Yes));
        QCOMPARE(store.state(ana), ClientState::Unsubscribed);
        QCOMPARE(store.state(newest(store)), ClientState::Unsubscribed);
    }

    void tellsAYesThatAStandingNoPrevents()
    {
        StoreFixture store;
        const auto ana = row({}, u"Ana"_s, {}, kAddress, Subscription::Yes);
        const auto bo = row({}, u"Bo"_s, {}, kAddress, Subscription::Yes);
        const auto eva = row({}, u"Eva"_s, {}, u"eva@example.com"_s, Subscription::Yes);
        QCOMPARE(import(store, {ana, eva}).standingNoes, 0);
        store.answer({1}, Subscription::No);
        QCOMPARE(import(store, {ana, eva}).standingNoes, 1); // all unchanged
        // The no of an address counts for all who have it.
        QCOMPARE(import(store, {ana, eva, bo}).standingNoes, 2);
        QVERIFY(store.directory().remove({1}));
        QCOMPARE(import(store, {ana}).standingNoes, 1); // a new client with the address of a no
    }

    // One column says yes and another that the person left: no yes is told.
    void departureBesideAYesIsNoStandingNo()
    {
        StoreFixture store;
        ReportRow left = row({}, u"Ana"_s, {}, kAddress, Subscription::Yes);
        left.leftList = true;
        for (int time = 0; time < 2; ++time)
            QCOMPARE(import(store, {left}).standingNoes, 0);
    }

    // Whatever sorts first, the name of the field or its former one.
    void formerNameOfAFieldIsAHeading_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("before") << u"Box"_s;
        QTest::newRow("after") << u"Safe"_s;
    }
    void formerNameOfAFieldIsAHeading()
    {
        QFETCH(QString, name);
        StoreFixture store;
        const auto withLocker = [](const QString &first, const QString &label, const QString &value) {
            ReportRow told = row({}, first, u"Brook"_s, first.toLower() + "@example.com"_L1);
            told.client.custom.insert(label, value);
            told.told.append("custom."_L1 + label);
            return told;
        };
        const auto ana = withLocker(u"Ana"_s, u"Locker"_s, u"12"_s);
        QCOMPARE(import(store, {ana}, {u"Locker"_s}).added, 1);
        Store::CustomFields fields(*store.database);
        QVERIFY(fields.rename(u"Locker"_s, name));
        const auto shown = [&](Domain::ClientId id) { return store.client(id).custom.value(name); };

        const auto again = import(
            store, {withLocker(u"Ana"_s, u"LOCKER"_s, u"12"_s), withLocker(u"Ben"_s, u"LOCKER"_s, u"13"_s)},
            {u"LOCKER"_s});
        QCOMPARE(again.unchanged, 1);
        QCOMPARE(again.added, 1);
        QCOMPARE(StoreFixture::stored(fields.all()).size(), 1);
        QCOMPARE(shown(newest(store)), u"13"_s);
        QCOMPARE(import(store, {withLocker(u"Ana"_s, u"Locker"_s, u"14"_s)}, {u"Locker"_s}).updated, 1);
        QCOMPARE(shown({1}), u"14"_s);
        // Taken one by one, because two rows are about one person.
        const auto first = withLocker(u"Ana"_s, u"Locker"_s, u"15"_s);
        const auto second = withLocker(u"Ana"_s, u"Locker"_s, u"16"_s);
        import(store, {first, second}, {u"Locker"_s});
        QCOMPARE(shown({1}), u"16"_s);
        QCOMPARE(import(store, {withLocker(u"Ana"_s, u"Locker"_s, {})}, {u"Locker"_s}).updated, 1);
        QCOMPARE(shown({1}), QString());
    }

    void twoHeadingsOfOneFieldAreOneColumn()
    {
        StoreFixture store;
        Store::CustomFields fields(*store.database);
        QVERIFY(fields.add(u"Locker"_s, Domain::CustomFieldType::Text));
        QVERIFY(fields.rename(u"Locker"_s, u"Safe"_s));
        ReportRow ana = row({}, u"Ana"_s, u"Brook"_s, kAddress);
        ana.client.custom = {{u"Locker"_s, u"1"_s}, {u"Safe"_s, u"2"_s}};
        ana.told << u"custom.Locker"_s << u"custom.Safe"_s;
        for (const QStringList &headings : {QStringList{u"Locker"_s, u"Safe"_s}, {u"Safe"_s, u"Locker"_s}}) {
            import(store, {ana}, headings);
            QCOMPARE(store.client({1}).custom, (QMap<QString, QString>{{u"Safe"_s, u"2"_s}}));
        }
        QCOMPARE(import(store, {ana}, {u"Locker"_s, u"Safe"_s}).unchanged, 1);
    }

    // A list of those who want no mail may have only their names.
    void noWithoutAnAddressCountsForTheOnlyNamesake_data()
    {
        QTest::addColumn<int>("namesakes");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<bool>("counts");
        QTest::newRow("only one") << 1 << QString() << true;
        QTest::newRow("only one, same phone") << 1 << u"555 0100"_s << true;
        QTest::newRow("another phone") << 1 << u"555 0199"_s << false;
        QTest::newRow("two") << 2 << QString() << false;
    }
    void noWithoutAnAddressCountsForTheOnlyNamesake()
    {
        QFETCH(int, namesakes);
        QFETCH(QString, phone);
        QFETCH(bool, counts);
        StoreFixture store;
        QList<ReportRow> rows;
        for (int i = 0; i < namesakes; ++i) {
            rows.append(row({}, u"Ana"_s, u"Berg"_s, u"ana%1@example.com"_s.arg(i), Subscription::Yes));
            rows.last().client.phone = u"555 0100"_s;
            rows.last().told.append(u"phone"_s);
        }
        import(store, rows);
        ReportRow no = row({}, u"Ana"_s, u"Berg"_s, {}, Subscription::No);
        no.client.phone = phone;
        no.told.append(u"phone"_s);
        const bool isTold = counts || namesakes > 1;
        QCOMPARE(import(store, {no}).contradictions.total(), isTold ? 1 : 0);
        QCOMPARE(store.client({1}).subscribed, counts ? Subscription::No : Subscription::Yes);
        const auto again = import(store, {no});
        QCOMPARE(again.added, 0);
        QCOMPARE(again.contradictions.total(), namesakes > 1 ? 1 : 0);
    }

    void noWithoutAnAddressCountsInOneReport()
    {
        StoreFixture store;
        import(store, {row({}, u"Ana"_s, u"Berg"_s, kAddress, Subscription::Yes),
                       row({}, u"Ana"_s, u"Berg"_s, {}, Subscription::No)});
        QCOMPARE(store.client({1}).subscribed, Subscription::No);
    }

    void namesakesWithOtherBirthdaysAreTwoClients()
    {
        StoreFixture store;
        const auto born = [](QDate day, Answer answer) {
            ReportRow told = row({}, u"Maria"_s, u"Garcia"_s, {}, answer);
            told.client.birthday = day;
            told.told.append(u"birthday"_s);
            return told;
        };
        const auto older = born({1950, 1, 1}, Subscription::Yes);
        const auto younger = born({1980, 1, 1}, Subscription::No);
        QCOMPARE(import(store, {older, younger}).added, 2);
        QCOMPARE(import(store, {older, younger}).unchanged, 2);
        QCOMPARE(store.client({1}).subscribed, Subscription::Yes);
        // Without a year it may be either.
        QCOMPARE(import(store, {born({Domain::kNoYear, 1, 1}, {})}).added, 0);
    }

    // The ledger still names the id of a removed client, which the preview must not give to a new one.
    void previewCountsANoOfARemovedClient()
    {
        StoreFixture store;
        const auto no = [](const QString &first) {
            return row(u"1"_s, first, u"Brook"_s, kAddress, Subscription::No);
        };
        take(store, no(u"Ana"_s));
        take(store, row(u"2"_s, u"Ben"_s, u"Brook"_s, kAddress, Subscription::No));
        QVERIFY(store.directory().remove(newest(store)));
        const auto done = import(store, {row(u"3"_s, u"Cleo"_s, {}, kAddress, Subscription::No),
                                         row({}, {}, {}, kAddress, Subscription::Yes)});
        QCOMPARE(done.standingNoes, 1);
    }

    // A no of a report, which stands beside a yes, must not hide one that only the ledger knows.
    void yesAfterASalvagedNoIsNotTaken()
    {
        StoreFixture store;
        QVERIFY(store.database->execute(u"INSERT INTO consent_entry (at, client_id, address, answer, source, "
                                        "wording) VALUES (1, 0, ?, 'no', 'profile', '')"_s,
                                        {kAddress}));
        take(store, row(u"1"_s, u"Ana"_s, u"Brook"_s, kAddress, Subscription::No));
        const auto ana = newest(store);
        take(store, row(u"2"_s, u"Ben"_s, u"Brook"_s, kAddress, Subscription::Yes));
        const auto ben = newest(store);
        QVERIFY(store.directory().remove(ana));
        QCOMPARE(store.client(ben).subscribed, Subscription::NeverAsked);
        QCOMPARE(store.state(ben), ClientState::NoConsent);
    }

    void yesForTheAddressOfAMergedProfileIsNotTaken()
    {
        StoreFixture store;
        const auto anna = row(u"2"_s, u"Anna"_s, u"Brook"_s, u"anna@example.com"_s, Subscription::Yes);
        take(store, row(u"1"_s, u"Ana"_s, u"Brook"_s, kAddress, Subscription::Yes));
        const auto ana = newest(store);
        take(store, anna);
        QVERIFY(store.directory().merge(newest(store), ana));
        // The studio's program still has both profiles.
        StagedReport staged(*store.database);
        QVERIFY(staged.fill({}, {anna}));
        QVERIFY(ClientImport(*store.database).takeSlice(staged));
        QCOMPARE(store.client(newest(store)).subscribed, Subscription::NeverAsked);
        QCOMPARE(store.client(ana).subscribed, Subscription::Yes);
        Store::ImportPreview again(*store.database, staged);
        QVERIFY(again.judgeAll());
        QCOMPARE(StoreFixture::stored(again.count(Domain::ReportGroup::ConsentChanges)), 0);
        // Another profile with the address that the merged profile still has belongs to a family.
        take(store, row(u"3"_s, u"Ana"_s, u"Brook"_s, kAddress, {}));
        QVERIFY(store.directory().merge(newest(store), ana));
        take(store, row(u"4"_s, u"Ben"_s, u"Brook"_s, kAddress, Subscription::Yes));
        QCOMPARE(store.client(newest(store)).subscribed, Subscription::Yes);
    }

    void mergedProfileIsKnownByItsNumberAndName()
    {
        StoreFixture store;
        take(store, row(u"1"_s, u"Ana"_s, u"Brook"_s, kAddress, Subscription::Yes));
        const auto ana = newest(store);
        take(store, row(u"2"_s, u"Ana"_s, u"Brook"_s, u"anna@example.com"_s, Subscription::Yes));
        QVERIFY(store.directory().merge(newest(store), ana));
        store.answer(ana, Subscription::No);
        // The studio's program still has both profiles, and a new address in the merged one.
        const auto moved = row(u"2"_s, u"Ana"_s, u"Brook"_s, u"new@example.com"_s, Subscription::Yes);
        const auto takeReport = [&store](const Domain::ReportRow &row) {
            StagedReport staged(*store.database);
            QVERIFY(staged.fill({}, {row}));
            QVERIFY(ClientImport(*store.database).takeSlice(staged));
        };
        takeReport(moved);
        QCOMPARE(store.client(newest(store)).subscribed, Subscription::NeverAsked);

        // Also after she was removed.
        QVERIFY(store.directory().remove(newest(store)));
        QVERIFY(store.directory().remove(ana));
        {
            StagedReport staged(*store.database);
            QVERIFY(staged.fill({}, {moved}));
            Store::ImportPreview preview(*store.database, staged);
            QCOMPARE(StoreFixture::stored(preview.judgeAll()).standingNoes, 1);
        }
        takeReport(moved);
        QCOMPARE(store.client(newest(store)).subscribed, Subscription::NeverAsked);
        QVERIFY(store.directory().remove(newest(store)));
        QVERIFY(Store::RemovedClients(*store.database).putBack(ana));

        // Somebody else has the number now.
        take(store, row(u"2"_s, u"Zoe"_s, u"Adler"_s, u"zoe@example.com"_s, Subscription::Yes));
        QCOMPARE(store.client(newest(store)).subscribed, Subscription::Yes);

        // A no there is hers, too.
        store.answer(ana, Subscription::Yes);
        auto no = moved;
        no.client.email = u"newer@example.com"_s;
        no.subscribed = Subscription::No;
        takeReport(no);
        QCOMPARE(store.client(ana).subscribed, Subscription::No);
    }

    void noInTheRowOfAMergedProfileCountsAlsoIfTheRowHasAClientByNow()
    {
        StoreFixture store;
        const auto former = row(u"2"_s, u"Ana"_s, u"Brook"_s, u"anna@example.com"_s, Subscription::Yes);
        take(store, row(u"1"_s, u"Ana"_s, u"Brook"_s, kAddress, Subscription::Yes));
        const auto ana = newest(store);
        take(store, former);
        QVERIFY(store.directory().merge(newest(store), ana));
        take(store, former); // the studio's program still has both profiles
        QCOMPARE(store.client(ana).subscribed, Subscription::Yes);

        auto no = former;
        no.subscribed = Subscription::No;
        StagedReport staged(*store.database);
        QVERIFY(staged.fill({}, {no}));
        QVERIFY(ClientImport(*store.database).takeSlice(staged));
        QCOMPARE(store.client(ana).subscribed, Subscription::No);

        // The next report repeats both rows, after she said yes at the desk.
        store.answer(ana, Subscription::Yes);
        take(store, row(u"1"_s, u"Ana"_s, u"Brook"_s, kAddress, Subscription::Yes));
        take(store, no);
        QCOMPARE(store.client(ana).subscribed, Subscription::Yes);
    }

    void nameInAnotherSpellingConfirmsANumber()
    {
        for (const auto &[first, last] : {std::pair(u"O'Hara"_s, u"ANA"_s), std::pair(u"Ána"_s, u"Ohara"_s),
                                          std::pair(u"Ana"_s, u"O’Hara"_s)}) {
            StoreFixture store;
            take(store, row(u"1"_s, u"Ana"_s, u"O'Hara"_s, kAddress, Subscription::Yes));
            const auto ana = newest(store);
            take(store, row(u"1"_s, first, last, u"new@example.com"_s, Subscription::No));
            QCOMPARE(newest(store), ana);
            QCOMPARE(store.client(ana).subscribed, Subscription::No);
        }
    }

    void departureInAReportHoldsBackANewClientOnly()
    {
        StoreFixture store;
        ReportRow left = row({}, u"Ana"_s, {}, kAddress);
        left.leftList = true;
        take(store, left);
        const auto ana = newest(store);
        QCOMPARE(store.state(ana), ClientState::Unsubscribed);
        take(store, row({}, u"Ana"_s, {}, kAddress, Subscription::Yes));
        QCOMPARE(store.state(ana), ClientState::Unsubscribed);
        store.answer(ana, Subscription::Yes);
        QCOMPARE(take(store, left), ImportOutcome::Unchanged);
        QCOMPARE(store.state(ana), ClientState::Waiting);
    }

    void comparesTheAnswerWithTheAddressOfTheSameRow()
    {
        StoreFixture store;
        take(store, row(u"7"_s, u"Ana"_s, {}, kAddress, Subscription::Yes));
        const auto ana = newest(store);
        take(store, row(u"8"_s, u"Bo"_s, {}, u"new@example.com"_s, Subscription::Yes));
        const auto bo = newest(store);
        take(store, row(u"7"_s, u"Ana"_s, {}, u"new@example.com"_s, Subscription::No));
        QCOMPARE(store.client(ana).subscribed, Subscription::No);
        QCOMPARE(store.client(bo).subscribed, Subscription::No);
    }

    void rejectsARowAndImportsTheOthers()
    {
        StoreFixture store;
        ReportRow unknownField = row({}, u"Bo"_s, {}, u"bo@example.com"_s);
        unknownField.told.append(u"custom.Shoe size"_s);
        unknownField.client.custom.insert(u"Shoe size"_s, u"40"_s);
        const auto done = store.database->transaction([&]() -> Core::Result<void> {
            take(store, row({}, u"Ana"_s, {}, kAddress));
            ClientImport import(*store.database);
            const auto refused = import.take(unknownField);
            const auto nobody = import.take(row({}, {}, {}, {}));
            const bool asExpected = !refused && refused.error().kind == Error::Kind::InvalidInput && !nobody;
            take(store, row({}, u"Cy"_s, {}, u"cy@example.com"_s));
            return asExpected ? Core::Result<void>() : refused.error();
        });
        QVERIFY(done);
        QCOMPARE(StoreFixture::stored(store.directory().count()), 2);
    }

    // A report of 10,000 rows used to hold the lock until its end.
    void longReportLetsThePersonAtTheDeskSayNo()
    {
        StoreFixture store;
        const ClientId desk = store.addClient(u"Dora"_s, u"dora@example.com"_s);
        QList<ReportRow> rows;
        for (int i = 0; i < 10'000; ++i)
            rows.append(row({}, u"Ana"_s, u"Brook %1"_s.arg(i), u"c%1@example.com"_s.arg(i)));
        std::atomic<bool> isImporting = true;
        std::atomic<bool> hasSaidNo = false;
        std::thread frontDesk([&] {
            const auto other = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
            const auto said = Store::ClientDirectory(*other).recordConsent(desk, Subscription::No,
                                                                           ConsentSource::FrontDesk, {});
            hasSaidNo = said.ok() && isImporting;
        });
        int slices = 0;
        StagedReport staged(*store.database);
        QVERIFY(staged.fill({}, rows));
        for (; !staged.atEnd() || (!hasSaidNo && slices < 1'000); ++slices) {
            if (staged.atEnd())
                staged.next = 1; // the import continues until the answer is stored
            (void)StoreFixture::stored(ClientImport(*store.database).takeSlice(staged));
        }
        isImporting = false;
        frontDesk.join();
        QVERIFY(hasSaidNo);
        QVERIFY(slices > 1);
        QCOMPARE(store.state(desk), ClientState::Unsubscribed);
        QCOMPARE(StoreFixture::stored(store.directory().count()), 10'001);
    }

    void numberOfSeveralPeopleIdentifiesNoneOfThem()
    {
        StoreFixture store;
        StagedReport staged(*store.database);
        QVERIFY(staged.fill({}, {row(u"4711"_s, u"Ana"_s, u"Brook"_s, u"ana@example.com"_s),
                                 row(u"04711"_s, u"Ben"_s, u"Brook"_s, u"ben@example.com"_s),
                                 row(u"17"_s, u"Cleo"_s, u"Dane"_s, u"cleo@example.com"_s),
                                 row(u"17"_s, u"CLEO"_s, u"Dane"_s, u"cleo2@example.com"_s),
                                 row(u"18"_s, u"Guest"_s, {}, u"dora@example.com"_s),
                                 row(u"18"_s, u"Guest"_s, {}, u"eva@example.com"_s)}));
        const auto isShared = [&](int position) {
            return store.number(u"SELECT shared FROM temp.staged WHERE position = ?"_s, {position}) == 1;
        };
        QVERIFY(isShared(1) && isShared(2));
        QVERIFY(!isShared(3) && !isShared(4));
        QVERIFY(isShared(5) && isShared(6));
        const auto slice = StoreFixture::stored(ClientImport(*store.database).takeSlice(staged));
        QCOMPARE(slice.added, 5);
        QCOMPARE(slice.contradictions.size(), 4);
    }

    void noOfANameCountsForTheOnlyClientWithIt()
    {
        StoreFixture store;
        StagedReport staged(*store.database);
        const auto no = [](const QString &first, const QString &last) {
            ReportRow row = ::row({}, first, last, {}, Subscription::No);
            row.onlyNo = true;
            return row;
        };
        const auto yes = [](const QString &first, const QString &email) {
            return row({}, first, u"Brook"_s, email, Subscription::Yes);
        };
        QVERIFY(staged.fill({}, {yes(u"Ana"_s, kAddress), yes(u"Bo"_s, u"bo@example.com"_s),
                                 yes(u"Bo"_s, u"bo2@example.com"_s)}));
        QCOMPARE(StoreFixture::stored(ClientImport(*store.database).takeSlice(staged)).added, 3);

        QVERIFY(
            staged.fill({}, {no(u"ana"_s, u"BROOK"_s), no(u"Bo"_s, u"Brook"_s), no(u"Cy"_s, u"Brook"_s)}));
        const auto slice = StoreFixture::stored(ClientImport(*store.database).takeSlice(staged));
        QCOMPARE(slice.updated, 1);
        QCOMPARE(slice.contradictions.size(), 1);
        QCOMPARE(slice.refused.size(), 2);
        QVERIFY(slice.refused.at(0).reason.contains("several clients"_L1));
        QVERIFY(slice.refused.at(1).reason.contains("no client"_L1));
        QCOMPARE(store.state({1}), ClientState::Unsubscribed);
        QCOMPARE(consentAnswerOf(store, kAddress, {1}).source, ConsentSource::Import);
        QCOMPARE(StoreFixture::stored(store.directory().count()), 3);
    }

    void sliceReportsRejectedRows()
    {
        StoreFixture store;
        StagedReport staged(*store.database);
        QVERIFY(
            staged.fill({}, {row({}, u"Ana"_s, {}, u"ana@example.com"_s), row({}, u"Ben"_s, {}, u"ben@"_s)}));
        const auto slice = StoreFixture::stored(ClientImport(*store.database).takeSlice(staged));
        QCOMPARE(slice.rows, 2);
        QCOMPARE(slice.added, 1);
        QCOMPARE(slice.refused.size(), 1);
    }

    void importsTenThousandRows()
    {
        constexpr int kRows = 10'000;
        StoreFixture store;
        QVERIFY(ClientImport(*store.database).makeFields({u"Pet"_s}));
        const auto done = store.database->transaction([&]() -> Core::Result<void> {
            for (int i = 0; i < kRows; ++i) {
                auto told = row(QString::number(i), u"Ana"_s, u"Brook %1"_s.arg(i),
                                u"c%1@example.com"_s.arg(i), Subscription::Yes);
                told.client.custom.insert(u"Pet"_s, u"Cat"_s);
                told.told.append(u"custom.Pet"_s);
                take(store, told);
            }
            return {};
        });
        QVERIFY(done);
        QCOMPARE(StoreFixture::stored(store.directory().sum()).inState.value(ClientState::Waiting), kRows);
        QCOMPARE(store.toDo().size(), kRows);
    }

    // A sync between two slices would put the person back.
    void departuresComeBeforeEveryYes()
    {
        StoreFixture store;
        const Domain::ListId list{u"06a93380-0000-4000-8000-00000000000a"_s};
        QVERIFY(Store::SyncState(*store.database).chooseList(Domain::ContactList{list, u"News"_s, 0}));
        constexpr int kRows = 2'000; // several slices
        QList<ReportRow> rows;
        for (int i = 0; i < kRows; ++i) {
            const QString number = QString::number(i);
            rows.append(
                row(number, u"P"_s + number, u"Brook"_s, number + u"@example.com"_s, Subscription::Yes));
        }
        ReportRow departure = row({}, {}, {}, u"0@example.com"_s);
        departure.leftOtherList = list;
        rows.append(departure);
        StagedReport staged(*store.database);
        QVERIFY(staged.fill({}, rows));
        const auto slice = StoreFixture::stored(ClientImport(*store.database).takeFirst({}, staged));
        QVERIFY(slice.added > 0 && slice.rows < kRows);
        const auto left = StoreFixture::stored(store.directory().clients({u"P0"_s, {}, -1, 0}));
        QCOMPARE(left.first().state, ClientState::LeftList);
    }

    void departureReplacesWhatWasKnownOfTheListBefore()
    {
        StoreFixture store;
        const Domain::ListId list{u"06a93380-0000-4000-8000-00000000000a"_s};
        QVERIFY(store.database->execute(u"INSERT INTO departure (list_id, address, left_at, left_revision) "
                                        "VALUES (?, 'ben@example.com', 0, -1)"_s,
                                        {list.value}));
        ReportRow departure = row({}, {}, {}, u"ben@example.com"_s);
        departure.leftOtherList = list;
        StagedReport staged(*store.database);
        QVERIFY(staged.fill({}, {departure}));
        QVERIFY(ClientImport(*store.database).takeFirst({}, staged));
        const auto known = StoreFixture::stored(store.directory().leftOtherLists());
        QCOMPARE(known.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ClientImportTest)
#include "tst_clientimport.moc"
