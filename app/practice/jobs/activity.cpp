// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/jobs/activity.h"

#include "practice/api/contactjson.h"
#include "practice/jobs/activityrunner.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

constexpr int kDaysKept = 10;
constexpr int kDone = 100;

QStringList counterNames(const QString &kind)
{
    if (kind.endsWith("_import"_L1))
        return {u"items_total_count"_s, u"person_count"_s, u"error_count"_s, u"correctable_count"_s,
                u"cannot_add_to_list_count"_s};
    if (kind == "list_delete"_L1)
        return {u"list_count"_s};
    if (kind == "contact_exports"_L1)
        return {u"items_total_count"_s, u"items_completed_count"_s};
    return {u"items_total_count"_s, u"items_completed_count"_s, u"list_count"_s};
}

int percentDone(const Activity &activity, const QDateTime &now)
{
    if (activity.finished)
        return kDone;
    if (now < activity.startsAt)
        return 0;
    const qint64 length = activity.finishesAt.isValid() ? activity.startsAt.msecsTo(activity.finishesAt) : 0;
    constexpr int kAlmost = 99;
    return length > 0 ? std::min(kAlmost, int(activity.startsAt.msecsTo(now) * kDone / length)) : 1;
}

QDateTime lastChange(const Activity &activity, const QDateTime &now)
{
    if (activity.finished)
        return activity.finishesAt;
    return now < activity.startsAt ? activity.createdAt : activity.startsAt;
}

} // namespace

void runDueActivities(ServerState &serverState, SimulatedAccount &account, const QDateTime &now)
{
    const QDateTime oldest = now.addDays(-kDaysKept);
    const auto forgotten = std::erase_if(account.activities, [&oldest](const Activity &activity) {
        return activity.finished && activity.createdAt < oldest;
    });
    if (forgotten > 0)
        serverState.changed = true;
    for (Activity &activity : account.activities) {
        if (activity.finished || !activity.finishesAt.isValid() || now < activity.finishesAt)
            continue;
        if (activity.end == "completed"_L1)
            runActivity(activity, account, serverState.behaviours, activity.finishesAt);
        activity.finished = true;
        activity.work.clear();
        serverState.changed = true;
    }
}

QString activityState(const Activity &activity, const QDateTime &now)
{
    if (activity.finished)
        return activity.end;
    return now < activity.startsAt ? u"initialized"_s : u"processing"_s;
}

QJsonObject activityJson(const Activity &activity, const Behaviours &behaviours, const QDateTime &now)
{
    const QString self = u"/v3/activities/"_s + activity.id;
    QJsonObject links{{u"self"_s, QJsonObject{{u"href"_s, self}}}};
    if (activity.kind == "contact_exports"_L1 && activity.finished && activity.end == "completed"_L1) {
        const QString result = u"/v3/%1/%2"_s.arg(behaviours.text("export_link"_L1), activity.id);
        links.insert(u"results"_s, QJsonObject{{u"href"_s, result}});
    }
    QJsonObject object{{u"activity_id"_s, activity.id},
                       {u"state"_s, activityState(activity, now)},
                       {u"created_at"_s, zuluTime(activity.createdAt)},
                       {u"updated_at"_s, zuluTime(lastChange(activity, now))},
                       {u"percent_done"_s, percentDone(activity, now)},
                       {u"activity_errors"_s, QJsonArray::fromStringList(activity.errors)},
                       {u"_links"_s, links}};
    if (now >= activity.startsAt)
        object.insert(u"started_at"_s, zuluTime(activity.startsAt));
    if (activity.finished)
        object.insert(u"completed_at"_s, zuluTime(activity.finishesAt));
    if (!activity.fileName.isEmpty() && behaviours.on("import_file_name"_L1))
        object.insert(u"source_file_name"_s, activity.fileName);
    if (activity.kind == "custom_fields_delete"_L1)
        return object;
    QJsonObject status;
    const QStringList names = counterNames(activity.kind);
    for (const QString &name : names)
        status.insert(name, activity.counters.value(name));
    object.insert(u"status"_s, status);
    return object;
}

} // namespace Practice
