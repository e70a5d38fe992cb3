// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clientobject.h"

#include "cli/text.h"
#include "domain/birthday.h"
#include "domain/enumnames.h"
#include "domain/textfields.h"

#include <QDate>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;
using Domain::Client;

namespace {

Error wrong(const QString &sentence)
{
    return {Error::Kind::InvalidInput, sentence, {}, {}};
}

Result<void> setCustom(Client &client, const QString &label, const QString &value, const QStringList &labels)
{
    if (!labels.contains(label))
        return wrong(
            Text::tr("There is no custom field with the label “%1”. Add it with: fields add").arg(label));
    if (value.isEmpty())
        client.custom.remove(label);
    else
        client.custom.insert(label, value);
    return {};
}

} // namespace

QJsonObject clientObject(const Domain::ClientEntry &entry)
{
    const Client &client = entry.client;
    QJsonObject object{{"id"_L1, QString::number(client.id.value)},
                       {"birthday"_L1, Domain::birthdayText(client.birthday)},
                       {"status"_L1, Domain::toName(client.status)},
                       {"subscribed"_L1, Domain::toName(client.subscribed)}};
    for (const Domain::TextField &text : Domain::kTextFields)
        object.insert(Domain::fieldKey(text.field), client.*text.member);
    QJsonObject custom;
    for (auto field = client.custom.cbegin(); field != client.custom.cend(); ++field)
        custom.insert(field.key(), field.value());
    object.insert("custom"_L1, custom);
    return object;
}

QString clientLine(const Domain::ClientEntry &entry)
{
    return Text::tr("%1  %2  %3  news and updates: %4  (%5)")
        .arg(QString::number(entry.client.id.value), entry.client.displayName(), entry.client.email,
             Text::ofName(Domain::toName(entry.client.subscribed)),
             Text::ofName(Domain::toName(entry.state)));
}

Result<void> setField(Client &client, const QString &assignment, const QStringList &labels)
{
    const auto equals = assignment.indexOf('='_L1);
    if (equals <= 0)
        return wrong(Text::tr("“%1” does not have the form KEY=VALUE.").arg(assignment));
    const QString key = assignment.left(equals);
    const QString value = assignment.mid(equals + 1);
    for (const Domain::TextField &text : Domain::kTextFields) {
        if (key == Domain::fieldKey(text.field)) {
            client.*text.member = value;
            return {};
        }
    }
    if (key.startsWith("custom."_L1))
        return setCustom(client, key.mid(7), value, labels);
    if (key == "birthday"_L1) {
        client.birthday = Domain::birthdayFrom(value);
        if (!value.isEmpty() && !client.birthday.isValid())
            return wrong(Text::tr("A birthday must have the form YYYY-MM-DD, or --MM-DD without the year."));
        return {};
    }
    if (key == "status"_L1) {
        const auto status = Domain::clientStatusFromName(value);
        if (!status)
            return wrong(Text::tr("A status must be active or deactivated."));
        client.status = *status;
        return {};
    }
    if (key == "subscribed"_L1)
        return wrong(Text::tr(
            "Use clients subscribe or clients unsubscribe to change the answer to news and updates."));
    return wrong(Text::tr("“%1” is not a field of a client.").arg(key));
}

} // namespace Cli
