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

/// Ends the connection to Constant Contact: does what the owner wishes first, stops the engine, and erases
/// the tokens, again and again while the keychain refuses. GUI thread; owned by the ConnectionPresenter.
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

    /// Saves the clients and takes them off the list, as far as wished, then disconnects. If a wish fails,
    /// the account stays connected. If the program is killed, the next start continues to erase the tokens.
    /// Does nothing while a disconnection is under way.
    void start(const Goodbye &goodbye);
    /// Erases the tokens of an account that is not connected any more, and stores that.
    QCoro::Task<void> erase();
    /// Asks for erase() in a minute, unless that is due or under way already.
    void eraseLater();
    /// Forgets eraseLater(): the account is about to be connected again.
    void keepTokens();

Q_SIGNALS:
    void progressed();                            ///< step(), or what the vault holds, has changed
    void failed(const Core::Error &error);        ///< a wish failed; still connected
    void storageFailed(const Core::Error &error); ///< the end of the connection could not be stored
    void eraseDue(); ///< eraseLater(): call erase() unless a login is in progress
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
