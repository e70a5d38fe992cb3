// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/directory/clientimport.h"

using namespace Qt::StringLiterals;
using Domain::ClientId;
using Domain::ClientState;
using Domain::Subscription;

namespace {

const QString kCarl = u"carl@example.com"_s;
const QString kDora = u"dora@example.com"_s;

void moveTo(StoreFixture &store, ClientId id, const QString &address)
{
    Domain::Client client = store.client(id);
    client.email = address;
    QVERIFY(StoreFixture::stored(store.directory().update(client)));
}

void moveByReport(StoreFixture &store, ClientId id, const QString &address)
{
    Domain::ReportRow row;
    row.client = store.client(id);
    row.client.email = address;
    row.told = QStringList{u"client_id"_s, u"first_name"_s, u"email"_s};
    row.subscribed = Subscription::Yes;
    const auto taken = StoreFixture::stored(Store::ClientImport(*store.database).take(row));
    QCOMPARE(taken.outcome, Store::ImportOutcome::Updated);
}

/// Carl, who said yes, with the client number 7.
ClientId addCarl(StoreFixture &store)
{
    Domain::Client carl;
    carl.studioNumber = u"7"_s;
    carl.firstName = u"Carl"_s;
    carl.email = kCarl;
    const ClientId id = StoreFixture::stored(store.directory().add(carl));
    store.answer(id, Subscription::Yes);
    return id;
}

void note(StoreFixture &store, const QString &address,
          const std::function<void(Domain::AddressRecord &)> &change)
{
    Domain::AddressRecord record = store.view(address).addressRecord;
    change(record);
    QVERIFY(store.addressRecords().save(record));
}

} // namespace

/// The effect of a client's new address on the yes (rule R13).
class ConsentWritesMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yesMovesWithItsClientToAFreeAddress()
    {
        StoreFixture store;
        const auto carl = addCarl(store);
        moveTo(store, carl, u"carl.new@example.com"_s);
        QCOMPARE(store.state(carl), ClientState::Waiting);
        moveTo(store, carl, {});
        moveTo(store, carl, u"carl.newer@example.com"_s);
        QCOMPARE(store.state(carl), ClientState::Waiting);
        moveByReport(store, carl, u"carl.newest@example.com"_s);
        QCOMPARE(store.state(carl), ClientState::Waiting);
    }

    // A person who left under an earlier profile is not added again by way of another address (rule R3).
    void yesForAnAddressThatLeftDoesNotMove()
    {
        StoreFixture store;
        const auto carl = addCarl(store);
        note(store, kCarl, [&store](Domain::AddressRecord &record) {
            record.membership = Domain::Membership::Left;
            record.leftAt = store.clock.now();
        });
        QVERIFY(store.directory().remove(carl));
        Domain::ReportRow row;
        row.client.firstName = u"Carl"_s;
        row.client.email = kCarl;
        row.told = QStringList{u"first_name"_s, u"email"_s};
        row.subscribed = Subscription::Yes;
        QVERIFY(Store::ClientImport(*store.database).take(row));
        const auto again = store.view(kCarl).holders.first().client.id;
        moveTo(store, again, u"carl.new@example.com"_s);
        QCOMPARE(store.state(again), ClientState::NoConsent);
        store.answer(again, Subscription::Yes);
        QCOMPARE(store.state(again), ClientState::Waiting);
    }

    void yesDoesNotUndoANo_data()
    {
        using Change = std::function<void(StoreFixture &, ClientId)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("said here") << Change(
            [](StoreFixture &store, ClientId dora) { store.answer(dora, Subscription::No); });
        QTest::newRow("said here, then removed") << Change([](StoreFixture &store, ClientId dora) {
            store.answer(dora, Subscription::No);
            QVERIFY(store.directory().remove(dora));
        });
        QTest::newRow("opted out there") << Change([](StoreFixture &store, ClientId) {
            note(store, kDora, [&store](Domain::AddressRecord &record) {
                record.permission = Domain::PermissionToSend::Unsubscribed;
                record.optedOutAt = store.clock.now();
            });
        });
        QTest::newRow("left the list") << Change([](StoreFixture &store, ClientId) {
            note(store, kDora, [&store](Domain::AddressRecord &record) {
                record.membership = Domain::Membership::Left;
                record.leftAt = store.clock.now();
            });
        });
        QTest::newRow("deleted there") << Change([](StoreFixture &store, ClientId) {
            note(store, kDora, [](Domain::AddressRecord &record) { record.removedThere = true; });
        });
    }
    void yesDoesNotUndoANo()
    {
        QFETCH(std::function<void(StoreFixture &, ClientId)>, change);
        for (const bool byReport : {false, true}) {
            StoreFixture store;
            const auto dora = store.addClient(u"Dora"_s, kDora);
            change(store, dora);
            const auto carl = addCarl(store); // his yes is later than everything about dora@
            byReport ? moveByReport(store, carl, kDora) : moveTo(store, carl, kDora);
            const QSet<ClientState> held{ClientState::Unsubscribed, ClientState::NoConsent,
                                         ClientState::LeftList};
            QVERIFY(held.contains(store.state(carl)));
            moveTo(store, carl, kCarl);
            QCOMPARE(store.state(carl), ClientState::Waiting);
        }
    }

    void newYesForTheAddressCounts()
    {
        StoreFixture store;
        store.answer(store.addClient(u"Dora"_s, kDora), Subscription::No);
        const auto carl = addCarl(store);
        moveTo(store, carl, kDora);
        QCOMPARE(store.state(carl), ClientState::Unsubscribed);
        store.answer(carl, Subscription::Yes);
        QCOMPARE(store.state(carl), ClientState::Waiting);
    }

    void reportMovesNoYesToAnotherPersonsAddress()
    {
        StoreFixture store;
        const auto dora = store.addClient(u"Dora"_s, kDora);
        const auto carl = addCarl(store);
        moveByReport(store, carl, kDora);
        QCOMPARE(store.state(carl), ClientState::NoConsent);
        QCOMPARE(store.state(dora), ClientState::NoConsent);
    }

    void profileMovesAYesToAFamilyAddress()
    {
        StoreFixture store;
        store.addClient(u"Dora"_s, kDora);
        const auto carl = addCarl(store);
        moveTo(store, carl, kDora);
        QCOMPARE(store.state(carl), ClientState::Waiting);
    }

    void yesThatDidNotCountDoesNotCountElsewhere()
    {
        StoreFixture store;
        note(store, kCarl, [&store](Domain::AddressRecord &record) {
            record.permission = Domain::PermissionToSend::Unsubscribed;
            record.optedOutAt = store.clock.now();
        });
        Domain::ReportRow row;
        row.client.firstName = u"Carl"_s;
        row.client.email = kCarl;
        row.told = QStringList{u"first_name"_s, u"email"_s};
        row.subscribed = Subscription::Yes;
        QVERIFY(Store::ClientImport(*store.database).take(row));
        const ClientId carl{store.number(u"SELECT MAX(id) FROM client"_s)};
        QCOMPARE(store.state(carl), ClientState::Unsubscribed);
        moveTo(store, carl, u"carl.new@example.com"_s);
        QCOMPARE(store.state(carl), ClientState::NoConsent);
    }

    void yesAtOnesOwnNewAddressKeepsTheNoOfAnother()
    {
        StoreFixture store;
        const auto dora = store.addClient(u"Dora"_s, kDora);
        const auto carl = addCarl(store);
        moveTo(store, carl, kDora);
        QVERIFY(store.addressRecords().setListedAddress(carl, kDora));
        moveTo(store, carl, kCarl);
        store.answer(dora, Subscription::No);
        QVERIFY(store.directory().remove(dora));
        store.answer(carl, Subscription::Yes);
        QVERIFY(store.view(kDora).addressRecord.refusedAt.isValid());
    }
};

QTEST_GUILESS_MAIN(ConsentWritesMovesTest)
#include "tst_consentwrites_moves.moc"
