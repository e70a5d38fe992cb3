#include "constantcontact/resubscribe.h"

#include <QJsonArray>

namespace Api {

using namespace Qt::StringLiterals;
using Core::Result;

QCoro::Task<Result<void>> resubscribe(Caller &caller, Domain::ContactId id, Domain::ListId list)
{
    Call call;
    call.method = "PUT";
    call.path = "/contacts/resubscribe/"_L1 + id.value;
    const QJsonArray lists{list.value};
    call.body = {{"list_ids"_L1, lists}};
    const Result<Answer> answer = co_await caller.call(call);
    if (!answer)
        co_return answer.error();
    co_return Result<void>();
}

} // namespace Api
