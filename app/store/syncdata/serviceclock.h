// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QDateTime>

namespace Store {

class Database;

/// The service's clock: the local clock plus the difference that the service's last response showed. The
/// difference is kept on disk, so that all programs use it, also before the first response. Days, ages and
/// the day of the quota go by this clock (rule R14): if the local clock is wrong, the next response corrects
/// it. Equals the local clock until the first response. Borrows the database.
class ServiceClock
{
public:
    explicit ServiceClock(Database &database)
        : m_database(database)
    {
    }

    /// UTC time of the service now.
    [[nodiscard]] Core::Result<QDateTime> now() const;
    /// The time that the local clock shows when it is \p serviceTime at the service.
    [[nodiscard]] Core::Result<QDateTime> toLocal(const QDateTime &serviceTime) const;
    /// Notes the time in a response that has just arrived.
    Core::Result<void> note(const QDateTime &serviceTime);

private:
    /// Milliseconds by which the service's clock is ahead of the local clock.
    [[nodiscard]] Core::Result<qint64> ahead() const;

    Database &m_database;
};

} // namespace Store
