// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/tokenmanager.h"
#include "auth/tokenvault.h"
#include "cli/output.h"
#include "core/clock.h"
#include "core/environment.h"
#include "store/sqlite/backgrounddatabase.h"
#include "store/sqlite/datadirectorylock.h"
#include "sync/databaseloginmetadata.h"
#include "sync/session.h"

#include <memory>

namespace Cli {

/// Resources of a command, opened when needed and closed when the command ends. Main thread.
class CommandContext
{
public:
    /// \param environment  settings from the environment
    /// \param output  receives messages about the data; must outlive this object
    CommandContext(Core::Environment environment, const Output &output);
    ~CommandContext();

    [[nodiscard]] const Core::Environment &environment() const { return m_environment; }
    [[nodiscard]] const Core::Clock &clock() const { return m_clock; }

    /// Opens only the database, for commands about clients. A damaged database is replaced with a good copy,
    /// unless another program is using it.
    /// \return database, or a Storage error
    [[nodiscard]] Core::Result<Store::Database *> database();
    /// Opens everything that is needed to communicate with the service.
    /// \return session, or a Storage error
    [[nodiscard]] Core::Result<Sync::Session *> session();
    /// Owner of the tokens, created on first use.
    [[nodiscard]] Auth::TokenManager &tokenManager();
    /// Makes a last attempt to store a login that is in memory only. Call before the program ends.
    [[nodiscard]] QCoro::Task<void> leave();
    /// Warning about where the login is stored; empty if there is none.
    [[nodiscard]] QString vaultWarning() const;
    /// Locks the data directory until the program ends, for commands that change the connection or run a
    /// round.
    /// \return Busy or Storage error
    [[nodiscard]] Core::Result<void> takeLock();

    /// Checks the data before it is opened, and replaces a damaged database with a good copy. Has no effect
    /// without the lock, because the program that holds the lock has already checked the data, and no effect
    /// when called again.
    /// \return Storage error
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
    std::unique_ptr<Store::BackgroundDatabase>
        m_loginMetadataDatabase; ///< own thread: a refresh must not block
    std::unique_ptr<Sync::DatabaseLoginMetadata> m_loginMetadata;
    std::unique_ptr<Auth::TokenManager> m_tokenManager;
    std::unique_ptr<Sync::Session> m_session;
    std::unique_ptr<Store::Database> m_database;
};

} // namespace Cli
