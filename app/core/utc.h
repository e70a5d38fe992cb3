#pragma once

#include <QDateTime>

/// Moments in UTC. Qt 6.5 replaced Qt::UTC by QTimeZone::UTC, which Qt 6.4 does not have, and later releases
/// warn about the former; this is the one place that knows both. Any thread.
namespace Core {

/// \param date  invalid: the result is invalid too
/// \param time  of day in UTC
/// \return the moment, in UTC
[[nodiscard]] QDateTime utc(QDate date, QTime time = QTime(0, 0));

/// \param milliseconds  since 1970-01-01T00:00:00Z
/// \return the moment, in UTC
[[nodiscard]] QDateTime utcFromMSecs(qint64 milliseconds);

/// Takes the date and the time of day of \p time for UTC, whatever zone they were read in.
/// \param time  invalid: the result is invalid too
/// \return a moment in UTC with the same date and time of day
[[nodiscard]] QDateTime readAsUtc(const QDateTime &time);

} // namespace Core
