#include "sync/schedule.h"

#include <QTest>

using Core::Error;

/// When the next round is: pure, so that no test waits.
class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAfterAGoodRound();
    void changeIsSentAfterAQuietTime();
    void waitsAsLongAsTheQuotaSays();
    void stopsWhereOnlyAPersonCanHelp_data();
    void stopsWhereOnlyAPersonCanHelp();
    void goesOnAfterTroubleThatPasses();
    void scalesItsWaits();

private:
    const QDateTime m_now{QDate(2026, 9, 7), QTime(23, 55), Qt::UTC};
};

void ScheduleTest::goesOnAfterAGoodRound()
{
    QCOMPARE(Sync::Schedule(1).afterRound(m_now, {}), m_now.addSecs(15 * 60));
}

void ScheduleTest::changeIsSentAfterAQuietTime()
{
    QCOMPARE(Sync::Schedule(1).afterChange(m_now), m_now.addSecs(30));
}

void ScheduleTest::waitsAsLongAsTheQuotaSays()
{
    const QDateTime midnight = m_now.addSecs(5 * 60);
    const Error error{Error::Kind::QuotaExhausted, {}, {}, midnight};
    QCOMPARE(Sync::Schedule(1).afterRound(m_now, error), midnight);
}

void ScheduleTest::stopsWhereOnlyAPersonCanHelp_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("login ended") << Error::Kind::Unauthorized;
    QTest::newRow("list gone") << Error::Kind::ListGone;
    QTest::newRow("no list") << Error::Kind::NoListChosen;
    QTest::newRow("brake") << Error::Kind::Brake;
}

void ScheduleTest::stopsWhereOnlyAPersonCanHelp()
{
    QFETCH(Error::Kind, kind);
    QVERIFY(!Sync::Schedule(1).afterRound(m_now, Error{kind, {}, {}, {}}));
}

void ScheduleTest::goesOnAfterTroubleThatPasses()
{
    QVERIFY(Sync::Schedule(1).afterRound(m_now, Error{Error::Kind::Network, {}, {}, {}}));
    QVERIFY(Sync::Schedule(1).afterRound(m_now, Error{Error::Kind::JobFailed, {}, {}, {}}));
}

void ScheduleTest::scalesItsWaits()
{
    QCOMPARE(Sync::Schedule(0.1).afterChange(m_now), m_now.addSecs(3));
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
