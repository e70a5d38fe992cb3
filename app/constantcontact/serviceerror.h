// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include <QByteArray>

namespace ConstantContact {

/// Error response of the service. Recognized by its form, not by its status: an array of {error_key,
/// error_message}, one such object, {error, error_description}, or anything else.
struct ServiceError
{
    int status = 0;
    QString key;
    QString message; ///< the service's own text, for ids and counts only; may contain an address

    bool operator==(const ServiceError &) const = default;
};

/// Reads the body of a response with an error status.
[[nodiscard]] ServiceError parseServiceError(int status, const QByteArray &body);

/// Converts the service's error to an error with a message for the studio owner. The service's own text is
/// omitted.
[[nodiscard]] Core::Error toError(const ServiceError &serviceError);

/// Whether a 429 means that the day's calls are used up (`quota_exceeded`), not only those of the second.
[[nodiscard]] bool isQuota(const ServiceError &serviceError);
/// Whether a 429 means that the account has 1,000 unfinished jobs.
[[nodiscard]] bool isQueueFull(const ServiceError &serviceError);
/// Finds the first UUID in the service's text, for example the contact that has an address after a 409.
/// \return UUID; empty if there is none
[[nodiscard]] QString uuidIn(const QString &message);

} // namespace ConstantContact
