// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/contactlists.h"

#include "constantcontact/json.h"
#include "core/try.h"

#include <QCoreApplication>

namespace ConstantContact {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;

namespace {

bool isDeleted(const QJsonObject &object)
{
    return !text(object, "deleted_at"_L1).value.isEmpty();
}

QString idOf(const Domain::ContactList &list)
{
    return list.id.value;
}

Error listGone()
{
    return {
        Error::Kind::ListGone,
        QCoreApplication::translate(
            "ConstantContact", "The chosen list no longer exists in Constant Contact. Choose a list again."),
        {},
        {}};
}

} // namespace

std::optional<Domain::ContactList> listFrom(const QJsonObject &object)
{
    const Field<QString> id = uuid(object, "list_id"_L1);
    const Field<QString> name = text(object, "name"_L1);
    const Field<int> members = count(object, "membership_count"_L1);
    const Field<QString> deleted = text(object, "deleted_at"_L1);
    if (!id.isThere() || name.value.isEmpty() || !members.isThere() || deleted.isWrong() || isDeleted(object))
        return std::nullopt;
    return Domain::ContactList{Domain::ListId{id.value}, name.value, members.value};
}

Result<Page<Domain::ContactList>> listPageFrom(const QJsonObject &page)
{
    return pageFrom(page, "lists"_L1, listFrom);
}

QCoro::Task<Result<QList<Domain::ContactList>>> readLists(ApiClient &api)
{
    Request request;
    request.path = u"/contact_lists"_s;
    request.query = {{u"limit"_s, u"500"_s}, {u"include_membership_count"_s, u"active"_s}};
    CO_ASSIGN_OR_RETURN(const AllRecords<Domain::ContactList> fetched,
                        co_await fetchAllRecords(api, request, listPageFrom, idOf));
    co_return QList<Domain::ContactList>(fetched.records);
}

QCoro::Task<Result<Domain::ContactList>> createList(ApiClient &api, QString name)
{
    Request request;
    request.method = "POST";
    request.path = u"/contact_lists"_s;
    request.body = QJsonObject{{"name"_L1, name}};
    CO_ASSIGN_OR_RETURN(const Response response, co_await api.call(request));
    QJsonObject created = response.object;
    created.insert("membership_count"_L1, 0); // not part of this response
    const std::optional<Domain::ContactList> list = listFrom(created);
    if (!list)
        co_return unreadable(u"another list, or none"_s);
    co_return *list;
}

QCoro::Task<Result<ListReading>> readList(ApiClient &api, Domain::ListId id)
{
    if (!isUuid(id.value))
        co_return listGone();
    Request request;
    request.path = "/contact_lists/"_L1 + id.value;
    request.query = {{u"include_membership_count"_s, u"active"_s}};
    const Result<Response> response = co_await api.call(request);
    if (!response) {
        if (response.error().kind == Error::Kind::NotFound)
            co_return listGone();
        co_return response.error();
    }
    if (isDeleted(response->object))
        co_return listGone();
    const std::optional<Domain::ContactList> list = listFrom(response->object);
    if (!list || list->id.value.compare(id.value, Qt::CaseInsensitive) != 0)
        co_return unreadable(u"another list, or none"_s);
    co_return ListReading{*list, response->serverTime};
}

} // namespace ConstantContact
