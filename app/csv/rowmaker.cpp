// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/rowmaker.h"

#include "csv/cells.h"
#include "csv/messages.h"
#include "domain/address.h"

namespace Csv {

using namespace Qt::StringLiterals;
using Domain::Client;
using Domain::ReportRow;
using Domain::StandardField;

namespace {

QString Client::*memberFor(StandardField field)
{
    switch (field) {
    case StandardField::StudioNumber:
        return &Client::studioNumber;
    case StandardField::FirstName:
        return &Client::firstName;
    case StandardField::LastName:
        return &Client::lastName;
    case StandardField::Email:
        return &Client::email;
    case StandardField::Phone:
        return &Client::phone;
    case StandardField::HomePhone:
        return &Client::homePhone;
    case StandardField::WorkPhone:
        return &Client::workPhone;
    case StandardField::Street:
        return &Client::street;
    case StandardField::City:
        return &Client::city;
    case StandardField::State:
        return &Client::state;
    case StandardField::PostalCode:
        return &Client::postalCode;
    case StandardField::Country:
        return &Client::country;
    case StandardField::FullName:
    case StandardField::Birthday:
    case StandardField::Status:
    case StandardField::NewsAndUpdates:
        break;
    }
    return nullptr;
}

} // namespace

QString RowMaker::make(const CsvRow &source, ReportRow &row) const
{
    row.line = source.line;
    for (qsizetype i = 0; i < source.cells.size(); ++i) {
        const QString value = plainText(source.cells.at(i));
        const Column column = m_columns.value(i);
        QString error;
        switch (column.kind) {
        case Column::Kind::Standard:
            error = takeStandard(column.field, value, row);
            break;
        case Column::Kind::Custom:
            takeCustom(column.label, value, row);
            break;
        case Column::Kind::Nameless:
            if (!value.isEmpty())
                error = text(QT_TRANSLATE_NOOP(
                    "Csv",
                    "The row has a value in a column without a heading. Perhaps a cell that contains a "
                    "separator is not in quotation marks."));
            break;
        case Column::Kind::Known:
            break;
        }
        if (!error.isEmpty())
            return error;
    }
    const Client &client = row.client;
    if (const QString error = client.email.isEmpty() ? QString() : Domain::addressError(client.email);
        !error.isEmpty())
        return error;
    if (client.firstName.isEmpty() && client.lastName.isEmpty() && client.email.isEmpty() &&
        client.studioNumber.isEmpty())
        return text(QT_TRANSLATE_NOOP("Csv", "The row has no name, no e-mail address and no client ID."));
    return {};
}

void RowMaker::tell(const QString &key, const QString &value, ReportRow &row) const
{
    if (!value.isEmpty() || m_blankClears)
        row.told.append(key);
}

void RowMaker::takeCustom(const QString &label, const QString &value, ReportRow &row) const
{
    tell("custom."_L1 + label, value, row);
    if (!value.isEmpty())
        row.client.custom.insert(label, value);
}

QString RowMaker::takeStandard(StandardField field, const QString &value, ReportRow &row) const
{
    const QString key = Domain::fieldKey(field);
    if (field == StandardField::FullName) {
        const FullName name = fullNameFrom(value);
        row.client.firstName = name.first;
        row.client.lastName = name.last;
        tell(Domain::fieldKey(StandardField::FirstName), name.first, row);
        tell(Domain::fieldKey(StandardField::LastName), name.last, row);
    } else if (field == StandardField::NewsAndUpdates) {
        row.subscribed = consentFrom(value);
        row.leftList = value.compare(kLeftList, Qt::CaseInsensitive) == 0;
    } else if (field == StandardField::Status) {
        if (const auto status = statusFrom(value)) {
            row.client.status = *status;
            row.told.append(key);
        }
    } else if (field == StandardField::Birthday) {
        row.client.birthday = dateFrom(value);
        if (!value.isEmpty() && !row.client.birthday.isValid())
            return text(QT_TRANSLATE_NOOP("Csv", "The birthday is not a valid date."));
        tell(key, value, row);
    } else {
        row.client.*memberFor(field) = value;
        tell(key, value, row);
    }
    return {};
}

} // namespace Csv
