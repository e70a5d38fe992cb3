// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/subscriberperiods.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Presenters;
using Domain::SubscriberDay;

/// Subscribers by week and by month, and the sentence above them.
class SubscriberPeriodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void sumsUpByWeekAtFirst()
    {
        // 2 March 2026 is a Monday; the American week begins on Sunday.
        const auto periods = subscriberPeriods(
            {{QDate(2026, 3, 2), 5, 0}, {QDate(2026, 3, 7), 2, 1}, {QDate(2026, 3, 8), 1, 0}},
            QDate(2026, 3, 20));
        QCOMPARE(periods.size(), 3);
        QCOMPARE(periods.at(0).start, QDate(2026, 3, 1));
        QCOMPARE(periods.at(0).brief, u"Mar 1"_s);
        QCOMPARE(periods.at(0).joined, 7);
        QCOMPARE(periods.at(0).left, 1);
        QCOMPARE(periods.at(0).total, 6);
        QCOMPARE(periods.at(1).total, 7);
        QCOMPARE(periods.at(2).total, 7); // nothing changed, but no week is left out
    }

    void sumsUpByMonthAfterAQuarter()
    {
        const auto periods =
            subscriberPeriods({{QDate(2025, 11, 30), 3, 0}, {QDate(2026, 2, 1), 0, 2}}, QDate(2026, 3, 2));
        QCOMPARE(periods.size(), 5);
        QCOMPARE(periods.constFirst().name, u"November 2025"_s);
        QCOMPARE(periods.constFirst().brief, u"Nov"_s);
        QCOMPARE(periods.at(3).left, 2);
        QCOMPARE(periods.constLast().start, QDate(2026, 3, 1));
        QCOMPARE(periods.constLast().total, 1);
    }

    void includesDaysAfterToday()
    {
        const auto periods = subscriberPeriods({{QDate(2026, 3, 20), 1, 0}}, QDate(2026, 3, 2));
        QCOMPARE(periods.constLast().total, 1);
    }

    void isEmptyWithoutDays() { QCOMPARE(subscriberPeriods({}, QDate(2026, 3, 2)).size(), 0); }

    void describesTheLastThirtyDays()
    {
        const QList<SubscriberDay> days{{QDate(2026, 1, 1), 40, 0}, {QDate(2026, 2, 20), 3, 1}};
        const QString sentence = subscriberSummary(days, QDate(2026, 3, 2));
        QVERIFY2(sentence.startsWith(u"42 of your clients"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"3 joined and 1 left"_s), qPrintable(sentence));
        QVERIFY(subscriberSummary(days, QDate(2026, 6, 1)).contains(u"Nothing changed"_s));
    }
};

QTEST_GUILESS_MAIN(SubscriberPeriodsTest)
#include "tst_subscriberperiods.moc"
