// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utc.h"

#include <QTimeZone>

namespace Core {

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto kUtc = QTimeZone::UTC;
#else
constexpr auto kUtc = Qt::UTC;
#endif

} // namespace

QDateTime utc(QDate date, QTime time)
{
    return {date, time, kUtc};
}

QDateTime utcFromMSecs(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, kUtc);
}

QDateTime readAsUtc(const QDateTime &time)
{
    return {time.date(), time.time(), kUtc};
}

} // namespace Core
