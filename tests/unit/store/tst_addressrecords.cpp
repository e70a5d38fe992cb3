// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/directory/consentledger.h"
#include "store/syncdata/journal.h"
#include "store/syncdata/syncstate.h"

using namespace Qt::StringLiterals;
using Domain::AddressRecord;
using Domain::AddressView;
using Domain::ClientState;
using Domain::ConsentSource;
using Domain::Membership;
using Domain::PermissionToSend;
using Domain::Subscription;

namespace {

const QString kAddress = u"ana@example.com"_s;

AddressRecord wholeAddressRecord(const QDateTime &at)
{
    AddressRecord addressRecord;
    addressRecord.address = kAddress;
    addressRecord.contact.value = u"c-1"_s;
    addressRecord.permission = PermissionToSend::Unsubscribed;
    addressRecord.optedOutAt = at;
    addressRecord.optedOutRevision = 3;
    addressRecord.optOutSource = Domain::OptOutSource::Contact;
    addressRecord.membership = Membership::Left;
    addressRecord.leftAt = at.addMSecs(1);
    addressRecord.leftRevision = 2;
    addressRecord.removedThere = true;
    addressRecord.askedBackAt = at.addDays(1);
    addressRecord.askedBackRevision = 4;
    addressRecord.sentDigest = QByteArray("\0\xff", 2);
    addressRecord.sentKeys = QStringList{u"first_name"_s, u"custom.a,\"b\""_s};
    addressRecord.attentionReason = u"Why"_s;
    addressRecord.remedy = u"What"_s;
    addressRecord.doneRevision = 4;
    return addressRecord;
}

void optOut(StoreFixture &store, const QString &address)
{
    AddressRecord addressRecord = store.view(address).addressRecord;
    addressRecord.permission = PermissionToSend::Unsubscribed;
    addressRecord.optedOutAt = store.clock.now();
    QVERIFY(store.addressRecords().save(addressRecord));
}

int ledgerSize(StoreFixture &store, Domain::ClientId id)
{
    return static_cast<int>(StoreFixture::stored(Store::ConsentLedger(*store.database).ofClient(id)).size());
}

} // namespace

class AddressRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsEverySavedField()
    {
        StoreFixture store;
        const AddressRecord addressRecord = wholeAddressRecord(store.clock.now());
        QVERIFY(store.addressRecords().save(addressRecord));
        QCOMPARE(*StoreFixture::stored(store.addressRecords().find(u"Ana@Example.com"_s)), addressRecord);
        QCOMPARE(StoreFixture::stored(store.addressRecords().findByContact(addressRecord.contact)),
                 QList<AddressRecord>{addressRecord});
        AddressRecord plain;
        plain.address = kAddress;
        plain.doneRevision = 4;
        QVERIFY(store.addressRecords().save(plain));
        QCOMPARE(*StoreFixture::stored(store.addressRecords().find(kAddress)), plain);
    }

    void returnsNothingForUnknownAddressesAndContacts()
    {
        StoreFixture store;
        AddressRecord plain;
        plain.address = kAddress;
        QVERIFY(store.addressRecords().save(plain));
        QVERIFY(!StoreFixture::stored(store.addressRecords().find(u"bo@example.com"_s)));
        QVERIFY(StoreFixture::stored(store.addressRecords().findByContact({})).isEmpty());
        QCOMPARE(store.view(u"Bo@example.com"_s).addressRecord.address, u"bo@example.com"_s);
    }

    void saveChangesNeitherDoneNorPendingRevisions()
    {
        StoreFixture store;
        store.addClient(u"Ana"_s, kAddress);
        AddressRecord addressRecord = store.view(kAddress).addressRecord;
        QCOMPARE(addressRecord.dirtyRevision, 1);
        addressRecord.doneRevision = 1;
        QVERIFY(store.addressRecords().save(addressRecord));
        addressRecord.doneRevision = 0;
        addressRecord.dirtyRevision = 9;
        QVERIFY(store.addressRecords().save(addressRecord));
        QCOMPARE(store.view(kAddress).addressRecord.doneRevision, 1);
        QCOMPARE(store.view(kAddress).addressRecord.dirtyRevision, 1);
    }

    void staysPendingIfTheClientChangesWhileItIsSent()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, kAddress);
        AddressRecord planned = store.view(kAddress).addressRecord;
        Domain::Client client = store.client(id);
        client.city = u"Dover"_s;
        QVERIFY(StoreFixture::stored(store.directory().update(client)));
        planned.doneRevision = planned.dirtyRevision;
        QVERIFY(store.addressRecords().save(planned));
        QCOMPARE(store.toDo(), QStringList{kAddress});
    }

    void returnsEveryPendingAddressOnceInTheOrderOfChanges()
    {
        constexpr int kMany = 1'203; // more than one batch
        StoreFixture store;
        const auto done = store.database->transaction([&]() -> Core::Result<void> {
            for (int i = 0; i < kMany; ++i)
                store.addClient({}, u"c%1@example.com"_s.arg(kMany - i));
            return {};
        });
        QVERIFY(done);
        store.markSynced(u"c7@example.com"_s);
        const QStringList addresses = store.toDo();
        QCOMPARE(addresses.size(), kMany - 1);
        QCOMPARE(addresses.first(), u"c%1@example.com"_s.arg(kMany));
        QCOMPARE(QSet<QString>(addresses.cbegin(), addresses.cend()).size(), kMany - 1);
    }

    void stopsOnRequest()
    {
        StoreFixture store;
        store.addClient(u"Ana"_s, kAddress);
        store.addClient(u"Bo"_s, u"bo@example.com"_s);
        int seen = 0;
        QVERIFY(store.addressRecords().eachToDo([&](const AddressView &) { return ++seen < 1; }));
        QCOMPARE(seen, 1);
        store.addClient(u"Cy"_s, u"cy@example.com"_s); // the database is writable again
    }

    void returnsTheHoldersOldestFirstWithAnswersAndValues()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAddress);
        Domain::Client bo;
        bo.firstName = u"Bo"_s;
        bo.email = u"ANA@example.com"_s;
        bo.status = Domain::ClientStatus::Deactivated;
        bo.id = StoreFixture::stored(store.directory().add(bo));
        store.answer(ana, Subscription::Yes, ConsentSource::Booking);
        const AddressView view = store.view(kAddress);
        QCOMPARE(view.holders.size(), 2);
        QCOMPARE(view.holders.at(0).client, store.client(ana));
        const Domain::ConsentAnswer yes{Subscription::Yes,
                                        store.clock.now(),
                                        true,
                                        ConsentSource::Booking,
                                        StoreFixture::stored(Store::SyncState(*store.database).revision()),
                                        kAddress};
        QCOMPARE(view.holders.at(0).answer, yes);
        QCOMPARE(view.holders.at(1).client, bo);
        QCOMPARE(view.holders.at(1).answer, Domain::ConsentAnswer());
    }

    void countsTheListedAddresses()
    {
        StoreFixture store;
        for (const auto &name : {u"b"_s, u"a"_s, u"c"_s})
            store.addClient(name, name + u"@example.com"_s);
        store.markSynced(u"b@example.com"_s);
        store.markSynced(u"a@example.com"_s);
        store.markSynced(u"c@example.com"_s, Membership::Left);
        QCOMPARE(StoreFixture::stored(store.addressRecords().listedCount()), 2);
        const QStringList listed{u"a@example.com"_s, u"b@example.com"_s};
        QCOMPARE(StoreFixture::stored(store.addressRecords().listedAddresses()), listed);
    }

    void knowsTheAddressesThatWereOnTheList()
    {
        StoreFixture store;
        const auto address = [](const QString &name) { return name + u"@example.com"_s; };
        for (const auto &name : {u"listed"_s, u"seen"_s, u"left"_s, u"new"_s})
            store.addClient(name, address(name));
        store.markSynced(address(u"listed"_s));
        store.markSynced(address(u"seen"_s), Membership::Seen);
        store.markSynced(address(u"left"_s), Membership::Left);
        QCOMPARE(StoreFixture::stored(store.addressRecords().addressesThere()),
                 (QStringList{address(u"listed"_s), address(u"seen"_s)}));
        QCOMPARE(StoreFixture::stored(store.addressRecords().unseenAddresses()),
                 QStringList{address(u"new"_s)});
        QCOMPARE(StoreFixture::stored(store.addressRecords().listedCount()), 1);
    }

    void marksAnAddressForANewPlan()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, kAddress);
        store.answer(id, Subscription::Yes);
        store.markSynced(kAddress);
        QCOMPARE(store.state(id), ClientState::OnList);
        QVERIFY(store.addressRecords().markToDo(u"Ana@example.com"_s));
        QCOMPARE(store.toDo(), QStringList{kAddress});
        QCOMPARE(store.state(id), ClientState::Waiting);
    }

    void setsTheStateOfTheAddressForEveryHolder()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAddress);
        const auto bo = store.addClient(u"Bo"_s, kAddress);
        store.answer(ana, Subscription::Yes);
        optOut(store, kAddress);
        QCOMPARE(store.state(ana), ClientState::Unsubscribed);
        QCOMPARE(store.state(bo), ClientState::Unsubscribed);
    }

    void holdsBackALaterClientOfAnOptedOutAddress()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAddress);
        optOut(store, kAddress);
        QVERIFY(store.directory().remove(ana));
        QCOMPARE(store.state(store.addClient(u"Bo"_s, kAddress)), ClientState::Unsubscribed);
    }

    void recordsAnOptOutForEveryHolder()
    {
        StoreFixture store;
        const auto yes = store.addClient(u"Ana"_s, kAddress);
        const auto silent = store.addClient(u"Bo"_s, kAddress);
        store.answer(yes, Subscription::Yes);
        const QDateTime at = store.clock.now().addSecs(60);
        store.clock.set(at.addSecs(60));
        QCOMPARE(StoreFixture::stored(store.addressRecords().recordOptOut(kAddress, at)), 2);
        for (const auto id : {yes, silent}) {
            QCOMPARE(store.client(id).subscribed, Subscription::No);
            const auto entries = StoreFixture::stored(Store::ConsentLedger(*store.database).ofClient(id));
            QCOMPARE(entries.first().at, at);
            QCOMPARE(entries.first().source, ConsentSource::ConstantContact);
        }
        const auto answer = store.view(kAddress).holders.first().answer;
        QCOMPARE(answer.at, at);
        QVERIFY(answer.strong);
    }

    void keepsAYesThatWasGivenAfterTheOptOutWasKnown()
    {
        StoreFixture store;
        const auto older = store.addClient(u"Ana"_s, kAddress);
        const auto newer = store.addClient(u"Bo"_s, kAddress);
        store.answer(older, Subscription::Yes);
        optOut(store, kAddress);
        const QDateTime at = store.view(kAddress).addressRecord.optedOutAt;
        store.clock.advance(-std::chrono::hours(24)); // correcting the clock must not matter
        store.answer(newer, Subscription::Yes);
        QCOMPARE(StoreFixture::stored(store.addressRecords().recordOptOut(kAddress, at)), 1);
        QCOMPARE(store.client(older).subscribed, Subscription::No);
        QCOMPARE(store.client(newer).subscribed, Subscription::Yes);
        QCOMPARE(store.state(newer), ClientState::AskedBack);
    }

    void returnRenewsNoYesThatWasGivenSinceTheOptOut()
    {
        StoreFixture store;
        const auto older = store.addClient(u"Ana"_s, kAddress);
        const auto newer = store.addClient(u"Bo"_s, kAddress);
        store.answer(older, Subscription::Yes);
        optOut(store, kAddress);
        QVERIFY(store.addressRecords().recordOptOut(kAddress, store.clock.now()));
        store.answer(newer, Subscription::Yes);
        const auto given = store.view(kAddress).holders.last().answer;
        QCOMPARE(StoreFixture::stored(store.addressRecords().recordReturn(kAddress)), 1);
        QCOMPARE(store.client(older).subscribed, Subscription::Yes);
        QCOMPARE(store.view(kAddress).holders.last().answer, given);
    }

    void returnIsANewYesOfSomebodyWhoLeft()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, kAddress);
        store.answer(id, Subscription::Yes);
        store.tick();
        AddressRecord addressRecord = store.view(kAddress).addressRecord;
        addressRecord.membership = Membership::Left;
        addressRecord.leftAt = store.clock.now();
        QVERIFY(store.addressRecords().save(addressRecord));
        QCOMPARE(StoreFixture::stored(store.addressRecords().recordReturn(kAddress)), 1);
        const auto answer = store.view(kAddress).holders.first().answer;
        QCOMPARE(answer.source, ConsentSource::ConstantContact);
        QVERIFY(answer.revision > store.view(kAddress).addressRecord.leftRevision);
    }

    void fastClockDoesNotTurnAnOptOutIntoAWishToComeBack()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, kAddress);
        const QDateTime serviceTime = store.clock.now().addSecs(2);
        store.clock.advance(std::chrono::minutes(10));
        store.answer(id, Subscription::Yes); // two seconds before the opt-out, by a clock ten minutes fast
        AddressRecord addressRecord = store.view(kAddress).addressRecord;
        addressRecord.permission = PermissionToSend::Unsubscribed;
        addressRecord.optedOutAt = serviceTime;
        QVERIFY(store.addressRecords().save(addressRecord));
        QCOMPARE(StoreFixture::stored(store.addressRecords().recordOptOut(kAddress, serviceTime)), 1);
        QCOMPARE(store.state(id), ClientState::Unsubscribed);
        store.tick();
        store.answer(id, Subscription::Yes);
        QCOMPARE(store.state(id), ClientState::AskedBack);
    }

    void departureNotedUnderAFastClockDoesNotOutweighALaterYes()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, kAddress);
        store.answer(id, Subscription::Yes);
        store.clock.advance(std::chrono::hours(24 * 365));
        AddressRecord addressRecord = store.view(kAddress).addressRecord;
        addressRecord.membership = Membership::Left;
        addressRecord.leftAt = store.clock.now();
        addressRecord.doneRevision = addressRecord.dirtyRevision;
        QVERIFY(store.addressRecords().save(addressRecord));
        QCOMPARE(store.state(id), ClientState::LeftList);
        store.clock.advance(-std::chrono::hours(24 * 365));
        store.answer(id, Subscription::Yes);
        QCOMPARE(store.state(id), ClientState::Waiting);
    }

    void laterNoCountsUnderAClockThatWasSetBack()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAddress);
        const auto bo = store.addClient(u"Bo"_s, kAddress);
        store.answer(ana, Subscription::Yes);
        store.clock.advance(-std::chrono::hours(24));
        store.answer(bo, Subscription::No);
        QVERIFY(store.directory().remove(bo));
        QCOMPARE(store.state(ana), ClientState::Unsubscribed);
    }

    void newFactsGetTheCurrentRevisionAndKnownOnesKeepTheirs()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, kAddress);
        optOut(store, kAddress);
        const AddressRecord first = store.view(kAddress).addressRecord;
        QCOMPARE(first.optedOutRevision, StoreFixture::stored(Store::SyncState(*store.database).revision()));
        store.answer(id, Subscription::Yes);
        QVERIFY(store.addressRecords().save(first));
        QCOMPARE(store.view(kAddress).addressRecord.optedOutRevision, first.optedOutRevision);
        store.tick();
        optOut(store, kAddress); // again, at another time
        QVERIFY(store.view(kAddress).addressRecord.optedOutRevision > first.optedOutRevision);
        QCOMPARE(store.state(id), ClientState::Unsubscribed);
    }

    void recordsAnOptOutOnce()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, kAddress);
        store.answer(id, Subscription::No);
        store.tick();
        QCOMPARE(StoreFixture::stored(store.addressRecords().recordOptOut(kAddress, store.clock.now())), 0);
        QCOMPARE(ledgerSize(store, id), 1);
        QCOMPARE(
            StoreFixture::stored(store.addressRecords().recordOptOut(u"bo@example.com"_s, store.clock.now())),
            0);
        QCOMPARE(StoreFixture::stored(store.addressRecords().recordOptOut({}, store.clock.now())), 0);
    }

    void keepsTheAddressRecordOfARemovedClientDuringAnOpenWrite()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, kAddress);
        Store::JournalEntry entry;
        entry.id = u"op"_s;
        entry.sentAt = store.clock.now();
        Store::JournalRow row;
        row.address = kAddress;
        row.client = id;
        QVERIFY(Store::Journal(*store.database).add(entry, {row}));
        QVERIFY(store.directory().remove(id));
        QVERIFY(store.view(kAddress).addressRecord.isToDo());
        QVERIFY2(store.toDo().isEmpty(), "the result of the write is not known yet");
        QVERIFY(Store::Journal(*store.database).setState(entry.id, Store::JournalEntry::State::Void));
        QCOMPARE(store.toDo(), QStringList{kAddress});
    }

    void countsChangesThatWaitTooLong()
    {
        StoreFixture store;
        store.addClient(u"Ana"_s, kAddress);
        QCOMPARE(StoreFixture::stored(store.addressRecords().waitingSince(store.clock.now())), 0);
        store.clock.advance(std::chrono::hours(1));
        QCOMPARE(StoreFixture::stored(store.addressRecords().waitingSince(store.clock.now())), 1);
    }

    // An import marks thousands of addresses in one transaction.
    void passOverAddressesOfOneRevisionTakesStepsInProportion()
    {
        const double few = stepsPerAddress(2'000);
        const double many = stepsPerAddress(16'000);
        if (few == 0)
            QSKIP("this SQLite does not count its steps");
        QVERIFY2(many < 1.5 * few, qPrintable(u"%1 and %2 steps an address"_s.arg(few).arg(many)));
    }

private:
    /// SQLite's own count for the statement that finds the next addresses.
    static double stepsPerAddress(int addresses)
    {
        StoreFixture store;
        const auto filled =
            store.database->execute(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                                    "i < ?) INSERT INTO mailbox (address, dirty_revision) "
                                    "SELECT 'person' || i || '@example.com', 1 FROM n"_s,
                                    {addresses});
        if (!filled || store.toDo().size() != addresses)
            qFatal("the test could not fill the database");
        auto steps = store.database->query(
            u"SELECT nstep FROM sqlite_stmt WHERE sql LIKE 'SELECT address, dirty_revision FROM mailbox%'"_s);
        return steps && steps->next() ? steps->value(0).toDouble() / addresses : 0;
    }
};

QTEST_GUILESS_MAIN(AddressRecordsTest)
#include "tst_addressrecords.moc"
