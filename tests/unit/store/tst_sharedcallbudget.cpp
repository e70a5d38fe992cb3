// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/opendatabase.h"
#include "storefixture.h"

#include "core/utc.h"

#include "store/syncdata/sharedcallbudget.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Store::SharedCallBudget;

namespace {

const QString kKey = u"key"_s;
constexpr auto kPace = 300ms;

void setCalls(StoreFixture &store, int calls)
{
    QVERIFY(store.database->execute(u"UPDATE call_count SET calls = ?"_s, {calls}));
}

} // namespace

class SharedCallBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesTheDistanceAfterAThrottledCall()
    {
        StoreFixture store;
        SharedCallBudget budget(*store.database, kKey, kPace);
        (void)StoreFixture::stored(budget.reserve());
        QVERIFY(budget.slowDown());
        (void)StoreFixture::stored(budget.reserve()); // was already scheduled
        const auto third = StoreFixture::stored(budget.reserve());
        QVERIFY2(third > 2 * kPace && third <= 3 * kPace, qPrintable(QString::number(third.count())));
    }

    void startsTheFirstCallImmediatelyAndDelaysTheNext()
    {
        StoreFixture store;
        SharedCallBudget budget(*store.database, kKey, kPace);
        // A call is reserved between two readings of the clock and starts after the returned wait.
        const auto now = [] { return std::chrono::steady_clock::now(); };
        auto earliest = now();
        QCOMPARE(StoreFixture::stored(budget.reserve()), 0ms);
        for (int i = 1; i < 8; ++i) {
            const auto before = now();
            const auto wait = StoreFixture::stored(budget.reserve());
            QVERIFY(now() + wait >= earliest + 299ms); // one millisecond for rounding
            QVERIFY(wait <= i * 300ms);
            earliest = before + wait;
        }
        QCOMPARE(StoreFixture::stored(budget.callsToday()), 8);
    }

    void sharesPaceAndCountWithOtherPrograms()
    {
        StoreFixture store;
        auto other = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
        SharedCallBudget here(*store.database, kKey, kPace);
        SharedCallBudget there(*other, kKey, kPace);
        QCOMPARE(StoreFixture::stored(here.reserve()), 0ms);
        QVERIFY(StoreFixture::stored(there.reserve()) > 0ms);
        QCOMPARE(StoreFixture::stored(here.callsToday()), 2);
    }

    void countsEachApiKeySeparately()
    {
        StoreFixture store;
        SharedCallBudget one(*store.database, kKey, kPace);
        SharedCallBudget two(*store.database, u"other"_s, kPace);
        QCOMPARE(StoreFixture::stored(one.reserve()), 0ms);
        QCOMPARE(StoreFixture::stored(two.reserve()), 0ms);
        QCOMPARE(StoreFixture::stored(two.callsToday()), 1);
    }

    void allowsAtMostTenThousandCallsADay()
    {
        StoreFixture store;
        store.clock.set(Core::utc(QDate(2026, 3, 1), QTime(23, 59, 59)));
        SharedCallBudget budget(*store.database, kKey, kPace);
        QVERIFY(budget.reserve());
        setCalls(store, 9'999);
        QVERIFY(budget.reserve());
        const auto refused = budget.reserve();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::QuotaExhausted);
        const QDateTime midnight = Core::utc(QDate(2026, 3, 2));
        QCOMPARE(*refused.error().retryAt, midnight);
        QCOMPARE(StoreFixture::stored(budget.callsToday()), 10'000);

        store.tick();
        QVERIFY(budget.reserve());
        QCOMPARE(StoreFixture::stored(budget.callsToday()), 1);
    }

    void acceptsTheServicesReportOfAnExhaustedDay()
    {
        StoreFixture store;
        SharedCallBudget budget(*store.database, kKey, kPace);
        QVERIFY(budget.markExhausted());
        QCOMPARE(StoreFixture::stored(budget.callsToday()), 0);
        QCOMPARE(budget.reserve().error().kind, Error::Kind::QuotaExhausted);
        QCOMPARE(StoreFixture::stored(budget.callsToday()), 0);
        store.clock.set(store.clock.now().addDays(1));
        QVERIFY(budget.reserve());
    }

    // The service reports at 23:40 that the day's calls are used up, while our clock shows a later time.
    void fastClockDoesNotLockTheNextDay_data()
    {
        QTest::addColumn<int>("secondsAhead");
        QTest::newRow("twenty minutes") << 20 * 60;
        QTest::newRow("nine hours") << 9 * 60 * 60;
        QTest::newRow("a year") << 365 * 24 * 60 * 60;
    }
    void fastClockDoesNotLockTheNextDay()
    {
        QFETCH(int, secondsAhead);
        const QDateTime service = Core::utc(QDate(2026, 3, 1), QTime(23, 40));
        StoreFixture store;
        store.clock.set(service.addSecs(secondsAhead));
        SharedCallBudget budget(*store.database, kKey, kPace);
        budget.noteServiceTime(service);
        QVERIFY(budget.markExhausted());
        const auto refused = budget.reserve();
        QVERIFY(!refused);
        QCOMPARE(*refused.error().retryAt, store.clock.now().addSecs(20 * 60)); // by our clock

        store.clock.advance(20min);
        QVERIFY(budget.reserve());
    }

    void clockThatIsSetRightOpensTheDay()
    {
        const QDateTime service = Core::utc(QDate(2026, 3, 1), QTime(12, 0));
        StoreFixture store;
        store.clock.set(service.addDays(1)); // no response has corrected it yet
        SharedCallBudget budget(*store.database, kKey, kPace);
        QVERIFY(budget.reserve());
        setCalls(store, 10'000);
        QVERIFY(!budget.reserve());
        store.clock.set(service);
        budget.noteServiceTime(service);
        QVERIFY(budget.reserve());
    }

    // The service may still count for the day before, or its clock may be ahead of its count.
    void triesOnceMoreAfterHalfAnHourOfADay()
    {
        StoreFixture store;
        store.clock.set(Core::utc(QDate(2026, 3, 2), QTime(0, 10)));
        SharedCallBudget budget(*store.database, kKey, kPace);
        QVERIFY(budget.markExhausted());
        const auto refused = budget.reserve();
        QVERIFY(!refused);
        QCOMPARE(*refused.error().retryAt, Core::utc(QDate(2026, 3, 2), QTime(0, 30)));

        store.clock.advance(20min);
        QVERIFY(budget.reserve());
        QVERIFY(budget.markExhausted()); // the service reports it again
        const auto again = budget.reserve();
        QVERIFY(!again);
        QCOMPARE(*again.error().retryAt, Core::utc(QDate(2026, 3, 3)));
    }

    void discardsThePaceOfAnEarlierBoot_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("another boot")
            << u"UPDATE call_pace SET boot = 'earlier', next_start = next_start + 9000"_s;
        QTest::newRow("far in the future") << u"UPDATE call_pace SET next_start = next_start + 3600000"_s;
    }
    void discardsThePaceOfAnEarlierBoot()
    {
        QFETCH(QString, change);
        StoreFixture store;
        SharedCallBudget budget(*store.database, kKey, kPace);
        QVERIFY(budget.reserve());
        QVERIFY(store.database->execute(change));
        QCOMPARE(StoreFixture::stored(budget.reserve()), 0ms);
    }
};

QTEST_GUILESS_MAIN(SharedCallBudgetTest)
#include "tst_sharedcallbudget.moc"
