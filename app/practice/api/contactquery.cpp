// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/api/contactquery.h"

#include "practice/api/pagecursor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

constexpr int kMostContacts = 500;

bool statusFits(const QString &status, const Contact &contact)
{
    if (status == "all"_L1)
        return true;
    if (status == "deleted"_L1)
        return contact.deleted();
    if (contact.deleted())
        return false;
    return status == "active"_L1 ? contact.mailable() : contact.email.permission == status;
}

/// Parses a comma-separated parameter.
/// \param known  allowed words; empty: any
/// \return whether all words are allowed
bool readWords(const PageCursor &cursor, QLatin1String name, const QStringList &known, QStringList &words)
{
    const QString text = cursorParameter(cursor, name).value_or(QString());
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!known.isEmpty() && !known.contains(part))
            return false;
        words.append(part);
    }
    return true;
}

bool readTime(const PageCursor &cursor, QLatin1String name, QDateTime &time)
{
    const std::optional<QString> text = cursorParameter(cursor, name);
    if (!text)
        return true;
    time = QDateTime::fromString(*text, Qt::ISODateWithMs).toUTC();
    // The contract requires date, time and time zone.
    return time.isValid() &&
           (text->endsWith(u'Z') || text->indexOf(u'+', 11) > 0 || text->indexOf(u'-', 11) > 0);
}

bool readLists(const PageCursor &cursor, QLatin1String name, qsizetype most, QStringList &ids)
{
    if (!readWords(cursor, name, {}, ids) || ids.size() > most)
        return false;
    for (QString &id : ids) {
        if (!looksLikeId(id))
            return false;
        id = id.toLower();
    }
    return true;
}

} // namespace

bool ContactQuery::matches(const Contact &contact) const
{
    const bool statusOk =
        statuses.isEmpty() ? !contact.deleted()
                           : std::any_of(statuses.begin(), statuses.end(), [&contact](const QString &status) {
                                 return statusFits(status, contact);
                             });
    if (!statusOk || smsOnly)
        return false;
    const auto anyOf = [](const QStringList &wanted, const QStringList &present) {
        return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&present](const QString &id) {
                   return present.contains(id);
               });
    };
    if (!anyOf(lists, contact.lists) || !anyOf(tags, contact.taggings))
        return false;
    const auto after = [](const QDateTime &bound, const QDateTime &time) {
        return !bound.isValid() || time > bound;
    };
    const auto before = [](const QDateTime &bound, const QDateTime &time) {
        return !bound.isValid() || time < bound;
    };
    if (!after(updatedAfter, contact.updatedAt) || !before(updatedBefore, contact.updatedAt))
        return false;
    if (!after(createdAfter, contact.createdAt) || !before(createdBefore, contact.createdAt))
        return false;
    if (!optOutAfter.isValid() && !optOutBefore.isValid())
        return true;
    const QDateTime &optOut = contact.email.optOutDate;
    const bool lateEnough = after(optOutAfter, optOut) || (optOutInclusive && optOut == optOutAfter);
    return optOut.isValid() && lateEnough && before(optOutBefore, optOut);
}

std::variant<ContactQuery, Response> contactQuery(const Call &call)
{
    const std::optional<PageCursor> cursor = parseCursor(call);
    if (!cursor)
        return badCursor();
    static const QStringList statuses{
        u"all"_s,       u"active"_s,      u"deleted"_s, u"not_set"_s, u"pending_confirmation"_s,
        u"temp_hold"_s, u"unsubscribed"_s};
    static const QStringList smsStatuses{u"all"_s, u"explicit"_s, u"unsubscribed"_s,
                                         u"pending_confirmation"_s, u"not_set"_s};
    constexpr qsizetype kMostLists = 25;
    constexpr qsizetype kMostTags = 50;
    ContactQuery query;
    QStringList faults;
    if (!readWords(*cursor, "status"_L1, statuses, query.statuses))
        faults.append(u"status does not have a valid value"_s);
    if (!readLists(*cursor, "lists"_L1, kMostLists, query.lists))
        faults.append(u"lists does not have a valid value"_s);
    if (!readLists(*cursor, "tags"_L1, kMostTags, query.tags))
        faults.append(u"tags does not have a valid value"_s);
    QStringList sms;
    if (!readWords(*cursor, "sms_status"_L1, smsStatuses, sms))
        faults.append(u"sms_status does not have a valid value"_s);
    query.smsOnly = !sms.isEmpty() && !sms.contains(u"all"_s);
    const std::pair<QLatin1String, QDateTime *> times[] = {
        {"updated_after"_L1, &query.updatedAfter}, {"updated_before"_L1, &query.updatedBefore},
        {"created_after"_L1, &query.createdAfter}, {"created_before"_L1, &query.createdBefore},
        {"optout_after"_L1, &query.optOutAfter},   {"optout_before"_L1, &query.optOutBefore},
    };
    for (const auto &[name, time] : times) {
        if (!readTime(*cursor, name, *time))
            faults.append(u"%1 is not an ISO-8601 date-time"_s.arg(name));
    }
    query.optOutInclusive = call.behaviours().is("optout_boundary"_L1, "inclusive"_L1);
    query.address = cursorParameter(*cursor, "email"_L1).value_or(QString());
    const std::optional<Include> include =
        Include::fromText(cursorParameter(*cursor, "include"_L1).value_or(QString()));
    if (!include)
        faults.append(u"include does not have a valid value"_s);
    else
        query.include = *include;
    const std::optional<int> limit = cursorLimit(*cursor, kMostContacts);
    if (!limit)
        faults.append(u"limit is not a whole number from 1 to 500"_s);
    else
        query.limit = *limit;
    if (cursorParameter(*cursor, "segment_id"_L1))
        faults.append(u"segment_id does not exist"_s);
    query.includeCount = cursorParameter(*cursor, "include_count"_L1) == u"true"_s;
    query.nextId = cursor->next;
    if (!faults.isEmpty())
        return validationError(faults.join(u", "_s));
    return query;
}

Response contactPage(const Call &call, const ContactQuery &query)
{
    const auto &contacts = call.account.contacts();
    size_t position = 0;
    if (!query.nextId.isEmpty()) {
        const Contact *first = call.account.contact(query.nextId);
        if (!first)
            return badCursor();
        position = size_t(first->position);
    }
    QJsonArray page;
    QString next;
    if (!query.address.isEmpty()) { // at most one contact has the address: use the index
        const Contact *found = call.account.contactWithAddress(query.address);
        if (found && query.matches(*found))
            page.append(contactJson(*found, query.include));
    } else {
        for (; position < contacts.size(); ++position) {
            const Contact &contact = *contacts[position];
            if (!query.matches(contact))
                continue;
            if (page.size() == query.limit) {
                next = contact.id;
                break;
            }
            page.append(contactJson(contact, query.include));
        }
    }
    QJsonObject response{{u"contacts"_s, page}};
    if (query.includeCount) {
        const auto count =
            query.address.isEmpty()
                ? std::count_if(contacts.begin(), contacts.end(),
                                [&query](const auto &contact) { return query.matches(*contact); })
                : page.size();
        response.insert(u"contacts_count"_s, qint64(count));
    }
    const std::optional<PageCursor> cursor = parseCursor(call);
    if (!next.isEmpty() && cursor)
        response.insert(u"_links"_s, nextLink(u"/v3/contacts"_s, *cursor, next, query.limit));
    return json(200, response);
}

} // namespace Practice
