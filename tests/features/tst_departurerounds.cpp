// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundstory.h"

#include "store/directory/addressrecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Domain::ClientState;
using Domain::Subscription;

/// People who were on the list without Listwell's doing, and left it: they are not put back either (rule R3).
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

private:
    /// Imports one row of a report about Ana.
    Domain::ClientId import(Subscription answer);
    void signUp(const QString &address);
    /// Lets a day pass, so that the next round compares the whole list, and syncs.
    Sync::RoundReport nextDay();

    const QString m_ana = u"ana@example.com"_s;
};

Domain::ClientId DepartureRoundsTest::import(Subscription answer)
{
    Domain::ReportRow row;
    row.client.firstName = u"Ana"_s;
    row.client.email = m_ana;
    row.told = {u"first_name"_s, u"email"_s};
    row.subscribed = answer;
    const auto imported = Store::ClientImport(studio().database()).take(row);
    return imported ? imported->client : Domain::ClientId();
}

void DepartureRoundsTest::signUp(const QString &address)
{
    studio().practice.hook(u"sign-up"_s, {{"email"_L1, address}, {"list"_L1, m_listName}});
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

QTEST_GUILESS_MAIN(DepartureRoundsTest)
#include "tst_departurerounds.moc"
