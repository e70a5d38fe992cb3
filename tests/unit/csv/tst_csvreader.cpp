// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/dialect.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using Csv::CsvRow;
using Csv::RowReader;

namespace {

/// The rows as text: line number, then the cells separated by bars, or "!" and the reason for a damaged row.
QStringList rowsOf(const QByteArray &text, qsizetype addressColumn = -1)
{
    QStringList rows;
    RowReader reader(text, Csv::dialectOf(text));
    while (!reader.atEnd()) {
        const CsvRow row = reader.next();
        if (rows.isEmpty())
            reader.expect(row.cells.size(), addressColumn);
        const QString cells = row.error.isEmpty() ? row.cells.join(u'|') : u"!"_s;
        rows.append(QString::number(row.line) + u':' + cells);
    }
    return rows;
}

/// The rows that are not empty.
QStringList filled(QStringList rows)
{
    rows.removeIf([](const QString &row) { return row.endsWith(u':'); });
    return rows;
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRowsWithTheirLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("CR LF") << QByteArray("a,b\r\n1,2\r\n") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("no line break at the end")
            << QByteArray("a,b\n1,2") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("empty lines") << QByteArray("a,b\n\n \n1,2\n\n")
                                     << QStringList{u"1:a|b"_s, u"2:"_s, u"3:"_s, u"4:1|2"_s, u"5:"_s};
        QTest::newRow("semicolon") << QByteArray("a;b\n1,5;2\n") << QStringList{u"1:a|b"_s, u"2:1,5|2"_s};
        QTest::newRow("tab") << QByteArray("a\tb\n\t2\n") << QStringList{u"1:a|b"_s, u"2:|2"_s};
        QTest::newRow("separators in a quoted heading do not count")
            << QByteArray("\"a;;;b\",c\n1,2\n") << QStringList{u"1:a;;;b|c"_s, u"2:1|2"_s};
        QTest::newRow("one column") << QByteArray("a\n1\n") << QStringList{u"1:a"_s, u"2:1"_s};
        QTest::newRow("empty cells") << QByteArray("a,b,c\n,,\n1,,\n")
                                     << QStringList{u"1:a|b|c"_s, u"2:||"_s, u"3:1||"_s};
        QTest::newRow("quotes doubled")
            << QByteArray("a\n\"say \"\"hi\"\"\"\n") << QStringList{u"1:a"_s, u"2:say \"hi\""_s};
        QTest::newRow("line break in a cell") << QByteArray("a,b\r\n\"1\r\n2\r\n\r\n3\",x\r\n4,5\r\n")
                                              << QStringList{u"1:a|b"_s, u"2:1\n2\n\n3|x"_s, u"6:4|5"_s};
        QTest::newRow("CR as line break in a cell")
            << QByteArray("a,b\r\"1\r2\",x\r4,5") << QStringList{u"1:a|b"_s, u"2:1\n2|x"_s, u"4:4|5"_s};
        QTest::newRow("padding") << QByteArray("a,b\n\t 1 ,\" 2\t\"\n")
                                 << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("quote inside a cell")
            << QByteArray("a,b\n5'6\" tall,\"\"\n") << QStringList{u"1:a|b"_s, u"2:5'6\" tall|"_s};
        QTest::newRow("text of a spreadsheet") << QByteArray("a,b\n=\"01930\",=\"x, y\"\n")
                                               << QStringList{u"1:a|b"_s, u"2:=\"01930\"|=\"x, y\""_s};
        QTest::newRow("byte order marks before rows") << QByteArray("\xef\xbb\xbf\xef\xbb\xbf\"a\",b\n"
                                                                    "\xef\xbb\xbf\"1\",2\n")
                                                      << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("UTF-8") << QByteArray("a\nZo\xc3\xa9\n") << QStringList{u"1:a"_s, u"2:Zoé"_s};
    }
    void readsRowsWithTheirLines()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, rows);
        QCOMPARE(rowsOf(text), rows);
    }

    void rejectsInvalidRowsAndContinues_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("Latin-1") << QByteArray("Zo\xe9,x");
        QTest::newRow("truncated UTF-8") << QByteArray("Zo\xc3,x");
        QTest::newRow("surrogate in UTF-8") << QByteArray("\xed\xa0\x80,x");
        QTest::newRow("NUL") << QByteArray("a\0b,x", 5);
        QTest::newRow("text after the closing quote") << QByteArray("\"Ann\" Lee,x");
    }
    void rejectsInvalidRowsAndContinues()
    {
        QFETCH(QByteArray, bad);
        const QStringList expected{u"1:a|b"_s, u"2:1|2"_s, u"3:!"_s, u"4:3|4"_s, u"5:5\n6|7"_s};
        QCOMPARE(rowsOf("a,b\n1,2\n" + bad + "\n3,4\n\"5\n6\",7\n"), expected);
    }

    void unclosedQuoteCostsOnlyItsRow_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("to the end") << QByteArray("a,b,mail\n1,2,x@y\n3,\"4,z@y\n5,6,w@y\n")
                                    << QStringList{u"1:a|b|mail"_s, u"2:1|2|x@y"_s, u"3:!"_s, u"4:5|6|w@y"_s};
        QTest::newRow("up to a later quote")
            << QByteArray("a,mail,note\n1,x@y,\"5' 10\"\" tall\n2,z@y,\n3,w@y,\"knee\"\n4,v@y,\n")
            << QStringList{u"1:a|mail|note"_s, u"2:!"_s, u"3:2|z@y|"_s, u"4:3|w@y|knee"_s, u"5:4|v@y|"_s};
        QTest::newRow("closed by the mark of a later row as if by design")
            << QByteArray("a,mail,note\n1,x@y,\"tall\n2,z@y,\"\n3,w@y,\n")
            << QStringList{u"1:a|mail|note"_s, u"2:!"_s, u"3:!"_s, u"4:3|w@y|"_s};
        QTest::newRow("too many cells, because rows were swallowed")
            << QByteArray("a,mail\n\"1,x@y\n2\",\"z@y\",\n3,w@y\n")
            << QStringList{u"1:a|mail"_s, u"2:!"_s, u"3:!"_s, u"4:3|w@y"_s};
        QTest::newRow("in every row") << QByteArray("a,mail\n\"1,x@y\n\"2,z@y\n\"3,w@y\n")
                                      << QStringList{u"1:a|mail"_s, u"2:!"_s, u"3:!"_s, u"4:!"_s};
        QTest::newRow("remains of the damaged row")
            << QByteArray("a,mail,note\n1,x@y,\"say \"hi\"\nto her\"\n2,z@y,\n3\n")
            << QStringList{u"1:a|mail|note"_s, u"2:!"_s, u"3:!"_s, u"4:2|z@y|"_s, u"5:3"_s};
        QTest::newRow("a note over several lines is no damage")
            << QByteArray("a,mail,note\n1,x@y,\"tea, milk, soy\nask z@y, please\"\n2,z@y,\n")
            << QStringList{u"1:a|mail|note"_s, u"2:1|x@y|tea, milk, soy\nask z@y, please"_s, u"4:2|z@y|"_s};
    }
    void unclosedQuoteCostsOnlyItsRow()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, rows);
        const auto mail = rows.first().section(u':', 1).split(u'|').indexOf(u"mail"_s);
        QCOMPARE(filled(rowsOf(text, mail)), rows);
    }

    void cellThatIsTooLongCostsOnlyItsRow()
    {
        const QByteArray longest(Csv::kLongestCell, 'x');
        QCOMPARE(rowsOf("a\n" + longest + "\n"),
                 (QStringList{u"1:a"_s, u"2:"_s + QString::fromLatin1(longest)}));
        QCOMPARE(rowsOf("a,b\n" + longest + "x,1\n2,3\n"), (QStringList{u"1:a|b"_s, u"2:!"_s, u"3:2|3"_s}));
        QCOMPARE(rowsOf("a,b\n\"" + longest + "\nx\",1\n2,3\n"),
                 (QStringList{u"1:a|b"_s, u"2:!"_s, u"4:2|3"_s}));
        const QStringList rows = rowsOf("a\n\"" + QByteArray("line\n").repeated(20'000));
        QCOMPARE(rows.size(), 20'001);
        QCOMPARE(rows.at(1), u"2:!"_s);
    }

    void acceptsAtMost256Columns()
    {
        const QByteArray most = QByteArray(",").repeated(255);
        QCOMPARE(rowsOf("a\n" + most + "\n").size(), 2);
        QCOMPARE(rowsOf("a\n" + most + ",\n1\n"), (QStringList{u"1:a"_s, u"2:!"_s, u"3:1"_s}));
    }

    // The window ends at every kind of place: in quoted cells, line breaks, damage and long rows.
    void readsThroughAWindowAsFromMemory()
    {
        const QByteArray awkward = "Ana,\"Brook, \"\"B\"\"\r\nand more\",=\"0193\"\r\n"
                                   "Ben,\"open,x\nCy,5\" x,y\r\n\"Dora\" x,y,z\nEva,Zo\xc3\xa9,\xe9\n"
                                   "\xef\xbb\xbf"
                                   "Finn,,\r"
                                   "a,b,c,d,e\n\n";
        QByteArray text;
        while (text.size() < 4 * 1024 * 1024) {
            text += awkward + QByteArray("x").repeated(text.size() % 97) + ",y,z\n";
            if (text.size() % 997 == 0)
                text += QByteArray("long ").repeated(20'000) + ",y,z\n";
        }
        text += "last,\"never closed";
        QBuffer device(&text);
        QVERIFY(device.open(QIODevice::ReadOnly));
        RowReader fromMemory(text, {});
        RowReader fromDevice(device, {});
        fromMemory.expect(3, 1);
        fromDevice.expect(3, 1);
        int rows = 0;
        while (!fromMemory.atEnd()) {
            QVERIFY(!fromDevice.atEnd());
            const CsvRow expected = fromMemory.next();
            const CsvRow row = fromDevice.next();
            QCOMPARE(row.line, expected.line);
            QCOMPARE(row.cells, expected.cells);
            QCOMPARE(row.error, expected.error);
            ++rows;
        }
        QVERIFY(fromDevice.atEnd());
        QVERIFY(rows > 10'000);
    }

    // No window can hold the row; the row after it can be read.
    void namesARowThatNeverEnds()
    {
        QByteArray text = "Ana,1\n" + QByteArray(70 * 1024 * 1024, 'x') + "\nBen,2\n";
        QBuffer device(&text);
        QVERIFY(device.open(QIODevice::ReadOnly));
        RowReader rows(device, {});
        QCOMPARE(rows.next().cells, QStringList({u"Ana"_s, u"1"_s}));
        const CsvRow endless = rows.next();
        QCOMPARE(endless.line, 2);
        QVERIFY(!endless.error.isEmpty());
        const CsvRow ben = rows.next();
        QCOMPARE(ben.line, 3);
        QCOMPARE(ben.cells, QStringList({u"Ben"_s, u"2"_s}));
        QVERIFY(rows.atEnd());
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
