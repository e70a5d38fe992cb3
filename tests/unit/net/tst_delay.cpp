// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/delay.h"
#include "support/awaitresult.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;

class DelayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitIsScaled();
    void waitForThePaceIsNeitherScaledNorShortened();
    void endAllEndsWaits();
    void waitsAgainAfterAllow();
};

void DelayTest::waitIsScaled()
{
    Net::Delay delay(0.0);
    QElapsedTimer watch;
    watch.start();
    const auto whole = Support::awaitResult(delay.wait(1h), 5s);
    QVERIFY(whole && *whole);
    QVERIFY(watch.elapsed() < 5000);
}

void DelayTest::waitForThePaceIsNeitherScaledNorShortened()
{
    Net::Delay delay(0.0);
    QElapsedTimer watch;
    watch.start();
    const auto whole = Support::awaitResult(delay.waitUnscaled(260ms), 5s);
    QVERIFY(whole && *whole);
    QVERIFY(watch.elapsed() >= 259);
}

void DelayTest::endAllEndsWaits()
{
    Net::Delay delay;
    auto first = delay.wait(1h);
    auto second = delay.wait(1h);
    delay.cancelAll();
    QVERIFY(first.isReady() && second.isReady());
    QCOMPARE(Support::awaitResult(std::move(first)), std::optional(false));
    QCOMPARE(Support::awaitResult(delay.wait(1h)), std::optional(false));
}

void DelayTest::waitsAgainAfterAllow()
{
    Net::Delay delay;
    delay.cancelAll();
    delay.reset();
    QCOMPARE(Support::awaitResult(delay.wait(1ms)), std::optional(true));
}

QTEST_GUILESS_MAIN(DelayTest)
#include "tst_delay.moc"
