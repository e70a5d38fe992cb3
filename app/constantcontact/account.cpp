#include "constantcontact/account.h"

#include "constantcontact/json.h"

namespace Api {

using namespace Qt::StringLiterals;

QCoro::Task<Core::Result<Domain::Account>> readAccount(Caller &caller)
{
    Call call;
    call.path = u"/account/summary"_s;
    call.largestAnswer = 1024 * 1024;
    const Core::Result<Answer> answer = co_await caller.call(call);
    if (!answer)
        co_return answer.error();

    const QJsonObject &summary = answer->object;
    Domain::Account account;
    account.id = text(summary, "encoded_account_id"_L1);
    account.businessName = text(summary, "organization_name"_L1).trimmed();
    if (account.businessName.isEmpty()) {
        account.businessName =
            u"%1 %2"_s.arg(text(summary, "first_name"_L1), text(summary, "last_name"_L1)).trimmed();
    }
    if (account.businessName.isEmpty())
        account.businessName = text(summary, "contact_email"_L1);
    co_return account;
}

} // namespace Api
