// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/callbudget.h"

#include <QString>

namespace Store {

class Database;

/// The call budget in the database, updated once per call, so that rate and daily count hold across programs
/// and restarts. Calls are counted per UTC day and API key. The rate uses the system's monotonic clock,
/// which all programs on a machine share; a value from before a reboot is recognised because it lies in the
/// future.
/// Borrows the database and is used by the sync thread.
class SharedCallBudget final : public Net::CallBudget
{
public:
    /// \param key  the application's API key (client id)
    /// \param pace  shortest time between the starts of two calls
    SharedCallBudget(Database &database, QString key, std::chrono::milliseconds pace);
    [[nodiscard]] Core::Result<std::chrono::milliseconds> reserve() override;
    Core::Result<void> markExhausted() override;
    Core::Result<void> slowDown() override;
    [[nodiscard]] Core::Result<int> callsToday() const override;

private:
    Database &m_database;
    QString m_key;
    std::chrono::milliseconds m_pace;
};

} // namespace Store
