// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/text.h"
#include "core/try.h"
#include "presenters/studiobackup.h"
#include "store/recovery/recovery.h"
#include "store/sqlite/opendatabase.h"

#include <QFileInfo>
#include <QJsonObject>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Result;

namespace {

QJsonDocument factsOf(int clients, const QString &file)
{
    return QJsonDocument(
        QJsonObject{{"clients"_L1, clients}, {"file"_L1, QFileInfo(file).absoluteFilePath()}});
}

Result<Presenters::RestoredStudio> restore(const QString &file, const QString &folder,
                                           const Core::Clock &clock)
{
    RETURN_IF_ERROR(Store::restoreBackup(file, folder, clock));
    ASSIGN_OR_RETURN(const std::unique_ptr<Store::Database> database, Store::openDatabase(folder, clock));
    return Presenters::restoredStudio(*database);
}

} // namespace

QCoro::Task<ExitCode> backUpData(CommandContext &context, const Output &output, Arguments arguments)
{
    const QString file = arguments.words.at(1);
    const Result<Store::Database *> database = context.database();
    if (!database)
        co_return reportError(output, database.error());
    const Result<int> clients = Presenters::backUpStudio(**database, file);
    if (!clients)
        co_return reportError(output, clients.error());
    output.facts(factsOf(*clients, file),
                 Text::tr("Backup written and checked. Clients: %1. The login is not part of it.\n"
                          "It holds personal data: keep it in a safe place.")
                     .arg(*clients));
    co_return Done;
}

QCoro::Task<ExitCode> restoreData(CommandContext &context, const Output &output, Arguments arguments)
{
    const QString file = arguments.words.at(1);
    if (!QFileInfo(file).isFile())
        co_return wrongUsage(output, Text::tr("The file “%1” does not exist.").arg(file));
    if (const Result<void> locked = context.takeLock(); !locked)
        co_return reportError(output, locked.error());
    const Result<Presenters::RestoredStudio> restored =
        restore(file, context.environment().dataDirectory, context.clock());
    if (!restored) {
        const bool isBadFile = restored.error().kind == Core::Error::Kind::InvalidInput;
        const ExitCode code = reportError(output, restored.error());
        co_return isBadFile ? BadInputFile : code;
    }
    output.facts(factsOf(restored->clients, file),
                 Text::tr("Clients: %1. %2").arg(restored->clients).arg(restored->text));
    co_return Done;
}

} // namespace Cli
