// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/api/listsapi.h"

#include "practice/api/activitiesapi.h"
#include "practice/api/bodycheck.h"
#include "practice/api/contactjson.h"
#include "practice/api/pagecursor.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Practice::ListsApi {

namespace {

constexpr size_t kMostLists = 1000;

enum class Counting { None, All, Active };

/// \return nothing if the value is neither all nor active
std::optional<Counting> counting(const std::optional<QString> &parameter)
{
    if (!parameter)
        return Counting::None;
    if (*parameter == "all"_L1)
        return Counting::All;
    if (*parameter == "active"_L1)
        return Counting::Active;
    return std::nullopt;
}

QJsonObject listJson(const ContactList &list)
{
    QJsonObject object{{u"list_id"_s, list.id},
                       {u"name"_s, list.name},
                       {u"description"_s, list.description},
                       {u"favorite"_s, list.favorite},
                       {u"created_at"_s, zuluTimeWithMs(list.createdAt)},
                       {u"updated_at"_s, zuluTimeWithMs(list.updatedAt)}};
    if (list.deleted())
        object.insert(u"deleted_at"_s, zuluTimeWithMs(list.deletedAt));
    return object;
}

QJsonObject counted(QJsonObject object, const QHash<QString, MembershipCount> &counts, const QString &id,
                    Counting how)
{
    const MembershipCount count = counts.value(id);
    if (how != Counting::None)
        object.insert(u"membership_count"_s, how == Counting::All ? count.all : count.active);
    return object;
}

Response badCounting()
{
    return validationError(u"include_membership_count does not have a valid value"_s);
}

Response noList()
{
    return notFound(u"The list_id was not found."_s);
}

struct ListBody
{
    QString name;
    QString description;
    bool favorite = false;
};

ListBody readList(const Call &call, BodyCheck &check)
{
    constexpr qsizetype kName = 255;
    constexpr qsizetype kDescription = 10000;
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    check.keys(body, {"name"_L1, "description"_L1, "favorite"_L1});
    ListBody list;
    list.name = check.text(body, "name"_L1, kName).trimmed();
    if (list.name.isEmpty())
        check.fault(u"name is missing"_s);
    list.description = check.text(body, "description"_L1, kDescription);
    const QJsonValue favorite = body.value("favorite"_L1);
    if (!favorite.isUndefined() && !favorite.isNull() && !favorite.isBool())
        check.fault(u"favorite is not a boolean"_s);
    list.favorite = favorite.toBool();
    return list;
}

Response nameTaken(const QString &name)
{
    return conflict(u"A list named %1 already exists."_s.arg(name));
}

bool statusFits(const QString &status, const ContactList &list)
{
    const QStringList wanted = status.split(u',');
    return wanted.contains(u"all"_s) || wanted.contains(list.deleted() ? u"deleted"_s : u"active"_s);
}

} // namespace

Response getMany(Call &call)
{
    const std::optional<PageCursor> cursor = parseCursor(call);
    if (!cursor)
        return badCursor();
    const std::optional<Counting> how = counting(cursorParameter(*cursor, "include_membership_count"_L1));
    if (!how)
        return badCounting();
    // The contract's text allows 500 and its schema 1,000; the smaller limit satisfies both.
    constexpr int kMostOnAPage = 500;
    const std::optional<int> limit = cursorLimit(*cursor, kMostOnAPage);
    if (!limit)
        return validationError(u"limit is not a whole number from 1 to 500"_s);
    const QString status = cursorParameter(*cursor, "status"_L1).value_or(u"active"_s);
    const std::optional<QString> name = cursorParameter(*cursor, "name"_L1);
    const bool sms = cursorParameter(*cursor, "channel_type"_L1) == u"sms"_s; // there are no SMS lists here
    std::vector<const ContactList *> matching;
    for (const ContactList &list : std::as_const(call.account.lists)) {
        if (!sms && statusFits(status, list) && (!name || list.name == *name))
            matching.push_back(&list);
    }
    size_t position = 0;
    while (!cursor->next.isEmpty() && position < matching.size() && matching[position]->id != cursor->next)
        ++position;
    if (position == matching.size() && !cursor->next.isEmpty())
        return badCursor();
    const auto counts =
        how == Counting::None ? QHash<QString, MembershipCount>() : call.account.membershipCounts();
    const size_t end = std::min(matching.size(), position + size_t(*limit));
    QJsonArray page;
    for (; position < end; ++position)
        page.append(counted(listJson(*matching[position]), counts, matching[position]->id, *how));
    QJsonObject response{{u"lists"_s, page}};
    if (cursorParameter(*cursor, "include_count"_L1) == u"true"_s)
        response.insert(u"lists_count"_s, qint64(matching.size()));
    if (end < matching.size())
        response.insert(u"_links"_s, nextLink(u"/v3/contact_lists"_s, *cursor, matching[end]->id, *limit));
    return json(200, response);
}

Response create(Call &call)
{
    BodyCheck check(call.behaviours());
    const ListBody body = readList(call, check);
    if (!check.ok())
        return check.response();
    if (call.account.listNamed(body.name))
        return nameTaken(body.name);
    const auto living = std::count_if(call.account.lists.begin(), call.account.lists.end(),
                                      [](const ContactList &list) { return !list.deleted(); });
    if (size_t(living) >= kMostLists)
        return validationError(u"The account has reached the maximum of 1000 lists"_s);
    ContactList &list = call.account.addList(body.name, call.now);
    list.description = body.description;
    list.favorite = body.favorite;
    call.serverState.changed = true;
    return json(201, listJson(list));
}

Response getOne(Call &call)
{
    const std::optional<Counting> how = counting(call.request.parameter("include_membership_count"_L1));
    if (!how)
        return badCounting();
    const ContactList *list = call.account.list(call.ids.value(0));
    if (!list || (list->deleted() && call.behaviours().is("deleted_list"_L1, "404"_L1)))
        return noList();
    const auto counts =
        how == Counting::None ? QHash<QString, MembershipCount>() : call.account.membershipCounts();
    return json(200, counted(listJson(*list), counts, list->id, *how));
}

Response update(Call &call)
{
    BodyCheck check(call.behaviours());
    const ListBody body = readList(call, check);
    ContactList *list = call.account.list(call.ids.value(0));
    if (!list || list->deleted())
        return noList();
    if (!check.ok())
        return check.response();
    const ContactList *other = call.account.listNamed(body.name);
    if (other && other != list)
        return nameTaken(body.name);
    list->name = body.name;
    list->description = body.description;
    list->favorite = body.favorite;
    list->updatedAt = call.now;
    call.serverState.changed = true;
    return json(200, listJson(*list));
}

Response remove(Call &call)
{
    const ContactList *list = call.account.list(call.ids.value(0));
    if (!list || list->deleted())
        return noList();
    const QJsonObject work{{u"list_ids"_s, QJsonArray{list->id}}};
    Response response = ActivitiesApi::start(call, u"list_delete"_s, work);
    if (response.status != 201)
        return response;
    QJsonObject job = QJsonDocument::fromJson(response.body).object();
    job.remove("status"_L1); // the service omits counters here
    Response accepted = json(202, job);
    accepted.headers = response.headers;
    return accepted;
}

} // namespace Practice::ListsApi
