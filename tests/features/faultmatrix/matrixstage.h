// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/sessionvault.h"
#include "auth/tokenmanager.h"
#include "gate.h"
#include "keyring.h"
#include "support/connectedstudio.h"

#include <QSet>

namespace FaultMatrix {

/// Calls affected by a fault.
enum class Where {
    Lists,          ///< reading lists
    Reads,          ///< all reads
    Imports,        ///< started jobs
    ContactUpdates, ///< updates of single contacts
    All,            ///< including the token end point
};

/// Affected calls by their position.
struct Span
{
    int skip = 0;
    int count = 1000;
};

/// Settings of a cell.
struct Wishes
{
    bool gate = false;     ///< the connection to the service can be interrupted
    bool tls = false;      ///< that connection uses TLS
    double patience = 1.0; ///< factor on timeouts, for silent servers
    Keyring::State keyring = Keyring::State::Open;
};

/// State that a failed step must not change.
struct Snapshot
{
    QStringList clients; ///< each with its state
    QDateTime seenUntil; ///< of the checkpoint
    QString list;

    bool operator==(const Snapshot &) const = default;
};

/// Runs one cell: a studio with three clients on its list, signed in like the program. Collects violated
/// expectations instead of stopping at the first one, so that a row reports all of them.
class Stage
{
public:
    explicit Stage(const Wishes &wishes = {});
    ~Stage();
    /// Connects, chooses the list, and adds Ana, Ben and Cara to it.
    /// \return whether the cell can run
    [[nodiscard]] bool open();

    Keyring keyring;
    std::unique_ptr<Auth::SessionVault> vault;
    std::unique_ptr<Auth::TokenManager> tokenManager;
    std::unique_ptr<Gate> gate;
    Support::ConnectedStudio studio;
    QHash<QString, Domain::ClientId> ids; ///< by the local part of the address

    /// Records \p otherwise unless \p held.
    /// \return \p held
    bool expect(bool held, const QString &otherwise);
    [[nodiscard]] QStringList complaints() const { return m_complaints; }

    // Faults that a cell injects.
    void spoil(Where where, QJsonObject description, Span span = {});
    void clear() { studio.practice.hook(QStringLiteral("clear-faults")); }
    [[nodiscard]] QSslConfiguration goodCertificate() const { return m_goodCertificate; }
    [[nodiscard]] QSslConfiguration strangeCertificate() const { return m_strangeCertificate; }

    // Actions in the studio.
    static QString address(const QString &name) { return name + QStringLiteral("@example.com"); }
    void addClient(const QString &name);
    void edit(const QString &name, const QString &lastName);
    [[nodiscard]] Sync::RoundReport round(Sync::Brake brake = Sync::Brake::Armed)
    {
        return studio.sync(brake);
    }
    [[nodiscard]] Snapshot snapshot();
    [[nodiscard]] Domain::SyncStatus status();
    /// Actions between the end of one program and the start of the next.
    std::function<void()> beforeStart = [] {};
    /// Restarts the program, which loses its in-memory state.
    [[nodiscard]] bool startAnew() { return studio.restart(); }
    /// Signs in again, to this account or another one (`northlight`).
    Core::Result<Sync::Identified> signIn(const QString &user = {});

    // Requests received by the service
    void mark();
    [[nodiscard]] QJsonArray calls(); ///< since mark()
    [[nodiscard]] int writes();       ///< since mark()
    [[nodiscard]] int tokenRequests();
    /// How often the service has carried out a call with that address since mark().
    [[nodiscard]] int done(const QString &name, const QString &method);
    /// Whether any request since mark() contains the address.
    [[nodiscard]] bool named(const QString &name);

    // Expectations
    /// Expects an error of one of these kinds with a full sentence that includes the remedy.
    void tells(const std::optional<Core::Error> &error, const QSet<Core::Error::Kind> &kinds);
    /// Expected final membership of each client.
    QHash<QString, Domain::ClientState> goal;
    /// Calls that may be carried out at most once since mark(), by client and method.
    QList<std::pair<QString, QString>> once;
    /// Expects both sides to agree after at most three rounds, and no writes in the next one.
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

/// Reasons why a message does not tell a studio owner what is wrong and what to do; empty if it does.
[[nodiscard]] QStringList flawsOf(const QString &sentence);

extern const QString kList;      ///< the list chosen first
extern const QString kOtherList; ///< another list of the same account

} // namespace FaultMatrix
