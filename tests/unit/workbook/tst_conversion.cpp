// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbook/conversion.h"

#include "csv/csvreader.h"
#include "support/testworkbook.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Csv::WorkbookFault;
using Support::TestWorkbook;

namespace {

struct Read
{
    QByteArray csv;
    Workbook::Conversion conversion;
    QString fault;
};

Read read(const QByteArray &bytes, const QString &sheet = {})
{
    Read read;
    QBuffer csv(&read.csv);
    csv.open(QIODevice::WriteOnly);
    const auto parts = Workbook::PackageParts::open(bytes);
    const auto conversion =
        parts ? Workbook::convert(*parts, sheet, csv) : Core::Result<Workbook::Conversion>(parts.error());
    if (conversion)
        read.conversion = *conversion;
    else
        read.fault = conversion.error().detail;
    return read;
}

/// The rows of a workbook's first sheet as CSV, without carriage returns.
QByteArray csvOf(const TestWorkbook &workbook)
{
    const Read result = read(workbook.bytes());
    return result.fault.isEmpty() ? QByteArray(result.csv).replace("\r\n", "\n") : result.fault.toUtf8();
}

/// A compound file with this stream in its directory.
QByteArray compoundFile(const QString &stream)
{
    QByteArray name;
    for (const QChar c : stream)
        name.append(char(c.unicode())).append('\0');
    return QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(2000, '\0') + name +
           QByteArray(2000, '\0');
}

} // namespace

class ConversionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryKindOfCell_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *name, const char *cell, const char *written) {
            QTest::newRow(name) << QByteArray(cell) << QByteArray(written);
        };
        row("shared text", "<c t=\"s\"><v>0</v></c>", "Ana");
        row("text in parts", "<c t=\"s\"><v>2</v></c>", "Ana Brook");
        row("shared text that is missing", "<c t=\"s\"><v>99</v></c><c><v>1</v></c>", ",1");
        row("text in the cell", "<c t=\"inlineStr\"><is><r><t>01</t></r><r><t>930</t></r></is></c>", "01930");
        row("text of a formula", "<c t=\"str\"><f>A1&amp;\"x\"</f><v>00x</v></c>", "00x");
        row("number of a formula", "<c><f>1+1</f><v>2</v></c>", "2");
        row("formula without a value", "<c><f>1+1</f></c><c><v>1</v></c>", "#CALC!,1");
        row("formula with an empty value", "<c t=\"str\"><f>A1</f><v></v></c><c><v>1</v></c>", ",1");
        row("yes", "<c t=\"b\"><v>1</v></c>", "TRUE");
        row("no", "<c t=\"b\"><v>0</v></c>", "FALSE");
        row("error", "<c t=\"e\"><v>#N/A</v></c>", "#N/A");
        row("date", "<c s=\"1\"><v>32874</v></c>", "1990-01-01");
        row("date as text", "<c t=\"d\"><v>1990-01-01T00:00:00</v></c>", "1990-01-01");
        row("leading zeros", "<c s=\"2\"><v>1930</v></c>", "01930");
        row("comma and quotation marks", "<c t=\"str\"><v>a, \"b\"</v></c>", "\"a, \"\"b\"\"\"");
        row("line break", "<c t=\"str\"><v>12 Main St\nApt_x000A_4</v></c>", "12 Main St Apt 4");
        row("escaped underscore", "<c t=\"str\"><v>_x005F_x000A_</v></c>", "_x000A_");
        row("control character", "<c t=\"str\"><v>a_x0001_b</v></c>", "ab");
        row("pronunciation", "<c t=\"inlineStr\"><is><t>a</t><rPh><t>b</t></rPh></is></c>", "a");
        row("gap between cells", "<c r=\"B1\"><v>1</v></c><c r=\"D1\"><v>2</v></c>", ",1,,2");
        row("cells without references", "<c><v>1</v></c><c><v>2</v></c>", "1,2");
    }
    void writesEveryKindOfCell()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, written);
        TestWorkbook workbook("<row>" + cell + "</row>");
        workbook.setSharedStrings({"Ana", "</t></si><si><r><t>Ana</t></r><r><t> Brook</t></r></si><si><t>"});
        workbook.setFormats({"m/d/yyyy", "00000"});
        QCOMPARE(csvOf(workbook), written + '\n');
    }

    void lineOfTheReportIsTheRowOfTheSheet()
    {
        QCOMPARE(csvOf(TestWorkbook("<row r=\"2\"><c><v>1</v></c></row><row r=\"5\"><c><v>2</v></c></row>")),
                 "\n1\n\n\n2\n");
    }

    void rowIsAsLongAsTheHeadings()
    {
        QCOMPARE(csvOf(TestWorkbook("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")),
                 "1,2\n3,\n");
    }

    void repeatsWhatIsMergedDownwards_data()
    {
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("below the first") << QByteArray("B2:B4") << QByteArray("a,b\n1,no\n2,no\n3,no\n4,\n");
        QTest::newRow("block") << QByteArray("B2:C3") << QByteArray("a,b\n1,no\n2,no\n3,\n4,\n");
        QTest::newRow("longer than the sheet")
            << QByteArray("B2:B1048576") << QByteArray("a,b\n1,no\n2,no\n3,no\n4,no\n");
        QTest::newRow("in one row") << QByteArray("A1:B1") << QByteArray("a,b\n1,no\n2,\n3,\n4,\n");
        QTest::newRow("without a value") << QByteArray("B3:B5") << QByteArray("a,b\n1,no\n2,\n3,\n4,\n");
        QTest::newRow("not a reference") << QByteArray("B2:") << QByteArray("a,b\n1,no\n2,\n3,\n4,\n");
    }
    void repeatsWhatIsMergedDownwards()
    {
        QFETCH(QByteArray, reference);
        QFETCH(QByteArray, written);
        const auto text = [](const char *value) {
            return "<c t=\"str\"><v>" + QByteArray(value) + "</v></c>";
        };
        TestWorkbook workbook("<row>" + text("a") + text("b") + "</row><row>" + text("1") + text("no") +
                              "</row><row>" + text("2") + "</row><row>" + text("3") + "</row><row>" +
                              text("4") + "</row>");
        workbook.merge(reference);
        QCOMPARE(csvOf(workbook), written);
    }

    void mergedCellsMayBeListedInAnyOrder()
    {
        TestWorkbook workbook("<row><c><v>1</v></c><c><v>2</v></c></row><row><c r=\"C2\"><v>3</v></c></row>"
                              "<row><c r=\"A3\"><v>4</v></c></row><row><c r=\"C4\"><v>5</v></c></row>");
        workbook.merge("A3:A4");
        workbook.merge("B1:B2");
        QCOMPARE(csvOf(workbook), "1,2\n,2,3\n4,,\n4,,5\n");
    }

    void mergedCellsWithoutAFirstRowHaveNoValue()
    {
        TestWorkbook workbook("<row r=\"1\"><c><v>1</v></c></row><row r=\"3\"><c r=\"B3\"><v>2</v></c></row>"
                              "<row r=\"4\"><c><v>3</v></c></row>");
        workbook.merge("B2:B5");
        QCOMPARE(csvOf(workbook), "1\n\n,2\n3,\n");
    }

    void ownValueOfACellStays()
    {
        TestWorkbook workbook("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>");
        workbook.merge("A1:A2");
        QCOMPARE(csvOf(workbook), "1\n2\n");
    }

    void mergedCellsAreFoundAcrossBlocks()
    {
        constexpr int kBlock = 65536;
        for (int length = kBlock - 400; length < kBlock; length += 3) {
            const QByteArray text(length, 'x');
            TestWorkbook workbook("<row><c><v>1</v></c><c t=\"str\"><v>" + text +
                                  "</v></c></row><row><c r=\"B2\"><v>2</v></c></row>");
            workbook.merge("A1:A2");
            QCOMPARE(csvOf(workbook), "1," + text + "\n1,2\n");
        }
    }

    void emptyRowsBelowMergedCellsStayEmpty()
    {
        TestWorkbook workbook(
            "<row r=\"1\"><c><v>1</v></c></row><row r=\"3\"><c r=\"B3\"><v>2</v></c></row>");
        workbook.merge("A1:A3");
        QCOMPARE(csvOf(workbook), "1\n\n1,2\n");
    }

    void readsTheNamespacesOfStrictFiles()
    {
        TestWorkbook workbook("<row><c><v>1</v></c></row>");
        workbook.setPart(
            u"xl/worksheets/sheet1.xml"_s,
            "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
            "<x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        QCOMPARE(csvOf(workbook), "7\n");
    }

    void choosesTheFirstVisibleSheetOrTheNamedOne()
    {
        TestWorkbook workbook("<row><c><v>1</v></c></row>");
        workbook.addSheet("Dr&amp;op-ins", "<row><c><v>2</v></c></row>");
        QCOMPARE(read(workbook.bytes()).conversion.sheet, u"Clients"_s);
        const Read named = read(workbook.bytes(), u"DR&OP-INS"_s);
        QCOMPARE(named.csv, "2\r\n");
        QCOMPARE(named.conversion.sheet, u"Dr&op-ins"_s);
        QCOMPARE(named.conversion.sheets, (QStringList{u"Clients"_s, u"Dr&op-ins"_s}));
        QVERIFY(read(workbook.bytes(), u"Staff"_s).conversion.sheet.isEmpty());

        workbook.setPart(
            u"xl/workbook.xml"_s,
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            "<sheets><sheet name=\"Hidden\" state=\"veryHidden\" r:id=\"s1\"/>"
            "<sheet name=\"Seen\" r:id=\"s2\"/></sheets></workbook>");
        QCOMPARE(read(workbook.bytes()).conversion.sheet, u"Seen"_s);
        QCOMPARE(read(workbook.bytes(), u"hidden"_s).csv, "1\r\n");
    }

    void readsTheSameFromAFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"clients.xlsx"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(TestWorkbook("<row><c><v>1</v></c></row>").bytes());
        QVERIFY(file.flush());
        QFile again(file.fileName());
        QVERIFY(again.open(QIODevice::ReadOnly));
        const auto parts = Workbook::PackageParts::open(again.handle());
        QVERIFY(parts);
        QByteArray bytes;
        QBuffer csv(&bytes);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        QVERIFY(Workbook::convert(*parts, {}, csv));
        QCOMPARE(bytes, "1\r\n");
    }

    void tellsWhyAFileCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QByteArray &bytes, WorkbookFault fault) {
            QTest::newRow(name) << bytes << Csv::nameOf(fault);
        };
        const TestWorkbook whole("<row><c><v>1</v></c></row>");
        const auto with = [&](const QString &part, const QByteArray &content) {
            TestWorkbook workbook = whole;
            workbook.setPart(part, content);
            return workbook.bytes();
        };
        const auto without = [&](const QString &part) {
            TestWorkbook workbook = whole;
            workbook.removePart(part);
            return workbook.bytes();
        };
        const QString sheet = u"xl/worksheets/sheet1.xml"_s;
        row("cut short", whole.bytes().chopped(100), WorkbookFault::Damaged);
        QByteArray changed = whole.bytes();
        changed[changed.indexOf("sheet1.xml") + 20] ^= 0x55;
        row("changed byte", changed, WorkbookFault::Damaged);
        row("sheet missing", without(sheet), WorkbookFault::Damaged);
        row("relations missing", without(u"xl/_rels/workbook.xml.rels"_s), WorkbookFault::Damaged);
        row("half a sheet", with(sheet, "<worksheet><sheetData><row>"), WorkbookFault::Damaged);
        row("entities",
            with(sheet,
                 "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                 "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>"),
            WorkbookFault::Damaged);
        row("deep",
            with(sheet, "<worksheet>" + QByteArray("<a>").repeated(100'000) +
                            QByteArray("</a>").repeated(100'000) + "</worksheet>"),
            WorkbookFault::Damaged);
        row("too many rows",
            with(sheet, "<worksheet><sheetData><row r=\"2000000000\"/></sheetData></worksheet>"),
            WorkbookFault::TooLarge);
        row("workbook with password", compoundFile(u"EncryptedPackage"_s), WorkbookFault::Encrypted);
        row("archive with password", whole.bytes("secret"), WorkbookFault::Encrypted);
        row("Excel 97", compoundFile(u"Workbook"_s), WorkbookFault::OldFormat);
        row("binary workbook",
            Support::archiveOf({{u"[Content_Types].xml"_s, "x"}, {u"xl/workbook.bin"_s, "x"}}),
            WorkbookFault::BinaryFormat);
        row("OpenDocument", Support::archiveOf({{u"META-INF/manifest.xml"_s, "x"}, {u"content.xml"_s, "x"}}),
            WorkbookFault::OpenDocument);
        row("archive with a report", Support::archiveOf({{u"clients.csv"_s, "Email\n"}}),
            WorkbookFault::NoWorkbook);
        row("text document", with(u"xl/workbook.xml"_s, "<document/>"), WorkbookFault::NoWorkbook);
    }
    void tellsWhyAFileCannotBeRead()
    {
        QFETCH(QByteArray, bytes);
        QTEST(read(bytes).fault, "fault");
    }

    void tellsIfTheReportCannotBeWritten()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("this system has no full device");
        const QByteArray bytes = TestWorkbook("<row><c><v>1</v></c></row>").bytes();
        const auto parts = Workbook::PackageParts::open(bytes);
        QVERIFY(parts);
        QCOMPARE(Workbook::convert(*parts, {}, full).error().detail, Csv::nameOf(WorkbookFault::NotWritten));
    }

    void longTextsAreCutAndRefusedByTheReader()
    {
        const Read cut = read(
            TestWorkbook("<row><c t=\"str\"><v>" + QByteArray(1'000'000, 'a') + "</v></c></row>").bytes());
        QVERIFY(cut.csv.size() < 70'000);
        QVERIFY(!Csv::RowReader(cut.csv, {}).next().error.isEmpty());
    }

    void rowsThatAreTooWideAreRefusedByTheReader()
    {
        const Read wide = read(TestWorkbook("<row><c r=\"XFD1\"><v>1</v></c></row>").bytes());
        QVERIFY(!Csv::RowReader(wide.csv, {}).next().error.isEmpty());
    }
};

QTEST_APPLESS_MAIN(ConversionTest)
#include "tst_conversion.moc"
