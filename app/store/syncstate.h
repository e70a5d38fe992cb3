#pragma once

#include "core/result.h"
#include "domain/contact.h"

#include <optional>

namespace Store {

class Database;

/// The connected account. Kept after a disconnect, so that a reconnect can tell whether it is the same
/// account.
struct Connection
{
    Domain::Account account;
    QString service;        ///< Core::Environment::serviceIdentity() of the login
    bool connected = false; ///< whether a login is stored; false after a disconnect
    /// The login is no longer valid: nothing was deleted, but the user must sign in again.
    bool needsReconnect = false;
    bool erasePending = false; ///< signed out, but the keychain could not be cleared yet
    QDateTime since;           ///< UTC time of the login
};

/// The membership count of the list is not known.
constexpr int kUnknownMembers = -1;

/// Checkpoint of the last round. All times are UTC, on the service's clock if it is known.
struct Marks
{
    /// End of the time range searched for opt-outs; invalid: none yet, the next search starts at 1990.
    QDateTime optOutsSeenUntil;
    int expectedMembers = kUnknownMembers; ///< membership count of the list after the last round
    QDateTime fullLookAt;                  ///< time of the last exact comparison of the whole list
    qint64 lastRevision = 0;               ///< the global revision when the last round was planned
};

/// A damaged database was replaced by a backup.
struct Restoration
{
    QDateTime copyMadeAt;  ///< UTC time of the backup; later data is missing
    QDateTime restoredAt;  ///< UTC time of the restore
    int refusalsKept = 0;  ///< "no" answers copied from the damaged file
    Domain::ListId list{}; ///< the list chosen at that time; may be empty
    bool mustLook = true;  ///< true until a round has read the whole list; until then nothing must be sent

    bool operator==(const Restoration &) const = default;
};

/// Facts about the login that are stored outside the keychain, none of them secret. All times are UTC.
struct LoginState
{
    QDateTime refreshStartedAt; ///< start of a refresh whose outcome was not stored; invalid: none
    QDateTime validUntil;       ///< the login expires then unless it is used before; invalid: not known
    bool isRenewable = true;    ///< false if the service returned no refresh token

    bool operator==(const LoginState &) const = default;
};

/// The persistent state of the sync: connection, chosen list, checkpoint, restored backup and login. Windows
/// and command lines read it; one sync engine writes it. Borrows the database and is used in the database's
/// thread.
class SyncState
{
public:
    explicit SyncState(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Core::Result<std::optional<Connection>> connection() const; ///< no value if never connected
    Core::Result<void> setConnection(const Connection &connection);

    [[nodiscard]] Core::Result<std::optional<Domain::ContactList>> chosenList() const;
    /// Stores the chosen list. A different list resets the checkpoint; the caller resets the address records
    /// by Mailboxes::changeList().
    Core::Result<void> chooseList(const std::optional<Domain::ContactList> &list);

    [[nodiscard]] Core::Result<Marks> marks() const;
    Core::Result<void> setMarks(const Marks &marks);
    /// Resets the checkpoint, so that the next round reads the whole state of Constant Contact.
    Core::Result<void> forgetMarks();

    /// UTC time of the next round; invalid if none is scheduled.
    [[nodiscard]] Core::Result<QDateTime> nextRound() const;
    Core::Result<void> setNextRound(const QDateTime &at);

    /// The restored backup that is still to be reported or followed by a full reading; else no value.
    [[nodiscard]] Core::Result<std::optional<Restoration>> restoration() const;
    Core::Result<void> setRestoration(const Restoration &restoration);
    /// Notes that a round has read the whole state of Constant Contact after a restore, so that sending may
    /// continue.
    Core::Result<void> noteLooked();
    /// Notes that the owner dismissed the message about the restored backup. Sending still waits for the
    /// full reading.
    Core::Result<void> hideRestoration();

    [[nodiscard]] Core::Result<LoginState> login() const;
    Core::Result<void> setLogin(const LoginState &login);

    /// UTC time when the practice studio was written to this database; invalid if it holds a real studio's
    /// clients.
    [[nodiscard]] Core::Result<QDateTime> practiceFilledAt() const;
    Core::Result<void> setPracticeFilledAt(const QDateTime &at);

    /// The global revision; each change of a client raises it.
    [[nodiscard]] Core::Result<qint64> revision() const;

private:
    Database &m_database;
};

} // namespace Store
