// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/scheduledrun.h"
#include "cli/text.h"
#include "core/platform/stopsignal.h"
#include "net/completion.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Result;

QCoro::Task<ExitCode> runOnSchedule(CommandContext &context, const Output &output, Arguments arguments)
{
    const QString reports = arguments.options.value(u"reports"_s);
    if (arguments.has(u"reports"_s) && !QFileInfo(reports).isDir())
        co_return wrongUsage(output, Text::tr("The folder “%1” does not exist.").arg(reports));
    const Result<void> locked = context.takeLock();
    if (!locked)
        co_return reportError(output, locked.error());
    if (const Result<void> looked = context.lookOver(); !looked)
        co_return reportError(output, looked.error());
    // Opening the database prints messages about the data, for example that a copy was restored.
    if (const Result<Store::Database *> database = context.database(); !database)
        co_return reportError(output, database.error());
    // Queued on the application: the run is destroyed when this task resumes, so none of its functions may be
    // on the stack then. Shared, because a second call may still be queued.
    const auto end = std::make_shared<Net::Completion<int>>();
    QObject *const application = QCoreApplication::instance();
    const Core::StopSignal stop;
    ScheduledRun run(context, output);
    QObject::connect(
        &stop, &Core::StopSignal::stopRequested, application, [end] { end->complete(Done); },
        Qt::QueuedConnection);
    QObject::connect(
        &run, &ScheduledRun::ended, application, [end](int exitCode) { end->complete(exitCode); },
        Qt::QueuedConnection);
    run.start(reports.isEmpty() ? QString() : QFileInfo(reports).absoluteFilePath());
    const int exitCode = co_await *end;
    co_return static_cast<ExitCode>(exitCode);
}

} // namespace Cli
