// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/retrypolicy.h"

#include <QTest>

using namespace std::chrono_literals;

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryCeilingDoublesUpToFiveMinutes_data();
    void retryCeilingDoublesUpToFiveMinutes();
    void retryDelayStaysBelowItsCeiling();
    void triesAtMostFourTimes();
};

void RetryPolicyTest::retryCeilingDoublesUpToFiveMinutes_data()
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

void RetryPolicyTest::retryCeilingDoublesUpToFiveMinutes()
{
    QFETCH(int, attempt);
    QFETCH(int, seconds);
    QCOMPARE(Net::retryCeiling(attempt).count(), seconds * 1000);
}

void RetryPolicyTest::retryDelayStaysBelowItsCeiling()
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

void RetryPolicyTest::triesAtMostFourTimes()
{
    QVERIFY(Net::mayRetry(3));
    QVERIFY(!Net::mayRetry(4));
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
