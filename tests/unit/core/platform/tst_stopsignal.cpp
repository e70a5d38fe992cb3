// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/stopsignal.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

class StopSignalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalsRequestAStop_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void signalsRequestAStop()
    {
        QFETCH(int, number);
        const Core::StopSignal stop;
        QSignalSpy requested(&stop, &Core::StopSignal::stopRequested);
        QCOMPARE(std::raise(number), 0);
        QCOMPARE(requested.count(), 0); // emitted only from the event loop
        QTRY_COMPARE(requested.count(), 1);
    }

    void manySignalsRequestOneStop()
    {
        const Core::StopSignal stop;
        QSignalSpy requested(&stop, &Core::StopSignal::stopRequested);
        constexpr int kMoreThanAPipeHolds = 70'000;
        for (int i = 0; i < kMoreThanAPipeHolds; ++i)
            QCOMPARE(std::raise(SIGTERM), 0);
        QTRY_COMPARE(requested.count(), 1);
        QCOMPARE(std::raise(SIGINT), 0);
        QVERIFY(!requested.wait(500));
    }

    void signalsEndTheProgramAfterDestruction()
    {
        {
            const Core::StopSignal stop;
            QVERIFY(handlerOf(SIGTERM) != SIG_DFL);
            QVERIFY(handlerOf(SIGINT) != SIG_DFL);
        }
        QVERIFY(handlerOf(SIGTERM) == SIG_DFL);
        QVERIFY(handlerOf(SIGINT) == SIG_DFL);
    }

    void nextInstanceStartsFresh()
    {
        {
            const Core::StopSignal stop;
            QCOMPARE(std::raise(SIGTERM), 0);
        }
        const Core::StopSignal next;
        QSignalSpy requested(&next, &Core::StopSignal::stopRequested);
        QVERIFY(!requested.wait(500));
        QCOMPARE(std::raise(SIGTERM), 0);
        QTRY_COMPARE(requested.count(), 1);
    }

private:
    using Handler = void (*)(int);

    static Handler handlerOf(int number)
    {
        const Handler handler = std::signal(number, SIG_DFL);
        (void)std::signal(number, handler);
        return handler;
    }
};

QTEST_GUILESS_MAIN(StopSignalTest)
#include "tst_stopsignal.moc"
