// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/schedule.h"

#include "core/utc.h"

#include <QTest>

using namespace std::chrono_literals;
using Core::Error;
using Sync::RoundFacts;
using Sync::Schedule;

namespace {

double never()
{
    return 0;
}
double late()
{
    return 0.999;
}

} // namespace

/// Time of the next round, computed without a clock, so that no test waits.
class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void continuesAfterASuccessfulRound();
    void spreadsTheRoundsOfManyStudios();
    void runsLessOftenIfNothingChanges();
    void runsAsOftenAsChosen();
    void runsLessOftenIfFewCallsAreLeft();
    void changeIsSentAfterAQuietPeriod();
    void noIsSentWithinSeconds();
    void waitsAsLongAsTheServiceAsks();
    void waitsUntilTheQuotaIsReset();
    void stopsIfOnlyAPersonCanHelp_data();
    void stopsIfOnlyAPersonCanHelp();
    void retriesTemporaryErrorsWithGrowingIntervals();
    void scalesItsWaits();

private:
    const QDateTime m_now = Core::utc(QDate(2026, 9, 7), QTime(12, 0));
    Schedule m_schedule{1, never};
};

void ScheduleTest::continuesAfterASuccessfulRound()
{
    QCOMPARE(m_schedule.afterRound(m_now, {}), m_now.addSecs(15 * 60));
}

void ScheduleTest::spreadsTheRoundsOfManyStudios()
{
    Schedule other(1, late);
    const QDateTime next = *other.afterRound(m_now, {});
    QVERIFY(next > m_now.addSecs(17 * 60) && next <= m_now.addSecs(18 * 60));
    QVERIFY(other.afterStart(m_now) > m_schedule.afterStart(m_now));
}

void ScheduleTest::runsLessOftenIfNothingChanges()
{
    Schedule schedule(1, never);
    QDateTime next;
    for (int round = 0; round < 30; ++round)
        next = *schedule.afterRound(m_now, {});
    QCOMPARE(next, m_now.addSecs(60 * 60));
    RoundFacts busy;
    busy.wasQuiet = false;
    QCOMPARE(schedule.afterRound(m_now, busy), m_now.addSecs(15 * 60));
}

void ScheduleTest::runsAsOftenAsChosen()
{
    Schedule schedule(1, never);
    schedule.setInterval(30min);
    QCOMPARE(schedule.afterNewInterval(m_now), m_now.addSecs(30 * 60));
    QCOMPARE(schedule.afterRound(m_now, {}), m_now.addSecs(30 * 60));
    schedule.setInterval(2h); // longer than the longest interval of quiet hours
    QDateTime next;
    for (int round = 0; round < 30; ++round)
        next = *schedule.afterRound(m_now, {});
    QCOMPARE(next, m_now.addSecs(2 * 60 * 60));
    // A retry does not wait for it.
    RoundFacts failed;
    failed.error = Error{Error::Kind::Network, {}, {}, {}};
    QCOMPARE(schedule.afterRound(m_now, failed), m_now.addSecs(60));
}

void ScheduleTest::runsLessOftenIfFewCallsAreLeft()
{
    RoundFacts facts;
    facts.callsToday = 9400; // 25 rounds are left for twelve hours
    QCOMPARE(m_schedule.afterRound(m_now, facts), m_now.addSecs(12 * 3600 / 25));
    facts.callsToday = 9460;
    QCOMPARE(m_schedule.afterRound(m_now, facts), m_now.addSecs(12 * 3600 / 10));
    facts.callsToday = 9999;
    QCOMPARE(m_schedule.afterRound(m_now, facts), m_now.addSecs(4 * 3600));
}

void ScheduleTest::changeIsSentAfterAQuietPeriod()
{
    QCOMPARE(m_schedule.afterChange(m_now), m_now.addSecs(30));
}

void ScheduleTest::noIsSentWithinSeconds()
{
    QCOMPARE(m_schedule.afterRefusal(m_now), m_now.addSecs(1));
}

void ScheduleTest::waitsAsLongAsTheServiceAsks()
{
    Error pause{Error::Kind::RateLimited, {}, {}, m_now.addSecs(3600)};
    QCOMPARE(m_schedule.afterRound(m_now, {pause}), m_now.addSecs(3600));
    pause.retryAt = m_now.addSecs(-60);
    QVERIFY(*m_schedule.afterRound(m_now, {pause}) >= m_now);
}

void ScheduleTest::waitsUntilTheQuotaIsReset()
{
    const QDateTime midnight = m_now.addSecs(5 * 60);
    RoundFacts facts;
    facts.error = Error{Error::Kind::QuotaExhausted, {}, {}, midnight};
    QCOMPARE(m_schedule.afterRound(m_now, facts), midnight.addSecs(60));
    const QDateTime spread = *Schedule(1, late).afterRound(m_now, facts);
    QVERIFY(spread > midnight.addSecs(9 * 60) && spread < midnight.addSecs(10 * 60));
}

void ScheduleTest::stopsIfOnlyAPersonCanHelp_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("login ended") << Error::Kind::Unauthorized;
    QTest::newRow("list gone") << Error::Kind::ListGone;
    QTest::newRow("no list") << Error::Kind::NoListChosen;
    QTest::newRow("brake") << Error::Kind::Brake;
    QTest::newRow("set up wrongly") << Error::Kind::Configuration;
    QTest::newRow("stopped") << Error::Kind::Cancelled;
}

void ScheduleTest::stopsIfOnlyAPersonCanHelp()
{
    QFETCH(Error::Kind, kind);
    RoundFacts facts;
    facts.error = Error{kind, {}, {}, {}};
    QVERIFY(!m_schedule.afterRound(m_now, facts));
}

void ScheduleTest::retriesTemporaryErrorsWithGrowingIntervals()
{
    Schedule schedule(1, never);
    RoundFacts facts;
    facts.error = Error{Error::Kind::Network, {}, {}, {}};
    for (const int minutes : {1, 2, 4, 8, 15, 15})
        QCOMPARE(schedule.afterRound(m_now, facts), m_now.addSecs(minutes * 60));
    QVERIFY(schedule.afterRound(m_now, {}));
    QCOMPARE(schedule.afterRound(m_now, facts), m_now.addSecs(60));
}

void ScheduleTest::scalesItsWaits()
{
    QCOMPARE(Schedule(0.1, never).afterChange(m_now), m_now.addSecs(3));
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
