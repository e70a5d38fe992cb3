#pragma once

#include <QLoggingCategory>
#include <QString>

/// Logging categories, one a room. What may be printed: time, category, method, path template
/// (`/contacts/{id}`), status, error_key, bytes, milliseconds, counts. Never a query string, body, header,
/// token, or a person's address in the clear.
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logAuth)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logPractice)
Q_DECLARE_LOGGING_CATEGORY(logUi)

namespace Core {

/// An e-mail address so that its owner may recognise it and nobody else can use it: `j***@e***.com`.
[[nodiscard]] QString maskedAddress(const QString &address);

} // namespace Core
