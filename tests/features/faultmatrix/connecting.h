// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/sessionvault.h"
#include "auth/tokenmanager.h"
#include "gate.h"
#include "keyring.h"
#include "presenters/connectionpresenter.h"
#include "store/sqlite/backgrounddatabase.h"
#include "support/practicelogin.h"
#include "support/practiceserver.h"
#include "sync/engine.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <atomic>

namespace FaultMatrix {

/// The two ways to the login page; each is a column of the matrix.
enum class Way { Browser, Embedded };

/// Settings of a cell of connecting.
struct ConnectWishes
{
    bool tls = false; ///< the gate uses an untrusted certificate
    double patience = 1.0;
    bool trueWindow = false; ///< uses listwell-login with keys; otherwise simulates window and person
};

/// Runs one cell of connecting: the real parts behind the Constant Contact page, and a person who clicks
/// CONNECT BUSINESS and logs in. Collects violated expectations instead of stopping at the first one.
class Connecting
{
    quint16 m_ports[2] = {
        0, 0}; ///< for the redirect; declared first, because they are chosen while the service is created

public:
    explicit Connecting(Way way, const ConnectWishes &wishes = {});
    ~Connecting();
    /// Starts the service and the program.
    /// \return whether the cell can run
    [[nodiscard]] bool open();
    /// Ends the program.
    void close();
    /// Starts the program on the same data.
    void start();

    Support::PracticeServer practice;
    std::unique_ptr<Gate> gate; ///< all connections to the service
    Keyring keyring;
    Core::Environment environment;
    std::atomic<qint64> clockOffset = 0; ///< offset of this computer's clock in seconds

    // Actions of the person.
    Support::PracticeLogin::Button button = Support::PracticeLogin::Button::Allow;
    QString user;                                             ///< empty: the practice account's first user
    std::function<bool()> beforeAnswer = [] { return true; }; ///< false: the person never returns
    QList<QUrl> opened;                                       ///< addresses opened in the browser

    void click();
    void cancel() { m_presenter->cancelConnecting(); }
    void disconnect();
    void askAccountAgain();
    /// Waits until the current login has ended in any way.
    bool waitForEnd();
    void connectBusiness()
    {
        click();
        waitForEnd();
    }
    [[nodiscard]] const Presenters::ConnectionState &page() const { return m_presenter->state(); }
    [[nodiscard]] bool isConnected() const
    {
        return page().phase == Presenters::ConnectionState::Phase::Connected;
    }
    [[nodiscard]] bool isConnecting() const
    {
        return page().phase == Presenters::ConnectionState::Phase::Connecting;
    }
    [[nodiscard]] QString told(Core::Tone tone = Core::Tone::Error) const;
    /// Sends the redirect of the login page to the program, as a browser does.
    void bringRedirect(const QUrl &address);
    /// Presses a key on the test display until \p holds returns true.
    /// \param patience  ms between two presses
    /// \return whether it did so before the timeout
    static bool pressUntil(const QString &key, const std::function<bool()> &holds, int patience = 300);

    // Faults that a cell injects.
    void spoilToken(QJsonObject description) { spoil(QStringLiteral("/token$"), std::move(description)); }
    void spoilAccount(QJsonObject description)
    {
        spoil(QStringLiteral("/account/summary$"), std::move(description));
    }

    // Requests received by the service
    [[nodiscard]] int seen(const QString &pathEnd);
    [[nodiscard]] int tokenCalls() { return seen(QStringLiteral("/v1/token")); }

    // Checks; what fails is added to complaints.
    bool expect(bool held, const QString &otherwise);
    /// Expects no connection, and a full sentence that matches \p says; empty: no message, because the
    /// person knows the reason.
    /// \param kept  whether the login itself was valid and is kept for another attempt
    void expectEnded(const QString &says, bool kept = false);
    void expectConnected();
    QStringList complaints;

private:
    class JumpClock;

    void spoil(const QString &path, QJsonObject description);
    void playPerson(const QUrl &authorizeUrl);
    void lookForHelper();

    Way m_way;
    ConnectWishes m_wishes;
    QTemporaryDir m_folder;
    std::unique_ptr<JumpClock> m_clock;
    std::unique_ptr<Auth::SessionVault> m_vault;
    std::unique_ptr<Auth::TokenManager> m_tokenManager;
    std::unique_ptr<Store::BackgroundDatabase> m_database;
    std::unique_ptr<Sync::Engine> m_engine;
    std::unique_ptr<Presenters::ConnectionPresenter> m_presenter;
    std::unique_ptr<QSignalSpy> m_ended;
    QTimer m_helperWatch;
};

} // namespace FaultMatrix
