// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/text.h"
#include "domain/enumnames.h"
#include "store/directory/customfields.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Result;

namespace {

ExitCode showFields(Store::Database &database, const Output &output)
{
    const Result<QList<Domain::CustomField>> fields = Store::CustomFields(database).all();
    if (!fields)
        return reportError(output, fields.error());
    QJsonArray facts;
    QStringList text;
    for (const Domain::CustomField &field : *fields) {
        facts.append(QJsonObject{{"label"_L1, field.label}, {"type"_L1, Domain::toName(field.type)}});
        text.append(u"%1 (%2)"_s.arg(field.label, Domain::toName(field.type)));
    }
    output.facts(QJsonDocument(facts),
                 text.isEmpty() ? Text::tr("There are no custom fields yet.") : text.join('\n'_L1));
    return Done;
}

} // namespace

ExitCode fieldCommand(CommandContext &context, const Output &output, const Arguments &arguments)
{
    const QString verb = arguments.words.value(1);
    const bool isList = verb == "list"_L1 && arguments.words.size() == 2 && !arguments.has(u"type"_s);
    const bool isAdd = verb == "add"_L1 && arguments.words.size() == 3;
    if (!isList && !isAdd)
        return wrongUsage(output, usage());
    const Result<Store::Database *> database = context.database();
    if (!database)
        return reportError(output, database.error());
    if (isList)
        return showFields(**database, output);

    const auto type = Domain::customFieldTypeFromName(arguments.options.value(u"type"_s));
    if (!type)
        return wrongUsage(output, Text::tr("--type takes text, number, date, checkbox, select or radio."));
    const Result<void> added = Store::CustomFields(**database).add(arguments.words.at(2), *type);
    if (!added && added.error().kind == Core::Error::Kind::InvalidInput)
        return wrongUsage(output, added.error().message);
    if (!added)
        return reportError(output, added.error());
    return showFields(**database, output);
}

} // namespace Cli
