// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/text.h"
#include "domain/enumnames.h"
#include "sync/why.h"

#include <QJsonObject>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Result;

QCoro::Task<ExitCode> explainState(CommandContext &context, const Output &output, Arguments arguments)
{
    const Result<Store::Database *> database = context.database();
    if (!database)
        co_return reportError(output, database.error());
    const QString service = context.environment().serviceIdentity();
    const Result<Sync::Explained> explained = Sync::explainWho(**database, arguments.words.at(1), service);
    if (!explained && explained.error().kind == Core::Error::Kind::NotFound)
        co_return wrongUsage(output, explained.error().message);
    if (!explained)
        co_return reportError(output, explained.error());

    const Domain::Client &client = explained->client;
    const Domain::Explanation &told = explained->explanation;
    const QString state = Domain::toName(told.state);
    const QJsonObject facts{{"client_id"_L1, client.studioNumber},
                            {"email"_L1, client.email},
                            {"state"_L1, state},
                            {"reason"_L1, told.reason},
                            {"remedy"_L1, told.remedy}};
    output.facts(QJsonDocument(facts),
                 u"%1  %2 (%3)\n%4\n%5"_s.arg(client.displayName(), client.email, Text::ofName(state),
                                              told.reason, told.remedy));
    co_return Done;
}

} // namespace Cli
