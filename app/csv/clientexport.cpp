// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientexport.h"

#include "core/try.h"
#include "csv/consentwords.h"
#include "domain/address.h"
#include "domain/birthday.h"
#include "domain/enumnames.h"
#include "domain/standardfields.h"

#include <algorithm>
#include <iterator>

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

ClientExport::ClientExport(QIODevice &device, QStringList customLabels, QSet<QString> left)
    : m_writer(device)
    , m_customLabels(std::move(customLabels))
    , m_left(std::move(left))
{
}

Core::Result<void> ClientExport::begin()
{
    QStringList headings;
    for (const StandardField field : kColumns)
        headings.append(Domain::heading(field));
    return m_writer.write(headings + m_customLabels);
}

Core::Result<void> ClientExport::write(const QList<ClientEntry> &clients)
{
    for (const ClientEntry &entry : clients) {
        QStringList values = valuesOf(entry, m_left);
        for (const QString &label : std::as_const(m_customLabels))
            values.append(entry.client.custom.value(label));
        RETURN_IF_ERROR(m_writer.write(values));
    }
    return {};
}

Core::Result<void> ClientExport::writeFormer(const QStringList &addresses)
{
    for (const QString &address : addresses) {
        RETURN_IF_ERROR(writeAddress(address, kFormer));
    }
    return {};
}

Core::Result<void> ClientExport::writeLeftOtherLists(const QList<Domain::LeftOtherList> &departures)
{
    for (const Domain::LeftOtherList &departure : departures) {
        RETURN_IF_ERROR(writeAddress(departure.address, leftOtherList(departure.list)));
    }
    return {};
}

Core::Result<void> ClientExport::writeAddress(const QString &address, const QString &answer)
{
    QStringList values(std::ssize(kColumns) + m_customLabels.size());
    values[std::ranges::find(kColumns, StandardField::Email) - std::begin(kColumns)] = address;
    values[std::ranges::find(kColumns, StandardField::NewsAndUpdates) - std::begin(kColumns)] = answer;
    return m_writer.write(values);
}

} // namespace Csv
