// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientexport.h"

#include "csv/csvwriter.h"
#include "domain/enumnames.h"
#include "domain/standardfields.h"

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::Client;
using Domain::StandardField;

namespace {

constexpr StandardField kColumns[] = {
    StandardField::StudioNumber, StandardField::FirstName,  StandardField::LastName,
    StandardField::Email,        StandardField::Phone,      StandardField::HomePhone,
    StandardField::WorkPhone,    StandardField::Street,     StandardField::City,
    StandardField::State,        StandardField::PostalCode, StandardField::Country,
    StandardField::Birthday,     StandardField::Status,     StandardField::NewsAndUpdates,
};

/// Values in the order of kColumns.
QStringList valuesOf(const Client &client)
{
    const bool isAsked = client.subscribed != Domain::Subscription::NeverAsked;
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
            client.birthday.toString(Qt::ISODate),
            Domain::toName(client.status),
            isAsked ? Domain::toName(client.subscribed) : QString()};
}

} // namespace

Core::Result<void> writeClients(QIODevice &device, const QList<Client> &clients,
                                const QStringList &customLabels)
{
    CsvWriter writer(device);
    QStringList headings;
    for (const StandardField field : kColumns)
        headings.append(Domain::heading(field));
    Core::Result<void> written = writer.write(headings + customLabels);
    for (auto client = clients.cbegin(); written && client != clients.cend(); ++client) {
        QStringList values = valuesOf(*client);
        for (const QString &label : customLabels)
            values.append(client->custom.value(label));
        written = writer.write(values);
    }
    return written;
}

} // namespace Csv
