// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundstory.h"

#include "core/try.h"
#include "store/directory/addressrecords.h"
#include "store/directory/freshstart.h"
#include "support/awaitresult.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::ClientState;
using Domain::Subscription;

namespace {
const QString kOtherList = u"Teachers and friends of the studio"_s;
const QString kAna = u"ana@example.com"_s;
const QString kBen = u"ben@example.com"_s;
} // namespace

/// The preview before a list is used, and leaving the list that was used before.
class ListChangeTest : public RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void previewOfAListSaysWhatItsFirstRoundDoes()
    {
        studio().add(u"Ana"_s, kAna, Subscription::Yes);
        const auto ben = studio().add(u"Ben"_s, kBen, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        studio().answer(ben, Subscription::No);
        studio().add(u"Cleo"_s, u"cleo@example.com"_s, Subscription::NeverAsked);
        const auto revision = Store::SyncState(studio().database()).revision();

        const auto preview = previewOf(kOtherList);
        QVERIFY(preview);
        QCOMPARE(preview->add, 1);
        QCOMPARE(preview->unsubscribe, 1);
        QCOMPARE(preview->held.value(ClientState::NoConsent), 1);
        QVERIFY(preview->previousList);
        QCOMPARE(preview->previousList->name, m_listName);
        QCOMPARE(preview->onPreviousList, 2);

        // Nothing has changed.
        QCOMPARE(chosenList(), m_listName);
        QCOMPARE(*Store::SyncState(studio().database()).revision(), *revision);
        QVERIFY(!studio().practice.addressesOn(kOtherList).contains(kAna));

        QVERIFY(studio().choose(kOtherList));
        const Sync::RoundReport report = studio().sync();
        QVERIFY(!report.error);
        QCOMPARE(report.counts.added, preview->add);
        QCOMPARE(report.counts.unsubscribedThere, preview->unsubscribe);
    }

    void previewNamesEachClientOnceAndTellsWhoIsThereAlready()
    {
        const QString cleo = u"cleo@example.com"_s;
        studio().add(u"Ana"_s, kAna, Subscription::Yes);
        studio().add(u"Ben"_s, kBen, Subscription::Yes);
        studio().add(u"Cleo"_s, cleo, Subscription::No);
        studio().practice.hook(u"add-contact"_s, {{u"email"_s, kAna}, {u"lists"_s, QJsonArray{m_listName}}});

        const auto preview = Support::awaitResult(studio().session().preview());
        QVERIFY(preview && *preview);
        QCOMPARE((*preview)->add, 2);
        QCOMPARE((*preview)->addThere, 1);
        QStringList people;
        for (const Domain::PreviewPerson &person : (*preview)->people)
            people.append(person.address + (person.isThere ? u" there"_s : QString()));
        people.sort();
        QCOMPARE(people, (QStringList{kAna + u" there"_s, kBen, cleo}));
    }

    void previewNamesWhoOptedOut()
    {
        studio().add(u"Ana"_s, kAna, Subscription::Yes);
        studio().add(u"Ben"_s, kBen, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        studio().practice.optOut(kAna);
        studio().letTimePass(1min);
        const auto preview = Support::awaitResult(studio().session().preview());
        QVERIFY(preview && *preview);
        QCOMPARE((*preview)->unsubscribe, 1);
        QCOMPARE((*preview)->people.size(), 1);
        QCOMPARE((*preview)->people.first().name, u"Ana"_s);
        QVERIFY((*preview)->people.first().isDoneThere);
    }

    void previewOfAListNamesThoseWhoLeftThePreviousOneFirst()
    {
        studio().add(u"Ana"_s, kAna, Subscription::Yes);
        studio().add(u"Ben"_s, kBen, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        const QString cleo = u"cleo@example.com"_s;
        const auto cleoId = studio().add(u"Cleo"_s, cleo, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        studio().practice.leaveList(kBen, m_listName);
        studio().practice.leaveList(cleo, m_listName);
        QVERIFY(!studio().sync().error);
        studio().answer(cleoId, Subscription::No); // so that she is not added

        const auto preview = previewOf(kOtherList);
        QVERIFY(preview);
        QCOMPARE(preview->add, 2);
        QCOMPARE(preview->leftPreviousList, 1);
        QCOMPARE(preview->people.at(0).address, kBen);
        QCOMPARE(preview->people.at(0).reason, u"Left the list “%1”."_s.arg(m_listName));
        QCOMPARE(preview->people.at(1).address, kAna);
        QVERIFY(preview->people.at(1).reason.isEmpty());
    }

    void choosingAnotherListKeepsNobodyFromWriting()
    {
        constexpr int kClients = 600; // more than one slice
        addListed(kClients);
        qint64 most = 0;
        studio().database().observeWrites(
            [&most](const Store::WriteSpan &span) { most = std::max(most, span.statements); });
        QVERIFY(studio().choose(kOtherList));
        studio().database().observeWrites({});
        QVERIFY2(most < kClients, qPrintable(QString::number(most)));
        QCOMPARE(studio().session().status()->sum.inState.value(ClientState::Waiting), kClients);
    }

    void choiceThatACrashInterruptedIsCompletedAtTheNextStart()
    {
        studio().add(u"Ana"_s, kAna, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        const auto before = Store::SyncState(studio().database()).chosenList();
        const Domain::ListId other{studio().practice.listId(kOtherList)};
        QVERIFY(Store::FreshStart(studio().database()).beginForList((*before)->id, other));
        QVERIFY(Store::SyncState(studio().database()).chooseList(Domain::ContactList{other, kOtherList, 0}));

        QVERIFY(studio().restart());
        QCOMPARE(studio().session().status()->sum.inState.value(ClientState::Waiting), 1);
        QCOMPARE(studio().sync().counts.added, 1);
        QVERIFY(studio().practice.addressesOn(kOtherList).contains(kAna));
    }

    void previewOfAListThatIsGoneSaysSo()
    {
        const Domain::ListId id{studio().practice.listId(kOtherList)};
        studio().practice.hook(u"delete-list"_s, {{u"list"_s, kOtherList}});
        const auto preview = Support::awaitResult(studio().session().preview(id));
        QVERIFY(preview && !*preview);
        QCOMPARE(preview->error().kind, Core::Error::Kind::ListGone);
        QCOMPARE(chosenList(), m_listName);
    }

    void createsAListOnce()
    {
        const auto created = create(u"Newcomers"_s);
        QVERIFY(created);
        QCOMPARE(created->name, u"Newcomers"_s);
        QCOMPARE(created->id.value, studio().practice.listId(u"Newcomers"_s));
        QVERIFY(studio().choose(u"Newcomers"_s));
        const auto again = create(u"Newcomers"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Core::Error::Kind::InvalidInput);
    }

    void aListWhoseCreationWasNotAnsweredIsFoundByItsName()
    {
        studio().practice.hook(u"faults"_s, {{u"count"_s, 1},
                                             {u"method"_s, u"POST"_s},
                                             {u"path"_s, u"contact_lists"_s},
                                             {u"when"_s, u"after"_s},
                                             {u"delivery"_s, u"close"_s}});
        const auto created = create(u"Newcomers"_s);
        QVERIFY(created);
        QCOMPARE(created->id.value, studio().practice.listId(u"Newcomers"_s));
    }

    void leavingAListTakesOnlyOurClientsOffAndUnsubscribesNobody()
    {
        const QStringList before = studio().practice.addressesOn(m_listName);
        studio().add(u"Ana"_s, kAna, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        QVERIFY(studio().isListed(kAna));

        const auto left = leave();
        QVERIFY(left);
        QCOMPARE(studio().practice.addressesOn(m_listName), before);
        QVERIFY(studio().practice.contact(kAna)["permission"_L1].toString() != "unsubscribed"_L1);
        QCOMPARE(chosenList(), QString());
        const auto status = studio().session().status();
        QCOMPARE(status->lastRound->counts.removed, 1);

        // Choosing it again puts them back.
        QVERIFY(studio().choose(m_listName));
        QVERIFY(!studio().sync().error);
        QVERIFY(studio().isListed(kAna));
    }

    void personWhoLeftAListMeanwhileIsNotPutBackOnIt()
    {
        studio().add(u"Ana"_s, kAna, Subscription::Yes);
        studio().add(u"Ben"_s, kBen, Subscription::Yes);
        studio().add(u"Cleo"_s, u"cleo@example.com"_s, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        studio().practice.leaveList(kAna, m_listName); // not known yet
        QVERIFY(studio().choose(kOtherList));
        QVERIFY(!studio().sync().error);
        QVERIFY(studio().practice.addressesOn(kOtherList).contains(kAna));
        studio().practice.leaveList(kBen, m_listName);

        QVERIFY(studio().choose(m_listName));
        QVERIFY(!studio().sync().error);
        QVERIFY(!studio().isListed(kAna));
        QVERIFY(!studio().isListed(kBen));
        QVERIFY(studio().isListed(u"cleo@example.com"_s));
        const auto sum = studio().session().status()->sum;
        QCOMPARE(sum.inState.value(ClientState::LeftList), 2);
        QCOMPARE(sum.inState.value(ClientState::OnList), 1);
    }

    void clientRemovedMeanwhileComesOffTheFirstList()
    {
        const auto ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
        studio().add(u"Ben"_s, kBen, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        QVERIFY(studio().choose(kOtherList));
        QVERIFY(!studio().sync().error);
        QVERIFY(Store::ClientDirectory(studio().database()).remove(ana));
        QVERIFY(!studio().sync().error);

        QVERIFY(studio().choose(m_listName));
        QVERIFY(studio().isListed(kAna));
        QVERIFY(!studio().sync().error);
        QVERIFY(!studio().isListed(kAna));
        QVERIFY(studio().isListed(kBen));
        QVERIFY(studio().practice.contact(kAna)["permission"_L1].toString() != "unsubscribed"_L1);
        QCOMPARE(studio().sync().counts.calls, 2);
    }

    // The address is changed while the other list is chosen; the first list shows the same contact.
    void clientWithAnAddressChangedMeanwhileStaysOnTheFirstList()
    {
        const auto ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        QVERIFY(studio().choose(kOtherList));
        QVERIFY(!studio().sync().error);
        studio().edit(ana, [](Domain::Client &client) { client.email = u"ana.b@example.com"_s; });
        QVERIFY(!studio().sync().error);

        QVERIFY(studio().choose(m_listName));
        QVERIFY(!studio().sync().error);
        QVERIFY(!studio().isListed(kAna));
        QVERIFY(studio().isListed(u"ana.b@example.com"_s));
        QCOMPARE(studio().state(ana), ClientState::OnList);
        QCOMPARE(studio().sync().counts.calls, 2);
    }

    // The other list was never synced, so the contact still has the address before.
    void clientWithAnAddressThatWasNotSentStaysOnTheFirstList()
    {
        const QString changed = u"ana.b@example.com"_s;
        const auto ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
        studio().add(u"Ben"_s, kBen, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        QVERIFY(studio().choose(kOtherList));
        studio().edit(ana, [&changed](Domain::Client &client) { client.email = changed; });

        QVERIFY(studio().choose(m_listName));
        QVERIFY(!studio().sync().error);
        QVERIFY(!studio().isListed(kAna));
        QVERIFY(studio().isListed(changed));
        QCOMPARE(studio().state(ana), ClientState::OnList);
    }

    void departureFollowsAChangedAddress_data()
    {
        QTest::addColumn<bool>("isKnownBefore");
        QTest::newRow("left before the other list was chosen") << true;
        QTest::newRow("left meanwhile") << false;
    }

    void departureFollowsAChangedAddress()
    {
        QFETCH(bool, isKnownBefore);
        const QString changed = u"ana.b@example.com"_s;
        const auto ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
        studio().add(u"Ben"_s, kBen, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        if (isKnownBefore) {
            studio().practice.leaveList(kAna, m_listName);
            QVERIFY(!studio().sync().error);
        }
        QVERIFY(studio().choose(kOtherList));
        QVERIFY(!studio().sync().error);
        studio().edit(ana, [&changed](Domain::Client &client) { client.email = changed; });
        QVERIFY(!studio().sync().error);
        if (!isKnownBefore)
            studio().practice.leaveList(changed, m_listName);

        QVERIFY(studio().choose(m_listName));
        QVERIFY(!studio().sync().error);
        QVERIFY(!studio().isListed(changed));
        QVERIFY(studio().isListed(kBen));
        QCOMPARE(studio().state(ana), ClientState::LeftList);
    }

    void departureIsThatOfAProfileMergedMeanwhile()
    {
        const QString second = u"zz.ana@example.com"_s; // in a later slice than the one that left
        const auto goes = studio().add(u"Ana"_s, kAna, Subscription::Yes);
        const auto remains = studio().add(u"Ana"_s, second, Subscription::Yes);
        studio().add(u"Ben"_s, kBen, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        studio().practice.leaveList(kAna, m_listName);
        QVERIFY(!studio().sync().error);
        QVERIFY(studio().choose(kOtherList));
        QVERIFY(!studio().sync().error);
        QVERIFY(Store::ClientDirectory(studio().database()).merge(goes, remains));

        QVERIFY(studio().choose(m_listName));
        QVERIFY(!studio().sync().error);
        QVERIFY(!studio().isListed(second));
        QCOMPARE(studio().state(remains), ClientState::LeftList);
        QVERIFY(studio().isListed(kBen));
    }

    // They are not on the first list either, so nobody leaves it.
    void optOutsMeanwhileDoNotStopTheFirstRoundOnTheFirstList()
    {
        for (int i = 0; i < 30; ++i)
            studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes);
        QVERIFY(!studio().sync().error);
        QVERIFY(studio().choose(kOtherList));
        QVERIFY(!studio().sync().error);
        for (int i = 0; i < 15; ++i)
            studio().practice.optOut(u"person%1@example.com"_s.arg(i));
        QCOMPARE(studio().sync(Sync::Brake::Released).counts.unsubscribedHere, 15);

        QVERIFY(studio().choose(m_listName));
        const auto report = studio().sync();
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->message) : "");
        QCOMPARE(report.counts.unsubscribedHere, 0);
        const auto sum = studio().session().status()->sum;
        QCOMPARE(sum.inState.value(ClientState::Unsubscribed), 15);
        QCOMPARE(sum.inState.value(ClientState::OnList), 15);
    }

    void leavingAListSendsAnUndeliveredNoFirst()
    {
        const auto ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        studio().answer(ana, Subscription::No);
        QVERIFY(leave());
        QCOMPARE(studio().practice.contact(kAna)["permission"_L1].toString(), u"unsubscribed"_s);
    }

    void aListThatCannotBeLeftStaysInUse()
    {
        studio().add(u"Ana"_s, kAna, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        studio().practice.hook(
            u"faults"_s, {{u"count"_s, 50}, {u"path"_s, u"remove_list_memberships"_s}, {u"status"_s, 503}});
        QVERIFY(!leave());
        QCOMPARE(chosenList(), m_listName);
        studio().practice.hook(u"clear-faults"_s);
        studio().letTimePass(10min); // until then, the program looks for the unanswered job
        QVERIFY(!studio().sync().error);
        QVERIFY(studio().isListed(kAna));
        QCOMPARE(studio().session().status()->sum.inState.value(ClientState::OnList), 1);
    }

    void theNumberOfContactsIsTheNewestKnown()
    {
        studio().add(u"Ana"_s, kAna, Subscription::Yes);
        QVERIFY(!studio().session().status()->listCountedAt.isValid());
        QVERIFY(!studio().sync().error);
        const int listed = countAtTheService();
        auto status = studio().session().status();
        QCOMPARE(status->list->membershipCount, listed);
        QVERIFY(status->listCountedAt.isValid());

        studio().practice.leaveList(studio().practice.addressesOn(m_listName).first(), m_listName);
        QVERIFY(!studio().sync().error);
        QCOMPARE(countAtTheService(), listed - 1);
        status = studio().session().status();
        QCOMPARE(status->list->membershipCount, listed - 1);
    }

    void countsPeopleWhoseChangeNoStateShows()
    {
        const auto ana = studio().add(u"Ana"_s, kAna, Subscription::Yes);
        const auto ben = studio().add(u"Ben"_s, kBen, Subscription::Yes);
        QVERIFY(!studio().sync().error);
        QCOMPARE(*studio().session().unsent(), Domain::Unsent());
        studio().answer(ana, Subscription::No);
        QVERIFY(Store::ClientDirectory(studio().database()).remove(ben));
        QCOMPARE(*studio().session().unsent(), (Domain::Unsent{1, 1}));
        QVERIFY(!studio().sync().error);
        QCOMPARE(*studio().session().unsent(), Domain::Unsent());
    }

private:
    void addListed(int count)
    {
        Store::AddressRecords addressRecords(studio().database());
        QVERIFY(studio().database().transaction([&]() -> Core::Result<void> {
            for (int i = 0; i < count; ++i) {
                const QString address = u"person%1@example.com"_s.arg(i);
                studio().add(u"Person"_s, address, Subscription::Yes);
                ASSIGN_OR_RETURN(const Domain::AddressView view, addressRecords.view(address));
                Domain::AddressRecord addressRecord = view.addressRecord;
                addressRecord.membership = Domain::Membership::Listed;
                addressRecord.doneRevision = addressRecord.dirtyRevision;
                RETURN_IF_ERROR(addressRecords.save(addressRecord));
            }
            return {};
        }));
    }
    Core::Result<Domain::Preview> previewOf(const QString &list)
    {
        const Domain::ListId id{studio().practice.listId(list)};
        const auto preview = Support::awaitResult(studio().session().preview(id));
        if (!preview)
            qFatal("the preview did not finish");
        return *preview;
    }
    Core::Result<Domain::ContactList> create(const QString &name)
    {
        const auto created = Support::awaitResult(studio().session().createList(name));
        if (!created)
            qFatal("creating the list did not finish");
        return *created;
    }
    Core::Result<void> leave()
    {
        const auto left = Support::awaitResult(studio().session().leaveList(120s, [](const QString &) {}),
                                               std::chrono::minutes(4));
        if (!left)
            qFatal("leaving the list did not finish");
        return *left;
    }
    int countAtTheService()
    {
        const auto lists = Support::awaitResult(studio().session().lists());
        const auto read = lists && *lists ? lists->value() : QList<Domain::ContactList>();
        for (const Domain::ContactList &list : read) {
            if (list.name == m_listName)
                return list.membershipCount;
        }
        return -1;
    }
    QString chosenList()
    {
        const auto list = Store::SyncState(studio().database()).chosenList();
        return list && *list ? (*list)->name : QString();
    }
};

QTEST_GUILESS_MAIN(ListChangeTest)
#include "tst_listchange.moc"
