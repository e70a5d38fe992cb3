// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crashes/trial.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using Crashes::Kill;
using Crashes::Point;
using Crashes::Trial;

/// Kills the program at every point of a command at which it has an external effect, restarts it, and
/// requires the same final state as after an uninterrupted run.
///
/// LISTWELL_KILLS_ALL=1     kill in every part (system call) of a point, instead of only in the last
/// LISTWELL_KILLS_ONLY=7    only point 7
/// LISTWELL_KILLS_RANDOM=N  also kill N times at random moments
/// LISTWELL_KILLS_LIST=1    print the points
class CrashesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstConnect() { enumerate(Crashes::firstConnect()); }
    void firstLoad() { enumerate(Crashes::firstLoad()); }
    void mixedRound() { enumerate(Crashes::mixedRound()); }
    void tokenRefresh() { enumerate(Crashes::tokenRefresh()); }
    void otherList() { enumerate(Crashes::otherList()); }
    void disconnecting() { enumerate(Crashes::disconnecting()); }
    void clientImport() { enumerate(Crashes::clientImport()); }
    void olderDatabase() { enumerate(Crashes::olderDatabase()); }

private:
    void enumerate(const Crashes::Scenario &scenario);
    static QList<Kill> killsOf(const QList<Point> &points);
    /// Prints the errors.
    /// \return whether there are any
    static bool say(const QString &what, const QStringList &faults);
};

QList<Kill> CrashesTest::killsOf(const QList<Point> &points)
{
    const bool all = qEnvironmentVariableIsSet("LISTWELL_KILLS_ALL");
    const int only = qEnvironmentVariableIntValue("LISTWELL_KILLS_ONLY");
    QList<Kill> kills;
    for (const Point &point : points) {
        if (only != 0 && point.number != only)
            continue;
        if (point.number == 1)
            kills.append({point, Kill::Moment::Before, 1});
        for (int part = 1; part <= point.parts; ++part) {
            if (part == point.lastWrite || (all && part < point.lastWrite))
                kills.append({point, Kill::Moment::Torn, part});
            if (part == point.parts || all)
                kills.append({point, Kill::Moment::After, part});
        }
    }
    return kills;
}

bool CrashesTest::say(const QString &what, const QStringList &faults)
{
    for (const QString &fault : faults)
        (void)std::fprintf(stderr, "%s: %s\n", qPrintable(what), qPrintable(fault));
    return !faults.isEmpty();
}

void CrashesTest::enumerate(const Crashes::Scenario &scenario)
{
    QElapsedTimer time;
    time.start();
    Trial trial(scenario);
    QVERIFY(!say(u"complete run"_s, trial.begin()));
    const QList<Point> &points = trial.points();
    for (const Point &point : qEnvironmentVariableIsSet("LISTWELL_KILLS_LIST") ? points : QList<Point>())
        std::printf("%4d %s (%d parts)\n", point.number, qPrintable(point.name), point.parts);
    QVERIFY2(points.size() >= scenario.leastPoints, qPrintable(u"only %1 points"_s.arg(points.size())));

    int failed = 0;
    const QList<Kill> kills = killsOf(points);
    for (const Kill &kill : kills)
        failed += say(kill.name(), trial.play(kill)) ? 1 : 0;

    const int random = qEnvironmentVariableIntValue("LISTWELL_KILLS_RANDOM");
    for (int i = 0; i < random; ++i) {
        const int moment = QRandomGenerator::global()->bounded(trial.duration() + 1);
        failed += say(u"after %1 ms"_s.arg(moment), trial.playKilledAfter(moment)) ? 1 : 0;
    }
    const QString summary =
        u"%1 points, %2 kills, %3 at random times, %4 logins ended, %5 failed, %6 s"_s.arg(points.size())
            .arg(kills.size())
            .arg(random)
            .arg(trial.endedLogins())
            .arg(failed)
            .arg(time.elapsed() / 1000);
    std::printf("%s: %s\n", QTest::currentTestFunction(), qPrintable(summary));
    (void)std::fflush(stdout);
    QCOMPARE(failed, 0);
}

QTEST_GUILESS_MAIN(CrashesTest)
#include "tst_crashes.moc"
