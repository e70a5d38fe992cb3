// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/text.h"
#include "domain/enumnames.h"
#include "store/directory/customfields.h"
#include "store/sqlite/storageerror.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

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

using Change = std::function<Result<void>(Store::CustomFields &)>;

Result<Change> addition(const Arguments &arguments)
{
    const auto type = Domain::customFieldTypeFromName(arguments.options.value(u"type"_s));
    if (!type)
        return Store::invalidInput(Text::tr("--type takes text, number, date, checkbox, select or radio."));
    return Change([label = arguments.words.at(2), type = *type](Store::CustomFields &fields) {
        return fields.add(label, type);
    });
}

Result<Change> shift(const QString &label, const QString &place)
{
    bool isNumber = false;
    const int number = place.toInt(&isNumber);
    if (!isNumber || number < 1)
        return Store::invalidInput(Text::tr("The place is a number: 1 for the first field."));
    return Change([label, number](Store::CustomFields &fields) { return fields.move(label, number - 1); });
}

Result<Change> sending(const QString &label, const QString &answer)
{
    if (answer != "yes"_L1 && answer != "no"_L1)
        return Store::invalidInput(Text::tr("Say yes to send the field, or no to keep its values here."));
    return Change([label, isSent = answer == "yes"_L1](Store::CustomFields &fields) {
        return fields.setSent(label, isSent);
    });
}

/// The change that the words ask for; an empty function if there is no such command.
Result<Change> changeFor(const Arguments &arguments)
{
    const QString verb = arguments.words.value(1);
    const QString label = arguments.words.value(2);
    const QString value = arguments.words.value(3);
    if (verb == "add"_L1 && arguments.words.size() == 3)
        return addition(arguments);
    if (arguments.words.size() != 4 || arguments.has(u"type"_s))
        return Change();
    if (verb == "rename"_L1)
        return Change([label, value](Store::CustomFields &fields) { return fields.rename(label, value); });
    if (verb == "move"_L1)
        return shift(label, value);
    if (verb == "send"_L1)
        return sending(label, value);
    return Change();
}

} // namespace

ExitCode fieldCommand(CommandContext &context, const Output &output, const Arguments &arguments)
{
    const bool isList =
        arguments.words.value(1) == "list"_L1 && arguments.words.size() == 2 && !arguments.has(u"type"_s);
    const Result<Change> change = isList ? Result<Change>(Change()) : changeFor(arguments);
    if (!change)
        return wrongUsage(output, change.error().message);
    if (!isList && !*change)
        return wrongUsage(output, usage());
    const Result<Store::Database *> database = context.database();
    if (!database)
        return reportError(output, database.error());
    if (*change) {
        Store::CustomFields fields(**database);
        const Result<void> done = (*change)(fields);
        using Kind = Core::Error::Kind;
        if (!done && (done.error().kind == Kind::InvalidInput || done.error().kind == Kind::NotFound))
            return wrongUsage(output, done.error().message);
        if (!done)
            return reportError(output, done.error());
    }
    return showFields(**database, output);
}

} // namespace Cli
