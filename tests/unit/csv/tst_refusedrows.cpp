// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/refusedrows.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Core::Result;

namespace {

const Csv::RowTaker kNoRows{[](const QStringList &) { return Result<void>(); },
                            [](const Domain::ReportRow &) { return Result<void>(); }};

/// A device on which every write fails.
class FullDisk final : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

/// A report in a file, as it was read.
class ReadFile
{
public:
    explicit ReadFile(const QByteArray &content)
    {
        replace(content);
        auto read = Csv::readClientReport(path(), {}, kNoRows);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        report = *read;
    }

    void replace(const QByteArray &content) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The report cannot be written.");
    }
    [[nodiscard]] Result<int> writeTo(QIODevice &device, const Domain::ToldRows &refusedLater = {}) const
    {
        return Csv::writeRefusedRows(path(), {}, report, refusedLater, device);
    }
    /// The file of the refused rows, without its byte order mark.
    [[nodiscard]] QByteArray refused(const Domain::ToldRows &refusedLater = {}) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = writeTo(buffer, refusedLater);
        return written ? buffer.data().mid(3) : written.error().message.toUtf8();
    }

    Csv::ClientReport report;

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"report.csv"_s); }

    QTemporaryDir m_folder;
};

Csv::WholeReport readAgain(const QByteArray &content)
{
    auto report = Csv::readWholeReport(content);
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

} // namespace

class RefusedRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsKeepTheirHeadingsAndCellsBeforeTheReason()
    {
        const ReadFile file("Clients of March\nFirst name;E-mail;Tea\nAna;ana@example.com;Assam\n"
                            "Zo\xc3\xab;\"zoe@; or so\";\"=1+1\"\n");
        const QByteArray reason = file.report.refused.first().reason.toUtf8();
        QCOMPARE(file.refused(), "First name,E-mail,Tea,Not imported because\r\n"
                                 "Zo\xc3\xab,\"zoe@; or so\",'=1+1," +
                                     reason + "\r\n");
    }

    void rowsThatTheImportRefusedAreWrittenToo()
    {
        const ReadFile file("First Name,Email\nAna,ana@example.com\nBen,ben@example.com\n");
        Domain::ToldRows later;
        later.append({3, u"Too many of them."_s});
        QCOMPARE(file.refused(later), "First Name,Email,Not imported because\r\n"
                                      "Ben,ben@example.com,Too many of them.\r\n");
    }

    void correctedRowsAreReadAsTheReportItself()
    {
        const QByteArray content = "First Name,Email,Phone,Tea\nAna,ana@example.com,,\n"
                                   "Ben,ben@,+1 902 555 0101,='x\n\"Cl,eo\",cleo@,'0123,\"a\nb\"\n";
        QByteArray corrected = content;
        corrected.replace("@,", "@example.com,");
        const auto whole = readAgain(corrected);
        const auto again = readAgain(ReadFile(content).refused().replace("@,", "@example.com,"));
        QCOMPARE(again.customLabels, QStringList{u"Tea"_s});
        QCOMPARE(again.refused.total(), 0);
        QCOMPARE(again.rows.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(again.rows.at(i).client, whole.rows.at(i + 1).client);
            QCOMPARE(again.rows.at(i).told, whole.rows.at(i + 1).told);
        }
    }

    void runningNumbersWithoutAHeadingAreLeftOut()
    {
        const ReadFile file(
            ",First Name,Email\n1,Ana,ana@example.com\n2,Ben,ben@\n3,Cleo,cleo@example.com\n");
        QCOMPARE(file.report.refused.total(), 1);
        const QByteArray refused = file.refused();
        QVERIFY2(refused.contains("\r\nBen,ben@,"), refused.constData());
        QCOMPARE(readAgain(QByteArray(refused).replace("@,", "@example.com,")).rows.size(), 1);
    }

    void rowsThatAreNotCorrectedAreRefusedAgain_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray good =
            "Ana,Brook,ana@example.com\nBen,Cole,ben@example.com\nCleo,Day,cleo@example.com\n";
        const QByteArray headings = "First Name,Last Name,Email\n";
        QTest::newRow("a bad address") << headings + good + "Dora,Ely,dora@\n";
        QTest::newRow("an unclosed quotation mark") << headings + "Dora,\"Ely,dora@example.com\n" + good;
        QTest::newRow("a quotation mark in the wrong place")
            << headings + "Dora,\"Ely\" x,dora@example.com\n" + good;
        QTest::newRow("a cell too many") << headings + good + "Dora,Ely,Jr.,dora@example.com\n";
        QTest::newRow("a cell too many, with a line break")
            << headings + good + "Dora,Ely,\"Jr.\nX\",dora@example.com\n";
        QTest::newRow("a value without a heading") << QByteArray(
            "First Name,Last Name,Email,\nAna,Brook,ana@example.com,\nBen,Cole,ben@example.com,\n"
            "Cleo,Day,cleo@example.com,\nDora,Ely,dora@example.com,x\nEva,Fox,eva@example.com,y\n");
        QTest::newRow("a cell too few")
            << QByteArray("First Name,Email,Birthday,Tea\nAna,ana@example.com,1990-05-01,Assam\n"
                          "Ben,ben@example.com,1990-05-02,Assam\nDora,dora@example.com,Assam\n");
        QTest::newRow("other headings above")
            << headings + good + "Email,Last Name,First Name\nEly,Dora,dora\n";
        QTest::newRow("characters that are no text")
            << headings + good + QByteArray("Do\0ra,Ely,dora@example.com\n", 27);
        QTest::newRow("lost characters") << headings + good + "D\xef\xbf\xbdra,Ely,dora@example.com\n";
        QTest::newRow("nobody") << headings + good + ",,\"-\"\n";
    }

    void rowsThatAreNotCorrectedAreRefusedAgain()
    {
        QFETCH(QByteArray, content);
        const ReadFile file(content);
        QVERIFY(!file.report.refused.isEmpty());
        const QByteArray refused = file.refused();
        const auto again = readAgain(refused);
        QVERIFY2(again.rows.isEmpty(), refused.constData());
        QCOMPARE(again.refused.total(), file.report.refused.total());
        QCOMPARE(ReadFile(refused).refused().count("Not imported because"), 1);
        // Reads the same again, so that some of the rows can be corrected first.
        QCOMPARE(readAgain(ReadFile(refused).refused()).refused.total(), file.report.refused.total());
    }

    void addressesWithoutAHeadingOfTheirOwnAreRecognizedAgain()
    {
        const ReadFile file(
            "First Name,Where to write\nAna,ana@example.com\nBen,ben@example.com\nCleo,cleo@\n");
        QVERIFY2(file.refused().startsWith("First Name,Email,"), file.refused().constData());
    }

    void changedReportIsNotTakenForTheSame()
    {
        const ReadFile file("First Name,Email\nAna,ana@\nBen,ben@example.com\n");
        file.replace("First Name,Email\nDora,dora@\nBen,ben@example.com\n");
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = file.writeTo(buffer);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Core::Error::Kind::InvalidInput);
    }

    void fullDiskIsTold()
    {
        const ReadFile file("First Name,Email\nAna,ana@\n");
        FullDisk disk;
        disk.open(QIODevice::WriteOnly);
        const auto written = file.writeTo(disk);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Core::Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(RefusedRowsTest)
#include "tst_refusedrows.moc"
