// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/sentfields.h"

#include "domain/address.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace Sync {

using namespace Qt::StringLiterals;

QMap<QString, QString> sentFields(const Domain::Client &client)
{
    QMap<QString, QString> fields{{u"email"_s, Domain::sentAddress(client.email)},
                                  {u"first_name"_s, client.firstName},
                                  {u"last_name"_s, client.lastName},
                                  {u"phone"_s, client.phone},
                                  {u"home_phone"_s, client.homePhone},
                                  {u"work_phone"_s, client.workPhone},
                                  {u"street"_s, client.street},
                                  {u"city"_s, client.city},
                                  {u"state"_s, client.state},
                                  {u"postal_code"_s, client.postalCode},
                                  {u"country"_s, client.country}};
    if (client.birthday.isValid())
        fields.insert(u"birthday"_s, client.birthday.toString(u"MM-dd"_s));
    for (auto field = client.custom.cbegin(); field != client.custom.cend(); ++field)
        fields.insert("custom."_L1 + field.key(), field.value());
    fields.removeIf([](const auto &field) { return field.value().isEmpty(); });
    return fields;
}

QByteArray digestOf(const QMap<QString, QString> &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        // Hash the lengths too, so that different sets of fields never produce the same bytes.
        for (const QByteArray &part : {field.key().toUtf8(), field.value().toUtf8()}) {
            hash.addData(QByteArray::number(part.size()) + ':');
            hash.addData(part);
        }
    }
    return hash.result();
}

QStringList clearedKeys(const QStringList &sentKeys, const QMap<QString, QString> &fields)
{
    QStringList cleared;
    for (const QString &key : sentKeys) {
        if (!fields.contains(key))
            cleared.append(key);
    }
    return cleared;
}

Domain::FieldError phonesDoNotFit()
{
    return {QCoreApplication::translate(
                "Sync",
                "The contact has other phone numbers in Constant Contact, which holds three, so not every "
                "number of the profile was sent."),
            QCoreApplication::translate("Sync", "Delete a phone number of the contact in Constant Contact.")};
}

} // namespace Sync
