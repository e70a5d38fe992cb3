#include "csv/clientexport.h"

#include "csv/cells.h"
#include "domain/headings.h"
#include "domain/words.h"

#include <QCoreApplication>

#include <algorithm>

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

/// In the order of kColumns.
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
            Domain::word(client.status),
            isAsked ? Domain::word(client.subscribed) : QString()};
}

QByteArray lineOf(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values) {
        QString cell = withFormulaGuard(value);
        const bool needsQuotes =
            std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return u"\",;\t\r\n"_s.contains(c); });
        if (needsQuotes)
            cell = '"'_L1 + cell.replace('"'_L1, "\"\""_L1) + '"'_L1;
        cells.append(cell);
    }
    return cells.join(','_L1).toUtf8() + "\r\n";
}

} // namespace

Core::Result<void> writeClients(QIODevice &device, const QList<Client> &clients,
                                const QStringList &customLabels)
{
    const auto write = [&](const QByteArray &bytes) { return device.write(bytes) == bytes.size(); };
    QStringList headings;
    for (const StandardField field : kColumns)
        headings.append(Domain::heading(field));
    bool written = write("\xef\xbb\xbf") && write(lineOf(headings + customLabels));
    for (auto client = clients.cbegin(); written && client != clients.cend(); ++client) {
        QStringList values = valuesOf(*client);
        for (const QString &label : customLabels)
            values.append(client->custom.value(label));
        written = write(lineOf(values));
    }
    if (!written) {
        return Core::Error{
            Core::Error::Kind::Storage,
            QCoreApplication::translate("Csv", "The file could not be written to its end. Is the disk full?"),
            device.errorString(),
            {}};
    }
    return {};
}

} // namespace Csv
