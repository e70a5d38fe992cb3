// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/text.h"
#include "domain/enumnames.h"
#include "store/directory/customfields.h"
#include "sync/session.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
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
        facts.append(QJsonObject{{"label"_L1, field.label},
                                 {"type"_L1, Domain::toName(field.type)},
                                 {"sent"_L1, field.isSent},
                                 {"name_there"_L1, field.remoteName}});
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
    const bool isList = (verb == "list"_L1 || verb == "there"_L1) && words == 2;
    const bool isChange =
        QStringList{u"rename"_s, u"move"_s, u"send"_s, u"map"_s}.contains(verb) && words == 4;
    const bool isRemoval = verb == "remove"_L1 && words == 3;
    const bool isOwnAgain = verb == "map"_L1 && words == 3;
    if (arguments.has(u"type"_s) || (!isList && !isChange && !isRemoval && !isOwnAgain))
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
    if (verb == "remove"_L1)
        return fields.remove(label);
    if (verb == "move"_L1)
        return fields.move(label, value.toInt() - 1);
    if (verb == "send"_L1)
        return fields.setSent(label, value == "yes"_L1);
    return {}; // list
}

QCoro::Task<ExitCode> showFieldsThere(CommandContext &context, const Output &output)
{
    const Result<Sync::Session *> session = context.session();
    if (!session)
        co_return reportError(output, session.error());
    const Result<QList<Domain::CustomField>> there = co_await (*session)->customFields();
    if (!there)
        co_return reportError(output, there.error());
    QJsonArray facts;
    QStringList text;
    for (const Domain::CustomField &field : *there) {
        facts.append(QJsonObject{{"label"_L1, field.label}, {"name_there"_L1, field.remoteName}});
        text.append(u"%1 (%2)"_s.arg(field.label, field.remoteName));
    }
    output.facts(QJsonDocument(facts),
                 text.isEmpty() ? Text::tr("The account has no custom fields yet.") : text.join('\n'_L1));
    co_return Done;
}

Core::Error notThere(const QString &label)
{
    return {Core::Error::Kind::NotFound,
            Text::tr("There is no custom field “%1” in Constant Contact. List them with: fields there")
                .arg(label),
            {},
            {}};
}

// \param label  label of the field in Constant Contact; empty for one with the label of ours
QCoro::Task<Result<void>> mapField(Sync::Session &session, QString ours, QString label)
{
    Domain::CustomField chosen;
    if (!label.isEmpty()) {
        const Result<QList<Domain::CustomField>> there = co_await session.customFields();
        if (!there)
            co_return there.error();
        const auto found = std::ranges::find_if(*there, [&label](const Domain::CustomField &field) {
            return Domain::isSameLabel(field.label, label);
        });
        if (found == there->end())
            co_return notThere(label);
        chosen = *found;
    }
    co_return co_await session.mapField(ours, chosen);
}

QCoro::Task<Result<void>> changeThere(CommandContext &context, Arguments arguments)
{
    if (const Result<void> locked = context.takeLock(); !locked)
        co_return locked.error();
    const Result<Sync::Session *> session = context.session();
    if (!session)
        co_return session.error();
    co_return co_await mapField(**session, arguments.words.value(2), arguments.words.value(3));
}

} // namespace

QCoro::Task<ExitCode> fieldCommand(CommandContext &context, const Output &output, Arguments arguments)
{
    if (const QString error = usageError(arguments); !error.isEmpty())
        co_return wrongUsage(output, error);
    const QString verb = arguments.words.value(1);
    if (verb == "there"_L1)
        co_return co_await showFieldsThere(context, output);
    const Result<Store::Database *> database = context.database();
    if (!database)
        co_return reportError(output, database.error());
    Result<void> done;
    if (verb == "map"_L1)
        done = co_await changeThere(context, arguments);
    else
        done = change(Store::CustomFields(**database), arguments);
    using Kind = Core::Error::Kind;
    if (!done && (done.error().kind == Kind::InvalidInput || done.error().kind == Kind::NotFound))
        co_return wrongUsage(output, done.error().message);
    if (!done)
        co_return reportError(output, done.error());
    co_return showFields(**database, output);
}

} // namespace Cli
