// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/workbookfile.h"

#include "csv/clientreport.h"
#include "csv/workbookfault.h"
#include "support/testworkbook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Csv::WorkbookFault;
using Support::TestWorkbook;

namespace {

QByteArray row(const QList<QByteArray> &texts)
{
    QByteArray row = "<row>";
    for (const QByteArray &text : texts)
        row += "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    return row + "</row>";
}

} // namespace

/// Workbooks read by the real program.
class WorkbookFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsClientsFromAWorkbook()
    {
        TestWorkbook workbook(
            row({"Clients of the studio"}) + row({"Client ID", "First Name", "Email", "Birthday", "Zip"}) +
            "<row><c t=\"inlineStr\"><is><t>0017</t></is></c><c t=\"inlineStr\"><is><t>Zoé</t></is></c>"
            "<c t=\"inlineStr\"><is><t>zoe@example.com</t></is></c><c s=\"1\"><v>32874</v></c>"
            "<c s=\"2\"><v>1930</v></c></row>");
        workbook.setFormats({"d/m/yyyy", "00000"});
        const auto report = read(workbook.bytes());
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(report->rows.size(), 1);
        const Domain::ReportRow &zoe = report->rows.first();
        QCOMPARE(zoe.line, 3);
        QCOMPARE(zoe.client.studioNumber, u"0017"_s);
        QCOMPARE(zoe.client.firstName, u"Zoé"_s);
        QCOMPARE(zoe.client.postalCode, u"01930"_s);
        QCOMPARE(zoe.client.birthday, QDate(1990, 1, 1));
        QCOMPARE(report->reading.sheet, u"Clients"_s);
        QCOMPARE(report->reading.headingLine, 2);
    }

    void readsTheNamedSheet()
    {
        TestWorkbook workbook(row({"Notes"}));
        workbook.addSheet("People", row({"Email"}) + row({"ana@example.com"}));
        const auto report = read(workbook.bytes(), u"people"_s);
        QVERIFY(report);
        QCOMPARE(report->rows.size(), 1);
        QCOMPARE(report->reading.sheets, (QStringList{u"Clients"_s, u"People"_s}));

        // If no sheet is named, the message says where else the clients may be.
        const auto first = read(workbook.bytes());
        QVERIFY(!first);
        QVERIFY(first.error().message.endsWith(
            u"The sheet “Clients” was read; the workbook also has: People."_s));
        const auto names = Csv::sheetNames(m_folder.filePath(u"report.xlsx"_s));
        QVERIFY(names);
        QCOMPARE(*names, report->reading.sheets);
    }

    void namesTheSheetsIfThereIsNoSuchSheet()
    {
        TestWorkbook workbook(row({"Email"}));
        workbook.addSheet("Old", {});
        const auto report = read(workbook.bytes(), u"New"_s);
        QVERIFY(!report);
        QCOMPARE(report.error().message,
                 u"The workbook has no sheet named “New”. Its sheets are: Clients, Old."_s);
    }

    void tellsWhatToDoAboutAFileThatCannotBeRead()
    {
        QCOMPARE(read(TestWorkbook().bytes().chopped(50)).error().message,
                 Csv::sentenceFor(WorkbookFault::Damaged));
        QCOMPARE(read(QByteArray("\xd0\xcf\x11\xe0") + QByteArray(1000, '\0')).error().message,
                 Csv::sentenceFor(WorkbookFault::OldFormat));
        QCOMPARE(read(TestWorkbook(row({"Email"})).bytes("secret")).error().message,
                 Csv::sentenceFor(WorkbookFault::Encrypted));
    }

    // The text of one cell, and the table of texts, would need gigabytes.
    void fileThatUnpacksToGigabytesEndsTheReaderOnly()
    {
#ifdef LISTWELL_SANITIZED
        QSKIP("a sanitizer needs unlimited memory");
#endif
        for (const bool isCell : {true, false}) {
            TestWorkbook workbook(row({"Email"}));
            const QByteArray filler(400 * 1024 * 1024, 'a');
            if (isCell)
                workbook.setPart(u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData><row><c><v>" + filler);
            else
                workbook.setPart(u"xl/sharedStrings.xml"_s, "<sst><si><t>" + filler);
            QCOMPARE(read(workbook.bytes()).error().message, Csv::sentenceFor(WorkbookFault::TooLarge));
        }
    }

    void canBeCancelled()
    {
        TestWorkbook workbook(row({"Email"}));
        workbook.setPart(u"xl/worksheets/sheet1.xml"_s,
                         "<worksheet><sheetData>" + row({"ana@example.com"}).repeated(1'000'000));
        int asked = 0;
        QFile file(m_folder.filePath(u"report.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(workbook.bytes());
        file.close();
        const auto report =
            Csv::readClientReport(file.fileName(), {}, {{}, {}, [&asked] { return ++asked > 1; }});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Core::Error::Kind::Cancelled);
    }

    void leavesNoFileBehind()
    {
        const QTemporaryDir folder;
        qputenv("TMPDIR", folder.path().toUtf8());
        QVERIFY(read(TestWorkbook(row({"Email"}) + row({"ana@example.com"})).bytes()));
        qunsetenv("TMPDIR");
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void faultsHaveNamesAndSentences()
    {
        for (const auto fault :
             {WorkbookFault::Damaged, WorkbookFault::TooLarge, WorkbookFault::Encrypted,
              WorkbookFault::OldFormat, WorkbookFault::BinaryFormat, WorkbookFault::OpenDocument,
              WorkbookFault::NoWorkbook, WorkbookFault::NotWritten}) {
            QCOMPARE(Csv::workbookFaultNamed(Csv::nameOf(fault)), fault);
            QVERIFY(!Csv::sentenceFor(fault).isEmpty());
        }
        QCOMPARE(Csv::workbookFaultNamed(u"other"_s), WorkbookFault::Damaged);
    }

private:
    Core::Result<Csv::WholeReport> read(const QByteArray &bytes, const QString &sheet = {})
    {
        QFile file(m_folder.filePath(u"report.xlsx"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the workbook");
        file.close();
        Csv::WholeReport report;
        const Csv::RowTaker taker{[](const QStringList &) { return Core::Result<void>(); },
                                  [&](const Domain::ReportRow &row) {
                                      report.rows.append(row);
                                      return Core::Result<void>();
                                  }};
        const auto read = Csv::readClientReport(file.fileName(), {.sheet = sheet}, taker);
        if (!read)
            return read.error();
        static_cast<Csv::ClientReport &>(report) = *read;
        return report;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WorkbookFileTest)
#include "tst_workbookfile.moc"
