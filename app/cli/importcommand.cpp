// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importcommand.h"

#include "cli/commands.h"
#include "cli/importresult.h"
#include "cli/reportoptions.h"
#include "cli/text.h"
#include "core/try.h"
#include "csv/clientreport.h"
#include "csv/refusedrows.h"
#include "presenters/privatefile.h"
#include "presenters/refusedrowsfile.h"
#include "presenters/rememberedcolumns.h"
#include "presenters/reportstaging.h"
#include "store/directory/clientimport.h"
#include "store/directory/importpreview.h"
#include "store/directory/missingclients.h"
#include "store/directory/stagedreport.h"
#include "store/recovery/backups.h"

#include <QFileInfo>
#include <QMap>

#include <utility>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;

namespace {

/// What to do, besides how to read the report.
struct Task
{
    bool isTrial = false;      ///< changes nothing
    bool findsMissing = false; ///< active clients who are not in the report
    bool deactivatesMissing = false;
    bool brakeIsReleased = false;
    QMap<int, Domain::RowDecision> decisions = {}; ///< by line
};

/// Contents of a report, and the changes that its import made or would make.
struct Import
{
    Csv::ClientReport report;
    Store::ImportedSlice done;
    ImportExtras extras = {};
    /// Nothing was imported, because too many clients are missing, or there was nothing to decide in a line.
    std::optional<Error> stopped = {};
};

Result<Task> taskIn(const Arguments &arguments)
{
    Task task;
    for (const auto &[name, decision] : {std::pair(u"same-person"_s, Domain::RowDecision::SamePerson),
                                         std::pair(u"skip"_s, Domain::RowDecision::LeaveOut)}) {
        const QStringList lines = arguments.options.values(name);
        for (const QString &line : lines) {
            bool isNumber = false;
            const int number = line.toInt(&isNumber);
            if (!isNumber || number < 1 || task.decisions.contains(number)) {
                return Error{Error::Kind::InvalidInput,
                             Text::tr("--%1 needs the number of a line, and a line only once.").arg(name),
                             {},
                             {}};
            }
            task.decisions.insert(number, decision);
        }
    }
    task.isTrial = arguments.has(u"dry-run"_s);
    task.deactivatesMissing = arguments.has(u"deactivate-missing"_s);
    task.findsMissing = task.deactivatesMissing || arguments.has(u"missing"_s);
    task.brakeIsReleased = arguments.has(u"release-brake"_s);
    return task;
}

Error brakeError(const Domain::MissingClients &missing)
{
    return {Error::Kind::Brake,
            Text::tr("%1 of %2 active clients are not in the report, more than 5 %. Nothing was imported. If "
                     "the report "
                     "lists all clients, add --release-brake.")
                .arg(missing.missing)
                .arg(missing.active),
            {},
            {}};
}

/// Judges the rows and finds those who are missing, as far as the task asks for it.
Result<void> lookAhead(Store::Database &database, const Store::StagedReport &staged, const Task &task,
                       Import &import)
{
    constexpr int kMostMissing = 10'000; // by name
    Store::ImportPreview preview(database, staged);
    ASSIGN_OR_RETURN(const auto counts, preview.judgeAll());
    if (task.findsMissing) {
        const Store::UnstagedRows unstaged{import.report.refused, import.report.unidentified};
        ASSIGN_OR_RETURN(import.extras.missing, Store::findMissing(database, staged, unstaged, kMostMissing));
    }
    if (!task.isTrial)
        return {};
    import.done = counts;
    for (const Domain::ReportGroup group : reportGroups()) {
        ASSIGN_OR_RETURN(const int count, preview.count(group));
        ASSIGN_OR_RETURN(const auto people, preview.people(group, kMostPeople));
        import.extras.judged.append({group, count, people});
    }
    return {};
}

/// Notes the owner's decisions, if the rows contradict known clients.
Result<void> decide(Store::Database &database, Store::StagedReport &staged, const Task &task, Import &import)
{
    if (task.decisions.isEmpty())
        return {};
    Store::ImportPreview preview(database, staged);
    RETURN_IF_ERROR(preview.judgeAll());
    for (auto line = task.decisions.cbegin(); line != task.decisions.cend(); ++line) {
        const auto row = preview.contradicted(line.key());
        if (!row) {
            import.stopped = row.error();
            return {};
        }
        RETURN_IF_ERROR(staged.decide(line.key(), line.value(), row->known.client.id));
    }
    return {};
}

Result<Import> perform(Store::Database &database, const QString &path, const Csv::ReportOptions &options,
                       const Task &task)
{
    Store::StagedReport staged(database);
    Import import;
    ASSIGN_OR_RETURN(import.report, Presenters::stageReport(staged, path, options));
    RETURN_IF_ERROR(decide(database, staged, task, import));
    if (import.stopped)
        return import;
    if (task.isTrial || task.findsMissing) {
        RETURN_IF_ERROR(lookAhead(database, staged, task, import));
    }
    const auto &missing = import.extras.missing;
    const bool deactivates = task.deactivatesMissing && missing->isReliable();
    if (deactivates && missing->isMass() && !task.brakeIsReleased) {
        import.stopped = brakeError(*missing);
        return import;
    }
    if (task.isTrial) {
        import.done.deactivated = deactivates ? missing->missing : 0;
        return import;
    }
    RETURN_IF_ERROR(Store::backUpBeforeImport(database));
    const Store::ImportedReport source{QFileInfo(path).fileName(), import.report.rowCount,
                                       import.report.customLabels};
    staged.deactivatesMissing = deactivates;
    ASSIGN_OR_RETURN(import.done, Store::ClientImport(database).takeAll(source, staged));
    return import;
}

/// Prints why no client was deactivated, if that was requested, and chooses the exit code.
ExitCode exitCodeOf(const Output &output, const Import &import, const Task &task)
{
    if (import.stopped)
        return reportError(output, *import.stopped);
    if (task.deactivatesMissing && !import.extras.missing->isReliable()) {
        output.say(
            import.extras.missing->rows == 0
                ? Text::tr("No row of the report could be read, so no client was deactivated.")
                : Text::tr("Rows that cannot be read may be of any client: %1. So no client was deactivated. "
                           "Correct the rows in the report, and import it again.")
                      .arg(import.extras.missing->unidentified));
        return BadInputFile;
    }
    return import.report.refused.isEmpty() && import.report.unread.isEmpty() ? Done : BadInputFile;
}

ExitCode reportUnread(const Output &output, const Error &error)
{
    Csv::ClientReport none;
    none.refused.append({0, error.message});
    sayImport(output, none, {});
    output.complain(error);
    return BadInputFile;
}

Result<void> openRefused(Presenters::PrivateFile &file, const QString &path, const QString &report)
{
    RETURN_IF_ERROR(Presenters::checkRefusedRowsFile(path, report));
    return file.open();
}

Result<int> writeRefused(Presenters::PrivateFile &file, const QString &path,
                         const Csv::ReportOptions &options, const Import &import)
{
    ASSIGN_OR_RETURN(const int rows,
                     Csv::writeRefusedRows(path, options, import.report, import.done.refused, file.device()));
    RETURN_IF_ERROR(file.commit());
    return rows;
}

} // namespace

QStringList importOptionNames()
{
    return reportOptionNames() +
           QStringList{u"dry-run"_s,       u"refused"_s,     u"missing"_s, u"deactivate-missing"_s,
                       u"release-brake"_s, u"same-person"_s, u"skip"_s};
}

ExitCode importReport(Store::Database &database, const Output &output, const Arguments &arguments)
{
    const QString path = arguments.words.value(2);
    if (!QFileInfo(path).isFile())
        return wrongUsage(output, Text::tr("The file “%1” does not exist.").arg(path));
    const Result<Task> asked = taskIn(arguments);
    if (!asked)
        return wrongUsage(output, asked.error().message);
    const Task &task = *asked;
    if (task.brakeIsReleased && !task.deactivatesMissing)
        return wrongUsage(output, Text::tr("--release-brake needs --deactivate-missing."));
    Result<Csv::ReportOptions> options = reportOptionsFrom(arguments);
    if (!options)
        return wrongUsage(output, options.error().message);
    const QString refusedPath = arguments.options.value(u"refused"_s);
    Presenters::PrivateFile refusedFile(refusedPath);
    const bool savesRefused = arguments.has(u"refused"_s);
    if (savesRefused) { // before anything is imported
        if (const Result<void> opened = openRefused(refusedFile, refusedPath, path); !opened)
            return wrongUsage(output, opened.error().message);
    }
    Presenters::RememberedColumns columns(database);
    options->remembered = columns.lookUp();
    Result<Import> import = perform(database, path, *options, task);
    if (!import && import.error().kind == Error::Kind::InvalidInput)
        return reportUnread(output, import.error());
    if (!import)
        return reportError(output, import.error());
    if (import->stopped && import->stopped->kind == Error::Kind::InvalidInput)
        return wrongUsage(output, import->stopped->message);
    Csv::ClientReport &report = import->report;
    std::optional<Result<int>> saved;
    if (savesRefused)
        saved = writeRefused(refusedFile, path, *options, *import);
    if (!task.isTrial && !import->stopped)
        columns.remember(report.reading);
    report.refused += import->done.refused;
    report.refused.sortByLine();
    if (saved && *saved)
        import->extras.refusedSaved = **saved;
    sayImport(output, report, import->done, import->extras);
    if (saved && !*saved)
        return reportError(output, saved->error());
    return exitCodeOf(output, *import, task);
}

} // namespace Cli
