// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/clientrows.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/enumnames.h"
#include "domain/personname.h"
#include "domain/studionumber.h"
#include "store/directory/customfieldrows.h"
#include "store/sqlite/rowintegrity.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>

namespace Store {

using namespace Qt::StringLiterals;
using Domain::AddressHolder;
using Domain::Client;

namespace {

// In the order of the table's columns.
constexpr TextColumn kTextColumns[] = {
    {u"studio_number", &Client::studioNumber},
    {u"first_name", &Client::firstName},
    {u"last_name", &Client::lastName},
    {u"email", &Client::email},
    {u"phone", &Client::phone},
    {u"home_phone", &Client::homePhone},
    {u"work_phone", &Client::workPhone},
    {u"street", &Client::street},
    {u"city", &Client::city},
    {u"state", &Client::state},
    {u"postal_code", &Client::postalCode},
    {u"country", &Client::country},
};
constexpr int kTextColumnCount = static_cast<int>(std::size(kTextColumns));

QString textNames(const QString &between)
{
    QStringList names;
    for (const TextColumn &column : kTextColumns)
        names.append(QString::fromUtf16(column.name));
    return names.join(between);
}

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits.append(c);
    }
    return digits;
}

Core::Result<QHash<QString, QPair<qint64, QString>>> fieldsByKey(Database &database)
{
    QHash<QString, QPair<qint64, QString>> fields;
    RETURN_IF_ERROR(database.read(customFieldNames(), {}, [&](const QSqlQuery &row) {
        fields.insert(row.value(0).toString(), {row.value(1).toLongLong(), row.value(2).toString()});
    }));
    return fields;
}

Core::Result<void> writeCustomValues(Database &database, Domain::ClientId id,
                                     const QMap<QString, QString> &custom)
{
    RETURN_IF_ERROR(database.execute(u"DELETE FROM client_value WHERE client_id = ?"_s, {id.value}));
    for (auto it = custom.cbegin(); it != custom.cend(); ++it) {
        RETURN_IF_ERROR(database.execute(u"INSERT INTO client_value (client_id, field_id, value) "
                                         "SELECT ?, id, ? FROM custom_field WHERE label = ?"_s,
                                         {id.value, it.value(), it.key()}));
    }
    return {};
}

} // namespace

QString holderColumns()
{
    return u"id, "_s + textNames(u", "_s) +
           u", birthday, status, subscribed, choice_at, choice_strong, choice_source, choice_revision, choice_address, listed_address, "_s +
           integrityColumn(u"client"_s);
}

int holderColumnCount()
{
    return kTextColumnCount + 11;
}

AddressHolder holderFrom(const QSqlQuery &row)
{
    AddressHolder holder;
    int column = 0;
    holder.client.id.value = row.value(column++).toLongLong();
    for (const TextColumn &text : kTextColumns)
        holder.client.*text.field = row.value(column++).toString();
    holder.client.birthday = dayFrom(row.value(column++));
    holder.client.status =
        Domain::clientStatusFromName(row.value(column++).toString()).value_or(Domain::ClientStatus::Active);
    holder.answer.subscribed = Domain::subscriptionFromName(row.value(column++).toString())
                                   .value_or(Domain::Subscription::NeverAsked);
    holder.answer.at = timeFrom(row.value(column++));
    holder.answer.strong = row.value(column++).toBool();
    holder.answer.source = Domain::consentSourceFromName(row.value(column++).toString())
                               .value_or(Domain::ConsentSource::Profile);
    holder.answer.revision = row.value(column++).toLongLong();
    holder.answer.address = row.value(column++).toString();
    holder.listedAddress = row.value(column++).toString();
    holder.client.subscribed = holder.answer.subscribed;
    return holder;
}

Core::Result<void> addCustomValues(Database &database, const QList<Client *> &clients)
{
    for (qsizetype from = 0; from < clients.size(); from += kChunk) {
        const auto part = clients.mid(from, kChunk);
        QHash<qint64, Client *> byId;
        QVariantList ids;
        for (Client *client : part) {
            byId.insert(client->id.value, client);
            ids.append(client->id.value);
        }
        RETURN_IF_ERROR(
            database.read(u"SELECT v.client_id, f.label, v.value FROM client_value v "
                          "JOIN custom_field f ON f.id = v.field_id WHERE v.client_id IN (%1)"_s.arg(
                              placeholders(ids.size())),
                          ids, [&](const QSqlQuery &row) {
                              byId.value(row.value(0).toLongLong())
                                  ->custom.insert(row.value(1).toString(), row.value(2).toString());
                          }));
    }
    return {};
}

Core::Result<QList<AddressHolder>> loadHolders(Database &database, const QString &where,
                                               const QVariantList &values)
{
    QList<AddressHolder> holders;
    RETURN_IF_ERROR(database.read(u"SELECT %1 FROM client WHERE %2 ORDER BY id"_s.arg(holderColumns(), where),
                                  values, [&](const QSqlQuery &row) { holders.append(holderFrom(row)); }));
    QList<Client *> clients;
    for (AddressHolder &holder : holders)
        clients.append(&holder.client);
    RETURN_IF_ERROR(addCustomValues(database, clients));
    return holders;
}

Core::Result<AddressHolder> loadHolder(Database &database, Domain::ClientId id)
{
    ASSIGN_OR_RETURN(const auto found, loadHolders(database, u"id = ?"_s, {id.value}));
    if (found.isEmpty())
        return notFound(QCoreApplication::translate("Store", "This client does not exist."));
    return found.first();
}

Core::Result<Client> checked(Client client)
{
    for (const TextColumn &text : kTextColumns)
        client.*text.field = (client.*text.field).trimmed();
    const bool hasAddress = !client.email.isEmpty();
    if (const QString error = hasAddress ? Domain::addressError(client.email) : QString(); !error.isEmpty())
        return invalidInput(error);
    if (!client.birthday.isNull() && (client.birthday.year() < 1 || client.birthday.year() > 9999))
        return invalidInput(QCoreApplication::translate("Store", "The birthday is not a valid date."));
    if (client.firstName.isEmpty() && client.lastName.isEmpty() && !hasAddress &&
        client.studioNumber.isEmpty()) {
        return invalidInput(QCoreApplication::translate(
            "Store", "The client has no name, e-mail address or client ID. Enter at least one of them."));
    }
    return client;
}

Core::Result<Client> normalized(Database &database, Client given)
{
    ASSIGN_OR_RETURN(Client client, checked(std::move(given)));
    if (client.custom.isEmpty())
        return client;

    ASSIGN_OR_RETURN(const auto fields, fieldsByKey(database));
    QMap<QString, QString> custom;
    for (auto it = client.custom.cbegin(); it != client.custom.cend(); ++it) {
        const auto field = fields.constFind(folded(it.key().trimmed()));
        if (field == fields.constEnd()) {
            return invalidInput(
                QCoreApplication::translate("Store", "There is no custom field called “%1”.").arg(it.key()));
        }
        if (const QString value = it.value().trimmed(); !value.isEmpty())
            custom.insert(field->second, value);
    }
    client.custom = custom;
    return client;
}

Core::Result<Domain::ClientId> writeClient(Database &database, const Client &client, qint64 revision)
{
    const QString address = Domain::addressKey(client.email);
    QVariantList values;
    for (const TextColumn &text : kTextColumns)
        values.append(client.*text.field);
    values << stored(client.birthday) << Domain::toName(client.status) << address << sortName(client)
           << searchText(client) << Domain::studioNumberKey(client.studioNumber) << nameKeyOf(client)
           << revision;
    // For a client with an address, updateClientStates() writes the actual state in the same transaction.
    const QString unaddressed = Domain::toName(Domain::ClientState::NoAddress);
    const QString state = address.isEmpty() ? unaddressed : Domain::toName(Domain::ClientState::NoConsent);

    Domain::ClientId id = client.id;
    if (id.isStored()) {
        static const QString update =
            u"UPDATE client SET "_s + textNames(u" = ?, "_s) +
            u" = ?, birthday = ?, status = ?, address = ?, sort_name = ?, search_text = ?, number_key = ?, "
            "name_key = ?, revision = ?, "
            "sync_state = CASE WHEN ? = '' THEN ? ELSE sync_state END WHERE id = ?"_s;
        RETURN_IF_ERROR(database.execute(update, values + QVariantList{address, unaddressed, id.value}));
    } else {
        static const QString insert =
            u"INSERT INTO client (%1, birthday, status, address, sort_name, search_text, number_key, "
            "name_key, revision, sync_state) "
            "VALUES (%2) RETURNING id"_s.arg(textNames(u", "_s), placeholders(values.size() + 1));
        ASSIGN_OR_RETURN(const auto added, number(database, insert, values + QVariantList{state}));
        id.value = added;
    }
    if (client.id.isStored() || !client.custom.isEmpty()) {
        RETURN_IF_ERROR(writeCustomValues(database, id, client.custom));
    }
    return id;
}

std::span<const TextColumn> textColumns()
{
    return kTextColumns;
}

QString searchText(const Client &client)
{
    QStringList parts{client.firstName + ' '_L1 + client.lastName, client.email, client.studioNumber};
    for (const QString &phone : {client.phone, client.homePhone, client.workPhone}) {
        if (!phone.isEmpty())
            parts << phone << digitsOf(phone);
    }
    return folded(parts.join('\n'_L1));
}

QString sortName(const Client &client)
{
    return folded(client.lastName + QChar(u'\u001f') + client.firstName);
}

QString nameKeyOf(const Client &client)
{
    const QString name = client.firstName + u' ' + client.lastName;
    return Domain::isPlaceholderName(name) ? QString() : Domain::nameKey(name);
}

} // namespace Store
