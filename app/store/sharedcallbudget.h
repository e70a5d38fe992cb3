#pragma once

#include "net/callbudget.h"

#include <QString>

namespace Store {

class Database;

/// The call budget on disk: one write a call, so that pace and count hold across programs and restarts.
/// Counted per UTC day and API key. The pace is kept by the system's monotonic clock,
/// which all programs of one machine share; a value from before a reboot is recognised by lying in the
/// future.
class SharedCallBudget final : public Net::CallBudget
{
public:
    /// \param key  the application's API key (client id) \param pace  between two starts
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
