// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importcommand.h"

#include "cli/commands.h"
#include "cli/importresult.h"
#include "cli/reportoptions.h"
#include "core/try.h"
#include "csv/clientreport.h"
#include "csv/refusedrows.h"
#include "presenters/privatefile.h"
#include "presenters/refusedrowsfile.h"
#include "presenters/rememberedcolumns.h"
#include "presenters/reportstaging.h"
#include "store/directory/clientimport.h"
#include "store/directory/importpreview.h"
#include "store/directory/stagedreport.h"
#include "store/recovery/backups.h"

#include <QFileInfo>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;

namespace {

/// Contents of a report, and the changes that its import made or would make.
struct Import
{
    Csv::ClientReport report;
    Store::ImportedSlice done;
    QList<JudgedGroup> judged = {}; ///< of a dry run
};

Result<Import> importInto(Store::Database &database, const QString &path, const Csv::ReportOptions &options)
{
    Store::StagedReport staged(database);
    Import import;
    ASSIGN_OR_RETURN(import.report, Presenters::stageReport(staged, path, options));
    RETURN_IF_ERROR(Store::backUpBeforeImport(database));
    const Store::ImportedReport source{QFileInfo(path).fileName(), import.report.rowCount,
                                       import.report.customLabels};
    ASSIGN_OR_RETURN(import.done, Store::ClientImport(database).takeAll(source, staged));
    return import;
}

Result<Import> tryImport(Store::Database &database, const QString &path, const Csv::ReportOptions &options)
{
    Store::StagedReport staged(database);
    Import import;
    ASSIGN_OR_RETURN(import.report, Presenters::stageReport(staged, path, options));
    Store::ImportPreview preview(database, staged);
    ASSIGN_OR_RETURN(import.done, preview.judgeAll());
    for (const Domain::ReportGroup group : reportGroups()) {
        ASSIGN_OR_RETURN(const int count, preview.count(group));
        ASSIGN_OR_RETURN(const auto people, preview.people(group, kMostPeople));
        import.judged.append({group, count, people});
    }
    return import;
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
    return reportOptionNames() + QStringList{u"dry-run"_s, u"refused"_s};
}

ExitCode importReport(Store::Database &database, const Output &output, const Arguments &arguments)
{
    const QString path = arguments.words.value(2);
    if (!QFileInfo(path).isFile())
        return wrongUsage(output, u"The file “%1” does not exist."_s.arg(path));
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
    const bool isTrial = arguments.has(u"dry-run"_s);
    Result<Import> import =
        isTrial ? tryImport(database, path, *options) : importInto(database, path, *options);
    if (!import && import.error().kind == Error::Kind::InvalidInput)
        return reportUnread(output, import.error());
    if (!import)
        return reportError(output, import.error());
    Csv::ClientReport &report = import->report;
    std::optional<Result<int>> saved;
    if (savesRefused)
        saved = writeRefused(refusedFile, path, *options, *import);
    if (!isTrial)
        columns.remember(report.reading);
    report.refused += import->done.refused;
    report.refused.sortByLine();
    sayImport(output, report, import->done, import->judged,
              saved && *saved ? std::optional(**saved) : std::nullopt);
    if (saved && !*saved)
        return reportError(output, saved->error());
    return report.refused.isEmpty() && report.unread.isEmpty() ? Done : BadInputFile;
}

} // namespace Cli
