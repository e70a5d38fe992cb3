#pragma once

#include "auth/sessionvault.h"
#include "auth/tokenkeeper.h"
#include "gate.h"
#include "keyring.h"
#include "support/studioatwork.h"

#include <QSet>

namespace FaultMatrix {

/// What of the service is spoiled.
enum class Where {
    Lists,    ///< reading lists
    Reads,    ///< everything that only asks
    Imports,  ///< jobs that are started
    Rewrites, ///< single contacts that are written
    All,      ///< the token end point as well
};

/// Which calls of those, in their order.
struct Span
{
    int skip = 0;
    int count = 1000;
};

/// What a cell needs to be set up with.
struct Wishes
{
    bool gate = false;     ///< the way to the service can be cut
    bool tls = false;      ///< and is encrypted
    double patience = 1.0; ///< for servers that fall silent
    Keyring::State keyring = Keyring::State::Open;
};

/// What must not change in a step that fails.
struct Snapshot
{
    QStringList clients; ///< each with the state
    QDateTime seenUntil; ///< "mark T" of the matrix
    QString list;

    bool operator==(const Snapshot &) const = default;
};

/// One cell being played: a studio with three clients on its list, signed in as the program is. Notes what
/// did not hold instead of stopping, so that a row tells everything at once.
class Stage
{
public:
    explicit Stage(const Wishes &wishes = {});
    ~Stage();
    /// Connects, chooses the list, and brings Ana, Ben and Cara onto it. \return whether the cell can be
    /// played
    [[nodiscard]] bool open();

    Keyring keyring;
    std::unique_ptr<Auth::SessionVault> vault;
    std::unique_ptr<Auth::TokenKeeper> keeper;
    std::unique_ptr<Gate> gate;
    Support::StudioAtWork studio;
    QHash<QString, Domain::ClientId> ids; ///< by the name before @example.com

    /// Notes \p otherwise unless \p held. \return \p held
    bool expect(bool held, const QString &otherwise);
    [[nodiscard]] QStringList complaints() const { return m_complaints; }

    // Faults
    void spoil(Where where, QJsonObject description, Span span = {});
    void clear() { studio.practice.hook(QStringLiteral("clear-faults")); }
    [[nodiscard]] QSslConfiguration goodCertificate() const { return m_goodCertificate; }
    [[nodiscard]] QSslConfiguration strangeCertificate() const { return m_strangeCertificate; }

    // The studio
    static QString address(const QString &name) { return name + QStringLiteral("@example.com"); }
    void addClient(const QString &name);
    void edit(const QString &name, const QString &lastName);
    [[nodiscard]] Sync::RoundReport round(bool releaseBrake = false) { return studio.sync(releaseBrake); }
    [[nodiscard]] Snapshot snapshot();
    [[nodiscard]] Sync::Status status();
    /// While no program runs: after the end of one, before the start of the next.
    std::function<void()> beforeStart = [] {};
    /// The program ends and is started anew: nothing is in its memory.
    [[nodiscard]] bool startAnew() { return studio.restart(); }
    /// A person signs in again, to this account or another (`northlight`).
    Core::Result<Sync::Identified> signIn(const QString &user = {});

    // What the service saw
    void mark();
    [[nodiscard]] QJsonArray calls(); ///< since mark()
    [[nodiscard]] int writes();       ///< since mark()
    [[nodiscard]] int tokenRequests();
    /// How often work with that address in it was done by the service since mark().
    [[nodiscard]] int done(const QString &name, const QString &method);
    /// Whether anything sent since mark() names the address.
    [[nodiscard]] bool named(const QString &name);

    // What must hold
    /// A failure is told in a whole sentence with what to do, and has one of these kinds.
    void tells(const std::optional<Core::Error> &error, const QSet<Core::Error::Kind> &kinds);
    /// Where everybody has to be in the end.
    QHash<QString, Domain::ClientState> goal;
    /// Whose work, by which method, may be done once at most since mark().
    QList<std::pair<QString, QString>> once;
    /// At most three rounds, and both sides agree; the one after that writes nothing.
    void converge();

private:
    [[nodiscard]] QString disagreement();
    Auth::Tokens tokens(const QString &user);
    void arrangeGate(Core::Environment &environment);

    Wishes m_wishes;
    QTemporaryDir m_certificates;
    QSslConfiguration m_goodCertificate;
    QSslConfiguration m_strangeCertificate;
    QSslConfiguration m_usualTls;
    QStringList m_complaints;
    qint64 m_mark = 0;
    bool m_spoiledWorkIsDone = false;
    bool m_isSignedIn = false;
};

/// Why this is no sentence that tells a studio owner what is wrong and what to do; empty where it is one.
[[nodiscard]] QStringList flawsOf(const QString &sentence);

extern const QString kList;      ///< the list that is kept at first
extern const QString kOtherList; ///< another of the same account

} // namespace FaultMatrix
