// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/text.h"
#include "presenters/supportfile.h"

#include <QFileInfo>
#include <QJsonObject>

namespace Cli {

using namespace Qt::StringLiterals;

QCoro::Task<ExitCode> writeSupport(CommandContext &context, const Output &output, Arguments arguments)
{
    const QString file = arguments.words.at(1);
    // A database that cannot be opened is a reason to make the file, and is told in it.
    const QString text =
        Presenters::supportText(context.environment(), context.database(), context.clock().now());
    if (const auto written = Presenters::writeSupportFile(file, text); !written)
        co_return reportError(output, written.error());
    output.facts(
        QJsonDocument(QJsonObject{{"file"_L1, QFileInfo(file).absoluteFilePath()}}),
        Text::tr("Support file written. It holds no names, addresses, logins or keys: versions, settings,\n"
                 "numbers and the last lines of the log. Read it before you send it."));
    co_return Done;
}

} // namespace Cli
