// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/writtendate.h"

#include "domain/birthday.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Domain::DateOrder;
using Domain::WrittenDate;

class WrittenDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDatesThatFitOneOrderOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate may(1990, 5, 1);
        for (const auto &text : {u"1990-05-01"_s,
                                 u"1990-5-1"_s,
                                 u"1990/05/01"_s,
                                 u"1990.5.1"_s,
                                 u"19900501"_s,
                                 u"May 1, 1990"_s,
                                 u"may 01, 1990"_s,
                                 u"May. 1,1990"_s,
                                 u"May 1st, 1990"_s,
                                 u"May 1 1990"_s,
                                 u"May-01-1990"_s,
                                 u"1 May 1990"_s,
                                 u"01-May-1990"_s,
                                 u"1-May-90"_s,
                                 u"1 MAY '90"_s,
                                 u"1990-May-01"_s,
                                 u"Tue, May 1, 1990"_s,
                                 u"Tuesday 1 May 1990"_s,
                                 u"1er mai 1990"_s,
                                 u"mardi 1 mai 1990"_s,
                                 u"1 de mayo de 1990"_s,
                                 u"1990-05-01 00:00:00"_s,
                                 u"1990-05-01T00:00:00Z"_s,
                                 u"1990-05-01T12:30:00.000-05:00"_s,
                                 u"May 1, 1990, 12:00 AM"_s,
                                 u"1  May   1990"_s})
            QTest::newRow(qPrintable(text)) << text << may;
        QTest::newRow("short month") << u"Sep 20, 2026"_s << QDate(2026, 9, 20);
        QTest::newRow("Sept") << u"20 Sept. 2026"_s << QDate(2026, 9, 20);
        QTest::newRow("French month with accent") << u"3 février 2001"_s << QDate(2001, 2, 3);
        QTest::newRow("French short month") << u"3 déc. 2001"_s << QDate(2001, 12, 3);
        QTest::newRow("Spanish month") << u"15 enero 2001"_s << QDate(2001, 1, 15);
        QTest::newRow("German month") << u"3. März 1985"_s << QDate(1985, 3, 3);
        QTest::newRow("Portuguese month") << u"3 de março de 1985"_s << QDate(1985, 3, 3);
        QTest::newRow("year of zeros") << u"0000-02-29"_s << QDate(Domain::kNoYear, 2, 29);
        QTest::newRow("day above 12") << u"25/12/1990"_s << QDate(1990, 12, 25);
        QTest::newRow("month and day above 12") << u"12/25/1990"_s << QDate(1990, 12, 25);
        QTest::newRow("dots") << u"25.12.1990"_s << QDate(1990, 12, 25);
        QTest::newRow("dashes and a time") << u"25-12-1990 10:15"_s << QDate(1990, 12, 25);
        QTest::newRow("time with am") << u"12/25/1990 12:00:00 AM"_s << QDate(1990, 12, 25);
        QTest::newRow("the same in both orders") << u"5/5/1990"_s << QDate(1990, 5, 5);
        QTest::newRow("leap day") << u"2/29/2000"_s << QDate(2000, 2, 29);
        QTest::newRow("two digits, this century") << u"12/25/26"_s << QDate(2026, 12, 25);
        QTest::newRow("two digits, last century") << u"12/25/27"_s << QDate(1927, 12, 25);
        QTest::newRow("two digits with apostrophe") << u"12/25/'90"_s << QDate(1990, 12, 25);
        const int none = Domain::kNoYear;
        for (const auto &text : {u"--05-01"_s, u"--0501"_s, u"May 1"_s, u"1 May"_s, u"1-May"_s, u"1er mai"_s})
            QTest::newRow(qPrintable(text)) << text << QDate(none, 5, 1);
        QTest::newRow("no year, day above 12") << u"12/25"_s << QDate(none, 12, 25);
        QTest::newRow("no year, leap day") << u"Feb 29"_s << QDate(none, 2, 29);
        QTest::newRow("March, not Tuesday") << u"mar 5"_s << QDate(none, 3, 5);
        QTest::newRow("no year, with dots") << u"25.12."_s << QDate(none, 12, 25);
    }
    void readsDatesThatFitOneOrderOnly()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        const auto written = WrittenDate::from(text, 2026);
        QCOMPARE(written.date({}), date);
        QVERIFY(written.isDate() && !written.isOpen());
    }

    void leavesTheOrderOpen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("monthFirst");
        QTest::addColumn<QDate>("dayFirst");
        QTest::newRow("slashes") << u"03/04/1985"_s << QDate(1985, 3, 4) << QDate(1985, 4, 3);
        QTest::newRow("dots") << u"3.4.1985"_s << QDate(1985, 3, 4) << QDate(1985, 4, 3);
        QTest::newRow("short year") << u"3-4-85"_s << QDate(1985, 3, 4) << QDate(1985, 4, 3);
        QTest::newRow("with a time") << u"3/4/1985 9:05 pm"_s << QDate(1985, 3, 4) << QDate(1985, 4, 3);
        QTest::newRow("no year") << u"3/4"_s << QDate(Domain::kNoYear, 3, 4) << QDate(Domain::kNoYear, 4, 3);
    }
    void leavesTheOrderOpen()
    {
        QFETCH(QString, text);
        QFETCH(QDate, monthFirst);
        QFETCH(QDate, dayFirst);
        const auto written = WrittenDate::from(text, 2026);
        QVERIFY(written.isOpen());
        QVERIFY(!written.date({}).isValid());
        QCOMPARE(written.date(DateOrder::MonthFirst), monthFirst);
        QCOMPARE(written.date(DateOrder::DayFirst), dayFirst);
    }

    void rejectsOtherTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text :
             {u""_s, u"2/30/2000"_s, u"2/29/1999"_s, u"13/13/2000"_s, u"1990-13-01"_s, u"0000-00-00"_s,
              u"1990"_s, u"May 1990"_s, u"Maybe 1, 1990"_s, u"32994"_s, u"5/1/199"_s, u"5/1-1990"_s,
              u"1990-05-01-02"_s, u"next spring"_s, u"603-555-0101"_s, u"May-90"_s})
            QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text)) << text;
    }
    void rejectsOtherTexts()
    {
        QFETCH(QString, text);
        QVERIFY(!WrittenDate::from(text, 2026).isDate());
    }

    void provesTheOrder()
    {
        QCOMPARE(WrittenDate::from(u"25/12/1990"_s, 2026).provenOrder(), DateOrder::DayFirst);
        QCOMPARE(WrittenDate::from(u"12/25/1990"_s, 2026).provenOrder(), DateOrder::MonthFirst);
        for (const auto &text : {u"3/4/1990"_s, u"4/4/1990"_s, u"1990-05-25"_s, u"25 May 1990"_s, u"x"_s})
            QVERIFY(!WrittenDate::from(text, 2026).provenOrder());
        QVERIFY(!WrittenDate::from(u"25/12/1990"_s, 2026).date(DateOrder::MonthFirst).isValid());
    }

    void writesABirthdayWithoutAYear()
    {
        const QDate birthday = WrittenDate::from(u"May 1"_s, 2026).date({});
        QCOMPARE(Domain::birthdayText(birthday), u"--05-01"_s);
        QCOMPARE(Domain::birthdayFrom(u"--05-01"_s), birthday);
        QVERIFY(!Domain::hasYear(birthday));
        QCOMPARE(Domain::birthdayFrom(u"1990-05-01"_s), QDate(1990, 5, 1));
        QCOMPARE(Domain::birthdayText(QDate(1990, 5, 1)), u"1990-05-01"_s);
        QCOMPARE(Domain::birthdayText({}), QString());
        QVERIFY(!Domain::birthdayFrom(u"--13-01"_s).isValid());
    }
};

QTEST_GUILESS_MAIN(WrittenDateTest)
#include "tst_writtendate.moc"
