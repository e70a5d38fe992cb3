#pragma once

#include "core/error.h"
#include <QByteArray>

namespace Api {

/// What the service said of a call that it refused. Read by shape, not by status: an array of
/// {error_key, error_message}, one such object, {error, error_description}, or anything else.
struct Fault
{
    int status = 0;
    QString key;
    QString message; ///< the service's own text: for ids and counts, not for people; may hold an address

    bool operator==(const Fault &) const = default;
};

[[nodiscard]] Fault faultIn(int status, const QByteArray &body);

/// The fault as an error with a sentence for people; the service's own text is left out of it.
[[nodiscard]] Core::Error errorFor(const Fault &fault);

/// 429: the day's calls are used up (`quota_exceeded`), not only the second's.
[[nodiscard]] bool isQuota(const Fault &fault);
/// 429: the account has 1,000 unfinished jobs.
[[nodiscard]] bool isQueueFull(const Fault &fault);
/// The first UUID in the service's text: the holder of an address in a 409. Empty where there is none.
[[nodiscard]] QString uuidIn(const QString &message);

} // namespace Api
