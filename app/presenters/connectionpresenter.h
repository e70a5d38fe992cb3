#pragma once

#include "presenters/connectionstate.h"
#include "presenters/preferences.h"
#include "presenters/signin.h"

#include <QTimer>

namespace Auth {
class TokenKeeper;
class TokenVault;
} // namespace Auth
namespace Store {
class BackgroundDatabase;
}

namespace Presenters {

/// The Constant Contact page, and the chip in the header: brings login, engine and tokens together and keeps
/// the one ConnectionState that the screen shows. What is stored is always read back from the engine, so that
/// a restart at any point shows the same. GUI thread; never waits.
class ConnectionPresenter : public QObject
{
    Q_OBJECT

public:
    /// All but \p environment outlive the presenter.
    ConnectionPresenter(const Core::Environment &environment, const Core::Clock &clock,
                        Auth::TokenVault &vault, Auth::TokenKeeper &keeper, Sync::Engine &engine,
                        Store::BackgroundDatabase &database, bool practice, QObject *parent = nullptr);

    [[nodiscard]] const ConnectionState &state() const { return m_state; }

    /// The data cannot be used, so that the engine does not even start.
    void cannotUse(const Core::Error &error);
    /// The owner has read that a copy of the data was put back.
    void hideRestoration();

    /// CONNECT BUSINESS, and logging in again. A second click brings the login page to the front.
    /// \param parentWindow  native id of the window that the login page lies over
    /// \param look  of that page's window
    void connectBusiness(quint64 parentWindow, const Auth::LoginHelper::Look &look);
    void cancelConnecting();
    void openLoginAgain();
    /// The address of browserAddress() was given to nobody: there is no browser here.
    void browserNotOpened();
    void setBrowserPreferred(bool preferred);

    /// *Change API key*, and Cancel.
    void setApiKeyChanging(bool changing);
    /// Keeps what was typed as the API key. Ends in apiKeySaved(), or in the page's sentence about it.
    void saveApiKey(const QString &typed);
    /// The person goes on typing: the sentence about the last try goes.
    void clearApiKeyFault();

    /// The list that the dialog gave; kept by save().
    void pickList(const Domain::ContactList &list);
    void save();
    void syncNow();
    /// Lets one round pass the brake.
    void goAheadOnce();
    /// Leaves the round stopped; the next one looks again.
    void leaveStopped();
    /// The answer to a note that is not one of the calls above.
    void askAccountAgain();
    /// Tries again to put a login into the keychain that lives in memory only.
    void keepLogin();
    void dismissError();

    /// Stops the engine first, then erases the tokens: were the program killed between, the next start
    /// goes on erasing.
    void disconnectBusiness();

Q_SIGNALS:
    void stateChanged();
    void browserAddress(const QUrl &address); ///< to be opened in the person's browser
    void loginEnded();                        ///< one way or the other: the window may come to the front
    void apiKeySaved(); ///< all that works with the key, this presenter included, is to be made anew

private:
    enum class DisconnectStep { None, Stopping, Erasing, Noting };

    void watchSignIn();
    void watchEngine();
    void lookAtVault();
    void take(const Sync::Status &status);
    void readUnserved(const Sync::Status &status);
    QCoro::Task<void> adopt(Auth::Tokens tokens);
    QCoro::Task<void> erase();
    void announceApiKey();
    void showError(const Core::Error &error);
    void update();

    const Core::Clock &m_clock;
    Auth::TokenVault &m_vault;
    Auth::TokenKeeper &m_keeper;
    Sync::Engine &m_engine;
    Store::BackgroundDatabase &m_database;
    Preferences m_preferences;
    SignIn m_signIn;
    QTimer m_tick;       ///< "2 minutes ago" grows older by itself
    QTimer m_eraseAgain; ///< while the keychain refuses to erase
    ConnectionFacts m_facts;
    ConnectionState m_state;
    DisconnectStep m_disconnect = DisconnectStep::None;
    bool m_identified = false; ///< the engine knows the account; its next status shows it
    bool m_erasing = false;    ///< the keeper is at work and must not be taken away
    bool m_apiKeySaved = false;
};

} // namespace Presenters
