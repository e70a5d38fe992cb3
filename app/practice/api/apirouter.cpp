// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/api/apirouter.h"

#include "practice/api/accountapi.h"
#include "practice/api/activitiesapi.h"
#include "practice/api/contactsapi.h"
#include "practice/api/fieldsapi.h"
#include "practice/api/listsapi.h"
#include "practice/jobs/activity.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

struct EndPoint
{
    QByteArray method;
    QString path;
    const char *scope;     ///< nullptr: any valid token
    const char *privilege; ///< nullptr: none
    Response (*response)(Call &);
};

/// Fixed paths come before paths of the same length with a placeholder.
const std::vector<EndPoint> &endPoints()
{
    static constexpr auto data = "contact_data";
    static constexpr auto read = "contacts:read";
    static constexpr auto write = "contacts:write";
    static constexpr auto listsRead = "contacts:lists:read";
    static constexpr auto listsWrite = "contacts:lists:write";
    static const std::vector<EndPoint> all{
        {"GET", u"/v3/account/summary"_s, "account_read", "account:read", AccountApi::summary},
        {"GET", u"/v3/account/user/privileges"_s, nullptr, nullptr, AccountApi::privileges},
        {"GET", u"/v3/contact_lists"_s, data, listsRead, ListsApi::getMany},
        {"POST", u"/v3/contact_lists"_s, data, listsWrite, ListsApi::create},
        {"GET", u"/v3/contact_lists/{list_id}"_s, data, listsRead, ListsApi::getOne},
        {"PUT", u"/v3/contact_lists/{list_id}"_s, data, listsWrite, ListsApi::update},
        {"DELETE", u"/v3/contact_lists/{list_id}"_s, data, listsWrite, ListsApi::remove},
        {"GET", u"/v3/contacts"_s, data, read, ContactsApi::getMany},
        {"POST", u"/v3/contacts"_s, data, write, ContactsApi::create},
        {"GET", u"/v3/contacts/counts"_s, data, read, ContactsApi::counts},
        {"POST", u"/v3/contacts/sign_up_form"_s, data, write, ContactsApi::signUp},
        {"PUT", u"/v3/contacts/resubscribe/{contact_id}"_s, data, write, ContactsApi::resubscribe},
        {"GET", u"/v3/contacts/{contact_id}"_s, data, read, ContactsApi::getOne},
        {"PUT", u"/v3/contacts/{contact_id}"_s, data, write, ContactsApi::update},
        {"DELETE", u"/v3/contacts/{contact_id}"_s, data, write, ContactsApi::remove},
        {"GET", u"/v3/contact_custom_fields"_s, data, read, FieldsApi::getMany},
        {"POST", u"/v3/contact_custom_fields"_s, data, write, FieldsApi::create},
        {"GET", u"/v3/contact_custom_fields/{custom_field_id}"_s, data, read, FieldsApi::getOne},
        {"PUT", u"/v3/contact_custom_fields/{custom_field_id}"_s, data, write, FieldsApi::update},
        {"DELETE", u"/v3/contact_custom_fields/{custom_field_id}"_s, data, write, FieldsApi::remove},
        {"GET", u"/v3/activities"_s, data, write, ActivitiesApi::getMany},
        {"POST", u"/v3/activities/contacts_json_import"_s, data, write, ActivitiesApi::jsonImport},
        {"POST", u"/v3/activities/contacts_file_import"_s, data, write, ActivitiesApi::fileImport},
        {"POST", u"/v3/activities/add_list_memberships"_s, data, write, ActivitiesApi::addMemberships},
        {"POST", u"/v3/activities/remove_list_memberships"_s, data, write, ActivitiesApi::removeMemberships},
        {"POST", u"/v3/activities/contact_exports"_s, data, write, ActivitiesApi::contactExport},
        {"POST", u"/v3/activities/contact_delete"_s, data, write, ActivitiesApi::deleteContacts},
        {"POST", u"/v3/activities/list_delete"_s, data, listsWrite, ActivitiesApi::deleteLists},
        {"POST", u"/v3/activities/custom_fields_delete"_s, data, write, ActivitiesApi::deleteFields},
        {"GET", u"/v3/activities/{activity_id}"_s, data, write, ActivitiesApi::getOne},
        {"GET", u"/v3/contact_exports/{file_export_id}"_s, data, write, ActivitiesApi::exportResult},
        {"GET", u"/v3/contacts_exports/{file_export_id}"_s, data, write, ActivitiesApi::exportResult},
    };
    return all;
}

bool pathFits(const QString &pattern, const QString &path, QStringList &ids)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return false;
    ids.clear();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith(u'{'))
            ids.append(given[i]);
        else if (wanted[i] != given[i])
            return false;
    }
    return true;
}

struct Found
{
    const EndPoint *endPoint = nullptr;
    QString pathTemplate; ///< path of the endpoint; also set if only the method is wrong
    QStringList ids;
};

Found find(const Request &request)
{
    Found found;
    QStringList ids;
    for (const EndPoint &candidate : endPoints()) {
        if (!pathFits(candidate.path, request.path, ids))
            continue;
        if (found.pathTemplate.isEmpty())
            found.pathTemplate = candidate.path;
        if (candidate.method == request.method)
            return {&candidate, candidate.path, ids};
    }
    return found;
}

Response unauthorized()
{
    return errorObject(401, u"unauthorized"_s, u"Unauthorized"_s);
}

Response accessDenied(const QString &why)
{
    return errorObject(403, u"access_denied"_s, u"Request forbidden due to insufficient %1."_s.arg(why));
}

/// Checks the body before an endpoint reads it.
/// \return error response; nothing if the body is acceptable
std::optional<Response> refusedBody(const Request &request, const EndPoint &endPoint)
{
    const bool hasBody = endPoint.method == "POST" || endPoint.method == "PUT";
    if (!hasBody || endPoint.response == ActivitiesApi::fileImport)
        return std::nullopt;
    if (!request.isJson())
        return errorArray(415, u"contacts.api.unsupported_media_type"_s,
                          u"Content-Type must be application/json."_s);
    if (!QJsonDocument::fromJson(request.body).isObject())
        return validationError(u"The JSON body is malformed."_s);
    return std::nullopt;
}

} // namespace

RoutedResponse routeRequest(const Request &request, ServerState &serverState, const QDateTime &now)
{
    const Found found = find(request);
    const QString &pathTemplate = found.pathTemplate;
    const QByteArray authorization = request.header("authorization");
    if (authorization.isEmpty() && serverState.behaviours.is("missing_token"_L1, "403"_L1))
        return {text(403, "Forbidden"), pathTemplate};
    const std::optional<Grant> grant = authorization.startsWith("Bearer ")
                                           ? serverState.tokens.access(authorization.mid(7), now)
                                           : std::nullopt;
    if (!grant)
        return {unauthorized(), pathTemplate};
    SimulatedAccount *account = serverState.account(grant->account);
    if (!account)
        return {unauthorized(), pathTemplate};
    if (std::optional<Response> refusal = serverState.limits.takeCall(serverState.behaviours, now))
        return {*refusal, pathTemplate};
    serverState.changed = true; // the daily call count
    if (pathTemplate.isEmpty())
        return {notFound(u"The requested resource was not found."_s), pathTemplate};
    if (!found.endPoint)
        return {errorArray(405, u"contacts.api.method_not_allowed"_s, u"Method not allowed."_s),
                pathTemplate};
    const EndPoint &endPoint = *found.endPoint;
    if (endPoint.scope && !grant->scopes.contains(QLatin1String(endPoint.scope)))
        return {accessDenied(u"scope"_s), pathTemplate};
    const QStringList privileges = AccountApi::privilegeNames(grant->mayWrite);
    if (endPoint.privilege && !privileges.contains(QLatin1String(endPoint.privilege)))
        return {accessDenied(u"user privileges"_s), pathTemplate};
    if (std::optional<Response> refusal = refusedBody(request, endPoint))
        return {*refusal, pathTemplate};
    runDueActivities(serverState, *account, now);
    Call call{request, serverState, *account, *grant, now, found.ids};
    return {endPoint.response(call), pathTemplate};
}

} // namespace Practice
