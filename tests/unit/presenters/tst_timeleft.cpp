// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/timeleft.h"

#include "core/translation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Presenters::TimeLeft;

namespace {

constexpr int kTotal = 100'000;

/// Progress every tenth of a second at a steady pace.
void run(TimeLeft &left, std::chrono::milliseconds from, std::chrono::milliseconds to, int doneAtFrom,
         int perSecond, int total = kTotal)
{
    for (auto now = from; now <= to; now += 100ms)
        left.update(now, doneAtFrom + int((now - from).count() * perSecond / 1000), total);
}

} // namespace

class TimeLeftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translation.use(u"en"_s); }

    void isUnknownInTheFirstSeconds()
    {
        TimeLeft left;
        run(left, 0ms, 2900ms, 0, 1000);
        QCOMPARE(left.text(), QString());
        run(left, 3s, 3s, 3000, 1000);
        QCOMPARE(left.text(), u"About 2 minutes left."_s);
    }

    void isUnknownForTheFirstPercents()
    {
        TimeLeft left;
        run(left, 0ms, 10s, 0, 100);
        QCOMPARE(left.text(), QString());
        run(left, 10s, 21s, 1000, 100);
        QCOMPARE(left.text(), u"About 16 minutes left."_s);
    }

    void isUnknownWithoutATotal()
    {
        TimeLeft left;
        run(left, 0ms, 30s, 0, 0, 0);
        QCOMPARE(left.text(), QString());
    }

    void countsFromTheFirstRow()
    {
        TimeLeft left;
        run(left, 0ms, 60s, 0, 0, 0); // the file is being read
        run(left, 60s, 70s, 0, 1000);
        QCOMPARE(left.text(), u"About 2 minutes left."_s);
    }

    void countsDown()
    {
        TimeLeft left;
        run(left, 0ms, 30s, 0, 1000);
        QCOMPARE(left.text(), u"About 1 minute left."_s);
        run(left, 30s, 60s, 30'000, 1000);
        QCOMPARE(left.text(), u"Less than a minute left."_s);
        run(left, 60s, 100s, 60'000, 1000);
        QCOMPARE(left.text(), QString()); // done
    }

    void showsHours()
    {
        TimeLeft left;
        run(left, 0ms, 200s, 0, 10);
        QCOMPARE(left.text(), u"About 3 hours left."_s);
    }

    void aShortPauseDoesNotChangeIt()
    {
        TimeLeft left;
        run(left, 0ms, 10s, 0, 500);
        QCOMPARE(left.text(), u"About 3 minutes left."_s);
        run(left, 10s, 11s, 5000, 0);
        QCOMPARE(left.text(), u"About 3 minutes left."_s);
    }

    void otherWorkBeginsAnew()
    {
        TimeLeft left;
        run(left, 0ms, 10s, 0, 1000);
        run(left, 10s, 12s, 0, 1000);
        QCOMPARE(left.text(), QString());
        run(left, 12s, 15s, 0, 1000, 10'000);
        QCOMPARE(left.text(), u"Less than a minute left."_s);
    }

private:
    Core::Translation m_translation;
};

QTEST_GUILESS_MAIN(TimeLeftTest)
#include "tst_timeleft.moc"
