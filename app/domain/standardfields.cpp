// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/standardfields.h"

#include <QHash>
#include <QStringList>

namespace Domain {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    StandardField field;
    QLatin1StringView heading;
    QLatin1StringView key;
    QLatin1StringView spellings; ///< as normalised() returns them, separated by spaces
};

constexpr Row kRows[] = {
    {StandardField::StudioNumber, "Client ID"_L1, "client_id"_L1, "clientid memberid member"_L1},
    {StandardField::FirstName, "First Name"_L1, "first_name"_L1, "firstname clientfirstname givenname"_L1},
    {StandardField::LastName, "Last Name"_L1, "last_name"_L1,
     "lastname clientlastname surname familyname"_L1},
    {StandardField::FullName, "Name"_L1, ""_L1, "client clientname name fullname"_L1},
    {StandardField::Email, "Email"_L1, "email"_L1, "email emailaddress username emailusername mail"_L1},
    {StandardField::Phone, "Phone"_L1, "phone"_L1, "phone phonenumber cellphone cellphonenumber mobile"_L1},
    {StandardField::HomePhone, "Home Phone"_L1, "home_phone"_L1, "homephone homephonenumber"_L1},
    {StandardField::WorkPhone, "Work Phone"_L1, "work_phone"_L1, "workphone workphonenumber"_L1},
    {StandardField::Street, "Street"_L1, "street"_L1, "street address streetaddress address1"_L1},
    {StandardField::City, "City"_L1, "city"_L1, "city town"_L1},
    {StandardField::State, "State"_L1, "state"_L1, "state province stateprovince"_L1},
    {StandardField::PostalCode, "Postal Code"_L1, "postal_code"_L1,
     "postalcode zip zipcode postcode zippostalcode"_L1},
    {StandardField::Country, "Country"_L1, "country"_L1, "country"_L1},
    {StandardField::Birthday, "Birthday"_L1, "birthday"_L1, "birthday dateofbirth birthdate dob"_L1},
    {StandardField::Status, "Status"_L1, "status"_L1, "status"_L1},
    {StandardField::NewsAndUpdates, "News and Updates"_L1, ""_L1,
     "newsandupdates newsandupdatesemail emailsubscription subscribed subscribedtoemail emailoptin "
     "emailnotifications marketingemail"_L1},
};

const Row &rowOf(StandardField field)
{
    for (const Row &row : kRows) {
        if (row.field == field)
            return row;
    }
    Q_UNREACHABLE();
}

QString normalised(const QString &heading)
{
    QString result;
    const QString folded = heading.toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            result.append(c);
    }
    return result;
}

} // namespace

std::optional<StandardField> standardFieldOf(const QString &heading)
{
    static const QHash<QString, StandardField> spellings = [] {
        QHash<QString, StandardField> fields;
        for (const Row &row : kRows) {
            const QStringList words = QString(row.spellings).split(' '_L1);
            for (const QString &word : words)
                fields.insert(word, row.field);
        }
        return fields;
    }();
    const auto found = spellings.constFind(normalised(heading));
    return found == spellings.constEnd() ? std::nullopt : std::optional(*found);
}

QString heading(StandardField field)
{
    return rowOf(field).heading;
}

QString fieldKey(StandardField field)
{
    return rowOf(field).key;
}

bool isMemberHeading(const QString &heading)
{
    return heading.trimmed().compare("member"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace Domain
