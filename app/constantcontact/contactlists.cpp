#include "constantcontact/contactlists.h"

#include "constantcontact/json.h"

#include <QCoreApplication>

namespace Api {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;

namespace {

Domain::ContactList listFrom(const QJsonObject &object)
{
    return {Domain::ListId{uuid(object, "list_id"_L1)}, text(object, "name"_L1),
            number(object, "membership_count"_L1)};
}

bool isDeleted(const QJsonObject &object)
{
    return !text(object, "deleted_at"_L1).isEmpty();
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

QCoro::Task<Result<QList<Domain::ContactList>>> readLists(Caller &caller)
{
    Call call;
    call.path = u"/contact_lists"_s;
    call.query = {{u"limit"_s, u"500"_s}, {u"include_membership_count"_s, u"active"_s}};
    QList<Domain::ContactList> lists;
    std::function<void(const QJsonObject &)> take = [&lists](const QJsonObject &object) {
        const Domain::ContactList list = listFrom(object);
        if (!list.id.isEmpty() && !isDeleted(object))
            lists.append(list);
    };
    const Result<Answer> answer = co_await caller.walk(call, u"lists"_s, take);
    if (!answer)
        co_return answer.error();
    co_return lists;
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
    const ListReading reading{listFrom(answer->object), answer->serverTime};
    if (reading.list.id.isEmpty() || reading.list.name.isEmpty()) {
        co_return Error{Error::Kind::InvalidAnswer,
                        QCoreApplication::translate("Api",
                                                    "Constant Contact's answer about the list could not be "
                                                    "read. Listwell tries again later."),
                        u"no list in the answer"_s,
                        {}};
    }
    co_return ListReading(reading);
}

} // namespace Api
