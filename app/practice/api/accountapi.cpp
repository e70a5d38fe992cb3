// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/api/accountapi.h"

using namespace Qt::StringLiterals;

namespace Practice::AccountApi {

Response summary(Call &call)
{
    const SimulatedAccount &account = call.account;
    QJsonObject object{
        {u"encoded_account_id"_s, account.encodedId}, {u"organization_name"_s, account.organization},
        {u"first_name"_s, account.firstName},         {u"last_name"_s, account.lastName},
        {u"contact_email"_s, account.contactEmail},   {u"contact_phone"_s, account.phone},
        {u"organization_phone"_s, account.phone},     {u"website"_s, account.website},
        {u"country_code"_s, account.countryCode},     {u"state_code"_s, account.stateCode},
        {u"time_zone_id"_s, account.timeZone}};
    const QStringList extra =
        call.request.parameter("extra_fields"_L1).value_or(QString()).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : extra) {
        if (name == "physical_address"_L1) {
            object.insert(name, QJsonObject{{u"address_line1"_s, u"14 Lantern Street"_s},
                                            {u"city"_s, u"Rockport"_s},
                                            {u"state_code"_s, account.stateCode},
                                            {u"postal_code"_s, u"01966"_s},
                                            {u"country_code"_s, account.countryCode}});
        } else if (name == "company_logo"_L1) {
            object.insert(
                name, QJsonObject{{u"url"_s, account.website + u"/logo.png"_s}, {u"internal_id"_s, u"1"_s}});
        } else {
            return validationError(u"extra_fields does not have a valid value"_s);
        }
    }
    return json(200, object);
}

QStringList privilegeNames(bool mayWrite)
{
    QStringList names{u"account:read"_s, u"contacts:read"_s, u"contacts:lists:read"_s};
    if (mayWrite)
        names += {u"contacts:write"_s, u"contacts:lists:write"_s, u"campaign:read"_s};
    return names;
}

Response privileges(Call &call)
{
    QJsonArray array;
    int number = 29;
    const QStringList names = privilegeNames(call.grant.mayWrite);
    for (const QString &name : names)
        array.append(QJsonObject{{u"privilege_id"_s, ++number}, {u"privilege_name"_s, name}});
    return json(200, array);
}

} // namespace Practice::AccountApi
