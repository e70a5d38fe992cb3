// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostGrowth = 64; // MB more than a command that does nothing

/// Time and memory of one run of a program.
struct Cost
{
    double seconds = 0;
    int megabytes = 0; ///< peak, sampled every few milliseconds (Linux)
};

int peakOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toInt() / 1024;
    }
    return 0;
}

Cost costOf(const QString &name, const QStringList &arguments)
{
    constexpr int kLook = 10; // ms
    Cost cost;
    QProcess program;
    program.setStandardOutputFile(QProcess::nullDevice());
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer watch;
    watch.start();
    program.start(name, arguments);
    while (!program.waitForFinished(kLook) && program.state() != QProcess::NotRunning)
        cost.megabytes = std::max(cost.megabytes, peakOf(program.processId()));
    cost.seconds = double(watch.elapsed()) / 1000;
    if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
        QTest::qFail("the program failed", __FILE__, __LINE__);
    return cost;
}

/// People with consent and three custom fields; names and numbers in no order, as in a studio's report.
void writeReport(const QString &path, int rows)
{
    constexpr const char *kNames[] = {"Ana", "Ben", "Cleo", "Dora", "Emil", "Fay", "Gus"};
    constexpr quint32 kStep = 2'654'435'761; // spreads the numbers
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Client ID,First Name,Last Name,Email,Phone,Street,City,State,Postal Code,Birthday,"
               "News and Updates,Level,Pet,Referred By\n");
    for (int i = 0; i < rows; ++i) {
        const quint32 spread = quint32(i) * kStep;
        const QByteArray number = QByteArray::number(i);
        const QByteArray first = kNames[spread % std::size(kNames)];
        file.write("C" + number + ',' + first + ",Brook" + QByteArray::number(spread % 10'007) + ',' +
                   first.toLower() + QByteArray::number(spread) + "@example.com,(555) 0100," + number +
                   " Pier Rd,Dover,DE,19901,1985-04-" + QByteArray::number(10 + i % 20) + ',' +
                   (i % 3 == 0 ? "No" : "Yes") + ",Level " + QByteArray::number(i % 7) +
                   (i % 2 == 0 ? ",Cat," : ",Dog,") + kNames[i % std::size(kNames)] + '\n');
    }
}

} // namespace

/// Costs of a large client report, compared with `sqlite3 .import` of the same file. Ratios are printed;
/// memory is verified. LISTWELL_BENCH_ROWS: number of rows (100,000).
class ImportBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryOfAnImportDoesNotGrowWithTheReport();
};

void ImportBench::memoryOfAnImportDoesNotGrowWithTheReport()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("LISTWELL_BENCH_ROWS", &isNumber);
    const int rows = isNumber ? asked : 100'000;
    const QTemporaryDir folder;
    const QString report = folder.filePath(u"report.csv"_s);
    writeReport(report, rows);

    const QString sqlite = QStandardPaths::findExecutable(u"sqlite3"_s);
    const double unit = sqlite.isEmpty()
                            ? 0
                            : costOf(sqlite, {folder.filePath(u"plain.db"_s), u"-cmd"_s, u".mode csv"_s,
                                              u".import %1 report"_s.arg(report)})
                                  .seconds;
    const QStringList command{u"--json"_s, u"--data-dir"_s, folder.filePath(u"data"_s), u"clients"_s};
    const int idle = costOf(QStringLiteral(LISTWELLCTL), command + QStringList{u"list"_s}).megabytes;
    const QStringList import{u"import"_s, report};
    const QString exported = folder.filePath(u"export.csv"_s);
    const QList<std::pair<const char *, QStringList>> runs{{"dry run", import + QStringList{u"--dry-run"_s}},
                                                           {"import", import},
                                                           {"the same again", import},
                                                           {"export", {u"export"_s, exported}}};
    for (const auto &[name, words] : runs) {
        const Cost cost = costOf(QStringLiteral(LISTWELLCTL), command + words);
        qInfo("%s of %d clients: %.1f s, %.1f times sqlite3 .import (%.2f s), %d MB above an idle command",
              name, rows, cost.seconds, unit > 0 ? cost.seconds / unit : 0, unit, cost.megabytes - idle);
        QVERIFY2(cost.megabytes - idle < kMostGrowth, name);
    }
}

QTEST_GUILESS_MAIN(ImportBench)
#include "bench_import.moc"
