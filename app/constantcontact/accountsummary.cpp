// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/accountsummary.h"

#include "constantcontact/json.h"
#include "core/try.h"

#include <QRegularExpression>

namespace ConstantContact {

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

QCoro::Task<Core::Result<Domain::Account>> readAccount(ApiClient &api)
{
    Request request;
    request.path = u"/account/summary"_s;
    request.largestResponse = 1024 * 1024;
    CO_ASSIGN_OR_RETURN(const Response response, co_await api.call(request));
    co_return accountFrom(response.object);
}

} // namespace ConstantContact
