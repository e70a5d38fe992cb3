#include "constantcontact/apifault.h"
#include "constantcontact/json.h"
#include "fuzz.h"

// The body of an error response; the first byte selects the status.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr int statuses[] = {400, 401, 403, 404, 409, 415, 429, 500, 503};
    if (size == 0)
        return 0;
    const int status = statuses[data[0] % std::size(statuses)];
    const Api::Fault fault = Api::faultIn(status, bytesOf(data + 1, size - 1));
    require(fault.status == status);
    require(isWhole(fault.key) && isWhole(fault.message));
    const QString holder = Api::uuidIn(fault.message);
    require(holder.isEmpty() || Api::isUuid(holder));

    // This text is shown to the user and logged: it must not contain text of the service.
    const Core::Error error = Api::errorFor(fault);
    require(!error.message.isEmpty());
    require(error.detail.size() <= 64 && !error.detail.contains(u'@') && !error.detail.contains(u'\n'));
    require(Api::isQuota(fault) + Api::isQueueFull(fault) == 0 || fault.status == 429);
    return 0;
}
