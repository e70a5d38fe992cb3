#pragma once

#include "net/callbudget.h"

#include <QString>

namespace Store {

class Database;

/// The call budget on disk: one write a call, so that pace and count hold across programs and restarts.
/// Counted per UTC day and API key. The pace (300 ms between starts) is kept by the system's monotonic clock,
/// which all programs of one machine share; a value from before a reboot is recognised by lying in the
/// future.
class SharedCallBudget final : public Net::CallBudget
{
public:
    /// \param key  the application's API key (client id)
    SharedCallBudget(Database &database, QString key);
    [[nodiscard]] Core::Result<std::chrono::milliseconds> reserve() override;
    Core::Result<void> markExhausted() override;
    [[nodiscard]] Core::Result<int> callsToday() const override;

private:
    Database &m_database;
    QString m_key;
};

} // namespace Store
