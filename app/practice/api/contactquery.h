// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/api/contactjson.h"
#include "practice/control/serverstate.h"

#include <variant>

namespace Practice {

/// The parameters of GET /contacts. A contact must match all filters.
struct ContactQuery
{
    QStringList statuses; ///< empty: all contacts that are not deleted
    QStringList lists;    ///< ids of lists; matches members of any of them
    QStringList tags;
    QString address;
    bool smsOnly = false; ///< sms_status requires a state that no contact here has
    QDateTime updatedAfter;
    QDateTime updatedBefore;
    QDateTime createdAfter;
    QDateTime createdBefore;
    QDateTime optOutAfter;
    QDateTime optOutBefore;
    bool optOutInclusive = false; ///< include opt-outs at exactly optOutAfter
    Include include;
    bool includeCount = false;
    int limit = 50;
    QString nextId; ///< first contact of the page; empty: start at the beginning

    [[nodiscard]] bool matches(const Contact &contact) const;
};

/// Parses the query or the cursor.
/// \return query, or the 400 response
[[nodiscard]] std::variant<ContactQuery, Response> contactQuery(const Call &call);
/// \return one page of contacts, with contacts_count and the link to the next page
[[nodiscard]] Response contactPage(const Call &call, const ContactQuery &query);

} // namespace Practice
