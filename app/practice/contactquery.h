#pragma once

#include "practice/contactjson.h"
#include "practice/world.h"

#include <variant>

namespace Practice {

/// What GET /contacts asks for. All filters must hold at once.
struct ContactQuery
{
    QStringList statuses; ///< empty: everybody not deleted
    QStringList lists;    ///< on any of them
    QStringList tags;
    QString address;
    bool smsOnly = false; ///< sms_status names a state that nobody here has
    QDateTime updatedAfter;
    QDateTime updatedBefore;
    QDateTime createdAfter;
    QDateTime createdBefore;
    QDateTime optOutAfter;
    QDateTime optOutBefore;
    bool optOutInclusive = false; ///< optOutAfter itself counts
    Include include;
    bool includeCount = false;
    int limit = 50;
    QString nextId; ///< where the page starts; empty: at the beginning

    [[nodiscard]] bool matches(const Contact &contact) const;
};

/// Reads query or cursor. \return the query, or the 400 answer
[[nodiscard]] std::variant<ContactQuery, Answer> contactQuery(const Call &call);
/// One page: contacts, contacts_count and the link to the next page.
[[nodiscard]] Answer contactPage(const Call &call, const ContactQuery &query);

} // namespace Practice
