// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utc.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Times are in UTC whatever the computer's time zone; ctest uses UTC, so the test sets another one.
class UtcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "America/New_York"); }

    void convertsDateAndTime()
    {
        const QDateTime moment = Core::utc(QDate(2026, 3, 2), QTime(9, 30));
        QCOMPARE(moment.toString(Qt::ISODate), u"2026-03-02T09:30:00Z"_s);
        QCOMPARE(Core::utc(QDate(2026, 3, 2)).toString(Qt::ISODate), u"2026-03-02T00:00:00Z"_s);
        QVERIFY(!Core::utc(QDate()).isValid());
    }
    void convertsMilliseconds()
    {
        const QDateTime moment = Core::utcFromMSecs(1'000'000'001);
        QCOMPARE(moment.toString(Qt::ISODateWithMs), u"1970-01-12T13:46:40.001Z"_s);
        QCOMPARE(moment.toMSecsSinceEpoch(), 1'000'000'001);
    }
    void interpretsDateAndTimeAsUtc()
    {
        const QDateTime local(QDate(2026, 3, 2), QTime(9, 30));
        QVERIFY(local.offsetFromUtc() != 0);
        QCOMPARE(Core::readAsUtc(local), Core::utc(QDate(2026, 3, 2), QTime(9, 30)));
        QVERIFY(!Core::readAsUtc(QDateTime()).isValid());
    }
};

QTEST_GUILESS_MAIN(UtcTest)
#include "tst_utc.moc"
