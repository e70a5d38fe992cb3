// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clientobject.h"

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
        return wrong(u"There is no custom field with the label “%1”. Add it with: fields add"_s.arg(label));
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
    return u"%1  %2  %3  news and updates: %4  (%5)"_s.arg(
        QString::number(entry.client.id.value), entry.client.displayName(), entry.client.email,
        Domain::toName(entry.client.subscribed), Domain::toName(entry.state));
}

Result<void> setField(Client &client, const QString &assignment, const QStringList &labels)
{
    const auto equals = assignment.indexOf('='_L1);
    if (equals <= 0)
        return wrong(u"“%1” does not have the form KEY=VALUE."_s.arg(assignment));
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
            return wrong(u"A birthday must have the form YYYY-MM-DD, or --MM-DD without the year."_s);
        return {};
    }
    if (key == "status"_L1) {
        const auto status = Domain::clientStatusFromName(value);
        if (!status)
            return wrong(u"A status must be active or deactivated."_s);
        client.status = *status;
        return {};
    }
    if (key == "subscribed"_L1)
        return wrong(
            u"Use clients subscribe or clients unsubscribe to change the answer to news and updates."_s);
    return wrong(u"“%1” is not a field of a client."_s.arg(key));
}

} // namespace Cli
