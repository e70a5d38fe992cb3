// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

/// Times in UTC. Qt 6.5 replaced Qt::UTC with QTimeZone::UTC, which Qt 6.4 does not have, and later releases
/// deprecate Qt::UTC. Only this file handles both. Any thread.
namespace Core {

/// \param date  date in UTC; an invalid date gives an invalid result
/// \param time  time of day in UTC
/// \return date and time in UTC
[[nodiscard]] QDateTime utc(QDate date, QTime time = QTime(0, 0));

/// \param milliseconds  milliseconds since 1970-01-01T00:00:00Z
/// \return date and time in UTC
[[nodiscard]] QDateTime utcFromMSecs(qint64 milliseconds);

/// Reinterprets the date and time of day of \p time as UTC, whatever its time zone.
/// \param time  any date and time; an invalid one gives an invalid result
/// \return same date and time of day, in UTC
[[nodiscard]] QDateTime readAsUtc(const QDateTime &time);

} // namespace Core
