// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/workbookfile.h"

#include "core/installation.h"
#include "core/platform/childprocess.h"
#include "core/try.h"
#include "csv/messages.h"
#include "csv/workbookfault.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace Csv {

using namespace Qt::StringLiterals;

namespace {

// The program's own limit of processor time is shorter.
constexpr std::chrono::minutes kPatience{10};
constexpr int kPoll = 100; // ms

/// The last line of the program's standard error.
QJsonObject outcomeOf(QProcess &program)
{
    const QByteArray said = program.readAllStandardError().trimmed();
    return QJsonDocument::fromJson(said.sliced(said.lastIndexOf('\n') + 1)).object();
}

Core::Error fault(WorkbookFault fault)
{
    return invalid(sentenceFor(fault));
}

Core::Error noSuchSheet(const QString &sheet, const QStringList &sheets)
{
    if (sheet.isEmpty())
        return invalid(text(QT_TRANSLATE_NOOP("Csv", "The workbook has no visible sheet with cells.")));
    return invalid(text(QT_TRANSLATE_NOOP("Csv", "The workbook has no sheet named “%1”. Its sheets are: %2."))
                       .arg(sheet, sheets.join(u", "_s)));
}

using IsCancelled = std::function<bool()>;

/// Waits until the program exits, and kills it if it takes too long or is cancelled.
/// \return whether it exited normally, without being killed
bool endedByItself(QProcess &program, const IsCancelled &isCancelled)
{
    const QDeadlineTimer deadline(kPatience);
    while (!program.waitForFinished(kPoll) && program.state() != QProcess::NotRunning) {
        if (isCancelled() || deadline.hasExpired()) {
            program.kill();
            program.waitForFinished();
            return false;
        }
    }
    return program.exitStatus() == QProcess::NormalExit;
}

/// Runs listwell-workbook on a file.
/// \return its result, which names the sheets
Core::Result<QJsonObject> readWorkbook(const QString &path, const QStringList &arguments, const QString &csv,
                                       const IsCancelled &isCancelled)
{
    QProcess program;
    program.setProgram(Core::Installation::helper(u"listwell-workbook"_s));
    program.setArguments(arguments);
    program.setStandardInputFile(path);
    program.setStandardOutputFile(csv);
    Core::endWithParent(program);
    program.start();
    const bool isDone = endedByItself(program, isCancelled);
    if (program.error() == QProcess::FailedToStart) {
        return invalid(text(QT_TRANSLATE_NOOP(
            "Csv", "The part of Listwell that reads workbooks is missing. Install listwell-workbook, or save "
                   "the workbook as CSV UTF-8 and import that file.")));
    }
    if (isCancelled())
        return Core::Error{Core::Error::Kind::Cancelled, {}, {}, {}};
    // The process fence kills the program before it writes a result.
    if (!isDone)
        return fault(WorkbookFault::TooLarge);
    const QJsonObject outcome = outcomeOf(program);
    if (!outcome.contains("sheets"_L1))
        return fault(workbookFaultNamed(outcome.value("fault"_L1).toString()));
    return outcome;
}

QStringList sheetsIn(const QJsonObject &outcome)
{
    QStringList sheets;
    const QJsonArray names = outcome.value("sheets"_L1).toArray();
    for (const QJsonValue &name : names)
        sheets.append(name.toString());
    return sheets;
}

} // namespace

bool isWorkbook(const QString &path)
{
    // The beginning of a pipe could not be read again.
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray begin = file.read(4);
    return begin == "PK\x03\x04" || begin == "\xd0\xcf\x11\xe0";
}

Core::Result<SheetFile> sheetOf(const QString &path, const QString &sheet, const IsCancelled &isCancelled)
{
    SheetFile result;
    result.csv = std::make_unique<QTemporaryFile>();
    if (!result.csv->open())
        return fault(WorkbookFault::NotWritten);
    const QStringList arguments = sheet.isEmpty() ? QStringList() : QStringList{u"--sheet"_s, sheet};
    ASSIGN_OR_RETURN(const auto outcome, readWorkbook(path, arguments, result.csv->fileName(), isCancelled));
    result.sheets = sheetsIn(outcome);
    result.sheet = outcome.value("sheet"_L1).toString();
    if (result.sheet.isEmpty())
        return noSuchSheet(sheet, result.sheets);
    return result;
}

Core::Result<QStringList> sheetNames(const QString &path)
{
    return readWorkbook(path, {u"--names"_s}, QProcess::nullDevice(), [] { return false; })
        .transform(sheetsIn);
}

} // namespace Csv
