// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/clientmatch.h"

#include "core/try.h"
#include "domain/address.h"
#include "store/directory/clientrows.h"

namespace Store {

using namespace Qt::StringLiterals;
using Domain::AddressHolder;

namespace {

bool hasName(const Domain::Client &client)
{
    return !client.firstName.isEmpty() || !client.lastName.isEmpty();
}

/// Of several clients with one studio number, the one with the row's address or name, else the oldest.
AddressHolder likeliest(const QList<AddressHolder> &holders, const Domain::Client &told)
{
    const QString address = Domain::addressKey(told.email);
    const QString name = sortName(told);
    for (const bool byAddress : {true, false}) {
        for (const AddressHolder &holder : holders) {
            const bool same = byAddress
                                  ? !address.isEmpty() && Domain::addressKey(holder.client.email) == address
                                  : hasName(told) && sortName(holder.client) == name;
            if (same)
                return holder;
        }
    }
    return holders.first();
}

} // namespace

Core::Result<std::optional<AddressHolder>> clientOf(Database &database, const Domain::ReportRow &row)
{
    const Domain::Client &told = row.client;
    const QString number = told.studioNumber.trimmed();
    if (!number.isEmpty()) {
        ASSIGN_OR_RETURN(const auto holders,
                         loadHolders(database, u"studio_number <> '' AND studio_number = ?"_s, {number}));
        if (!holders.isEmpty())
            return std::optional(likeliest(holders, told));
    }

    const QString address = Domain::addressKey(told.email);
    const QString name = sortName(told);
    // Without an address only an equal name matches, and only clients who have no address either.
    const QString where = address.isEmpty() ? u"address = ? AND sort_name = ?"_s : u"address = ?"_s;
    const QVariantList values = address.isEmpty() ? QVariantList{address, name} : QVariantList{address};
    ASSIGN_OR_RETURN(auto holders, loadHolders(database, where, values));
    holders.removeIf([&](const AddressHolder &holder) {
        const QString &other = holder.client.studioNumber;
        return !number.isEmpty() && !other.isEmpty() && other != number;
    });
    if (hasName(told)) {
        for (const AddressHolder &holder : std::as_const(holders)) {
            if (sortName(holder.client) == name)
                return std::optional(holder);
        }
    }
    const bool isOnlyOne = !address.isEmpty() && holders.size() == 1;
    if (isOnlyOne && (!hasName(told) || !hasName(holders.first().client)))
        return std::optional(holders.first());
    return std::optional<AddressHolder>();
}

} // namespace Store
