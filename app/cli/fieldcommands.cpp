// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/text.h"
#include "domain/enumnames.h"
#include "store/directory/customfields.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Result;

namespace {

QString inWords(const Domain::CustomField &field)
{
    const QString words = u"%1 (%2)"_s.arg(field.label, Domain::toName(field.type));
    return field.isSent ? words : Text::tr("%1, not sent", "a custom field").arg(words);
}

ExitCode showFields(Store::Database &database, const Output &output)
{
    const Result<QList<Domain::CustomField>> fields = Store::CustomFields(database).all();
    if (!fields)
        return reportError(output, fields.error());
    QJsonArray facts;
    QStringList text;
    for (const Domain::CustomField &field : *fields) {
        facts.append(QJsonObject{
            {"label"_L1, field.label}, {"type"_L1, Domain::toName(field.type)}, {"sent"_L1, field.isSent}});
        text.append(inWords(field));
    }
    output.facts(QJsonDocument(facts),
                 text.isEmpty() ? Text::tr("There are no custom fields yet.") : text.join('\n'_L1));
    return Done;
}

std::optional<Domain::CustomFieldType> typeIn(const Arguments &arguments)
{
    return Domain::customFieldTypeFromName(arguments.options.value(u"type"_s));
}

/// \return what is wrong with the words; empty if nothing is
QString usageError(const Arguments &arguments)
{
    const QString verb = arguments.words.value(1);
    const QString value = arguments.words.value(3);
    const qsizetype words = arguments.words.size();
    if (verb == "add"_L1 && words == 3)
        return typeIn(arguments) ? QString()
                                 : Text::tr("--type takes text, number, date, checkbox, select or radio.");
    const bool isList = verb == "list"_L1 && words == 2;
    const bool isChange = QStringList{u"rename"_s, u"move"_s, u"send"_s}.contains(verb) && words == 4;
    if (arguments.has(u"type"_s) || (!isList && !isChange))
        return usage();
    if (verb == "move"_L1 && value.toInt() < 1)
        return Text::tr("The place is a number: 1 for the first field.");
    if (verb == "send"_L1 && value != "yes"_L1 && value != "no"_L1)
        return Text::tr("Say yes to send the field, or no to keep its values here.");
    return {};
}

Result<void> change(Store::CustomFields fields, const Arguments &arguments)
{
    const QString verb = arguments.words.value(1);
    const QString label = arguments.words.value(2);
    const QString value = arguments.words.value(3);
    if (verb == "add"_L1)
        return fields.add(label, typeIn(arguments).value_or(Domain::CustomFieldType::Text));
    if (verb == "rename"_L1)
        return fields.rename(label, value);
    if (verb == "move"_L1)
        return fields.move(label, value.toInt() - 1);
    if (verb == "send"_L1)
        return fields.setSent(label, value == "yes"_L1);
    return {}; // list
}

} // namespace

ExitCode fieldCommand(CommandContext &context, const Output &output, const Arguments &arguments)
{
    if (const QString error = usageError(arguments); !error.isEmpty())
        return wrongUsage(output, error);
    const Result<Store::Database *> database = context.database();
    if (!database)
        return reportError(output, database.error());
    using Kind = Core::Error::Kind;
    const Result<void> done = change(Store::CustomFields(**database), arguments);
    if (!done && (done.error().kind == Kind::InvalidInput || done.error().kind == Kind::NotFound))
        return wrongUsage(output, done.error().message);
    if (!done)
        return reportError(output, done.error());
    return showFields(**database, output);
}

} // namespace Cli
