#pragma once

#include "auth/tokenkeeper.h"
#include "auth/tokenvault.h"
#include "cli/output.h"
#include "core/clock.h"
#include "core/environment.h"
#include "store/backgrounddatabase.h"
#include "store/datadirectorylock.h"
#include "sync/loginmarks.h"
#include "sync/session.h"

#include <memory>

namespace Cli {

/// What a command works with, opened as it is needed and closed with the command.
class Studio
{
public:
    /// \param output  is told what the owner has to know of the data; outlives the studio
    Studio(Core::Environment environment, const Output &output);
    ~Studio();

    [[nodiscard]] const Core::Environment &environment() const { return m_environment; }
    [[nodiscard]] const Core::Clock &clock() const { return m_clock; }

    /// The database alone, for commands about clients. Where it is damaged, a good copy is put back, unless
    /// another program is at work. \return Storage
    [[nodiscard]] Core::Result<Store::Database *> database();
    /// Everything that talks with the service. \return Storage
    [[nodiscard]] Core::Result<Sync::Session *> session();
    [[nodiscard]] Auth::TokenKeeper &keeper();
    /// Tries a last time to keep a login that lives in memory only; call it before the program ends.
    [[nodiscard]] QCoro::Task<void> leave();
    /// A warning about where the login is kept; empty when all is well.
    [[nodiscard]] QString vaultWarning() const;
    /// For commands that change the connection or play a round: held until the program ends. \return Busy,
    /// Storage
    [[nodiscard]] Core::Result<void> takeLock();

    /// Looks the data over before it is opened, and puts a good copy back where it is damaged. Does nothing
    /// without the lock, which stands for another program's having done it, and nothing twice. \return
    /// Storage
    [[nodiscard]] Core::Result<void> lookOver();

private:
    void tell(Store::Database &database);

    const Output &m_output;
    Core::Environment m_environment;
    Core::SystemClock m_clock;
    std::unique_ptr<Store::DataDirectoryLock> m_lock;
    bool m_lookedOver = false;
    bool m_wasRestored = false;
    std::unique_ptr<Auth::TokenVault> m_vault;
    std::unique_ptr<Store::BackgroundDatabase> m_marksDatabase; ///< apart, as the keeper must not wait
    std::unique_ptr<Sync::LoginMarks> m_marks;
    std::unique_ptr<Auth::TokenKeeper> m_keeper;
    std::unique_ptr<Sync::Session> m_session;
    std::unique_ptr<Store::Database> m_database;
};

} // namespace Cli
