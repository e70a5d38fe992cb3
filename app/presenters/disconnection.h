// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/environment.h"
#include "core/result.h"
#include "presenters/goodbye.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

namespace Auth {
class TokenManager;
}
namespace Store {
class BackgroundDatabase;
}
namespace Sync {
class Engine;
}

namespace Presenters {

/// Ends the connection to Constant Contact: carries out the owner's wishes first, stops the engine, and
/// erases the tokens, repeatedly while the keychain refuses. GUI thread; owned by the ConnectionPresenter.
class Disconnection : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        None,
        LeavingList,  ///< the clients are taken off the list
        Disconnecting ///< the engine stops and the tokens are erased
    };

    /// Every reference except \p environment must outlive this object.
    /// \param environment  settings of the process
    /// \param tokenManager  owner of the tokens
    /// \param engine  sync engine
    /// \param database  client directory, read on its own thread
    /// \param parent  owner
    Disconnection(const Core::Environment &environment, Auth::TokenManager &tokenManager,
                  Sync::Engine &engine, Store::BackgroundDatabase &database, QObject *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    /// Whether the tokens are being erased; the token manager must not be destroyed then.
    [[nodiscard]] bool isErasing() const { return m_isErasing; }

    /// Saves the clients and takes them off the list, if requested, then disconnects. If one of the two
    /// fails, the account stays connected. If the program is killed, the next start continues to erase the
    /// tokens. Does nothing while a disconnection is under way.
    void start(const Goodbye &goodbye);
    /// Erases the tokens of an account that is no longer connected, and records that.
    QCoro::Task<void> erase();
    /// Emits eraseDue() in a minute, unless that is planned or an erasure is running already.
    void eraseLater();
    /// Cancels eraseLater(), because the account is about to be connected again.
    void keepTokens();

Q_SIGNALS:
    void progressed();                            ///< step(), or the content of the vault, has changed
    void failed(const Core::Error &error);        ///< saving or leaving the list failed; still connected
    void storageFailed(const Core::Error &error); ///< the end of the connection could not be stored
    void eraseDue(); ///< after eraseLater(): call erase() now, unless a login is in progress
    void erased();   ///< erase() has ended; the last use of this object, which may be destroyed

private:
    void saveClients(const QString &path, LeftList list);
    void leave(LeftList list);
    void stopAndErase();
    void setStep(Step step);
    /// \param noted  whether the end of the connection was stored
    void end(const Core::Result<void> &noted);

    Auth::TokenManager &m_tokenManager;
    Sync::Engine &m_engine;
    Store::BackgroundDatabase &m_database;
    QTimer m_eraseAgain;
    Step m_step = Step::None;
    bool m_isErasing = false;
};

} // namespace Presenters
