// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/weeklyclasses.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Domain::StudioClass;

class WeeklyClassesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "America/Toronto"); }

    void repeatsUntilTheLastDay_data()
    {
        QTest::addColumn<int>("days"); // from the first class
        QTest::addColumn<int>("count");
        QTest::newRow("the same day") << 0 << 1;
        QTest::newRow("the day before the second") << 6 << 1;
        QTest::newRow("the day of the second") << 7 << 2;
        QTest::newRow("52 weeks") << 52 * 7 << 53;
        QTest::newRow("longer than allowed") << 60 * 7 << 53;
    }
    void repeatsUntilTheLastDay()
    {
        QFETCH(int, days);
        QFETCH(int, count);
        const QDate day(2026, 11, 30);
        QCOMPARE(Domain::weeklyClasses(at(day), day.addDays(days)).size(), count);
    }

    void isASingleClassWithoutALastDay()
    {
        const StudioClass first = at(QDate(2026, 11, 30));
        QCOMPARE(Domain::weeklyClasses(first, {}), QList{first});
    }

    void keepsTheLocalTimeWhenTheClocksChange()
    {
        const QDate before(2027, 3, 10); // the clocks of Toronto change on 14 March
        const auto classes = Domain::weeklyClasses(at(before), before.addDays(7));
        QCOMPARE(classes.size(), 2);
        QCOMPARE(classes.last().startsAt.toLocalTime(), QDateTime(before.addDays(7), QTime(18, 30)));
        QCOMPARE(classes.first().startsAt.secsTo(classes.last().startsAt), (7 * 24 - 1) * 3600);
        QCOMPARE(classes.last().name, u"Pilates"_s);
    }

private:
    static StudioClass at(const QDate &day)
    {
        StudioClass studioClass;
        studioClass.name = u"Pilates"_s;
        studioClass.startsAt = QDateTime(day, QTime(18, 30)).toUTC();
        return studioClass;
    }
};

QTEST_GUILESS_MAIN(WeeklyClassesTest)
#include "tst_weeklyclasses.moc"
