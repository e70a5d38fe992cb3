// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundstory.h"

#include "store/directory/addressrecords.h"
#include "support/awaitresult.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Domain::ClientState;
using Domain::Subscription;

/// People who leave the list while something else happens to them here: their profile is merged or removed,
/// its address changes, the brake holds, or Listwell has only seen them there. They are not put back (rule
/// R3).
class DepartureRoundsTest : public RoundStory
{
    Q_OBJECT

private Q_SLOTS:
    void memberWhoLeavesWhileTheBrakeHoldsIsNotAdded();
    void memberWhoWasNotAskedAndLeavesIsNotAddedByAReport();
    void memberWhoWasNotAskedAndLeavesIsAddedByAnOwnYes();
    void membersWhoWereOnlySeenDoNotPullTheBrake();
    void signUpAfterTheFirstNoOfAReportCounts();
    void memberWithTheFirstNoOfAReportStays();
    void departureIsKeptByAMerge_data();
    void departureIsKeptByAMerge();
    void departureIsNotedWhileTheBrakeHolds_data();
    void departureIsNotedWhileTheBrakeHolds();
    void brakeDoesNotReleaseItself();
    void whoLeavesWhileTheBrakeHoldsIsNotPutBack_data();
    void whoLeavesWhileTheBrakeHoldsIsNotPutBack();
    void relativeWhoMovesLeavesWithTheSharedContact_data();
    void relativeWhoMovesLeavesWithTheSharedContact();
    void relativeWhoMovedBeforeIsNotConcerned();
    void ownSignUpUnderTheNewAddressStays();
    void newYesForTheNewAddressCountsAtOnce();
    void departureSurvivesATakenAddress_data();
    void departureSurvivesATakenAddress();
    void earlierYesOfARelativeDoesNotMoveAfterADeparture();
    void earlierYesOfARelativeDoesNotCountAgainWhenTheOtherMoves();
    void whoLeftIsNotTakenOffByUs_data();
    void whoLeftIsNotTakenOffByUs();
    void memberWhoWasOnlySeenIsLookedAtBeforeTheAddition();
    void contactDeletedTheSameDayIsNotRevived();
    void whoLeftBeforeTheResultsWereReadIsNotRejected();

private:
    enum class Leaving { LeavesList, OptsOut, IsDeleted };
    enum class Here { Removed, Moved, MovedAndRemoved, Merged };

    /// Imports one row of a report about Ana.
    Domain::ClientId import(Subscription answer) { return importAs(m_ana, answer); }
    Domain::ClientId importAs(const QString &address, Subscription answer);
    void leave(const QString &address, Leaving how);
    /// Two clients whose shared contact left the list and was put back by the second one's yes.
    std::pair<Domain::ClientId, Domain::ClientId> familyOfWhomTheSecondReturned();
    void move(Domain::ClientId id, const QString &address);
    /// Something happens to Ana's profile in the studio.
    /// \param second  another profile of hers, for a merge
    void change(Domain::ClientId ana, Domain::ClientId second, Here here);
    /// Adds Ana and enough others for the brake, and syncs.
    Domain::ClientId addMany(QList<Domain::ClientId> *others);
    void signUp(const QString &address);
    /// One member leaves the list and another person joins, so that the number of members stays the same.
    void leaveUnseen(const QString &address);
    /// Lets a day pass, so that the next round compares the whole list, and syncs.
    Sync::RoundReport nextDay();

    const QString m_ana = u"ana@example.com"_s;
    const QString m_new = u"ana.new@example.com"_s;
    const QString m_family = u"family@example.com"_s;
};

Domain::ClientId DepartureRoundsTest::importAs(const QString &address, Subscription answer)
{
    Domain::ReportRow row;
    row.client.firstName = u"Ana"_s;
    row.client.email = address;
    row.told = {u"first_name"_s, u"email"_s};
    row.subscribed = answer;
    const auto imported = Store::ClientImport(studio().database()).take(row);
    return imported ? imported->client : Domain::ClientId();
}

void DepartureRoundsTest::signUp(const QString &address)
{
    studio().practice.hook(u"sign-up"_s, {{"email"_L1, address}, {"list"_L1, m_listName}});
}

void DepartureRoundsTest::leaveUnseen(const QString &address)
{
    studio().practice.leaveList(address, m_listName);
    studio().practice.hook(u"add-contact"_s,
                           {{"email"_L1, u"other@example.com"_s}, {"lists"_L1, QJsonArray{m_listName}}});
    studio().letTimePass(1min);
}

Sync::RoundReport DepartureRoundsTest::nextDay()
{
    studio().letTimePass(25h);
    return studio().sync();
}

void DepartureRoundsTest::memberWhoLeavesWhileTheBrakeHoldsIsNotAdded()
{
    QList<Domain::ClientId> ids;
    for (int i = 0; i < 14; ++i)
        ids.append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
    QCOMPARE(studio().sync().counts.added, 14);
    for (int i = 0; i < 12; ++i)
        studio().edit(ids.at(i),
                      [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    const auto ana = studio().add(u"Ana"_s, m_ana, Subscription::Yes);
    QVERIFY(studio().sync().brake);

    signUp(m_ana);
    QVERIFY(nextDay().brake);
    studio().practice.leaveList(m_ana, m_listName);
    QVERIFY(nextDay().brake);

    const auto released = studio().sync(Sync::Brake::Released);
    QVERIFY(!released.error);
    QCOMPARE(released.counts.removed, 12);
    QVERIFY(!studio().isListed(m_ana));
    QCOMPARE(studio().state(ana), ClientState::LeftList);
    QVERIFY(!nextDay().error);
    QVERIFY(!studio().isListed(m_ana));
}

void DepartureRoundsTest::memberWhoWasNotAskedAndLeavesIsNotAddedByAReport()
{
    studio().add(u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes);
    const auto ana = studio().add(u"Ana"_s, m_ana, Subscription::NeverAsked);
    QVERIFY(!studio().sync().error);
    signUp(m_ana);
    QVERIFY(!nextDay().error);
    QCOMPARE(studio().state(ana), ClientState::NoConsent);
    studio().practice.leaveList(m_ana, m_listName);
    QVERIFY(!nextDay().error);

    import(Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(m_ana));
    QCOMPARE(studio().state(ana), ClientState::LeftList);
}

void DepartureRoundsTest::memberWhoWasNotAskedAndLeavesIsAddedByAnOwnYes()
{
    studio().add(u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes);
    const auto ana = studio().add(u"Ana"_s, m_ana, Subscription::NeverAsked);
    QVERIFY(!studio().sync().error);
    signUp(m_ana);
    QVERIFY(!nextDay().error);
    studio().practice.leaveList(m_ana, m_listName);
    QVERIFY(!nextDay().error);

    studio().answer(ana, Subscription::Yes, Domain::ConsentSource::FrontDesk);
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().isListed(m_ana));
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void DepartureRoundsTest::membersWhoWereOnlySeenDoNotPullTheBrake()
{
    constexpr int kMany = 15;
    studio().add(u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes);
    const auto address = [](int i) { return u"person%1@example.com"_s.arg(i); };
    for (int i = 0; i < kMany; ++i) {
        studio().add(u"Person"_s, address(i), Subscription::NeverAsked);
        signUp(address(i));
    }
    QVERIFY(!studio().sync().error);
    QVERIFY(!nextDay().error);
    for (int i = 0; i < kMany; ++i)
        studio().practice.leaveList(address(i), m_listName);

    const auto report = nextDay();
    QVERIFY(!report.error);
    QVERIFY(!report.brake);
    QVERIFY(studio().isListed(u"zoe@example.com"_s));
}

void DepartureRoundsTest::signUpAfterTheFirstNoOfAReportCounts()
{
    studio().add(u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes);
    const auto ana = import(Subscription::No);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    signUp(m_ana);
    QVERIFY(!nextDay().error);
    QCOMPARE(studio().entry(ana).client.subscribed, Subscription::Yes);
    QCOMPARE(studio().state(ana), ClientState::OnList);
    QVERIFY(studio().isListed(m_ana));

    studio().answer(ana, Subscription::No, Domain::ConsentSource::FrontDesk);
    QVERIFY(!nextDay().error);
    QVERIFY(!studio().isListed(m_ana));
}

// The first no of a report has no effect (rule R10).
void DepartureRoundsTest::memberWithTheFirstNoOfAReportStays()
{
    studio().add(u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes);
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, m_ana}, {"lists"_L1, QJsonArray{m_listName}}});
    const auto ana = import(Subscription::No);
    QVERIFY(!studio().sync().error);
    QVERIFY(!nextDay().error);
    QVERIFY(!nextDay().error);
    QVERIFY(studio().isListed(m_ana));
    QCOMPARE(studio().state(ana), ClientState::Unsubscribed);
}

void DepartureRoundsTest::departureIsKeptByAMerge_data()
{
    QTest::addColumn<bool>("isSeenFirst");
    QTest::addColumn<bool>("leaverRemains");
    QTest::newRow("known before, the leaver's profile remains") << true << true;
    QTest::newRow("known before, the other profile remains") << true << false;
    QTest::newRow("not known yet, the leaver's profile remains") << false << true;
    QTest::newRow("not known yet, the other profile remains") << false << false;
}

void DepartureRoundsTest::departureIsKeptByAMerge()
{
    QFETCH(bool, isSeenFirst);
    QFETCH(bool, leaverRemains);
    const QString second = u"ana.second@example.com"_s;
    studio().add(u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes);
    const auto leaver = studio().add(u"Ana"_s, m_ana, Subscription::Yes);
    const auto other = studio().add(u"Ana"_s, second, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.leaveList(m_ana, m_listName);
    if (isSeenFirst)
        QVERIFY(!nextDay().error);

    const auto remaining = leaverRemains ? leaver : other;
    QVERIFY(Store::ClientDirectory(studio().database()).merge(leaverRemains ? other : leaver, remaining));
    QVERIFY(!studio().sync().error);
    QVERIFY(!nextDay().error);
    QVERIFY(!studio().isListed(m_ana));
    QVERIFY(!studio().isListed(second));
    QCOMPARE(studio().state(remaining), ClientState::LeftList);

    studio().answer(remaining, Subscription::Yes, Domain::ConsentSource::FrontDesk);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(remaining), ClientState::OnList);
}

void DepartureRoundsTest::leave(const QString &address, Leaving how)
{
    if (how == Leaving::LeavesList)
        studio().practice.leaveList(address, m_listName);
    else if (how == Leaving::OptsOut)
        studio().practice.optOut(address);
    else
        studio().practice.hook(u"delete-contact"_s, {{"email"_L1, address}});
}

void DepartureRoundsTest::move(Domain::ClientId id, const QString &address)
{
    studio().edit(id, [&address](Domain::Client &client) { client.email = address; });
}

void DepartureRoundsTest::change(Domain::ClientId ana, Domain::ClientId second, Here here)
{
    Store::ClientDirectory directory(studio().database());
    if (here == Here::Moved || here == Here::MovedAndRemoved)
        move(ana, m_new);
    if (here == Here::Removed || here == Here::MovedAndRemoved)
        QVERIFY(directory.remove(ana));
    if (here == Here::Merged)
        QVERIFY(directory.merge(ana, second));
}

Domain::ClientId DepartureRoundsTest::addMany(QList<Domain::ClientId> *others)
{
    constexpr int kMany = 14;
    for (int i = 0; i < kMany; ++i)
        others->append(studio().add(u"Person"_s, u"person%1@example.com"_s.arg(i), Subscription::Yes));
    const auto ana = studio().add(u"Ana"_s, m_ana, Subscription::Yes);
    [&] { QCOMPARE(studio().sync().counts.added, kMany + 1); }();
    return ana;
}

void DepartureRoundsTest::departureIsNotedWhileTheBrakeHolds_data()
{
    QTest::addColumn<Leaving>("how");
    QTest::addColumn<ClientState>("state");
    QTest::newRow("leaves the list") << Leaving::LeavesList << ClientState::LeftList;
    QTest::newRow("opts out") << Leaving::OptsOut << ClientState::Unsubscribed;
    QTest::newRow("is deleted there") << Leaving::IsDeleted << ClientState::LeftList;
}

// The brake is about what the program would do, not about what a person did.
void DepartureRoundsTest::departureIsNotedWhileTheBrakeHolds()
{
    QFETCH(Leaving, how);
    QFETCH(ClientState, state);
    QList<Domain::ClientId> others;
    const auto ana = addMany(&others);
    for (int i = 0; i < 12; ++i)
        studio().edit(others.at(i),
                      [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    studio().letTimePass(60s);
    leave(m_ana, how);

    const auto stopped = studio().sync();
    QVERIFY(stopped.brake);
    QCOMPARE(stopped.brake->leaving, 13);
    QCOMPARE(stopped.brake->listed, 15);
    QCOMPARE(stopped.counts.leftList + stopped.counts.unsubscribedHere, 1);
    QVERIFY(!stopped.error->message.contains("Nothing was changed"_L1));
    QCOMPARE(studio().state(ana), state);
    QVERIFY(studio().isListed(u"person0@example.com"_s));

    const auto again = studio().sync();
    QCOMPARE(again.brake->leaving, 13); // Ana still counts
    QCOMPARE(again.counts.leftList + again.counts.unsubscribedHere, 0);
}

void DepartureRoundsTest::brakeDoesNotReleaseItself()
{
    QList<Domain::ClientId> others;
    addMany(&others);
    for (int i = 0; i < 8; ++i)
        studio().edit(others.at(i),
                      [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    studio().letTimePass(60s);
    for (int i = 8; i < 13; ++i)
        studio().practice.leaveList(u"person%1@example.com"_s.arg(i), m_listName);

    QCOMPARE(studio().sync().counts.leftList, 5);
    const auto again = studio().sync(); // eight alone would be few enough
    QVERIFY(again.brake);
    QCOMPARE(again.brake->leaving, 13);
    QVERIFY(studio().isListed(u"person0@example.com"_s));
    for (int i = 0; i < 8; ++i)
        studio().edit(others.at(i),
                      [](Domain::Client &client) { client.status = Domain::ClientStatus::Active; });
    QVERIFY(!studio().sync().error); // nobody else leaves, so the brake has nothing to hold
    studio().edit(others.at(0),
                  [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    const auto later = studio().sync();
    QVERIFY(!later.error);
    QCOMPARE(later.counts.removed, 1);
}

void DepartureRoundsTest::whoLeavesWhileTheBrakeHoldsIsNotPutBack_data()
{
    QTest::addColumn<bool>("manyLeaveThere");
    QTest::addColumn<Leaving>("how");
    QTest::addColumn<Here>("here");
    const std::pair<const char *, Leaving> ways[] = {
        {"left", Leaving::LeavesList}, {"opted out", Leaving::OptsOut}, {"deleted", Leaving::IsDeleted}};
    const std::pair<const char *, Here> changes[] = {{"removed", Here::Removed},
                                                     {"moved", Here::Moved},
                                                     {"moved and removed", Here::MovedAndRemoved},
                                                     {"merged", Here::Merged}};
    for (const bool manyLeaveThere : {false, true}) {
        for (const auto &[way, how] : ways) {
            for (const auto &[name, here] : changes)
                QTest::addRow("%s, %s, many leave %s", way, name, manyLeaveThere ? "there" : "here")
                    << manyLeaveThere << how << here;
        }
    }
}

// If many leave there, a person decides first whether that counts; a departure must not be lost meanwhile.
void DepartureRoundsTest::whoLeavesWhileTheBrakeHoldsIsNotPutBack()
{
    QFETCH(bool, manyLeaveThere);
    QFETCH(Leaving, how);
    QFETCH(Here, here);
    QList<Domain::ClientId> others;
    const auto ana = addMany(&others);
    Domain::ClientId second;
    if (here == Here::Merged)
        second = studio().add(u"Ana"_s, m_new, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    for (int i = 0; i < 12; ++i) {
        if (manyLeaveThere)
            studio().practice.leaveList(u"person%1@example.com"_s.arg(i), m_listName);
        else
            studio().edit(others.at(i),
                          [](Domain::Client &client) { client.status = Domain::ClientStatus::Deactivated; });
    }
    leave(m_ana, how);
    QVERIFY(studio().sync().brake);

    change(ana, second, here);
    const QString address = here == Here::Removed ? m_ana : m_new;
    importAs(address, Subscription::Yes);
    QVERIFY(studio().sync().brake);
    QVERIFY(!studio().sync(Sync::Brake::Released).error);
    importAs(address, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QVERIFY(!nextDay().error);
    QVERIFY(!studio().isListed(m_ana));
    QVERIFY(!studio().isListed(m_new));
}

void DepartureRoundsTest::relativeWhoMovesLeavesWithTheSharedContact_data()
{
    QTest::addColumn<Leaving>("how");
    QTest::addColumn<bool>("motherMoves");
    QTest::addColumn<bool>("childMoves");
    QTest::addColumn<bool>("isCountTheSame");
    const std::pair<const char *, Leaving> ways[] = {
        {"left", Leaving::LeavesList}, {"opted out", Leaving::OptsOut}, {"deleted", Leaving::IsDeleted}};
    for (const auto &[way, how] : ways) {
        for (const bool isCountTheSame : {false, true}) {
            const char *count = isCountTheSame ? "another person joins" : "the list is shorter";
            QTest::addRow("%s, mother moves, %s", way, count) << how << true << false << isCountTheSame;
            QTest::addRow("%s, child moves, %s", way, count) << how << false << true << isCountTheSame;
            QTest::addRow("%s, both move, %s", way, count) << how << true << true << isCountTheSame;
        }
    }
}

// Who of them left cannot be told, so everybody did for whom the contact stood (rule R8).
void DepartureRoundsTest::relativeWhoMovesLeavesWithTheSharedContact()
{
    QFETCH(Leaving, how);
    QFETCH(bool, motherMoves);
    QFETCH(bool, childMoves);
    QFETCH(bool, isCountTheSame);
    const QString own = u"child@example.com"_s;
    studio().add(u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes);
    const auto mother = studio().add(u"Ana"_s, m_family, Subscription::Yes);
    const auto child = studio().add(u"Ben"_s, m_family, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    leave(m_family, how);
    if (isCountTheSame)
        signUp(u"stranger@example.com"_s);
    if (motherMoves)
        move(mother, m_new);
    if (childMoves)
        move(child, own);
    QVERIFY(!studio().sync().error);
    QVERIFY(!nextDay().error);
    for (const QString &address : {m_family, m_new, own})
        QVERIFY2(!studio().isListed(address), qPrintable(address));
    const auto gone = how == Leaving::OptsOut ? ClientState::Unsubscribed : ClientState::LeftList;
    if (motherMoves)
        QCOMPARE(studio().state(mother), gone);
    if (childMoves)
        QCOMPARE(studio().state(child), gone);
    if (!childMoves || how != Leaving::LeavesList)
        return;
    studio().answer(child, Subscription::Yes, Domain::ConsentSource::FrontDesk);
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().isListed(own));
    QVERIFY(!studio().isListed(m_family));
}

// The contact of the family did not stand for the child any more when it left.
void DepartureRoundsTest::relativeWhoMovedBeforeIsNotConcerned()
{
    const QString own = u"child@example.com"_s;
    studio().add(u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes);
    const auto mother = studio().add(u"Ana"_s, m_family, Subscription::Yes);
    const auto child = studio().add(u"Ben"_s, m_family, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    move(child, own);
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().isListed(own));
    QVERIFY(studio().isListed(m_family));
    studio().letTimePass(60s);
    studio().practice.leaveList(m_family, m_listName);
    QVERIFY(!nextDay().error);
    QCOMPARE(studio().state(mother), ClientState::LeftList);
    QCOMPARE(studio().state(child), ClientState::OnList);
    QVERIFY(studio().isListed(own));
}

// A person may leave under an old address because they signed up with the new one.
void DepartureRoundsTest::ownSignUpUnderTheNewAddressStays()
{
    const QString own = u"child@example.com"_s;
    studio().add(u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes);
    studio().add(u"Ana"_s, m_family, Subscription::Yes);
    const auto child = studio().add(u"Ben"_s, m_family, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.leaveList(m_family, m_listName);
    signUp(own);
    move(child, own);
    QVERIFY(!nextDay().error);
    QVERIFY(!nextDay().error);
    QVERIFY(studio().isListed(own));
    QVERIFY(!studio().isListed(m_family));
    QCOMPARE(studio().state(child), ClientState::OnList);
}

void DepartureRoundsTest::newYesForTheNewAddressCountsAtOnce()
{
    studio().add(u"Zoe"_s, u"zoe@example.com"_s, Subscription::Yes);
    const auto ana = studio().add(u"Ana"_s, m_ana, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    studio().practice.leaveList(m_ana, m_listName);
    QVERIFY(!nextDay().error);

    move(ana, m_new);
    studio().answer(ana, Subscription::Yes, Domain::ConsentSource::FrontDesk);
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().isListed(m_new));
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void DepartureRoundsTest::departureSurvivesATakenAddress_data()
{
    QTest::addColumn<bool>("isNoticedFirst");
    QTest::addColumn<bool>("isCountTheSame");
    QTest::addColumn<bool>("otherMoves");
    QTest::newRow("before the round") << false << false << false;
    QTest::newRow("before the round, another person joins") << false << true << false;
    QTest::newRow("after it was noticed") << true << false << false;
    QTest::newRow("after it was noticed, the other one moves on") << true << false << true;
}

// The profile of somebody who left gets the address of another client, who stays on the list. Whichever of
// them has another address later, the yes of the one who left is over.
void DepartureRoundsTest::departureSurvivesATakenAddress()
{
    QFETCH(bool, isNoticedFirst);
    QFETCH(bool, isCountTheSame);
    QFETCH(bool, otherMoves);
    const auto ana = studio().add(u"Ana"_s, m_ana, Subscription::Yes);
    const auto ben = studio().add(u"Ben"_s, m_family, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    studio().letTimePass(60s);
    leave(m_ana, Leaving::LeavesList);
    if (isCountTheSame)
        signUp(u"stranger@example.com"_s);
    if (isNoticedFirst)
        QVERIFY(!nextDay().error);
    move(ana, m_family);
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().isListed(m_family));
    move(otherMoves ? ben : ana, m_new);
    QVERIFY(!studio().sync().error);
    QVERIFY(!nextDay().error);
    QVERIFY(!studio().isListed(m_ana));
    QCOMPARE(studio().isListed(m_new), otherMoves);
    QCOMPARE(studio().isListed(m_family), !otherMoves);
    QVERIFY(studio().state(ana) != ClientState::OnList);
    QCOMPARE(studio().state(ben), ClientState::OnList);

    studio().answer(ana, Subscription::Yes, Domain::ConsentSource::FrontDesk);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

std::pair<Domain::ClientId, Domain::ClientId> DepartureRoundsTest::familyOfWhomTheSecondReturned()
{
    const auto ana = studio().add(u"Ana"_s, m_family, Subscription::Yes);
    const auto ben = studio().add(u"Ben"_s, m_family, Subscription::Yes);
    [&] { QVERIFY(!studio().sync().error); }();
    studio().letTimePass(60s);
    leave(m_family, Leaving::LeavesList);
    [&] { QVERIFY(!nextDay().error); }();
    studio().answer(ben, Subscription::Yes, Domain::ConsentSource::Booking);
    [&] { QVERIFY(!studio().sync().error); }();
    return {ana, ben};
}

// The contact of a family left, and one of them came back: that is no yes of the others.
void DepartureRoundsTest::earlierYesOfARelativeDoesNotMoveAfterADeparture()
{
    const auto [ana, ben] = familyOfWhomTheSecondReturned();
    QVERIFY(studio().isListed(m_family));

    move(ana, m_new);
    QVERIFY(!studio().sync().error);
    QVERIFY(!nextDay().error);
    QVERIFY(!studio().isListed(m_new));
    QVERIFY(studio().isListed(m_family));
    QCOMPARE(studio().state(ben), ClientState::OnList);
}

void DepartureRoundsTest::earlierYesOfARelativeDoesNotCountAgainWhenTheOtherMoves()
{
    const auto [ana, ben] = familyOfWhomTheSecondReturned();
    move(ben, m_new);
    QVERIFY(!studio().sync().error);
    QVERIFY(!nextDay().error);
    QVERIFY(studio().isListed(m_new));
    QVERIFY(!studio().isListed(m_family));
    QCOMPARE(studio().state(ana), ClientState::LeftList);
    QCOMPARE(studio().state(ben), ClientState::OnList);

    // The owner enters her there, as somebody who left may be entered again.
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, m_family}, {"lists"_L1, QJsonArray{m_listName}}});
    QVERIFY(!nextDay().error);
    QVERIFY(studio().isListed(m_family));
    QCOMPARE(studio().state(ana), ClientState::OnList);
}

void DepartureRoundsTest::whoLeftIsNotTakenOffByUs_data()
{
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("deactivated, then active again") << false;
    QTest::newRow("removed, then put back by a report") << true;
}

void DepartureRoundsTest::whoLeftIsNotTakenOffByUs()
{
    QFETCH(const bool, isRemoved);
    studio().add(u"Stu"_s, u"stu@example.com"_s, Subscription::Yes);
    const auto ana = importAs(m_ana, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QVERIFY(studio().isListed(m_ana));
    leaveUnseen(m_ana);
    const auto setStatus = [this, ana](Domain::ClientStatus status) {
        studio().edit(ana, [status](Domain::Client &client) { client.status = status; });
    };
    if (isRemoved)
        QVERIFY(Store::ClientDirectory(studio().database()).remove(ana));
    else
        setStatus(Domain::ClientStatus::Deactivated);
    const auto left = studio().sync();
    QVERIFY2(!left.error, left.error ? qPrintable(left.error->message) : "");
    if (isRemoved)
        importAs(m_ana, Subscription::Yes);
    else
        setStatus(Domain::ClientStatus::Active);
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(m_ana));
    QVERIFY(!nextDay().error);
    QVERIFY(!studio().isListed(m_ana));
}

void DepartureRoundsTest::memberWhoWasOnlySeenIsLookedAtBeforeTheAddition()
{
    studio().add(u"Stu"_s, u"stu@example.com"_s, Subscription::Yes);
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, m_ana}, {"lists"_L1, QJsonArray{m_listName}}});
    studio().add(u"Ana"_s, m_ana, Subscription::NeverAsked);
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().sync().error);
    leaveUnseen(m_ana);
    importAs(m_ana, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(m_ana));
}

void DepartureRoundsTest::contactDeletedTheSameDayIsNotRevived()
{
    studio().add(u"Stu"_s, u"stu@example.com"_s, Subscription::Yes);
    studio().practice.hook(u"add-contact"_s, {{"email"_L1, m_ana}, {"lists"_L1, QJsonArray{m_listName}}});
    QVERIFY(!studio().sync().error);
    studio().practice.hook(u"delete-contact"_s, {{"email"_L1, m_ana}});
    studio().letTimePass(1min);
    const auto ana = importAs(m_ana, Subscription::Yes);
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(m_ana));
    QCOMPARE(studio().state(ana), ClientState::LeftList);
}

// The job added one and rejected another; then the one left.
void DepartureRoundsTest::whoLeftBeforeTheResultsWereReadIsNotRejected()
{
    studio().practice.setBehaviour(u"import_email_length"_s, u"20"_s);
    const auto ana = importAs(m_ana, Subscription::Yes);
    studio().add(u"Cleo"_s, u"cleo.with.a.long.name@example.com"_s, Subscription::Yes);
    studio().practice.setBehaviour(u"activity_processing_ms"_s, u"2500"_s);
    const auto sent =
        Support::awaitResult(studio().session().sync(Sync::Brake::Armed, 0s, [](const QString &) {}));
    QVERIFY(sent);
    QCOMPARE(sent->counts.pending, 2);
    studio().practice.setBehaviour(u"activity_processing_ms"_s, u"0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(studio().isListed(m_ana), 10000);
    studio().practice.leaveList(m_ana, m_listName);
    studio().letTimePass(1min);
    QVERIFY(!studio().sync().error);
    QCOMPARE(studio().state(ana), ClientState::LeftList);
    studio().edit(ana, [](Domain::Client &client) { client.city = u"Dover"_s; });
    QVERIFY(!studio().sync().error);
    QVERIFY(!studio().isListed(m_ana));
}

QTEST_GUILESS_MAIN(DepartureRoundsTest)
#include "tst_departurerounds.moc"
