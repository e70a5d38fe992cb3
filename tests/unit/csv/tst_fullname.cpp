// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/fullname.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FullNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsFullNames_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("two words") << u"Ana Brook"_s << u"Ana"_s << u"Brook"_s;
        QTest::newRow("three words") << u"Ana  Maria Brook"_s << u"Ana Maria"_s << u"Brook"_s;
        QTest::newRow("one word") << u"Ana"_s << u"Ana"_s << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("only a comma") << u","_s << QString() << QString();
        QTest::newRow("last, first") << u"Brook, Ana"_s << u"Ana"_s << u"Brook"_s;
        QTest::newRow("several words on both sides")
            << u"de la Cruz, Maria Elena"_s << u"Maria Elena"_s << u"de la Cruz"_s;
        QTest::newRow("no blank behind the comma") << u"Brook,Ana"_s << u"Ana"_s << u"Brook"_s;
        QTest::newRow("only a last name") << u"Brook,"_s << u"Brook"_s << QString();
        QTest::newRow("suffix between commas") << u"Lee, Jr., Tom"_s << u"Tom"_s << u"Lee Jr."_s;
        QTest::newRow("suffix behind the last name") << u"Lee Jr., Tom"_s << u"Tom"_s << u"Lee Jr."_s;
        QTest::newRow("suffix at the end") << u"Lee, Tom, Jr."_s << u"Tom"_s << u"Lee Jr."_s;
        QTest::newRow("suffix in reading order") << u"Tom Lee Jr."_s << u"Tom"_s << u"Lee Jr."_s;
        QTest::newRow("suffix behind a comma") << u"Tom Lee, Jr."_s << u"Tom"_s << u"Lee Jr."_s;
        QTest::newRow("two suffixes") << u"Tom Lee, III, MD"_s << u"Tom"_s << u"Lee III MD"_s;
        QTest::newRow("titles of teachers")
            << u"Ana Brook, LMT, E-RYT 500"_s << u"Ana"_s << u"Brook LMT E-RYT 500"_s;
        QTest::newRow("company") << u"Smith & Jones, LLC"_s << u"Smith &"_s << u"Jones LLC"_s;
        QTest::newRow("a name that is a suffix") << u"Lee Sr"_s << u"Lee"_s << u"Sr"_s;
    }
    void splitsFullNames()
    {
        QFETCH(QString, cell);
        QFETCH(QString, first);
        QFETCH(QString, last);
        QCOMPARE(Csv::fullNameFrom(cell).first, first);
        QCOMPARE(Csv::fullNameFrom(cell).last, last);
    }
};

QTEST_GUILESS_MAIN(FullNameTest)
#include "tst_fullname.moc"
