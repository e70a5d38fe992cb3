// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientexport.h"

#include "csv/consentwords.h"
#include "csv/csvwriter.h"
#include "domain/address.h"
#include "domain/birthday.h"
#include "domain/enumnames.h"
#include "domain/standardfields.h"

#include <QSet>

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::Client;
using Domain::ClientEntry;
using Domain::ClientState;
using Domain::StandardField;

namespace {

constexpr StandardField kColumns[] = {
    StandardField::StudioNumber, StandardField::FirstName,  StandardField::LastName,
    StandardField::Email,        StandardField::Phone,      StandardField::HomePhone,
    StandardField::WorkPhone,    StandardField::Street,     StandardField::City,
    StandardField::State,        StandardField::PostalCode, StandardField::Country,
    StandardField::Birthday,     StandardField::Status,     StandardField::NewsAndUpdates,
};

/// Addresses whose people left the list; it counts for all who share one.
QSet<QString> addressesThatLeft(const QList<ClientEntry> &entries)
{
    QSet<QString> addresses;
    for (const ClientEntry &entry : entries) {
        if (entry.state == ClientState::LeftList)
            addresses.insert(Domain::addressKey(entry.client.email));
    }
    return addresses;
}

QString answerOf(const ClientEntry &entry, const QSet<QString> &left)
{
    const Client &client = entry.client;
    if (client.subscribed == Domain::Subscription::NeverAsked)
        return {};
    if (entry.state == ClientState::Unsubscribed)
        return Domain::toName(Domain::Subscription::No);
    if (client.subscribed == Domain::Subscription::Yes) {
        if (entry.state == ClientState::NoConsent)
            return {};
        if (left.contains(Domain::addressKey(client.email)))
            return kLeftList;
    }
    return Domain::toName(client.subscribed);
}

/// Values in the order of kColumns.
QStringList valuesOf(const ClientEntry &entry, const QSet<QString> &left)
{
    const Client &client = entry.client;
    return {client.studioNumber,
            client.firstName,
            client.lastName,
            client.email,
            client.phone,
            client.homePhone,
            client.workPhone,
            client.street,
            client.city,
            client.state,
            client.postalCode,
            client.country,
            Domain::birthdayText(client.birthday),
            Domain::toName(client.status),
            answerOf(entry, left)};
}

} // namespace

Core::Result<void> writeClients(QIODevice &device, const QList<ClientEntry> &clients,
                                const QStringList &customLabels)
{
    CsvWriter writer(device);
    QStringList headings;
    for (const StandardField field : kColumns)
        headings.append(Domain::heading(field));
    Core::Result<void> written = writer.write(headings + customLabels);
    const QSet<QString> left = addressesThatLeft(clients);
    for (auto entry = clients.cbegin(); written && entry != clients.cend(); ++entry) {
        QStringList values = valuesOf(*entry, left);
        for (const QString &label : customLabels)
            values.append(entry->client.custom.value(label));
        written = writer.write(values);
    }
    return written;
}

} // namespace Csv
