// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/disconnection.h"

#include "auth/tokenmanager.h"
#include "presenters/clientsfile.h"
#include "presenters/onresult.h"
#include "store/sqlite/backgrounddatabase.h"
#include "sync/engine.h"

#include <QPointer>

#include <functional>

namespace Presenters {

using namespace std::chrono_literals;

namespace {

constexpr auto kEraseAgain = 1min;

} // namespace

Disconnection::Disconnection(const Core::Environment &environment, Auth::TokenManager &tokenManager,
                             Sync::Engine &engine, Store::BackgroundDatabase &database, QObject *parent)
    : QObject(parent)
    , m_tokenManager(tokenManager)
    , m_engine(engine)
    , m_database(database)
{
    m_eraseAgain.setInterval(
        std::chrono::duration_cast<std::chrono::milliseconds>(kEraseAgain * environment.timeScale));
    m_eraseAgain.setSingleShot(true);
    connect(&m_eraseAgain, &QTimer::timeout, this, [this] {
        if (m_step != Step::Disconnecting && !m_isErasing)
            Q_EMIT eraseDue();
    });
}

void Disconnection::start(const Goodbye &goodbye)
{
    if (m_step != Step::None || m_isErasing)
        return;
    if (goodbye.clientsFile.isEmpty())
        leave(goodbye.list);
    else
        saveClients(goodbye.clientsFile, goodbye.list);
}

void Disconnection::saveClients(const QString &path, LeftList list)
{
    const std::function<Core::Result<int>(Store::Database &)> work = [path](Store::Database &database) {
        return writeClientsTo(path, database);
    };
    onResult(this, m_database.run<int>(work), [this, list](const Core::Result<int> &saved) {
        if (saved)
            leave(list);
        else
            Q_EMIT failed(saved.error());
    });
}

void Disconnection::leave(LeftList list)
{
    if (list == LeftList::Keep)
        return stopAndErase();
    onResult(this, m_engine.leaveList(), [this](const Core::Result<void> &left) {
        if (left)
            return stopAndErase();
        setStep(Step::None);
        Q_EMIT failed(left.error());
    });
    setStep(Step::LeavingList);
}

void Disconnection::stopAndErase()
{
    onResult(this, m_engine.disconnectAccount(Sync::TokenErasure::Pending),
             [this](const Core::Result<void> &stopped) {
                 if (stopped)
                     erase();
                 else
                     end(stopped);
             });
    setStep(Step::Disconnecting);
}

QCoro::Task<void> Disconnection::erase()
{
    const QPointer<Disconnection> self(this);
    m_isErasing = true;
    const Core::Result<void> forgotten = co_await m_tokenManager.forget();
    if (!self)
        co_return;
    Q_EMIT progressed();
    Core::Result<void> noted;
    if (forgotten) {
        noted = co_await m_engine.disconnectAccount(Sync::TokenErasure::Done);
        if (!self)
            co_return;
        m_engine.refreshStatus();
    } else {
        m_eraseAgain.start();
    }
    m_isErasing = false;
    end(noted);
    Q_EMIT erased();
}

void Disconnection::eraseLater()
{
    if (!m_eraseAgain.isActive() && m_step != Step::Disconnecting && !m_isErasing)
        m_eraseAgain.start();
}

void Disconnection::keepTokens()
{
    m_eraseAgain.stop();
}

void Disconnection::setStep(Step step)
{
    m_step = step;
    Q_EMIT progressed();
}

void Disconnection::end(const Core::Result<void> &noted)
{
    setStep(Step::None);
    if (!noted)
        Q_EMIT storageFailed(noted.error());
}

} // namespace Presenters
