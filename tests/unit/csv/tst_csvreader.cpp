// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csvreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Csv::CsvRow;

namespace {

/// The rows as text: line number, then the cells separated by bars, or "!" for an invalid row.
QStringList rowsOf(const QByteArray &text)
{
    QStringList rows;
    const auto done = Csv::readRows(text, [&](const CsvRow &row) -> Core::Result<void> {
        const QString cells = row.error.isEmpty() ? row.cells.join(u'|') : u"!"_s;
        rows.append(QString::number(row.line) + u':' + cells);
        return {};
    });
    return done ? rows : QStringList{u"error: "_s + done.error().message};
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
        QTest::newRow("quote inside a cell") << QByteArray("5'6\" tall,x");
        QTest::newRow("text after the closing quote") << QByteArray("\"Ann\" Lee,x");
    }
    void rejectsInvalidRowsAndContinues()
    {
        QFETCH(QByteArray, bad);
        const QStringList expected{u"1:a|b"_s, u"2:1|2"_s, u"3:!"_s, u"4:3|4"_s, u"5:5\n6|7"_s};
        QCOMPARE(rowsOf("a,b\n1,2\n" + bad + "\n3,4\n\"5\n6\",7\n"), expected);
    }

    void reportsTheLineOfAnUnclosedQuote()
    {
        QCOMPARE(rowsOf("a,b\n1,2\n\"x\ny\",\"open\n3,4\n"),
                 QStringList{u"error: A quotation mark that is opened in line 4 is never closed."_s});
    }

    void stopsIfACellIsTooLong()
    {
        const QByteArray longest(Csv::kLongestCell, 'x');
        QCOMPARE(rowsOf("a\n" + longest + "\n"),
                 (QStringList{u"1:a"_s, u"2:"_s + QString::fromLatin1(longest)}));
        for (const QByteArray &text :
             {QByteArray("a\n" + longest + "x\n"), QByteArray("a\n\"" + longest + "x\"\n"),
              QByteArray("a\n\"" + QByteArray("line\n").repeated(20'000))}) {
            const QStringList rows = rowsOf(text);
            QCOMPARE(rows.size(), 1);
            QVERIFY2(rows.first().startsWith(u"error: A cell that begins in line 2 is longer than 64 KiB"_s),
                     qPrintable(rows.first().left(100)));
        }
    }

    void acceptsAtMost256Columns()
    {
        const QByteArray most = QByteArray(",").repeated(255);
        QCOMPARE(rowsOf("a\n" + most + "\n").size(), 2);
        QCOMPARE(rowsOf("a\n" + most + ",\n"), QStringList{u"error: Line 2 has more than 256 columns."_s});
    }

    void returnsTheErrorOfTheRowCallback()
    {
        const Core::Error stop{Core::Error::Kind::Cancelled, u"stop"_s, {}, {}};
        int rows = 0;
        const auto done = Csv::readRows("a\nb\nc\n", [&](const CsvRow &) -> Core::Result<void> {
            if (++rows == 2)
                return stop;
            return {};
        });
        QVERIFY(!done);
        QCOMPARE(done.error(), stop);
        QCOMPARE(rows, 2);
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
