// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/activities.h"

#include "constantcontact/json.h"
#include "core/try.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ConstantContact {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;

namespace {

Activity::State stateFrom(const QString &word)
{
    if (word == "initialized"_L1)
        return Activity::State::Initialized;
    if (word == "processing"_L1)
        return Activity::State::Processing;
    if (word == "completed"_L1)
        return Activity::State::Completed;
    if (word == "cancelled"_L1)
        return Activity::State::Cancelled;
    if (word == "failed"_L1)
        return Activity::State::Failed;
    if (word == "timed_out"_L1 || word == "time_out"_L1)
        return Activity::State::TimedOut;
    return Activity::State::Unknown;
}

// Path of an export's results. The link is used as given, because its spelling varies (README.md, Jobs), but
// only if it leads to an export.
QString resultsFrom(const QJsonObject &object)
{
    static const QRegularExpression shape(u"^/v3(/contacts?_exports/[0-9a-fA-F-]{36})\\z"_s);
    const Field<QJsonObject> links = member(object, "_links"_L1);
    const Field<QJsonObject> results = member(links.value, "results"_L1);
    return shape.match(text(results.value, "href"_L1).value).captured(1);
}

QString idOf(const Activity &activity)
{
    return activity.id.value;
}

// Reads the response to starting a job. If a 2xx response has no readable id, the job may have been started
// nevertheless.
Result<Activity> started(const Result<Response> &response)
{
    if (!response)
        return response.error();
    const std::optional<Activity> activity = activityFrom(response->object);
    if (!activity) {
        return Error{Error::Kind::OutcomeUnknown,
                     QCoreApplication::translate(
                         "ConstantContact", "Constant Contact accepted the job but did not return its id."),
                     u"no activity_id"_s,
                     {}};
    }
    return *activity;
}

} // namespace

std::optional<Activity> activityFrom(const QJsonObject &object)
{
    const Field<QString> id = uuid(object, "activity_id"_L1);
    if (!id.isThere())
        return std::nullopt;
    Activity activity;
    activity.id = {id.value};
    activity.state = stateFrom(text(object, "state"_L1).value);
    activity.createdAt = time(object, "created_at"_L1).value;
    activity.results = resultsFrom(object);
    const Field<QJsonObject> status = member(object, "status"_L1);
    activity.isUnclear = status.isWrong();
    activity.isImport = status.value.contains("person_count"_L1);
    const auto counted = [&activity, &status](QLatin1StringView key) {
        const Field<int> field = count(status.value, key);
        activity.isUnclear = activity.isUnclear || field.isWrong();
        return field.value;
    };
    activity.itemsTotal = counted("items_total_count"_L1);
    if (status.value.contains("items_completed_count"_L1))
        activity.itemsCompleted = counted("items_completed_count"_L1);
    activity.errors = counted("error_count"_L1);
    activity.correctable = counted("correctable_count"_L1);
    activity.cannotAddToList = counted("cannot_add_to_list_count"_L1);
    return activity;
}

Result<Page<Activity>> activityPageFrom(const QJsonObject &page)
{
    return pageFrom(page, "activities"_L1, activityFrom);
}

QCoro::Task<Result<Activity>> startImport(ApiClient &api, ImportPayload payload)
{
    Request request;
    request.method = "POST";
    const bool isFile = payload.form() == ImportForm::File;
    request.path = isFile ? u"/activities/contacts_file_import"_s : u"/activities/contacts_json_import"_s;
    request.rawBody = payload.body();
    request.contentType = payload.contentType();
    request.totalTime = std::chrono::seconds(180);
    const Result<Response> response = co_await api.call(request);
    co_return started(response);
}

QCoro::Task<Result<Activity>> startRemoval(ApiClient &api, QList<Domain::ContactId> contacts,
                                           Domain::ListId list)
{
    QJsonArray ids;
    for (const Domain::ContactId &contact : std::as_const(contacts))
        ids.append(contact.value);
    Request request;
    request.method = "POST";
    request.path = u"/activities/remove_list_memberships"_s;
    request.body.insert("source"_L1, QJsonObject{{"contact_ids"_L1, ids}});
    request.body.insert("list_ids"_L1, QJsonArray{list.value});
    const Result<Response> response = co_await api.call(request);
    co_return started(response);
}

QCoro::Task<Result<Activity>> startExport(ApiClient &api, Domain::ListId list)
{
    Request request;
    request.method = "POST";
    request.path = u"/activities/contact_exports"_s;
    request.body.insert("list_ids"_L1, QJsonArray{list.value});
    request.body.insert("fields"_L1, QJsonArray{u"email_address"_s});
    const Result<Response> response = co_await api.call(request);
    co_return started(response);
}

QCoro::Task<Result<QByteArray>> readExport(ApiClient &api, Activity activity)
{
    if (activity.results.isEmpty()) {
        co_return Error{Error::Kind::InvalidResponse,
                        QCoreApplication::translate(
                            "ConstantContact", "Constant Contact did not return the address of the export."),
                        u"no results link"_s,
                        {}};
    }
    Request request;
    request.path = activity.results;
    request.wantsText = true;
    request.totalTime = std::chrono::seconds(180);
    request.largestResponse = 64 * 1024 * 1024;
    CO_ASSIGN_OR_RETURN(const Response response, co_await api.call(request));
    co_return QByteArray(response.text);
}

QCoro::Task<Result<Activity>> readActivity(ApiClient &api, Domain::ActivityId id)
{
    Request request;
    request.path = "/activities/"_L1 + id.value;
    request.largestResponse = 1024 * 1024;
    CO_ASSIGN_OR_RETURN(const Response response, co_await api.call(request));
    const std::optional<Activity> activity = activityFrom(response.object);
    if (!activity || activity->id.value.compare(id.value, Qt::CaseInsensitive) != 0)
        co_return unreadable(u"another job, or none"_s);
    co_return Activity(*activity);
}

QCoro::Task<Result<RecentActivities>> recentActivities(ApiClient &api)
{
    Request request;
    request.path = u"/activities"_s;
    request.query = {{u"limit"_s, u"500"_s}};
    request.largestResponse = 1024 * 1024;
    co_return co_await fetchAllRecords(api, request, activityPageFrom, idOf);
}

} // namespace ConstantContact
