#include "constantcontact/account.h"

#include "constantcontact/json.h"

#include <QRegularExpression>

namespace Api {

using namespace Qt::StringLiterals;

Core::Result<Domain::Account> accountFrom(const QJsonObject &summary)
{
    // This id distinguishes accounts, so that the clients of one studio are never sent to the list of
    // another.
    static const QRegularExpression shape(u"^[A-Za-z0-9_-]{1,64}\\z"_s);
    const Field<QString> id = text(summary, "encoded_account_id"_L1);
    if (!shape.match(id.value).hasMatch())
        return unreadable(u"no account id"_s);
    Domain::Account account;
    account.id = id.value;
    account.businessName = text(summary, "organization_name"_L1).value.trimmed();
    if (account.businessName.isEmpty()) {
        account.businessName =
            u"%1 %2"_s.arg(text(summary, "first_name"_L1).value, text(summary, "last_name"_L1).value)
                .trimmed();
    }
    if (account.businessName.isEmpty())
        account.businessName = text(summary, "contact_email"_L1).value;
    return account;
}

QCoro::Task<Core::Result<Domain::Account>> readAccount(Caller &caller)
{
    Call call;
    call.path = u"/account/summary"_s;
    call.largestAnswer = 1024 * 1024;
    const Core::Result<Answer> answer = co_await caller.call(call);
    if (!answer)
        co_return answer.error();
    co_return accountFrom(answer->object);
}

} // namespace Api
