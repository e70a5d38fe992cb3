// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/api/activitiesapi.h"

#include "practice/api/bodycheck.h"
#include "practice/api/contactbody.h"
#include "practice/api/pagecursor.h"
#include "practice/jobs/activity.h"
#include "practice/jobs/exportfile.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Practice::ActivitiesApi {

namespace {

constexpr qsizetype kMostContacts = 500;
constexpr qsizetype kMostTargets = 50;

Response noActivity()
{
    return notFound(u"The activity_id was not found."_s);
}

/// Whether a segment may select the contacts of a job.
enum class Segments { Refused, Allowed };

/// Validates `source` and `exclude`, which select the contacts of a job. The job gets them unchanged.
void checkSource(const QJsonObject &body, Segments segments, SimulatedAccount &account, BodyCheck &check)
{
    const QJsonObject source = body.value("source"_L1).toObject();
    if (segments == Segments::Allowed)
        check.keys(source,
                   {"list_ids"_L1, "contact_ids"_L1, "all_active_contacts"_L1, "tag_ids"_L1,
                    "engagement_level"_L1, "segment_id"_L1},
                   u"source."_s);
    else
        check.keys(
            source,
            {"list_ids"_L1, "contact_ids"_L1, "all_active_contacts"_L1, "tag_ids"_L1, "engagement_level"_L1},
            u"source."_s);
    if (source.size() != 1)
        check.fault(u"source must hold exactly one property"_s);
    constexpr qsizetype kMostSources = 100;
    checkLists(check.ids(source, "list_ids"_L1, segments == Segments::Allowed ? kMostTargets : kMostSources),
               account, check);
    (void)check.ids(source, "contact_ids"_L1, kMostContacts);
    (void)check.ids(source, "tag_ids"_L1, kMostTargets);
    const QJsonObject exclude = body.value("exclude"_L1).toObject();
    check.keys(exclude, {"contact_ids"_L1}, u"exclude."_s);
    (void)check.ids(exclude, "contact_ids"_L1, kMostContacts);
}

Response membershipJob(Call &call, const QString &kind, Segments segments)
{
    BodyCheck check(call.behaviours());
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    check.keys(body, {"source"_L1, "exclude"_L1, "list_ids"_L1});
    checkSource(body, segments, call.account, check);
    const QStringList lists = check.ids(body, "list_ids"_L1, kMostTargets);
    if (lists.isEmpty())
        check.fault(u"list_ids is missing"_s);
    checkLists(lists, call.account, check);
    return check.ok() ? start(call, kind, body) : check.response();
}

} // namespace

Response start(Call &call, const QString &kind, const QJsonObject &work, const QString &fileName)
{
    auto &activities = call.account.activities;
    const auto unfinished = std::count_if(activities.begin(), activities.end(),
                                          [](const Activity &each) { return !each.finished; });
    if (unfinished >= call.behaviours().number("activity_queue"_L1))
        return errorArray(429, u"contacts.api.too_many_requests"_s,
                          u"You exceeded 1,000 queued activities for this user account."_s);
    Activity activity;
    activity.id = call.account.ids.next();
    activity.kind = kind;
    activity.fileName = fileName;
    activity.work = QJsonDocument(work).toJson(QJsonDocument::Compact);
    activity.createdAt = call.now;
    activity.startsAt = call.now.addMSecs(call.behaviours().number("activity_initialized_ms"_L1));
    activity.end = call.behaviours().text("activity_end"_L1);
    if (activity.end != "processing"_L1)
        activity.finishesAt =
            activity.startsAt.addMSecs(call.behaviours().number("activity_processing_ms"_L1));
    activities.push_back(activity);
    call.serverState.changed = true;
    // Show a new job as initialized, even if that state lasts for no time.
    const QJsonObject shown = activityJson(activity, call.behaviours(), call.now.addMSecs(-1));
    Response response = json(201, shown);
    response.headers.append({"Location", "/v3/activities/" + activity.id.toLatin1()});
    return response;
}

Response getMany(Call &call)
{
    constexpr int kMost = 500;
    const std::optional<PageCursor> cursor = parseCursor(call);
    if (!cursor)
        return badCursor();
    const std::optional<int> limit = cursorLimit(*cursor, kMost);
    if (!limit)
        return validationError(u"limit is not a whole number from 1 to 500"_s);
    static const QStringList states{u"processing"_s, u"completed"_s, u"cancelled"_s, u"failed"_s,
                                    u"timed_out"_s};
    const QStringList wanted =
        cursorParameter(*cursor, "state"_L1).value_or(QString()).split(u',', Qt::SkipEmptyParts);
    if (!std::all_of(wanted.begin(), wanted.end(),
                     [](const QString &state) { return states.contains(state); }))
        return validationError(u"state does not have a valid value"_s);
    QJsonArray page;
    QString next;
    bool reached = cursor->next.isEmpty();
    const std::vector<Activity> &activities = call.account.activities;
    for (auto each = activities.rbegin(); each != activities.rend(); ++each) { // newest first
        const Activity &activity = *each;
        reached = reached || activity.id == cursor->next;
        if (!reached || (!wanted.isEmpty() && !wanted.contains(activityState(activity, call.now))))
            continue;
        if (page.size() == *limit) {
            next = activity.id;
            break;
        }
        page.append(activityJson(activity, call.behaviours(), call.now));
    }
    if (!reached)
        return badCursor();
    return json(200, QJsonObject{{u"activities"_s, page},
                                 {u"_links"_s, nextLink(u"/v3/activities"_s, *cursor, next, *limit)}});
}

Response getOne(Call &call)
{
    const Activity *activity = call.account.activity(call.ids.value(0));
    return activity ? json(200, activityJson(*activity, call.behaviours(), call.now)) : noActivity();
}

Response addMemberships(Call &call)
{
    return membershipJob(call, u"add_list_memberships"_s, Segments::Allowed);
}

Response removeMemberships(Call &call)
{
    return membershipJob(call, u"remove_list_memberships"_s, Segments::Refused);
}

Response contactExport(Call &call)
{
    BodyCheck check(call.behaviours());
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    check.keys(body, {"contact_ids"_L1, "list_ids"_L1, "tag_ids"_L1, "segment_id"_L1, "new_subscriber"_L1,
                      "status"_L1, "exclude"_L1, "fields"_L1});
    (void)check.ids(body, "contact_ids"_L1, kMostContacts);
    checkLists(check.ids(body, "list_ids"_L1, kMostTargets), call.account, check);
    (void)check.ids(body, "tag_ids"_L1, kMostTargets);
    (void)check.ids(body.value("exclude"_L1).toObject(), "contact_ids"_L1, kMostTargets);
    (void)check.word(body, "status"_L1, {"active"_L1, "unsubscribed"_L1, "removed"_L1},
                     BodyCheck::Presence::Optional);
    int sources = 0;
    for (const QLatin1String source : {"contact_ids"_L1, "list_ids"_L1, "tag_ids"_L1, "segment_id"_L1})
        sources += body.contains(source) ? 1 : 0;
    if (sources > 1)
        check.fault(u"only one of contact_ids, list_ids, tag_ids and segment_id may be given"_s);
    if (body.contains("segment_id"_L1))
        check.fault(u"segment_id does not exist"_s);
    const QJsonArray fields = body.value("fields"_L1).toArray();
    bool address = fields.isEmpty();
    bool aboutAddress = false;
    for (const auto &field : fields) {
        const QString name = field.toString();
        if (!isExportField(name))
            check.fault(u"fields: %1 is not known"_s.arg(name));
        address = address || name == "email_address"_L1;
        aboutAddress = aboutAddress || name.startsWith("email_opt"_L1);
    }
    if (aboutAddress && !address)
        check.fault(u"fields must hold email_address"_s);
    return check.ok() ? start(call, u"contact_exports"_s, body) : check.response();
}

Response exportResult(Call &call)
{
    const Activity *activity = call.account.activity(call.ids.value(0));
    if (!activity || activity->kind != "contact_exports"_L1 || !activity->finished ||
        activity->end != "completed"_L1)
        return notFound(u"The file_export_id was not found."_s);
    return {200, "text/csv", activity->result, {}};
}

Response deleteContacts(Call &call)
{
    BodyCheck check(call.behaviours());
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    check.keys(body, {"contact_ids"_L1, "list_ids"_L1});
    const QStringList contacts = check.ids(body, "contact_ids"_L1, kMostContacts);
    const QStringList lists = check.ids(body, "list_ids"_L1, kMostTargets);
    if (contacts.isEmpty() == lists.isEmpty())
        check.fault(u"exactly one of contact_ids and list_ids is required"_s);
    checkLists(lists, call.account, check);
    return check.ok() ? start(call, u"contact_delete"_s, body) : check.response();
}

Response deleteLists(Call &call)
{
    BodyCheck check(call.behaviours());
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    check.keys(body, {"list_ids"_L1});
    constexpr qsizetype kMost = 100;
    const QStringList lists = check.ids(body, "list_ids"_L1, kMost);
    if (lists.isEmpty())
        check.fault(u"list_ids is missing"_s);
    checkLists(lists, call.account, check);
    return check.ok() ? start(call, u"list_delete"_s, body) : check.response();
}

Response deleteFields(Call &call)
{
    BodyCheck check(call.behaviours());
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    check.keys(body, {"custom_field_ids"_L1});
    constexpr qsizetype kMost = 100;
    const QStringList fields = check.ids(body, "custom_field_ids"_L1, kMost);
    if (fields.isEmpty())
        check.fault(u"custom_field_ids is missing"_s);
    for (const QString &id : fields) {
        if (!call.account.field(id))
            check.fault(u"custom_field_id %1 does not exist"_s.arg(id));
    }
    return check.ok() ? start(call, u"custom_fields_delete"_s, body) : check.response();
}

} // namespace Practice::ActivitiesApi
