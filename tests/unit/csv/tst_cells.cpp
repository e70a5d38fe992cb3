// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/cells.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersWithAnExponentIfNoDigitIsLost()
    {
        QCOMPARE(Csv::wholeNumberIn(u"1.6035550103E+10"_s), u"16035550103"_s);
        QCOMPARE(Csv::wholeNumberIn(u"1,00000012e8"_s), u"100000012"_s);
        for (const auto &cell : {u"1E+08"_s, u"1.60356E+10"_s, u"6.04e9"_s})
            QVERIFY2(!Csv::wholeNumberIn(cell), qPrintable(cell));
        for (const auto &cell : {u""_s, u"17"_s, u"E17"_s, u"1-E8"_s, u"12E3"_s})
            QCOMPARE(Csv::wholeNumberIn(cell), cell);
    }

    void removesSignsThatNobodySees()
    {
        QCOMPARE(Csv::withoutUnseen(u"\u202A\u200B1001\u202C"_s), u"1001"_s);
        QCOMPARE(Csv::withoutUnseen(u"نام\u200Cها"_s), u"نام\u200Cها"_s);
    }

    void recognizesPlaceholders()
    {
        for (const auto &cell : {u""_s, u"N/A"_s, u"-"_s, u"none"_s, u"0"_s, u"0/0/00"_s, u"0000-00-00"_s})
            QVERIFY2(Csv::isPlaceholder(cell), qPrintable(cell));
        for (const auto &cell : {u"soon"_s, u"1/1/00"_s, u"17"_s, u"ana@example.com"_s})
            QVERIFY2(!Csv::isPlaceholder(cell), qPrintable(cell));
    }

    void escapesFormulasOnExportAndUnescapesThemOnImport_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("cell");
        QTest::newRow("formula") << u"=cmd()"_s << u"'=cmd()"_s;
        QTest::newRow("phone") << u"+1 555 0100"_s << u"'+1 555 0100"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@x"_s << u"'@x"_s;
        QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
        QTest::newRow("return") << u"\rx"_s << u"'\rx"_s;
        QTest::newRow("apostrophe and formula") << u"'=x"_s << u"''=x"_s;
        QTest::newRow("apostrophe and name") << u"'t Hooft"_s << u"'t Hooft"_s;
        QTest::newRow("apostrophe and number") << u"'01930"_s << u"''01930"_s;
        QTest::newRow("number") << u"01930"_s << u"01930"_s;
        QTest::newRow("forced text") << u"=\"01930\""_s << u"'=\"01930\""_s;
        QTest::newRow("plain") << u"a=b"_s << u"a=b"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void escapesFormulasOnExportAndUnescapesThemOnImport()
    {
        QFETCH(QString, value);
        QFETCH(QString, cell);
        QCOMPARE(Csv::withFormulaGuard(value), cell);
        QCOMPARE(Csv::plainText(cell), value);
    }

    void unwrapsTextThatASpreadsheetForced_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("formula") << u"=\"01930\""_s << u"01930"_s;
        QTest::newRow("formula with quotes") << u"=\"say \"\"hi\"\"\""_s << u"say \"hi\""_s;
        QTest::newRow("nothing in it") << u"=\"\""_s << QString();
        QTest::newRow("apostrophe") << u"'01930"_s << u"01930"_s;
        QTest::newRow("apostrophe and plus") << u"'+1 555 0100"_s << u"+1 555 0100"_s;
        QTest::newRow("a real formula") << u"=A1&\"x\""_s << u"=A1&\"x\""_s;
        QTest::newRow("a name") << u"'t Hooft"_s << u"'t Hooft"_s;
    }
    void unwrapsTextThatASpreadsheetForced()
    {
        QFETCH(QString, cell);
        QFETCH(QString, text);
        QCOMPARE(Csv::plainText(cell), text);
    }
};

QTEST_GUILESS_MAIN(CellsTest)
#include "tst_cells.moc"
