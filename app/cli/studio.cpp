#include "cli/studio.h"

#include "core/logsink.h"

namespace Cli {

using Core::Result;

Studio::Studio(Core::Environment environment)
    : m_environment(std::move(environment))
    , m_clock(m_environment.clockOffset)
{
}

Studio::~Studio() = default;

Result<Store::Database *> Studio::database()
{
    if (m_session)
        return &m_session->database();
    if (!m_database) {
        Result<std::unique_ptr<Store::Database>> opened =
            Store::Database::open(m_environment.dataDirectory, m_clock);
        if (!opened)
            return opened.error();
        m_database = std::move(*opened);
        Core::Log::keepIn(m_environment.dataDirectory);
    }
    return m_database.get();
}

Auth::TokenKeeper &Studio::keeper()
{
    if (!m_keeper) {
        m_vault = Auth::makeTokenVault(m_environment);
        m_keeper = std::make_unique<Auth::TokenKeeper>(m_environment, *m_vault, m_clock);
    }
    return *m_keeper;
}

QString Studio::vaultWarning() const
{
    return m_vault ? m_vault->warning() : QString();
}

Result<Sync::Session *> Studio::session()
{
    if (!m_session) {
        Result<std::unique_ptr<Sync::Session>> opened = Sync::Session::open(m_environment, keeper(), m_clock);
        if (!opened)
            return opened.error();
        m_session = std::move(*opened);
        Core::Log::keepIn(m_environment.dataDirectory);
    }
    return m_session.get();
}

Result<void> Studio::takeLock()
{
    Result<std::unique_ptr<Store::DataDirectoryLock>> lock =
        Store::DataDirectoryLock::take(m_environment.dataDirectory);
    if (!lock)
        return lock.error();
    m_lock = std::move(*lock);
    return {};
}

} // namespace Cli
