// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/enumnames.h"
#include "store/directory/consentledger.h"
#include "store/directory/customfields.h"
#include "store/directory/studioclasses.h"
#include "storefixture.h"

#include "store/directory/clientimport.h"

using namespace Qt::StringLiterals;
using Core::Error;
using Domain::Client;
using Domain::ClientId;
using Domain::ClientState;
using Domain::ConsentSource;
using Domain::Subscription;

namespace {

/// Two profiles of Ana: the older one is removed, the newer one stays.
struct TwoProfiles : StoreFixture
{
    TwoProfiles()
        : goes(addClient(u"Ana"_s, u"old@example.com"_s))
        , stays(addClient(u"Ana"_s, u"new@example.com"_s))
    {
    }
    void edit(ClientId id, const std::function<void(Client &)> &change)
    {
        Client edited = client(id);
        change(edited);
        stored(directory().update(edited));
    }
    void list(ClientId id, const QString &address)
    {
        if (!addressRecords().setListedAddress(id, address))
            qFatal("not listed");
        markSynced(address);
    }
    [[nodiscard]] QString listedAddress(ClientId id, const QString &address)
    {
        const Domain::AddressView seen = view(address);
        for (const auto &holders : {seen.holders, seen.moved}) {
            for (const Domain::AddressHolder &holder : holders) {
                if (holder.client.id == id)
                    return holder.listedAddress;
            }
        }
        return {};
    }
    [[nodiscard]] bool merge() { return directory().merge(goes, stays).ok(); }

    const ClientId goes;
    const ClientId stays;
};

} // namespace

/// Merging two profiles of one person.
class ClientMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void departureTakesTheRemainingContactOff()
    {
        TwoProfiles store;
        for (const ClientId id : {store.goes, store.stays})
            store.answer(id, Domain::Subscription::Yes);
        store.markSynced(u"old@example.com"_s, Domain::Membership::Left);
        store.markSynced(u"new@example.com"_s); // what it was sent with is not known
        QVERIFY(store.merge());
        const Domain::AddressRecord record = store.view(u"new@example.com"_s).addressRecord;
        QCOMPARE(record.membership, Domain::Membership::Left);
        QVERIFY(record.wasPutBack() && record.isToDo());
    }

    // The contact was a stranger's or the owner's: the profile that had its address never said yes.
    void departureOfAContactThatWasNotOursConcernsNobody()
    {
        TwoProfiles store;
        store.answer(store.stays, Domain::Subscription::Yes);
        store.markSynced(u"old@example.com"_s, Domain::Membership::Left);
        store.markSynced(u"new@example.com"_s);
        QVERIFY(store.merge());
        QCOMPARE(store.view(u"new@example.com"_s).addressRecord.membership, Domain::Membership::Listed);
    }

    void departureDoesNotConcernOthersWithTheAddress()
    {
        TwoProfiles store;
        for (const ClientId id : {store.goes, store.stays, store.addClient(u"Bo"_s, u"new@example.com"_s)})
            store.answer(id, Domain::Subscription::Yes);
        store.markSynced(u"old@example.com"_s, Domain::Membership::Left);
        store.markSynced(u"new@example.com"_s);
        QVERIFY(store.merge());
        QCOMPARE(store.view(u"new@example.com"_s).addressRecord.membership, Domain::Membership::Listed);
    }

    void fillsMissingValuesOfTheRemainingProfile()
    {
        TwoProfiles store;
        QVERIFY(Store::CustomFields(*store.database).add(u"Pet"_s, Domain::CustomFieldType::Text));
        QVERIFY(Store::CustomFields(*store.database).add(u"Shoe size"_s, Domain::CustomFieldType::Text));
        store.edit(store.goes, [](Client &c) {
            c.studioNumber = u"00417"_s;
            c.lastName = u"Lima"_s;
            c.phone = u"555 0100"_s;
            c.city = u"Dover"_s;
            c.birthday = QDate(1990, 5, 1);
            c.custom = {{u"Pet"_s, u"Cat"_s}, {u"Shoe size"_s, u"38"_s}};
        });
        store.edit(store.stays, [](Client &c) {
            c.street = u"1 Main St"_s;
            c.custom = {{u"Pet"_s, u"Dog"_s}};
        });
        QVERIFY(store.merge());
        const Client merged = store.client(store.stays);
        QCOMPARE(merged.studioNumber, u"00417"_s);
        QCOMPARE(merged.email, u"new@example.com"_s);
        QCOMPARE(merged.phone, u"555 0100"_s);
        QCOMPARE(merged.birthday, QDate(1990, 5, 1));
        const QMap<QString, QString> custom{{u"Pet"_s, u"Dog"_s}, {u"Shoe size"_s, u"38"_s}};
        QCOMPARE(merged.custom, custom);
        QVERIFY2(merged.lastName.isEmpty() && merged.city.isEmpty(),
                 "only a part of the name or of the street address was copied");
        QCOMPARE(StoreFixture::stored(store.directory().clients()).size(), 1);
    }

    void latestAnswerCounts_data()
    {
        QTest::addColumn<Subscription>("first");
        QTest::addColumn<bool>("firstIsTheOneThatGoes");
        QTest::addColumn<Subscription>("then");
        QTest::addColumn<Subscription>("counts");
        for (const bool goesFirst : {false, true}) {
            for (const auto first : {Subscription::NeverAsked, Subscription::Yes, Subscription::No}) {
                for (const auto then : {Subscription::NeverAsked, Subscription::Yes, Subscription::No}) {
                    const auto counts = then == Subscription::NeverAsked ? first : then;
                    const QString name =
                        u"%1 then %2, %3"_s.arg(Domain::toName(first), Domain::toName(then),
                                                goesFirst ? u"goes first"_s : u"stays first"_s);
                    QTest::newRow(qPrintable(name)) << first << goesFirst << then << counts;
                }
            }
        }
    }

    void latestAnswerCounts()
    {
        QFETCH(Subscription, first);
        QFETCH(bool, firstIsTheOneThatGoes);
        QFETCH(Subscription, then);
        QFETCH(Subscription, counts);
        TwoProfiles store;
        const auto [early, late] =
            firstIsTheOneThatGoes ? std::pair(store.goes, store.stays) : std::pair(store.stays, store.goes);
        if (first != Subscription::NeverAsked)
            store.answer(early, first);
        store.tick();
        if (then != Subscription::NeverAsked)
            store.answer(late, then);
        // A yes for the other address does not undo the no of the address that stays (rule R13).
        const bool isPastANo =
            first == Subscription::No && then == Subscription::Yes && !firstIsTheOneThatGoes;
        QVERIFY(store.merge());
        QCOMPARE(store.client(store.stays).subscribed, isPastANo ? Subscription::No : counts);
    }

    // No address said no, and the yes was given for the remaining address.
    void laterYesReplacesANoWithoutAnAddress()
    {
        TwoProfiles store;
        store.edit(store.stays, [](Client &c) { c.email.clear(); });
        store.answer(store.stays, Subscription::No);
        store.tick();
        store.answer(store.goes, Subscription::Yes);
        QVERIFY(store.merge());
        QCOMPARE(store.client(store.stays).email, u"old@example.com"_s);
        QCOMPARE(store.client(store.stays).subscribed, Subscription::Yes);
        QCOMPARE(store.state(store.stays), ClientState::Waiting);
    }

    void ledgerKeepsBothAndRecordsTheMerge()
    {
        TwoProfiles store;
        store.answer(store.stays, Subscription::Yes);
        store.tick();
        store.answer(store.goes, Subscription::No, ConsentSource::Booking);
        const Store::ConsentLedger ledger(*store.database);
        const auto before = StoreFixture::stored(ledger.ofClient(store.goes));
        QVERIFY(store.merge());
        QCOMPARE(StoreFixture::stored(ledger.ofClient(store.goes)), before);
        const auto entries = StoreFixture::stored(ledger.ofClient(store.stays));
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first().answer, Subscription::No);
        QCOMPARE(entries.first().source, ConsentSource::Booking);
        QCOMPARE(entries.first().at, before.first().at);
        QVERIFY(entries.first().wording.contains(QString::number(store.goes.value)));
    }

    void noCountsForAllWhoShareTheRemainingAddress()
    {
        TwoProfiles store;
        const auto child = store.addClient(u"Bo"_s, u"new@example.com"_s);
        store.answer(child, Subscription::Yes);
        store.tick();
        store.answer(store.goes, Subscription::No);
        QVERIFY(store.merge());
        QCOMPARE(store.client(child).subscribed, Subscription::No);
    }

    void yesOfTheOtherAddressDoesNotUnsubscribeItsContact()
    {
        TwoProfiles store;
        store.answer(store.stays, Subscription::No);
        store.answer(store.goes, Subscription::Yes);
        store.list(store.goes, u"old@example.com"_s);
        QVERIFY(store.merge());
        QCOMPARE(store.state(store.stays), Domain::ClientState::Unsubscribed);
        QVERIFY2(store.listedAddress(store.stays, u"old@example.com"_s).isEmpty(),
                 "the earlier no would unsubscribe the contact of the later yes");
    }

    // A report moved Carl to the address of Dora, who was never asked: his yes stayed behind (rule R13).
    void mergeOfAnEmptyProfileMovesNoYes()
    {
        StoreFixture store;
        const ClientId carl = store.addClient(u"Carl"_s, u"carl@example.com"_s);
        store.answer(carl, Subscription::Yes);
        const ClientId dora = store.addClient(u"Dora"_s, u"dora@example.com"_s);
        Client client = store.client(carl);
        client.studioNumber = u"7"_s;
        StoreFixture::stored(store.directory().update(client));
        Domain::ReportRow row;
        row.client.studioNumber = u"7"_s;
        row.client.firstName = u"Carl"_s;
        row.client.email = u"dora@example.com"_s;
        row.told = {u"client_id"_s, u"first_name"_s, u"email"_s};
        StoreFixture::stored(Store::ClientImport(*store.database).take(row));
        QCOMPARE(store.state(carl), ClientState::NoConsent);

        const ClientId empty = store.addClient(u"Carl"_s, {});
        QVERIFY(store.directory().merge(empty, carl));
        QCOMPARE(store.state(carl), ClientState::NoConsent);
        QCOMPARE(store.state(dora), ClientState::NoConsent);
    }

    void optOutThatBecomesKnownAfterTheMergeCounts()
    {
        TwoProfiles store;
        store.answer(store.goes, Subscription::Yes);
        store.answer(store.stays, Subscription::Yes);
        store.list(store.stays, u"new@example.com"_s);
        QVERIFY(store.merge());
        const auto third = store.addClient(u"Ana"_s, u"third@example.com"_s);
        QVERIFY(store.directory().merge(store.stays, third));
        Domain::AddressRecord record = store.view(u"old@example.com"_s).addressRecord;
        record.permission = Domain::PermissionToSend::Unsubscribed;
        record.optedOutAt = store.clock.now();
        QVERIFY(store.addressRecords().save(record));
        QCOMPARE(StoreFixture::stored(
                     store.addressRecords().recordOptOut(u"old@example.com"_s, record.optedOutAt)),
                 1);
        QCOMPARE(store.state(third), Domain::ClientState::Unsubscribed);
    }

    void optOutThatTheProfileIgnoredCountsAfterTheMerge()
    {
        TwoProfiles store;
        store.answer(store.stays, Subscription::Yes);
        Domain::AddressRecord record = store.view(u"old@example.com"_s).addressRecord;
        record.permission = Domain::PermissionToSend::Unsubscribed;
        record.optedOutAt = store.clock.now();
        QVERIFY(store.addressRecords().save(record));
        QVERIFY(store.merge());
        QCOMPARE(store.state(store.stays), Domain::ClientState::Unsubscribed);
    }

    void movesBookings()
    {
        TwoProfiles store;
        Store::StudioClasses classes(*store.database);
        QList<qint64> ids;
        for (const QString &name : {u"Yin"_s, u"Flow"_s}) {
            Domain::StudioClass made;
            made.name = name;
            made.startsAt = store.clock.now();
            ids.append(StoreFixture::stored(classes.add(made)));
            QVERIFY(classes.book(ids.last(), store.goes));
        }
        QVERIFY(classes.book(ids.first(), store.stays));
        QVERIFY(store.merge());
        for (const qint64 id : ids)
            QCOMPARE(StoreFixture::stored(classes.bookedClients(id)), QList<ClientId>{store.stays});
    }

    void unlistedProfileTakesOverTheContact()
    {
        TwoProfiles store;
        store.answer(store.goes, Subscription::Yes);
        store.list(store.goes, u"old@example.com"_s);
        QVERIFY(store.merge());
        QCOMPARE(store.listedAddress(store.stays, u"new@example.com"_s), u"old@example.com"_s);
        QVERIFY(store.toDo().contains(u"old@example.com"_s) && store.toDo().contains(u"new@example.com"_s));
    }

    void listedProfileKeepsItsContact()
    {
        TwoProfiles store;
        for (const auto id : {store.goes, store.stays})
            store.answer(id, Subscription::Yes);
        store.list(store.goes, u"old@example.com"_s);
        store.list(store.stays, u"new@example.com"_s);
        QVERIFY(store.merge());
        QCOMPARE(store.listedAddress(store.stays, u"new@example.com"_s), u"new@example.com"_s);
        QVERIFY(store.toDo().contains(u"old@example.com"_s));
    }

    void mergesProfilesWithTheSameAddress()
    {
        StoreFixture store;
        const auto goes = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        const auto stays = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        store.answer(goes, Subscription::Yes);
        QVERIFY(store.directory().merge(goes, stays));
        QCOMPARE(store.view(u"ana@example.com"_s).holders.size(), 1);
        QCOMPARE(store.state(stays), Domain::ClientState::Waiting);
    }

    void rejectsInvalidMerges()
    {
        TwoProfiles store;
        QCOMPARE(store.directory().merge(store.goes, store.goes).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(store.directory().merge(store.goes, {99}).error().kind, Error::Kind::NotFound);
        QCOMPARE(store.directory().merge({99}, store.stays).error().kind, Error::Kind::NotFound);
        QCOMPARE(StoreFixture::stored(store.directory().clients()).size(), 2);
    }
};

QTEST_GUILESS_MAIN(ClientMergeTest)
#include "tst_clientmerge.moc"
