// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandcontext.h"

#include "auth/vaultchoice.h"
#include "core/logsink.h"
#include "core/try.h"
#include "presenters/restorationtext.h"
#include "store/recovery/recovery.h"
#include "store/sqlite/opendatabase.h"
#include "store/sqlite/storageerror.h"

namespace Cli {

using Core::Result;

CommandContext::CommandContext(Core::Environment environment, const Output &output)
    : m_output(output)
    , m_environment(std::move(environment))
    , m_clock(m_environment.clockOffset)
{
}

CommandContext::~CommandContext() = default;

Result<void> CommandContext::lookOver()
{
    if (!m_lock || m_lookedOver)
        return {};
    ASSIGN_OR_RETURN(const bool restored, Store::recoverIfDamaged(m_environment.dataDirectory, m_clock));
    m_lookedOver = true;
    m_wasRestored = restored;
    return {};
}

// Printed on standard error, where a person or a scheduler's e-mail shows it, and repeated each time until a
// round has checked the restored data.
void CommandContext::tell(Store::Database &database)
{
    const Result<std::optional<Domain::Restoration>> restoration = Store::SyncState(database).restoration();
    if (restoration && *restoration && (m_wasRestored || (*restoration)->needsReconciliation))
        m_output.say(Presenters::restorationText(**restoration));
}

Result<Store::Database *> CommandContext::database()
{
    if (m_session)
        return &m_session->database();
    if (m_database)
        return m_database.get();
    Result<std::unique_ptr<Store::Database>> opened =
        Store::openDatabase(m_environment.dataDirectory, m_clock);
    if (!opened && Store::isDamage(opened.error()) && (m_lock || takeLock())) {
        RETURN_IF_ERROR(lookOver());
        opened = Store::openDatabase(m_environment.dataDirectory, m_clock);
    }
    if (!opened)
        return opened.error();
    m_database = std::move(*opened);
    Core::Log::keepIn(m_environment.dataDirectory);
    tell(*m_database);
    return m_database.get();
}

Auth::TokenManager &CommandContext::tokenManager()
{
    if (!m_tokenManager) {
        m_vault = Auth::makeTokenVault(m_environment);
        m_loginMetadataDatabase =
            std::make_unique<Store::BackgroundDatabase>(m_environment.dataDirectory, m_clock);
        m_loginMetadata = std::make_unique<Sync::DatabaseLoginMetadata>(*m_loginMetadataDatabase);
        m_tokenManager =
            std::make_unique<Auth::TokenManager>(m_environment, *m_vault, m_clock, m_loginMetadata.get());
    }
    return *m_tokenManager;
}

QCoro::Task<void> CommandContext::leave()
{
    if (m_vault)
        (void)co_await m_vault->keepNow();
}

QString CommandContext::vaultWarning() const
{
    return m_vault ? m_vault->warning() : QString();
}

Result<Sync::Session *> CommandContext::session()
{
    if (m_session)
        return m_session.get();
    RETURN_IF_ERROR(lookOver());
    ASSIGN_OR_RETURN(std::unique_ptr<Sync::Session> opened,
                     Sync::Session::open(m_environment, tokenManager(), m_clock));
    m_session = std::move(opened);
    Core::Log::keepIn(m_environment.dataDirectory);
    tell(m_session->database());
    return m_session.get();
}

Result<void> CommandContext::takeLock()
{
    ASSIGN_OR_RETURN(std::unique_ptr<Store::DataDirectoryLock> lock,
                     Store::DataDirectoryLock::take(m_environment.dataDirectory));
    m_lock = std::move(lock);
    return {};
}

} // namespace Cli
