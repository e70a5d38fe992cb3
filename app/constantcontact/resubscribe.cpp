// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/resubscribe.h"

#include "core/try.h"

#include <QJsonArray>

namespace ConstantContact {

using namespace Qt::StringLiterals;
using Core::Result;

QCoro::Task<Result<void>> resubscribe(ApiClient &api, Domain::ContactId id, Domain::ListId list)
{
    Request request;
    request.method = "PUT";
    request.path = "/contacts/resubscribe/"_L1 + id.value;
    const QJsonArray lists{list.value};
    request.body = {{"list_ids"_L1, lists}};
    CO_RETURN_IF_ERROR(co_await api.call(request));
    co_return Result<void>();
}

} // namespace ConstantContact
