#include "core/utc.h"
#include "net/delay.h"
#include "net/encoding.h"
#include "net/memorycallbudget.h"
#include "net/retrypolicy.h"
#include "support/awaitresult.h"
#include "support/manualclock.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class NetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesEverythingButUnreservedCharacters_data();
    void encodesEverythingButUnreservedCharacters();
    void keepsTheOrderOfParameters();
    void appendsPathAndQueryToTheBase();

    void waitIsScaled();
    void waitForThePaceIsNeitherScaledNorShortened();
    void endAllEndsWaits();
    void waitsAgainAfterAllow();

    void retryCeilingDoublesUpToFiveMinutes_data();
    void retryCeilingDoublesUpToFiveMinutes();
    void retryDelayStaysBelowItsCeiling();
    void triesAtMostFourTimes();

    void startsCallsAtLeast300MillisecondsApart();
    void rejectsCallsOverTheDailyLimit();
    void startsAgainOnTheNextUtcDay();
    void markExhaustedStopsCallsForTheDay();
};

void NetTest::encodesEverythingButUnreservedCharacters_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plus") << u"jane+news@example.com"_s << QByteArray("jane%2Bnews%40example.com");
    QTest::newRow("separators") << u"a&b=c;d"_s << QByteArray("a%26b%3Dc%3Bd");
    QTest::newRow("already encoded") << u"4%2F0A"_s << QByteArray("4%252F0A");
    QTest::newRow("blank and umlaut") << u"ü x"_s << QByteArray("%C3%BC%20x");
    QTest::newRow("unreserved") << u"aZ0-._~"_s << QByteArray("aZ0-._~");
    QTest::newRow("line break") << u"a\r\nb"_s << QByteArray("a%0D%0Ab");
}

void NetTest::encodesEverythingButUnreservedCharacters()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, expected);
    const QByteArray wanted = "v=" + expected;
    QCOMPARE(Net::encoded({{u"v"_s, value}}), wanted);
    const QUrl url = Net::withQuery(QUrl(u"https://api.example.com/v3"_s), u"/contacts"_s, {{u"v"_s, value}});
    QCOMPARE(url.toEncoded(), "https://api.example.com/v3/contacts?" + wanted);
}

void NetTest::keepsTheOrderOfParameters()
{
    QCOMPARE(Net::encoded({{u"z"_s, u"1"_s}, {u"a"_s, {}}, {u"z"_s, u"2"_s}}), QByteArray("z=1&a=&z=2"));
}

void NetTest::appendsPathAndQueryToTheBase()
{
    const QUrl base(u"http://127.0.0.1:8080/v3/"_s);
    QCOMPARE(Net::withQuery(base, u"/a/b"_s).toEncoded(), QByteArray("http://127.0.0.1:8080/v3/a/b"));
}

void NetTest::waitIsScaled()
{
    Net::Delay delay(0.0);
    QElapsedTimer watch;
    watch.start();
    const auto whole = Support::awaitResult(delay.wait(1h), 5s);
    QVERIFY(whole && *whole);
    QVERIFY(watch.elapsed() < 5000);
}

void NetTest::waitForThePaceIsNeitherScaledNorShortened()
{
    Net::Delay delay(0.0);
    QElapsedTimer watch;
    watch.start();
    const auto whole = Support::awaitResult(delay.waitUnscaled(260ms), 5s);
    QVERIFY(whole && *whole);
    QVERIFY(watch.elapsed() >= 259);
}

void NetTest::endAllEndsWaits()
{
    Net::Delay delay;
    auto first = delay.wait(1h);
    auto second = delay.wait(1h);
    delay.cancelAll();
    QVERIFY(first.isReady() && second.isReady());
    QCOMPARE(Support::awaitResult(std::move(first)), std::optional(false));
    QCOMPARE(Support::awaitResult(delay.wait(1h)), std::optional(false));
}

void NetTest::waitsAgainAfterAllow()
{
    Net::Delay delay;
    delay.cancelAll();
    delay.reset();
    QCOMPARE(Support::awaitResult(delay.wait(1ms)), std::optional(true));
}

void NetTest::retryCeilingDoublesUpToFiveMinutes_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<int>("seconds");
    QTest::newRow("first") << 1 << 2;
    QTest::newRow("second") << 2 << 4;
    QTest::newRow("sixth") << 6 << 64;
    QTest::newRow("eighth") << 8 << 256;
    QTest::newRow("ninth") << 9 << 300;
    QTest::newRow("very large") << 1'000'000 << 300;
}

void NetTest::retryCeilingDoublesUpToFiveMinutes()
{
    QFETCH(int, attempt);
    QFETCH(int, seconds);
    QCOMPARE(Net::retryCeiling(attempt).count(), seconds * 1000);
}

void NetTest::retryDelayStaysBelowItsCeiling()
{
    QRandomGenerator random(7);
    auto largest = 0ms;
    for (int i = 0; i < 1000; ++i) {
        const auto delay = Net::retryDelay(1, random);
        QVERIFY(delay >= 0ms && delay <= 2s);
        largest = std::max(largest, delay);
    }
    QVERIFY(largest > 1500ms);
}

void NetTest::triesAtMostFourTimes()
{
    QVERIFY(Net::mayRetry(3));
    QVERIFY(!Net::mayRetry(4));
}

void NetTest::startsCallsAtLeast300MillisecondsApart()
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

void NetTest::rejectsCallsOverTheDailyLimit()
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

void NetTest::startsAgainOnTheNextUtcDay()
{
    Support::ManualClock clock;
    Net::MemoryCallBudget budget(clock, 1);
    QVERIFY(budget.reserve());
    clock.advance(24h);
    QCOMPARE(*budget.callsToday(), 0);
    QVERIFY(budget.reserve());
}

void NetTest::markExhaustedStopsCallsForTheDay()
{
    Support::ManualClock clock;
    Net::MemoryCallBudget budget(clock);
    QVERIFY(budget.markExhausted());
    QVERIFY(!budget.reserve());
    clock.advance(24h);
    QVERIFY(budget.reserve());
}

QTEST_GUILESS_MAIN(NetTest)
#include "tst_net.moc"
