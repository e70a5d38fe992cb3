// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/text.h"
#include "core/try.h"
#include "presenters/practicestudio.h"
#include "store/directory/clientdirectory.h"
#include "store/sqlite/opendatabase.h"
#include "store/syncdata/syncstate.h"

#include <QJsonObject>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;

namespace {

// Opens the database only for this check, because a reset deletes the file.
Result<bool> mayBeReset(const CommandContext &context)
{
    ASSIGN_OR_RETURN(const auto database,
                     Store::openDatabase(context.environment().dataDirectory, context.clock()));
    return Store::SyncState(*database).practiceFilledAt().transform(&QDateTime::isValid);
}

Error notAPracticeStudio()
{
    return {Error::Kind::Refused,
            Text::tr("This data directory does not contain a practice studio, so it is not reset. Choose "
                     "another one with --data-dir."),
            {},
            {}};
}

Error notEmpty()
{
    return {Error::Kind::Refused,
            Text::tr("This data directory is already in use, so it is not filled. Choose another one with "
                     "--data-dir. A "
                     "practice studio can be restored with --reset."),
            {},
            {}};
}

} // namespace

QCoro::Task<ExitCode> fillPractice(CommandContext &context, const Output &output, Arguments arguments)
{
    if (const Result<void> locked = context.takeLock(); !locked)
        co_return reportError(output, locked.error());
    if (arguments.has(u"reset"_s)) {
        const Result<bool> allowed = mayBeReset(context);
        if (!allowed)
            co_return reportError(output, allowed.error());
        if (!*allowed)
            co_return reportError(output, notAPracticeStudio());
        const Result<void> reset = co_await Presenters::resetPracticeStudio(context.environment());
        if (!reset)
            co_return reportError(output, reset.error());
    }
    const Result<bool> filled = Presenters::fillPracticeStudio(context.environment(), context.clock());
    if (!filled)
        co_return reportError(output, filled.error());
    if (!*filled)
        co_return reportError(output, notEmpty());
    const Result<Store::Database *> database = context.database();
    if (!database)
        co_return reportError(output, database.error());
    const Result<int> clients = Store::ClientDirectory(**database).count();
    if (!clients)
        co_return reportError(output, clients.error());
    output.facts(QJsonDocument(QJsonObject{{"clients"_L1, *clients}}),
                 Text::tr("The practice studio is ready, with %1 clients.").arg(*clients));
    co_return Done;
}

} // namespace Cli
