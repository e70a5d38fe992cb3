// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/callbudget.h"

#include <QString>

namespace Store {

class Database;

/// The call budget in the database, updated once per call, so that rate and daily count hold across programs
/// and restarts. Calls are counted per API key and UTC day of the service (ServiceClock). A `quota_exceeded`
/// in the first half hour of a day may still concern the day before; after that half hour, one more call is
/// tried. The rate uses the system's monotonic clock, which all programs on a machine share; a value from
/// before a reboot is recognized because it lies in the future.
/// Borrows the database and is used by the sync thread.
class SharedCallBudget final : public Net::CallBudget
{
public:
    /// \param key  the application's API key (client id)
    /// \param pace  shortest time between the starts of two calls
    SharedCallBudget(Database &database, QString key, std::chrono::milliseconds pace);
    [[nodiscard]] Core::Result<std::chrono::milliseconds> reserve() override;
    void noteServiceTime(const QDateTime &serviceTime) override;
    Core::Result<void> markExhausted() override;
    Core::Result<void> slowDown() override;
    [[nodiscard]] Core::Result<int> callsToday() const override;

private:
    /// \return always an error: QuotaExhausted with the time of the next try after \p now, or Storage
    [[nodiscard]] Core::Result<void> exhausted(const QDateTime &now) const;

    Database &m_database;
    QString m_key;
    std::chrono::milliseconds m_pace;
};

} // namespace Store
