// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utc.h"
#include "net/memorycallbudget.h"
#include "support/manualclock.h"

#include <QTest>

using namespace std::chrono_literals;

class MemoryCallBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsCallsAtLeast300MillisecondsApart();
    void rejectsCallsOverTheDailyLimit();
    void startsAgainOnTheNextUtcDay();
    void markExhaustedStopsCallsForTheDay();
};

void MemoryCallBudgetTest::startsCallsAtLeast300MillisecondsApart()
{
    Support::ManualClock clock;
    Net::MemoryCallBudget budget(clock);
    QCOMPARE(budget.reserve()->count(), 0);
    for (int i = 1; i < 5; ++i) {
        const auto wait = *budget.reserve();
        QVERIFY(wait <= i * 300ms);
        QVERIFY(wait > i * 300ms - 200ms);
    }
    QCOMPARE(*budget.callsToday(), 5);
}

void MemoryCallBudgetTest::rejectsCallsOverTheDailyLimit()
{
    Support::ManualClock clock;
    Net::MemoryCallBudget budget(clock, 2);
    QVERIFY(budget.reserve());
    QVERIFY(budget.reserve());
    const auto third = budget.reserve();
    QVERIFY(!third);
    QCOMPARE(third.error().kind, Core::Error::Kind::QuotaExhausted);
    QCOMPARE(third.error().retryAt, std::optional(Core::utc(QDate(2026, 3, 3), QTime(0, 0))));
    QCOMPARE(*budget.callsToday(), 2);
}

void MemoryCallBudgetTest::startsAgainOnTheNextUtcDay()
{
    Support::ManualClock clock;
    Net::MemoryCallBudget budget(clock, 1);
    QVERIFY(budget.reserve());
    clock.advance(24h);
    QCOMPARE(*budget.callsToday(), 0);
    QVERIFY(budget.reserve());
}

void MemoryCallBudgetTest::markExhaustedStopsCallsForTheDay()
{
    Support::ManualClock clock;
    Net::MemoryCallBudget budget(clock);
    QVERIFY(budget.markExhausted());
    QVERIFY(!budget.reserve());
    clock.advance(24h);
    QVERIFY(budget.reserve());
}

QTEST_GUILESS_MAIN(MemoryCallBudgetTest)
#include "tst_memorycallbudget.moc"
