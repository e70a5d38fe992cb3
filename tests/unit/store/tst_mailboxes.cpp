#include "storefixture.h"

#include "store/consentledger.h"
#include "store/journal.h"

using namespace Qt::StringLiterals;
using Domain::ClientState;
using Domain::ConsentSource;
using Domain::Mailbox;
using Domain::MailboxView;
using Domain::Membership;
using Domain::PermissionToSend;
using Domain::Subscription;

namespace {

const QString kAddress = u"ana@example.com"_s;

Mailbox wholeMailbox(const QDateTime &at)
{
    Mailbox mailbox;
    mailbox.address = kAddress;
    mailbox.contact.value = u"c-1"_s;
    mailbox.permission = PermissionToSend::Unsubscribed;
    mailbox.optedOutAt = at;
    mailbox.optOutSource = Domain::OptOutSource::Contact;
    mailbox.membership = Membership::Left;
    mailbox.leftAt = at.addMSecs(1);
    mailbox.removedThere = true;
    mailbox.askedBackAt = at.addDays(1);
    mailbox.sentDigest = QByteArray("\0\xff", 2);
    mailbox.sentKeys = QStringList{u"first_name"_s, u"custom.a,\"b\""_s};
    mailbox.problem = u"Why"_s;
    mailbox.remedy = u"What"_s;
    mailbox.doneRevision = 4;
    return mailbox;
}

void optOut(StoreFixture &store, const QString &address)
{
    Mailbox mailbox = store.view(address).mailbox;
    mailbox.permission = PermissionToSend::Unsubscribed;
    mailbox.optedOutAt = store.clock.now();
    QVERIFY(store.mailboxes().save(mailbox));
}

int ledgerSize(StoreFixture &store, Domain::ClientId id)
{
    return static_cast<int>(StoreFixture::stored(Store::ConsentLedger(*store.database).ofClient(id)).size());
}

} // namespace

class MailboxesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsEverySavedField()
    {
        StoreFixture store;
        const Mailbox mailbox = wholeMailbox(store.clock.now());
        QVERIFY(store.mailboxes().save(mailbox));
        QCOMPARE(*StoreFixture::stored(store.mailboxes().find(u"Ana@Example.com"_s)), mailbox);
        QCOMPARE(*StoreFixture::stored(store.mailboxes().findByContact(mailbox.contact)), mailbox);
        Mailbox plain;
        plain.address = kAddress;
        plain.doneRevision = 4;
        QVERIFY(store.mailboxes().save(plain));
        QCOMPARE(*StoreFixture::stored(store.mailboxes().find(kAddress)), plain);
    }

    void returnsNothingForUnknownAddressesAndContacts()
    {
        StoreFixture store;
        Mailbox plain;
        plain.address = kAddress;
        QVERIFY(store.mailboxes().save(plain));
        QVERIFY(!StoreFixture::stored(store.mailboxes().find(u"bo@example.com"_s)));
        QVERIFY(!StoreFixture::stored(store.mailboxes().findByContact({})));
        QCOMPARE(store.view(u"Bo@example.com"_s).mailbox.address, u"bo@example.com"_s);
    }

    void saveChangesNeitherDoneNorPendingRevisions()
    {
        StoreFixture store;
        store.addClient(u"Ana"_s, kAddress);
        Mailbox mailbox = store.view(kAddress).mailbox;
        QCOMPARE(mailbox.dirtyRevision, 1);
        mailbox.doneRevision = 1;
        QVERIFY(store.mailboxes().save(mailbox));
        mailbox.doneRevision = 0;
        mailbox.dirtyRevision = 9;
        QVERIFY(store.mailboxes().save(mailbox));
        QCOMPARE(store.view(kAddress).mailbox.doneRevision, 1);
        QCOMPARE(store.view(kAddress).mailbox.dirtyRevision, 1);
    }

    void staysPendingIfTheClientChangesWhileItIsSent()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, kAddress);
        Mailbox planned = store.view(kAddress).mailbox;
        Domain::Client client = store.client(id);
        client.city = u"Dover"_s;
        QVERIFY(StoreFixture::stored(store.directory().update(client)));
        planned.doneRevision = planned.dirtyRevision;
        QVERIFY(store.mailboxes().save(planned));
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
        store.settle(u"c7@example.com"_s);
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
        QVERIFY(store.mailboxes().eachToDo([&](const MailboxView &) { return ++seen < 1; }));
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
        const MailboxView view = store.view(kAddress);
        QCOMPARE(view.holders.size(), 2);
        QCOMPARE(view.holders.at(0).client, store.client(ana));
        const Domain::ConsentAnswer yes{Subscription::Yes, store.clock.now(), true, ConsentSource::Booking};
        QCOMPARE(view.holders.at(0).answer, yes);
        QCOMPARE(view.holders.at(1).client, bo);
        QCOMPARE(view.holders.at(1).answer, Domain::ConsentAnswer());
    }

    void countsTheListedAddresses()
    {
        StoreFixture store;
        for (const auto &name : {u"b"_s, u"a"_s, u"c"_s})
            store.addClient(name, name + u"@example.com"_s);
        store.settle(u"b@example.com"_s);
        store.settle(u"a@example.com"_s);
        store.settle(u"c@example.com"_s, Membership::Left);
        QCOMPARE(StoreFixture::stored(store.mailboxes().listedCount()), 2);
        const QStringList listed{u"a@example.com"_s, u"b@example.com"_s};
        QCOMPARE(StoreFixture::stored(store.mailboxes().listedAddresses()), listed);
    }

    void marksAnAddressForANewPlan()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, kAddress);
        store.answer(id, Subscription::Yes);
        store.settle(kAddress);
        QCOMPARE(store.state(id), ClientState::OnList);
        QVERIFY(store.mailboxes().markToDo(u"Ana@example.com"_s));
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
        QCOMPARE(StoreFixture::stored(store.mailboxes().recordOptOut(kAddress, at)), 2);
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

    void keepsAYesThatIsNewerThanTheOptOut()
    {
        StoreFixture store;
        const auto older = store.addClient(u"Ana"_s, kAddress);
        const auto newer = store.addClient(u"Bo"_s, kAddress);
        store.answer(older, Subscription::Yes);
        const QDateTime at = store.clock.now().addSecs(60);
        store.clock.set(at.addSecs(60));
        store.answer(newer, Subscription::Yes);
        QCOMPARE(StoreFixture::stored(store.mailboxes().recordOptOut(kAddress, at)), 1);
        QCOMPARE(store.client(older).subscribed, Subscription::No);
        QCOMPARE(store.client(newer).subscribed, Subscription::Yes);
    }

    void recordsAnOptOutOnce()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, kAddress);
        store.answer(id, Subscription::No);
        store.tick();
        QCOMPARE(StoreFixture::stored(store.mailboxes().recordOptOut(kAddress, store.clock.now())), 0);
        QCOMPARE(ledgerSize(store, id), 1);
        QCOMPARE(StoreFixture::stored(store.mailboxes().recordOptOut(u"bo@example.com"_s, store.clock.now())),
                 0);
        QCOMPARE(StoreFixture::stored(store.mailboxes().recordOptOut({}, store.clock.now())), 0);
    }

    void startsFreshForAnotherList()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, kAddress);
        store.answer(ana, Subscription::Yes);
        Mailbox mailbox = wholeMailbox(store.clock.now());
        mailbox.permission = PermissionToSend::Explicit;
        mailbox.membership = Membership::Listed;
        mailbox.removedThere = false;
        mailbox.doneRevision = mailbox.dirtyRevision;
        QVERIFY(store.mailboxes().save(mailbox));
        QVERIFY(store.mailboxes().setListedAddress(ana, kAddress));
        QVERIFY(store.mailboxes().changeList({}, {}));

        const MailboxView view = store.view(kAddress);
        QCOMPARE(view.mailbox.contact.value, u"c-1"_s);
        QCOMPARE(view.mailbox.permission, PermissionToSend::Explicit);
        QCOMPARE(view.mailbox.membership, Membership::NotListed);
        QVERIFY(view.mailbox.sentDigest.isEmpty());
        QVERIFY(view.mailbox.sentKeys.isEmpty());
        QVERIFY(!view.mailbox.leftAt.isValid());
        QVERIFY(view.holders.first().listedAddress.isEmpty());
        QVERIFY(view.mailbox.isToDo());
        QCOMPARE(store.state(ana), ClientState::Waiting);
    }

    void keepsOptOutsForAnotherListButNotForAnotherAccount()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, kAddress);
        optOut(store, kAddress);
        QVERIFY(store.mailboxes().changeList({}, {}));
        QCOMPARE(store.state(id), ClientState::Unsubscribed);
        QVERIFY(store.mailboxes().forgetAccount({}));
        QCOMPARE(store.state(id), ClientState::NoConsent);
        Mailbox plain;
        plain.address = kAddress;
        Mailbox kept = store.view(kAddress).mailbox;
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
        Mailbox mailbox = store.view(kAddress).mailbox;
        mailbox.contact.value = u"c-1"_s;
        QVERIFY(store.mailboxes().save(mailbox));
        QVERIFY(store.directory().remove(id));
        QCOMPARE(store.toDo(), QStringList{kAddress});
        QVERIFY(store.mailboxes().changeList({}, {}));
        QVERIFY(store.toDo().isEmpty());
        QVERIFY(StoreFixture::stored(store.mailboxes().find(kAddress)));
        QVERIFY(store.mailboxes().forgetAccount({}));
        QVERIFY(!StoreFixture::stored(store.mailboxes().find(kAddress)));
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
        QVERIFY(store.view(kAddress).mailbox.isToDo());
        QVERIFY2(store.toDo().isEmpty(), "the result of the write is not known yet");
        QVERIFY(Store::Journal(*store.database).setState(entry.id, Store::JournalEntry::State::Void));
        QCOMPARE(store.toDo(), QStringList{kAddress});
    }

    void remembersWhoLeftAListThatIsChosenAgain()
    {
        StoreFixture store;
        const Domain::ListId news{u"news"_s};
        const Domain::ListId offers{u"offers"_s};
        const auto ana = store.addClient(u"Ana"_s, kAddress);
        store.answer(ana, Subscription::Yes);
        Mailbox mailbox = store.view(kAddress).mailbox;
        mailbox.membership = Membership::Left;
        mailbox.leftAt = store.clock.now();
        QVERIFY(store.mailboxes().save(mailbox));

        QVERIFY(store.mailboxes().changeList(news, offers));
        QCOMPARE(store.state(ana), ClientState::Waiting);
        QVERIFY(store.mailboxes().changeList(offers, news));
        QCOMPARE(store.state(ana), ClientState::LeftList);
    }

    void countsChangesThatWaitTooLong()
    {
        StoreFixture store;
        store.addClient(u"Ana"_s, kAddress);
        QCOMPARE(StoreFixture::stored(store.mailboxes().waitingSince(store.clock.now())), 0);
        store.clock.advance(std::chrono::hours(1));
        QCOMPARE(StoreFixture::stored(store.mailboxes().waitingSince(store.clock.now())), 1);
    }
};

QTEST_GUILESS_MAIN(MailboxesTest)
#include "tst_mailboxes.moc"
