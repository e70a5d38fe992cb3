// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "store/directory/clientdirectory.h"

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Result;

QCoro::Task<ExitCode> askClientBack(CommandContext &context, const Output &output, Arguments arguments)
{
    if (arguments.words.size() != 3 || !takesOptions(arguments, {}))
        co_return wrongUsage(output, usage());
    if (const Result<void> locked = context.takeLock(); !locked)
        co_return reportError(output, locked.error());
    const Result<Sync::Session *> session = context.session();
    if (!session)
        co_return reportError(output, session.error());
    Store::Database &database = (*session)->database();
    const Domain::ClientId id{arguments.words.at(2).toLongLong()};
    const Result<Domain::Client> client = Store::ClientDirectory(database).client(id);
    if (!client && client.error().kind == Core::Error::Kind::NotFound)
        co_return wrongUsage(output, client.error().message);
    if (!client)
        co_return reportError(output, client.error());
    const Result<void> asked = co_await (*session)->askBack(id);
    if (!asked)
        co_return reportError(output, asked.error());
    co_return showClient(database, output, id);
}

} // namespace Cli
