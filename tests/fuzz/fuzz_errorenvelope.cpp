// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/json.h"
#include "constantcontact/serviceerror.h"
#include "fuzz.h"

// The body of an error response; the first byte selects the status.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr int statuses[] = {400, 401, 403, 404, 409, 415, 429, 500, 503};
    if (size == 0)
        return 0;
    const int status = statuses[data[0] % std::size(statuses)];
    const ConstantContact::ServiceError serviceError =
        ConstantContact::parseServiceError(status, bytesOf(data + 1, size - 1));
    require(serviceError.status == status);
    require(isWhole(serviceError.key) && isWhole(serviceError.message));
    const QString holder = ConstantContact::uuidIn(serviceError.message);
    require(holder.isEmpty() || ConstantContact::isUuid(holder));

    // This text is shown to the user and logged: it must not contain text of the service.
    const Core::Error error = ConstantContact::toError(serviceError);
    require(!error.message.isEmpty());
    require(error.detail.size() <= 64 && !error.detail.contains(u'@') && !error.detail.contains(u'\n'));
    require(ConstantContact::isQuota(serviceError) + ConstantContact::isQueueFull(serviceError) == 0 ||
            serviceError.status == 429);
    return 0;
}
