#pragma once

#include "auth/sessionvault.h"
#include "auth/tokenkeeper.h"
#include "gate.h"
#include "keyring.h"
#include "presenters/connectionpresenter.h"
#include "store/backgrounddatabase.h"
#include "support/practiceserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <atomic>

namespace FaultMatrix {

/// The two ways to the login page, a column of the matrix each.
enum class Way { Browser, Embedded };

/// What a cell of connecting needs to be set up with.
struct ConnectWishes
{
    bool tls = false; ///< the gate shows a certificate that nobody vouches for
    double patience = 1.0;
    bool trueWindow = false; ///< the program listwell-login, driven by keys; else the person is played
};

/// One cell of connecting being played: what stands behind the Constant Contact page, with its true parts,
/// and a person who clicks CONNECT BUSINESS and logs in. Notes what did not hold instead of stopping.
class Connecting
{
    quint16 m_ports[2] = {0, 0}; ///< for the redirect; first, for they are chosen while the service is made

public:
    explicit Connecting(Way way, const ConnectWishes &wishes = {});
    ~Connecting();
    /// Starts the service and the program. \return whether the cell can be played
    [[nodiscard]] bool open();
    /// The program ends …
    void close();
    /// … and starts on the same data.
    void start();

    Support::PracticeServer practice;
    std::unique_ptr<Gate> gate; ///< the whole way to the service
    Keyring keyring;
    Core::Environment environment;
    std::atomic<qint64> clockOffset = 0; ///< seconds that the clock of this computer is off

    // The person
    bool allows = true;
    QString user;                                             ///< empty: the practice account's first
    std::function<bool()> beforeAnswer = [] { return true; }; ///< false: the person never comes back
    QList<QUrl> opened;                                       ///< what the browser was asked to open

    void click();
    void cancel() { m_presenter->cancelConnecting(); }
    void disconnect();
    void askAccountAgain();
    /// Until the login under way has ended, one way or the other.
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
    [[nodiscard]] QString told(Presenters::Tone tone = Presenters::Tone::Bad) const;
    /// The answer of the login page, brought to the program as a browser brings it.
    void bringRedirect(const QUrl &address);
    /// Presses a key on the display of this test until \p holds. \return whether it did
    static bool pressUntil(const QString &key, const std::function<bool()> &holds);

    // Faults
    void spoilToken(QJsonObject description) { spoil(QStringLiteral("/token$"), std::move(description)); }
    void spoilAccount(QJsonObject description)
    {
        spoil(QStringLiteral("/account/summary$"), std::move(description));
    }

    // What the service saw
    [[nodiscard]] int seen(const QString &pathEnd);
    [[nodiscard]] int tokenCalls() { return seen(QStringLiteral("/v1/token")); }

    // What must hold
    bool expect(bool held, const QString &otherwise);
    /// Not connected, and told in a whole sentence that matches \p says; empty: not told, the person knows.
    /// \param kept  whether the login itself was good and waits for another try
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
    std::unique_ptr<Auth::TokenKeeper> m_keeper;
    std::unique_ptr<Store::BackgroundDatabase> m_database;
    std::unique_ptr<Sync::Engine> m_engine;
    std::unique_ptr<Presenters::ConnectionPresenter> m_presenter;
    std::unique_ptr<QSignalSpy> m_ended;
    QTimer m_helperWatch;
};

} // namespace FaultMatrix
