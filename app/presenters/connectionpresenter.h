// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/environment.h"
#include "domain/loginlook.h"
#include "presenters/connectionstate.h"
#include "presenters/goodbye.h"
#include "presenters/preferences.h"

#include <QCoroTask>
#include <QTimer>

#include <memory>

namespace Auth {
class TokenManager;
class TokenVault;
struct Tokens;
} // namespace Auth
namespace Store {
class BackgroundDatabase;
}
namespace Sync {
class Engine;
}

namespace Presenters {

class Disconnection;
class PreviewPresenter;
class SignIn;
class SyncPreviews;

/// State of the Constant Contact page and of the status chip in the header. Combines login, engine and tokens
/// into the single ConnectionState that the window shows. Stored data is always read back from the engine, so
/// that a restart at any point shows the same state. Lives in the GUI thread; never blocks.
class ConnectionPresenter : public QObject
{
    Q_OBJECT

public:
    /// Every reference except \p environment must outlive the presenter.
    /// \param environment  settings of the process; copied
    /// \param clock  current time
    /// \param vault  storage of the login, for its warning
    /// \param tokenManager  owner of the tokens
    /// \param engine  sync engine
    /// \param database  client directory, read on its own thread
    /// \param practice  whether this window runs on the practice account
    /// \param parent  owner
    ConnectionPresenter(const Core::Environment &environment, const Core::Clock &clock,
                        Auth::TokenVault &vault, Auth::TokenManager &tokenManager, Sync::Engine &engine,
                        Store::BackgroundDatabase &database, bool practice, QObject *parent = nullptr);

    ~ConnectionPresenter() override;

    [[nodiscard]] const ConnectionState &state() const { return m_state; }

    /// Forms the texts of state() again after the language has changed.
    void retranslate();
    /// Shows that the data cannot be used; the engine is not started.
    void cannotUse(const Core::Error &error);
    /// Hides the note about restored data after the owner has dismissed it.
    void hideRestoration();

    /// CONNECT BUSINESS, also for a repeated login. A second click raises the login page.
    /// \param parentWindow  native id of the window to show the login page over
    /// \param look  appearance of the login window
    void connectBusiness(quint64 parentWindow, const Domain::LoginLook &look);
    void cancelConnecting();
    void openLoginAgain();
    /// Reports that no browser could be opened for browserAddress().
    void browserNotOpened();
    void setBrowserPreferred(bool preferred);

    /// *Change API key* (true) and its Cancel (false).
    void setApiKeyChanging(bool changing);
    /// Stores the API key. Ends in apiKeySaved(), or in an error message on the page.
    /// \param typed  text of the input field
    void saveApiKey(const QString &typed);
    /// Removes the error message of the last attempt; called when the user continues to type.
    void clearApiKeyError();

    /// Sets the list chosen in the dialog; save() stores it.
    void pickList(const Domain::ContactList &list);
    /// Drops the picked list that is not saved: the step back of the setup guide.
    void dropPickedList();
    /// Ends the setup guide, whose result the owner has seen.
    void endGuide();
    /// Preview of a sync of the picked list, which is not saved yet.
    [[nodiscard]] std::unique_ptr<PreviewPresenter> previewOfPickedList();
    /// \param previous  treatment of the clients on the list that was used before, if there is one
    void save(LeftList previous = LeftList::Keep);
    /// Preview of the next sync.
    [[nodiscard]] std::unique_ptr<PreviewPresenter> previewOfSync();
    /// Preview of the sync that the brake stopped.
    [[nodiscard]] std::unique_ptr<PreviewPresenter> previewOfBrake();
    void syncNow();
    /// Lets one sync pass the brake.
    void goAheadOnce();
    /// Leaves the sync stopped; the next sync checks again.
    void leaveStopped();
    /// Repeats a sync that the brake stopped, with the brake still on. Call after the clients have changed.
    void checkBrakeAgain();
    /// Reads the account again; the action of a note.
    void askAccountAgain();
    /// Tries again to store a login in the keychain that is held in memory only.
    void keepLogin();
    void dismissError();

    /// Disconnects the account; see Disconnection::start().
    void disconnectBusiness(const Goodbye &goodbye = {});

Q_SIGNALS:
    void stateChanged();
    void browserAddress(const QUrl &address); ///< must be opened in the user's browser
    void loginEnded();                        ///< succeeded, failed or cancelled; the window may be raised
    void apiKeySaved(); ///< every object that uses the key, including this presenter, must be recreated

private:
    void watchSignIn();
    void watchEngine();
    void watchDisconnection();
    void showDisconnection();
    void lookAtVault();
    void take(const Domain::SyncStatus &status);
    void readUnserved(const Domain::SyncStatus &status);
    QCoro::Task<void> adopt(Auth::Tokens tokens);
    void identify();
    void leaveListThenChoose(const Domain::ListId &list);
    void chooseList(const Domain::ListId &list);
    void takeSaved(const Core::Result<Domain::ContactList> &chosen);
    void announceApiKey();
    void showError(const Core::Error &error);
    void update();

    const Core::Clock &m_clock;
    Auth::TokenVault &m_vault;
    Auth::TokenManager &m_tokenManager;
    Sync::Engine &m_engine;
    Store::BackgroundDatabase &m_database;
    Preferences m_preferences;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<SyncPreviews> m_previews;
    std::unique_ptr<Disconnection> m_disconnection;
    QTimer m_tick; ///< updates relative times such as "2 minutes ago"
    ConnectionFacts m_facts;
    ConnectionState m_state;
    bool m_identified = false; ///< the account has been read; the next status contains it
    bool m_apiKeySaved = false;
};

} // namespace Presenters
