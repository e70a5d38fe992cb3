#include "constantcontact/contactlists.h"

#include "constantcontact/json.h"

#include <QCoreApplication>

namespace Api {

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
    return {Error::Kind::ListGone,
            QCoreApplication::translate(
                "Api", "The chosen list no longer exists in Constant Contact. Choose a list again."),
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

QCoro::Task<Result<QList<Domain::ContactList>>> readLists(Caller &caller)
{
    Call call;
    call.path = u"/contact_lists"_s;
    call.query = {{u"limit"_s, u"500"_s}, {u"include_membership_count"_s, u"active"_s}};
    const Result<Walk<Domain::ContactList>> walked = co_await walk(caller, call, listPageFrom, idOf);
    if (!walked)
        co_return walked.error();
    co_return QList<Domain::ContactList>(walked->records);
}

QCoro::Task<Result<ListReading>> readList(Caller &caller, Domain::ListId id)
{
    if (!isUuid(id.value))
        co_return listGone();
    Call call;
    call.path = "/contact_lists/"_L1 + id.value;
    call.query = {{u"include_membership_count"_s, u"active"_s}};
    const Result<Answer> answer = co_await caller.call(call);
    if (!answer) {
        if (answer.error().kind == Error::Kind::NotFound)
            co_return listGone();
        co_return answer.error();
    }
    if (isDeleted(answer->object))
        co_return listGone();
    const std::optional<Domain::ContactList> list = listFrom(answer->object);
    if (!list || list->id.value.compare(id.value, Qt::CaseInsensitive) != 0)
        co_return unreadable(u"another list, or none"_s);
    co_return ListReading{*list, answer->serverTime};
}

} // namespace Api
