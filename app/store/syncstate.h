#pragma once

#include "core/result.h"
#include "domain/contact.h"

#include <optional>

namespace Store {

class Database;

/// What this studio is connected to. Kept over a disconnect, so that a reconnect can compare.
struct Connection
{
    Domain::Account account;
    QString service;             ///< Core::Environment::serviceIdentity() of the login
    bool connected = false;      ///< false after a disconnect
    bool needsReconnect = false; ///< the login is no longer good: nothing was deleted, a person must sign in
    bool erasePending = false;   ///< signed out, but the keychain could not be emptied yet
    QDateTime since;             ///< UTC
};

constexpr int kUnknownMembers = -1;

/// Where the last round ended; all times UTC and by the service's clock where it told one.
struct Marks
{
    QDateTime optOutsSeenUntil;            ///< invalid: never looked; the next look starts at 1990
    int expectedMembers = kUnknownMembers; ///< of the list after the last round
    QDateTime fullLookAt;                  ///< last exact comparison of the whole list
    qint64 lastRevision = 0;               ///< the global revision when the last round was planned
};

/// A damaged database was replaced by a copy of it (safekeeping.h).
struct Restoration
{
    QDateTime copyMadeAt;  ///< UTC: what was stored after that is missing
    QDateTime restoredAt;  ///< UTC
    int refusalsKept = 0;  ///< answers "no" that could be carried over from the damaged file
    Domain::ListId list{}; ///< that was chosen then; may be empty
    bool mustLook = true;  ///< no round has looked at everything there since: nothing may be sent before

    bool operator==(const Restoration &) const = default;
};

/// What is remembered of the login beside the keychain; no secret. All times UTC.
struct LoginState
{
    QDateTime refreshStartedAt; ///< of a refresh whose outcome was never kept; invalid: none such
    QDateTime validUntil;       ///< the login ends then unless it is used before; invalid: not known
    bool isRenewable = true;    ///< false where the service gave no refresh token

    bool operator==(const LoginState &) const = default;
};

/// Connection, chosen list and marks: one row each, read by the window and the command line, written by one
/// engine.
class SyncState
{
public:
    explicit SyncState(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Core::Result<std::optional<Connection>> connection() const; ///< nothing: never connected
    Core::Result<void> setConnection(const Connection &connection);

    [[nodiscard]] Core::Result<std::optional<Domain::ContactList>> chosenList() const;
    /// Another list than before voids the marks; the mailboxes are told by their own changeList().
    Core::Result<void> chooseList(const std::optional<Domain::ContactList> &list);

    [[nodiscard]] Core::Result<Marks> marks() const;
    Core::Result<void> setMarks(const Marks &marks);
    /// What was seen on the other side counts for nothing: the next round looks at everything.
    Core::Result<void> forgetMarks();

    [[nodiscard]] Core::Result<QDateTime> nextRound() const; ///< UTC; invalid where none is planned
    Core::Result<void> setNextRound(const QDateTime &at);

    [[nodiscard]] Core::Result<std::optional<Restoration>> restoration() const; ///< nothing: none to tell of
    Core::Result<void> setRestoration(const Restoration &restoration);
    /// A round has looked at everything: what is sent may go on.
    Core::Result<void> noteLooked();
    /// The owner has read it. What must be looked at first still must.
    Core::Result<void> hideRestoration();

    [[nodiscard]] Core::Result<LoginState> login() const;
    Core::Result<void> setLogin(const LoginState &login);

    /// When the practice studio was put into this database, UTC; invalid: it holds a studio's own clients.
    [[nodiscard]] Core::Result<QDateTime> practiceFilledAt() const;
    Core::Result<void> setPracticeFilledAt(const QDateTime &at);

    /// The global revision: raised by each write to a client.
    [[nodiscard]] Core::Result<qint64> revision() const;

private:
    Database &m_database;
};

} // namespace Store
