// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/api/activitiesapi.h"
#include "practice/api/bodycheck.h"
#include "practice/jobs/importfile.h"
#include "practice/jobs/importrow.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

// The two endpoints for bulk imports.
namespace Practice::ActivitiesApi {

namespace {

constexpr qsizetype kMostLists = 50;
constexpr int kMostRows = 40000;

/// \return nothing if all lists exist; else an error response, or by a switch a job that fails
std::optional<Response> refusedLists(Call &call, const QStringList &lists, const QString &kind,
                                     const QString &fileName)
{
    QStringList missing;
    for (const QString &id : lists) {
        const ContactList *list = call.account.list(id);
        if (!list || list->deleted())
            missing.append(id);
    }
    if (missing.isEmpty())
        return std::nullopt;
    const QString message = u"list_id %1 does not exist"_s.arg(missing.join(u", "_s));
    if (call.behaviours().is("import_unknown_list"_L1, "400"_L1))
        return validationError(message);
    const Response response = start(call, kind, {}, fileName);
    Activity &activity = call.account.activities.back();
    activity.end = u"failed"_s;
    activity.errors.append(message);
    return response;
}

void checkRow(const QJsonObject &row, BodyCheck &check, const Behaviours &behaviours)
{
    for (auto value = row.begin(); value != row.end(); ++value) {
        const QString key = value.key();
        if (!Import::knowsKey(key)) {
            if (behaviours.is("unknown_keys"_L1, "400"_L1))
                check.fault(u"import_data: %1 is not a known property"_s.arg(key));
            continue;
        }
        const bool whole = key == "birthday_month"_L1 || key == "birthday_day"_L1;
        const bool ok = whole                      ? value->isDouble()
                        : key.startsWith("cf:"_L1) ? !value->isObject() && !value->isArray()
                                                   : value->isString();
        if (!ok && !value->isNull())
            check.fault(u"import_data: %1 does not have a valid type"_s.arg(key));
    }
}

} // namespace

Response jsonImport(Call &call)
{
    QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    BodyCheck check(call.behaviours());
    check.keys(body, {"import_data"_L1, "list_ids"_L1, "sms_permission_to_send"_L1});
    const QStringList lists = check.ids(body, "list_ids"_L1, kMostLists);
    if (lists.isEmpty())
        check.fault(u"list_ids is missing"_s);
    QJsonArray rows = body.take("import_data"_L1).toArray();
    if (rows.isEmpty())
        check.fault(u"import_data is missing"_s);
    if (rows.size() > kMostRows)
        check.fault(u"import_data holds more than 40000 contacts"_s);
    // Data after the first 4 MB is ignored silently.
    const qsizetype most = call.behaviours().number("import_bytes"_L1);
    if (call.request.body.size() > most) {
        const int kept = rowsWithin(call.request.body, most);
        while (rows.size() > kept)
            rows.removeLast();
    }
    constexpr qsizetype kFaultsShown = 10;
    qsizetype bad = 0;
    for (const auto &row : std::as_const(rows)) {
        if (bad == kFaultsShown)
            break;
        BodyCheck rowCheck(call.behaviours());
        if (row.isObject())
            checkRow(row.toObject(), rowCheck, call.behaviours());
        else
            rowCheck.fault(u"import_data holds something that is not an object"_s);
        if (!rowCheck.ok()) {
            ++bad;
            const QString message = QJsonDocument::fromJson(rowCheck.response().body)
                                        .array()
                                        .first()["error_message"_L1]
                                        .toString();
            check.fault(message);
        }
    }
    if (!check.ok())
        return check.response();
    if (std::optional<Response> refusal = refusedLists(call, lists, u"contacts_json_import"_s, {}))
        return *refusal;
    body.insert("import_data"_L1, rows);
    body.insert("list_ids"_L1, QJsonArray::fromStringList(lists));
    return start(call, u"contacts_json_import"_s, body);
}

Response fileImport(Call &call)
{
    const std::optional<QList<FormPart>> parts = formParts(call.request);
    if (!parts)
        return errorArray(415, u"contacts.api.unsupported_media_type"_s,
                          u"Content-Type must be multipart/form-data."_s);
    FormPart file;
    BodyCheck check(call.behaviours());
    QJsonObject body;
    for (const FormPart &part : *parts) {
        if (part.name == "file")
            file = part;
        else if (part.name == "list_ids")
            body.insert(u"list_ids"_s,
                        QJsonArray::fromStringList(
                            QString::fromUtf8(part.content).remove(u' ').split(u',', Qt::SkipEmptyParts)));
        else if (part.name != "sms_permission_to_send")
            check.fault(u"%1 is not a known property"_s.arg(QString::fromUtf8(part.name)));
    }
    const QStringList lists = check.ids(body, "list_ids"_L1, kMostLists);
    if (lists.isEmpty())
        check.fault(u"list_ids is missing"_s);
    if (!file.fileName.endsWith(".csv"_L1, Qt::CaseInsensitive))
        check.fault(u"file is missing or not a .csv file"_s);
    const qsizetype most = call.behaviours().number("import_bytes"_L1);
    if (file.content.size() > most) // truncate silently after the last complete line
        file.content.truncate(file.content.lastIndexOf('\n', most - 1) + 1);
    const CsvRows csv = csvRows(file.content);
    if (csv.lines > kMostRows)
        check.fault(u"file holds more than 40000 lines"_s);
    for (const QString &column : csv.columns) {
        if (!Import::knowsKey(column) && call.behaviours().is("unknown_keys"_L1, "400"_L1))
            check.fault(u"file: %1 is not a known column"_s.arg(column));
    }
    if (csv.rows.isEmpty())
        check.fault(u"file holds no contacts"_s);
    if (!check.ok())
        return check.response();
    if (std::optional<Response> refusal = refusedLists(call, lists, u"contacts_file_import"_s, file.fileName))
        return *refusal;
    const QJsonObject work{{u"import_data"_s, csv.rows},
                           {u"list_ids"_s, QJsonArray::fromStringList(lists)},
                           {u"header_rows"_s, 1}};
    return start(call, u"contacts_file_import"_s, work, file.fileName);
}

} // namespace Practice::ActivitiesApi
