// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "domain/enumnames.h"
#include "store/directory/consentledger.h"
#include "store/directory/customfields.h"
#include "store/syncdata/syncstate.h"

using namespace Qt::StringLiterals;
using Core::Error;
using Domain::Client;
using Domain::ClientState;
using Domain::ConsentSource;
using Domain::Subscription;

namespace {

/// A client with a value in every field.
Client wholeClient()
{
    Client client;
    client.studioNumber = u"K-17"_s;
    client.firstName = u"Zoé"_s;
    client.lastName = u"O'Brien"_s;
    client.email = u"Zoe@Example.com"_s;
    client.phone = u"(555) 010-2030"_s;
    client.homePhone = u"+1 555 010 2031"_s;
    client.workPhone = u"555 010 2032"_s;
    client.street = u"1 Main St"_s;
    client.city = u"Dover"_s;
    client.state = u"DE"_s;
    client.postalCode = u"01990"_s;
    client.country = u"US"_s;
    client.birthday = QDate(1990, 5, 1);
    client.status = Domain::ClientStatus::Deactivated;
    client.custom = {{u"T-shirt size"_s, u"M"_s}, {u"Pet"_s, u"Cat, \"old\""_s}};
    return client;
}

void addFields(StoreFixture &store)
{
    for (const auto &label : {u"T-shirt size"_s, u"Pet"_s})
        QVERIFY(Store::CustomFields(*store.database).add(label, Domain::CustomFieldType::Text));
}

QList<qint64> idsFound(StoreFixture &store, const QString &search)
{
    QList<qint64> ids;
    const auto entries = StoreFixture::stored(store.directory().clients({.search = search, .state = {}}));
    for (const auto &entry : entries)
        ids.append(entry.client.id.value);
    return ids;
}

qint64 revision(const StoreFixture &store)
{
    return StoreFixture::stored(Store::SyncState(*store.database).revision());
}

} // namespace

class ClientDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsEveryStoredField()
    {
        StoreFixture store;
        addFields(store);
        Client client = wholeClient();
        client.id = StoreFixture::stored(store.directory().add(client));
        QCOMPARE(store.client(client.id), client);
        const auto entries = StoreFixture::stored(store.directory().clients());
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().client, client);
    }

    void removesSurroundingBlanksAndEmptyCustomValues()
    {
        StoreFixture store;
        addFields(store);
        Client client;
        client.firstName = u"  Ana "_s;
        client.email = u" ana@example.com\t"_s;
        client.custom = {{u"t-SHIRT size"_s, u" L "_s}, {u"Pet"_s, u" "_s}};
        const Client kept = store.client(StoreFixture::stored(store.directory().add(client)));
        QCOMPARE(kept.firstName, u"Ana"_s);
        QCOMPARE(kept.email, u"ana@example.com"_s);
        const QMap<QString, QString> custom{{u"T-shirt size"_s, u"L"_s}};
        QCOMPARE(kept.custom, custom);
    }

    void rejectsInvalidClients_data()
    {
        QTest::addColumn<Client>("client");
        Client client;
        QTest::newRow("no name or address") << client;
        client.phone = u"555 0100"_s;
        QTest::newRow("only a phone number") << client;
        client = {};
        client.email = u"ana@localhost"_s;
        QTest::newRow("address") << client;
        client.email = u"ana@example.com"_s;
        client.custom = {{u"Shoe size"_s, u"40"_s}};
        QTest::newRow("unknown field") << client;
        client.custom.clear();
        client.birthday = QDate(12026, 1, 1);
        QTest::newRow("birthday") << client;
    }
    void rejectsInvalidClients()
    {
        QFETCH(Client, client);
        StoreFixture store;
        const auto added = store.directory().add(client);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(revision(store), 0);

        client.id = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        const Client before = store.client(client.id);
        const auto updated = store.directory().update(client);
        QVERIFY(!updated);
        QCOMPARE(updated.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(store.client(client.id), before);
    }

    void reportsAMissingClient()
    {
        StoreFixture store;
        const Domain::ClientId nobody{7};
        Client client;
        client.id = nobody;
        client.firstName = u"Ana"_s;
        QCOMPARE(store.directory().client(nobody).error().kind, Error::Kind::NotFound);
        QCOMPARE(store.directory().entry(nobody).error().kind, Error::Kind::NotFound);
        QCOMPARE(store.directory().update(client).error().kind, Error::Kind::NotFound);
        QCOMPARE(store.directory().remove(nobody).error().kind, Error::Kind::NotFound);
        QCOMPARE(store.directory()
                     .recordConsent(nobody, Subscription::Yes, ConsentSource::Profile, {})
                     .error()
                     .kind,
                 Error::Kind::NotFound);
    }

    void neverReusesTheIdOfARemovedClient()
    {
        StoreFixture store;
        const auto first = store.addClient(u"Ana"_s, {});
        QVERIFY(store.directory().remove(first));
        QVERIFY(store.addClient(u"Bo"_s, {}) != first);
    }

    void knowsTheFormerAddressesOfClients()
    {
        StoreFixture store;
        const auto address = [](const QString &name) { return name + u"@example.com"_s; };
        const auto removed = store.addClient(u"Ana"_s, address(u"ana"_s));
        const auto left = store.addClient(u"Ben"_s, address(u"ben"_s));
        const auto agreed = store.addClient(u"Cy"_s, address(u"cy"_s));
        const auto present = store.addClient(u"Dora"_s, address(u"dora"_s));
        store.answer(removed, Domain::Subscription::No);
        store.answer(present, Domain::Subscription::No);
        for (const auto id : {left, agreed})
            store.answer(id, Domain::Subscription::Yes);
        store.markSynced(address(u"ben"_s), Domain::Membership::Left);
        Domain::AddressRecord stranger; // a contact of the account, which was never a client
        stranger.address = address(u"stranger"_s);
        stranger.permission = Domain::PermissionToSend::Unsubscribed;
        stranger.optedOutAt = store.clock.now();
        QVERIFY(store.addressRecords().save(stranger));
        for (const auto id : {removed, left, agreed})
            QVERIFY(store.directory().remove(id));
        QCOMPARE(StoreFixture::stored(store.directory().formerAddresses()),
                 (QStringList{address(u"ana"_s), address(u"ben"_s)}));
    }

    void knowsWhoLeftListsThatAreNotInUse()
    {
        StoreFixture store;
        const Domain::ListId used{u"news"_s};
        const Domain::ListId other{u"offers"_s};
        QVERIFY(Store::SyncState(*store.database).chooseList(Domain::ContactList{used, u"News"_s, 0}));
        const auto insert = [&](const Domain::ListId &list, const QString &address, int revision) {
            QVERIFY(store.database->execute(
                u"INSERT INTO departure (list_id, address, left_at, left_revision) VALUES (?, ?, 0, ?)"_s,
                {list.value, address, revision}));
        };
        insert(used, u"ana@example.com"_s, 4);
        insert(other, u"ben@example.com"_s, 5);
        insert(other, u"cy@example.com"_s, -1); // was on the list
        insert(other, u"dora@example.com"_s, -2);
        const QList<Domain::LeftOtherList> left{{u"ben@example.com"_s, other}};
        QCOMPARE(StoreFixture::stored(store.directory().leftOtherLists()), left);
    }

    void sortsByLastThenFirstName()
    {
        StoreFixture store;
        for (const auto &name : {u"zoe Brook"_s, u"Émile Adams"_s, u"Ana brook"_s, u"Fay Élan"_s}) {
            Client client;
            client.firstName = name.section(u' ', 0, 0);
            client.lastName = name.section(u' ', 1);
            StoreFixture::stored(store.directory().add(client));
        }
        const auto entries = StoreFixture::stored(store.directory().clients());
        QStringList names;
        for (const auto &entry : entries)
            names.append(entry.client.displayName());
        const QStringList sorted{u"Émile Adams"_s, u"Ana brook"_s, u"zoe Brook"_s, u"Fay Élan"_s};
        QCOMPARE(names, sorted);
    }

    void searchesNameAddressPhoneAndNumber_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("found");
        QTest::newRow("empty") << u" "_s << true;
        QTest::newRow("part of a name, other case") << u"BRIE"_s << true;
        QTest::newRow("without the accent") << u"zoe"_s << true;
        QTest::newRow("two words in any order") << u"brien zoé"_s << true;
        QTest::newRow("one word missing") << u"zoe smith"_s << false;
        QTest::newRow("address") << u"zoe@example"_s << true;
        QTest::newRow("phone as digits") << u"5550102030"_s << true;
        QTest::newRow("phone as written") << u"(555)"_s << true;
        QTest::newRow("number") << u"k-17"_s << true;
        QTest::newRow("percent is a percent") << u"%"_s << false;
        QTest::newRow("underscore is an underscore") << u"k_17"_s << false;
        QTest::newRow("exclamation mark") << u"!"_s << false;
        QTest::newRow("quote") << u"o'brien"_s << true;
        QTest::newRow("street is not searched") << u"main"_s << false;
    }
    void searchesNameAddressPhoneAndNumber()
    {
        QFETCH(QString, search);
        QFETCH(bool, found);
        StoreFixture store;
        addFields(store);
        StoreFixture::stored(store.directory().add(wholeClient()));
        QCOMPARE(idsFound(store, search).size(), found ? 1 : 0);
        QCOMPARE(StoreFixture::stored(store.directory().count({.search = search, .state = {}})),
                 found ? 1 : 0);
    }

    void readsARangeOfClients()
    {
        StoreFixture store;
        for (int i = 0; i < 5; ++i)
            store.addClient(u"Client %1"_s.arg(i), {});
        const auto some = StoreFixture::stored(
            store.directory().clients({.search = {}, .state = {}, .limit = 2, .offset = 3}));
        QCOMPARE(some.size(), 2);
        QCOMPARE(some.first().client.firstName, u"Client 3"_s);
        const auto rest = StoreFixture::stored(
            store.directory().clients({.search = {}, .state = {}, .limit = -1, .offset = 1}));
        QCOMPARE(rest.size(), 4);
        QVERIFY(StoreFixture::stored(store.directory().clients({.search = {}, .state = {}, .limit = 0}))
                    .isEmpty());
    }

    void filtersByState()
    {
        StoreFixture store;
        store.addClient(u"Ana"_s, {});
        const auto bo = store.addClient(u"Bo"_s, u"bo@example.com"_s);
        const Domain::ClientQuery noAddress{.search = {}, .state = ClientState::NoAddress};
        QCOMPARE(StoreFixture::stored(store.directory().count(noAddress)), 1);
        const Domain::ClientQuery noConsent{.search = {}, .state = ClientState::NoConsent};
        const auto entries = StoreFixture::stored(store.directory().clients(noConsent));
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().client.id, bo);
        QCOMPARE(entries.first().state, ClientState::NoConsent);
    }

    void everyChangeRaisesTheRevisionAndMarksTheAddress()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, u"Ana@Example.com"_s);
        QCOMPARE(revision(store), 1);
        QCOMPARE(store.toDo(), QStringList{u"ana@example.com"_s});
        store.markSynced(u"ana@example.com"_s);
        QVERIFY(store.toDo().isEmpty());

        Client client = store.client(id);
        client.city = u"Dover"_s;
        QVERIFY(StoreFixture::stored(store.directory().update(client)));
        QCOMPARE(revision(store), 2);
        QCOMPARE(store.view(u"ana@example.com"_s).addressRecord.dirtyRevision, 2);
        QCOMPARE(store.toDo(), QStringList{u"ana@example.com"_s});
    }

    void savingWithoutAChangeChangesNothing()
    {
        StoreFixture store;
        addFields(store);
        Client client = wholeClient();
        client.id = StoreFixture::stored(store.directory().add(client));
        client.custom.insert(u"pet"_s, client.custom.take(u"Pet"_s));
        client.subscribed = Subscription::Yes; // ignored by update()
        QCOMPARE(StoreFixture::stored(store.directory().update(client)), false);
        QCOMPARE(revision(store), 1);
        QCOMPARE(store.client(client.id).subscribed, Subscription::NeverAsked);
    }

    void newStudioNumberNeedsNoSync()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        store.answer(id, Subscription::Yes);
        store.markSynced(u"ana@example.com"_s);
        Client client = store.client(id);
        client.studioNumber = u"9"_s;
        QVERIFY(StoreFixture::stored(store.directory().update(client)));
        QVERIFY(store.toDo().isEmpty());
        QCOMPARE(store.state(id), ClientState::OnList);
    }

    void addressChangeMarksOldNewAndListedAddress()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, u"first@example.com"_s);
        store.answer(id, Subscription::Yes);
        store.markSynced(u"first@example.com"_s);
        QVERIFY(store.addressRecords().setListedAddress(id, u"first@example.com"_s));
        Client client = store.client(id);
        client.email = u"second@example.com"_s;
        QVERIFY(StoreFixture::stored(store.directory().update(client)));
        client.email = u"third@example.com"_s;
        QVERIFY(StoreFixture::stored(store.directory().update(client)));

        const QStringList expected{u"first@example.com"_s, u"third@example.com"_s};
        QCOMPARE(store.toDo(), expected);
        const auto first = store.view(u"first@example.com"_s);
        QVERIFY(first.holders.isEmpty());
        QCOMPARE(first.moved.size(), 1);
        QCOMPARE(first.moved.first().client.id, id);
        const auto third = store.view(u"third@example.com"_s);
        QCOMPARE(third.holders.size(), 1);
        QCOMPARE(third.previous.size(), 1);
        QCOMPARE(third.previous.first().address, u"first@example.com"_s);
        // The intermediate address never had a record.
        QVERIFY(!StoreFixture::stored(store.addressRecords().find(u"second@example.com"_s)));
    }

    void keepsTheAddressRecordOfARemovedClientWhileItIsListed()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        store.answer(id, Subscription::Yes);
        store.markSynced(u"ana@example.com"_s);
        QVERIFY(store.addressRecords().setListedAddress(id, u"ana@example.com"_s));
        QVERIFY(store.directory().remove(id));
        const auto view = store.view(u"ana@example.com"_s);
        QVERIFY(view.addressRecord.isToDo());
        QVERIFY(view.holders.isEmpty());
        QVERIFY(view.moved.isEmpty());
    }

    void removesTheAddressOfARemovedClientIfItIsNotNeeded()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        QVERIFY(store.directory().remove(id));
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM mailbox"_s), 0);
        QVERIFY(store.toDo().isEmpty());
    }

    void recordsEveryAnswerInTheLedger()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, u"Ana@example.com"_s);
        const QDateTime first = store.clock.now();
        store.answer(id, Subscription::Yes, ConsentSource::Booking);
        store.tick();
        store.answer(id, Subscription::Yes, ConsentSource::Profile);
        store.tick();
        store.answer(id, Subscription::No, ConsentSource::FrontDesk);
        const auto entries = StoreFixture::stored(Store::ConsentLedger(*store.database).ofClient(id));
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(0).answer, Subscription::No);
        QCOMPARE(entries.at(0).source, ConsentSource::FrontDesk);
        const Domain::LedgerEntry oldest{
            first, id, u"ana@example.com"_s, Subscription::Yes, ConsentSource::Booking, u"News?"_s};
        QCOMPARE(entries.at(2), oldest);
        QCOMPARE(store.client(id).subscribed, Subscription::No);
    }

    void noCountsForAllWhoShareTheAddress()
    {
        StoreFixture store;
        const auto mother = store.addClient(u"Ana"_s, u"family@example.com"_s);
        const auto child = store.addClient(u"Bo"_s, u"FAMILY@example.com"_s);
        store.answer(mother, Subscription::Yes);
        QCOMPARE(store.client(child).subscribed, Subscription::NeverAsked);
        QCOMPARE(store.state(child), ClientState::SharedAddress);
        store.tick();
        store.answer(child, Subscription::No);
        for (const auto id : {mother, child}) {
            QCOMPARE(store.client(id).subscribed, Subscription::No);
            QCOMPARE(store.state(id), ClientState::Unsubscribed);
            const auto entries = StoreFixture::stored(Store::ConsentLedger(*store.database).ofClient(id));
            QCOMPARE(entries.first().answer, Subscription::No);
        }
    }

    void acceptsAnAnswerOfAClientWithoutAddress()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, {});
        const auto bo = store.addClient(u"Bo"_s, {});
        store.answer(ana, Subscription::No);
        QCOMPARE(store.client(ana).subscribed, Subscription::No);
        QCOMPARE(store.client(bo).subscribed, Subscription::NeverAsked);
        QCOMPARE(store.state(ana), ClientState::NoAddress);
    }

    void rejectsResettingAnAnswer()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        const auto done =
            store.directory().recordConsent(id, Subscription::NeverAsked, ConsentSource::Profile, {});
        QCOMPARE(done.error().kind, Error::Kind::InvalidInput);
    }

    void stateChangesFromTheFirstYesToOnList()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, {});
        QCOMPARE(store.state(id), ClientState::NoAddress);
        Client client = store.client(id);
        client.email = u"ana@example.com"_s;
        QVERIFY(StoreFixture::stored(store.directory().update(client)));
        QCOMPARE(store.state(id), ClientState::NoConsent);
        store.answer(id, Subscription::Yes);
        QCOMPARE(store.state(id), ClientState::Waiting);
        store.markSynced(u"ana@example.com"_s);
        QCOMPARE(store.state(id), ClientState::OnList);
        const auto sum = StoreFixture::stored(store.directory().sum());
        QCOMPARE(sum.clients, 1);
        QCOMPARE(sum.inState.value(ClientState::OnList), 1);
    }

    void nextFamilyMemberIsShownAfterTheOldestIsRemoved()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, u"family@example.com"_s);
        const auto bo = store.addClient(u"Bo"_s, u"family@example.com"_s);
        store.answer(ana, Subscription::Yes);
        store.answer(bo, Subscription::Yes);
        QCOMPARE(store.state(bo), ClientState::SharedAddress);
        QVERIFY(store.directory().remove(ana));
        QCOMPARE(store.state(bo), ClientState::Waiting);
    }
};

QTEST_GUILESS_MAIN(ClientDirectoryTest)
#include "tst_clientdirectory.moc"
