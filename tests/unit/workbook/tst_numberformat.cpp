// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbook/numberformat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Workbook::DateSystem;
using Workbook::NumberFormat;

class NumberFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsANumberAsTheOwnerSeesIt_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &code, const QString &stored,
                            const QString &shown) { QTest::newRow(name) << code << stored << shown; };
        row("whole number", u"General"_s, u"4711"_s, u"4711"_s);
        row("needless decimals", u"General"_s, u"4711.0"_s, u"4711"_s);
        row("phone number", u"General"_s, u"5.551234567E9"_s, u"5551234567"_s);
        row("long number", u"0"_s, u"1.234567890123456E+15"_s, u"1234567890123456"_s);
        row("rounding of the processor", u"General"_s, u"0.30000000000000004"_s, u"0.3"_s);
        row("negative number", u"0.00"_s, u"-12.5"_s, u"-12.5"_s);
        row("thousands", u"#,##0"_s, u"1234"_s, u"1234"_s);
        row("postal code", u"00000"_s, u"1930"_s, u"01930"_s);
        row("long postal code", u"00000\\-0000"_s, u"19300001"_s, u"01930-0001"_s);
        row("phone pattern", u"(000) 000-0000"_s, u"5551234567"_s, u"(555) 123-4567"_s);
        row("pattern with a condition", u"[<=9999999]###-####;(###) ###-####"_s, u"5551234567"_s,
            u"5551234567"_s);
        row("more digits than places", u"0000"_s, u"123456"_s, u"123456"_s);
        row("zero in a pattern", u"00000"_s, u"0"_s, u"00000"_s);
        row("literal text", u"\"No. \"0000"_s, u"17"_s, u"No. 0017"_s);
        row("date", u"yyyy-mm-dd"_s, u"32874"_s, u"1990-01-01"_s);
        row("day first", u"dd/mm/yy;@"_s, u"32874"_s, u"1990-01-01"_s);
        row("name of the month", u"[$-409]mmmm d, yyyy"_s, u"33000"_s, u"1990-05-07"_s);
        row("date whose time is hidden", u"m/d/yyyy"_s, u"32874.75"_s, u"1990-01-01"_s);
        row("date and time", u"m/d/yy h:mm AM/PM"_s, u"32874.75"_s, u"1990-01-01 18:00:00"_s);
        row("date with a time of midnight", u"m/d/yy h:mm"_s, u"32874"_s, u"1990-01-01"_s);
        row("day and month only", u"d-mmm"_s, u"32874"_s, u"--01-01"_s);
        row("first day", u"yyyy-mm-dd"_s, u"1"_s, u"1900-01-01"_s);
        row("behind the day that never was", u"yyyy-mm-dd"_s, u"61"_s, u"1900-03-01"_s);
        row("time", u"h:mm"_s, u"0.5"_s, u"12:00:00"_s);
        row("hours that have passed", u"[h]:mm"_s, u"1.5"_s, u"1.5"_s);
        row("red number", u"[Red]0.0"_s, u"5"_s, u"5"_s);
        row("money in dollars", u"\"$\"#,##0.00_);[Red]\\(\"$\"#,##0.00\\)"_s, u"12"_s, u"12"_s);
        row("no number", u"yyyy"_s, u"soon"_s, u"soon"_s);
        row("date too late", u"yyyy"_s, u"1E300"_s, u"1e+300"_s);
        row("negative date", u"yyyy"_s, u"-5"_s, u"-5"_s);
        row("literal that is not closed", u"\"0000"_s, u"5"_s, u"5"_s);
        row("bracket that is not closed", u"[0000"_s, u"5"_s, u"5"_s);
        row("backslash at the end", u"00\\"_s, u"5"_s, u"05"_s);
    }
    void showsANumberAsTheOwnerSeesIt()
    {
        QFETCH(QString, code);
        QFETCH(QString, stored);
        QTEST(NumberFormat::fromCode(code).shown(stored, DateSystem::From1900), "shown");
    }

    void countsFrom1904WhereTheWorkbookDoes()
    {
        QCOMPARE(NumberFormat::builtIn(14).shown(u"31412", DateSystem::From1904), u"1990-01-01"_s);
    }

    void knowsTheFormatsWithoutACode()
    {
        QCOMPARE(NumberFormat::builtIn(0).shown(u"32874", DateSystem::From1900), u"32874"_s);
        QCOMPARE(NumberFormat::builtIn(14).shown(u"32874", DateSystem::From1900), u"1990-01-01"_s);
        QCOMPARE(NumberFormat::builtIn(16).shown(u"32874", DateSystem::From1900), u"--01-01"_s);
        QCOMPARE(NumberFormat::builtIn(22).shown(u"32874.5", DateSystem::From1900), u"1990-01-01 12:00:00"_s);
        QCOMPARE(NumberFormat::builtIn(49).shown(u"1930", DateSystem::From1900), u"1930"_s);
    }
};

QTEST_APPLESS_MAIN(NumberFormatTest)
#include "tst_numberformat.moc"
