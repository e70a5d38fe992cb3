// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::AddressRecord;
using Domain::AddressView;
using Domain::ClientState;
using Domain::Membership;
using Domain::PermissionToSend;
using Domain::Subscription;

namespace {

const QString kAddress = u"ana@example.com"_s;
const Domain::ListId kNews{u"news"_s};
const Domain::ListId kOffers{u"offers"_s};

void optOut(StoreFixture &store, const QString &address)
{
    AddressRecord addressRecord = store.view(address).addressRecord;
    addressRecord.permission = PermissionToSend::Unsubscribed;
    addressRecord.optedOutAt = store.clock.now();
    QVERIFY(store.addressRecords().save(addressRecord));
}

void setContact(StoreFixture &store, const QString &id)
{
    AddressRecord addressRecord = store.view(kAddress).addressRecord;
    addressRecord.contact.value = id;
    QVERIFY(store.addressRecords().save(addressRecord));
}

QString address(int number)
{
    return u"person%1@example.com"_s.arg(number);
}

/// Clients who are on the list; every tenth has left it.
void addListed(StoreFixture &store, int count)
{
    const Result<void> added = store.database->transaction([&]() -> Result<void> {
        for (int i = 0; i < count; ++i) {
            store.answer(store.addClient(u"Person"_s, address(i)), Subscription::Yes);
            store.markSynced(address(i), i % 10 == 0 ? Membership::Left : Membership::Listed);
        }
        return {};
    });
    QVERIFY(added);
}

/// Continues a fresh start, but stops after a number of slices, as a killed program does.
void workUntilKilled(StoreFixture &store, int slices)
{
    const Result<void> ended = Store::FreshStart(*store.database).finish([&slices]() -> Result<void> {
        return slices-- > 0 ? Result<void>() : Core::Error{Core::Error::Kind::Cancelled, {}, {}, {}};
    });
    QVERIFY(!ended);
}

} // namespace

class FreshStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recallsDeparturesFromBeforeSchema5()
    {
        StoreFixture store;
        store.answer(store.addClient(u"Ana"_s, kAddress), Subscription::Yes);
        QVERIFY(store.database->execute(
            u"INSERT INTO departure (list_id, address, left_at, left_revision) VALUES (?, ?, 0, -1000)"_s,
            {kOffers.value, kAddress}));
        Store::FreshStart start(*store.database);
        QVERIFY(start.beginForList(kNews, kOffers));
        QVERIFY(start.finish());
        QCOMPARE(store.view(kAddress).addressRecord.membership, Membership::Left);
    }

    void startsFreshForAnotherList()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAddress);
        store.answer(ana, Subscription::Yes);
        AddressRecord addressRecord = store.view(kAddress).addressRecord;
        addressRecord.contact.value = u"c-1"_s;
        addressRecord.permission = PermissionToSend::Explicit;
        addressRecord.membership = Membership::Listed;
        addressRecord.sentDigest = "digest";
        addressRecord.sentKeys = QStringList{u"first_name"_s};
        addressRecord.doneRevision = addressRecord.dirtyRevision;
        QVERIFY(store.addressRecords().save(addressRecord));
        QVERIFY(store.addressRecords().setListedAddress(ana, kAddress));
        store.startOver({}, {});

        const AddressView view = store.view(kAddress);
        QCOMPARE(view.addressRecord.contact.value, u"c-1"_s);
        QCOMPARE(view.addressRecord.permission, PermissionToSend::Explicit);
        QCOMPARE(view.addressRecord.membership, Membership::NotListed);
        QVERIFY(view.addressRecord.sentDigest.isEmpty());
        QVERIFY(view.addressRecord.sentKeys.isEmpty());
        QVERIFY(!view.addressRecord.leftAt.isValid());
        QVERIFY(view.holders.first().listedAddress.isEmpty());
        QVERIFY(view.addressRecord.isToDo());
        QCOMPARE(store.state(ana), ClientState::Waiting);
    }

    void keepsOptOutsForAnotherListButNotForAnotherAccount()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, kAddress);
        optOut(store, kAddress);
        store.startOver({}, {});
        QCOMPARE(store.state(id), ClientState::Unsubscribed);
        store.forgetAccount();
        QCOMPARE(store.state(id), ClientState::NoConsent);
        AddressRecord plain;
        plain.address = kAddress;
        AddressRecord kept = store.view(kAddress).addressRecord;
        QVERIFY(kept.isToDo());
        kept.dirtyAt = {};
        kept.dirtyRevision = 0;
        kept.doneRevision = 0;
        QCOMPARE(kept, plain);
    }

    void addressesWithoutHolderAreNotPendingForAnotherList()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, kAddress);
        store.answer(id, Subscription::Yes);
        AddressRecord addressRecord = store.view(kAddress).addressRecord;
        addressRecord.contact.value = u"c-1"_s;
        QVERIFY(store.addressRecords().save(addressRecord));
        QVERIFY(store.directory().remove(id));
        QCOMPARE(store.toDo(), QStringList{kAddress});
        store.startOver({}, {});
        QVERIFY(store.toDo().isEmpty());
        QVERIFY(StoreFixture::stored(store.addressRecords().find(kAddress)));
        store.forgetAccount();
        QVERIFY(!StoreFixture::stored(store.addressRecords().find(kAddress)));
    }

    void undeliveredNoOutlivesItsProfileAndAnotherList()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, kAddress);
        store.answer(id, Subscription::Yes);
        store.markSynced(kAddress);
        store.answer(id, Subscription::No);
        QVERIFY(store.directory().remove(id));
        store.startOver({u"news"_s}, {u"offers"_s});
        QCOMPARE(store.toDo(), QStringList{kAddress});
        QCOMPARE(StoreFixture::stored(store.addressRecords().refusedToDo()), QStringList{kAddress});
    }

    // The studio connects another account, where nobody has the address, and later the first one again.
    void undeliveredNoOutlivesItsProfileAndAnotherAccount()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAddress);
        store.answer(ana, Subscription::Yes);
        store.markSynced(kAddress);
        store.answer(ana, Subscription::No);
        QVERIFY(store.directory().remove(ana));
        Store::FreshStart freshStart(*store.database);
        for (int account = 0; account < 2; ++account) {
            QVERIFY(freshStart.beginForAccount(kNews));
            QVERIFY(freshStart.finish());
            AddressRecord record = store.view(kAddress).addressRecord;
            QVERIFY(record.refusedAt.isValid());
            QVERIFY(record.isToDo());
            record.doneRevision = record.dirtyRevision;
            QVERIFY(store.addressRecords().save(record));
        }

        optOut(store, kAddress); // the service holds it
        QVERIFY(freshStart.beginForAccount(kNews));
        QVERIFY(freshStart.finish());
        QVERIFY(!store.addressRecords().find(kAddress)->has_value());
    }

    void remembersWhoLeftAListThatIsChosenAgain()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAddress);
        store.answer(ana, Subscription::Yes);
        AddressRecord addressRecord = store.view(kAddress).addressRecord;
        addressRecord.membership = Membership::Left;
        addressRecord.leftAt = store.clock.now();
        QVERIFY(store.addressRecords().save(addressRecord));

        store.startOver(kNews, kOffers);
        QCOMPARE(store.state(ana), ClientState::Waiting);
        store.startOver(kOffers, kNews);
        QCOMPARE(store.state(ana), ClientState::LeftList);
    }

    void remembersWhoWasOnAListThatIsChosenAgain()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAddress);
        store.answer(ana, Subscription::Yes);
        store.markSynced(kAddress);
        store.startOver(kNews, kOffers);
        QCOMPARE(store.view(kAddress).addressRecord.membership, Membership::NotListed);
        store.startOver(kOffers, kNews);
        const auto view = store.view(kAddress);
        QCOMPARE(view.addressRecord.membership, Membership::Listed);
        QVERIFY(view.addressRecord.isToDo());
        QCOMPARE(view.holders.first().listedAddress, kAddress);
    }

    void personRemovedMeanwhileComesOffAListThatIsChosenAgain()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAddress);
        store.answer(ana, Subscription::Yes);
        store.markSynced(kAddress);
        setContact(store, u"c-1"_s);
        store.startOver(kNews, kOffers);
        QVERIFY(store.directory().remove(ana));
        store.startOver(kOffers, kNews);
        QCOMPARE(store.view(kAddress).addressRecord.membership, Membership::Listed);
        QCOMPARE(store.toDo(), QStringList{kAddress});
        QCOMPARE(StoreFixture::stored(store.addressRecords().abandonedToDo()), 1);
    }

    void personRemovedBeforeAnotherAccountComesOffTheList()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAddress);
        store.answer(ana, Subscription::Yes);
        QVERIFY(store.addressRecords().setListedAddress(ana, kAddress));
        store.markSynced(kAddress);
        QVERIFY(store.directory().remove(ana)); // and not synced
        Store::FreshStart freshStart(*store.database);
        QVERIFY(freshStart.beginForAccount(kNews));
        QVERIFY(freshStart.finish());
        QVERIFY(!store.addressRecords().find(kAddress)->has_value());
        store.startOver(kOffers, kNews);
        QCOMPARE(store.view(kAddress).addressRecord.membership, Membership::Listed);
        QCOMPARE(store.toDo(), QStringList{kAddress});

        store.markSynced(kAddress, Membership::NotListed); // the removal was carried out
        store.startOver(kNews, kOffers);
        store.startOver(kOffers, kNews);
        QVERIFY(store.toDo().isEmpty());
    }

    // The contact has moved to another address since.
    void addressThatLostItsContactIsNotOnAListThatIsChosenAgain()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAddress);
        store.answer(ana, Subscription::Yes);
        store.markSynced(kAddress);
        store.startOver(kNews, kOffers);
        QVERIFY(store.directory().remove(ana));
        store.startOver(kOffers, kNews);
        QCOMPARE(store.view(kAddress).addressRecord.membership, Membership::NotListed);
        QVERIFY(store.toDo().isEmpty());
    }

    void largestWriteDoesNotGrowWithTheNumberOfClients()
    {
        QVERIFY(largestWrite(1'100) <= largestWrite(600));
    }

    void goesOnWhereAKilledProgramEnded()
    {
        StoreFixture store;
        addListed(store, 600);
        QVERIFY(Store::FreshStart(*store.database).beginForList(kNews, kOffers));
        workUntilKilled(store, 1);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM mailbox WHERE membership = 'listed'"_s) > 0, true);
        QVERIFY(Store::FreshStart(*store.database).finish());
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM mailbox WHERE membership <> 'not_listed'"_s), 0);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM client WHERE sync_state <> 'waiting'"_s), 0);
        QCOMPARE(store.toDo().size(), 600);

        // People who had left, and people who were listed, are stored only once, even if a second change
        // stops half-way.
        QVERIFY(Store::FreshStart(*store.database).beginForList(kOffers, kNews));
        workUntilKilled(store, 1);
        QVERIFY(Store::FreshStart(*store.database).finish());
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM client WHERE sync_state = 'left_list'"_s), 60);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM mailbox WHERE membership = 'listed'"_s), 540);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM departure WHERE list_id = 'news'"_s), 600);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM departure WHERE list_id = 'offers'"_s), 0);
    }

    void answerGivenBetweenTwoSlicesCounts()
    {
        StoreFixture store;
        addListed(store, 600);
        QVERIFY(Store::FreshStart(*store.database).beginForList(kNews, kOffers));
        workUntilKilled(store, 1);
        const auto first = StoreFixture::stored(store.addressRecords().view(address(1))).holders.first();
        const auto last = StoreFixture::stored(store.addressRecords().view(address(99))).holders.first();
        store.answer(first.client.id, Subscription::No);
        store.answer(last.client.id, Subscription::No);
        QVERIFY(Store::FreshStart(*store.database).finish());
        QCOMPARE(StoreFixture::stored(store.addressRecords().refusedToDo()).size(), 2);
        QCOMPARE(store.state(first.client.id), ClientState::Unsubscribed);
        QCOMPARE(store.state(last.client.id), ClientState::Unsubscribed);
    }

    void nothingBegunIsNothingToFinish()
    {
        StoreFixture store;
        int writes = 0;
        store.database->observeWrites([&writes](const Store::WriteSpan &) { ++writes; });
        QVERIFY(Store::FreshStart(*store.database).finish());
        QCOMPARE(writes, 0);
    }

private:
    static qint64 largestWrite(int clients)
    {
        StoreFixture store;
        addListed(store, clients);
        qint64 most = 0;
        store.database->observeWrites(
            [&most](const Store::WriteSpan &span) { most = std::max(most, span.statements); });
        store.startOver(kNews, kOffers);
        return most;
    }
};

QTEST_GUILESS_MAIN(FreshStartTest)
#include "tst_freshstart.moc"
