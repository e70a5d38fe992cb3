// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>

namespace Core {

/// Why an operation failed: a kind for the code to switch on and a sentence for the studio owner. A plain
/// value that is copied between threads. Never contains a secret or an unmasked e-mail address.
struct Error
{
    /// Kind of an error. The names from kindName() are stored in the history and must not change.
    enum class Kind {
        Network,         ///< the service was not reached; nothing was changed there
        OutcomeUnknown,  ///< a write was sent and its response was lost: check before repeating it
        TimedOut,        ///< the person or the service took longer than this step allows
        RateLimited,     ///< more than 4 calls a second (429 `throttled`)
        QuotaExhausted,  ///< the day's calls are used up; retryAt is the start of the next day
        QueueFull,       ///< this account already has 1,000 unfinished jobs at the service
        Unauthorized,    ///< the access token was rejected (401), or the login is no longer valid
        NotConnected,    ///< no login, or the stored login belongs to another service
        Forbidden,       ///< 403: missing scope or privilege, or the application is disabled
        Refused,         ///< the person declined the login, or the service rejected the request for good
        NoListChosen,    ///< a list must be chosen before a sync
        ListGone,        ///< the chosen list no longer exists
        NotFound,        ///< any other resource that does not exist (404)
        Conflict,        ///< 409: the resource already exists
        InvalidResponse, ///< the service's response could not be read
        InvalidInput,    ///< invalid input from the person
        JobFailed,       ///< a bulk activity ended as failed, cancelled or timed out
        Brake,           ///< the round would take too many people off the list; a person must decide
        Storage,         ///< the database or a file could not be read or written
        Keychain,        ///< the login could not be stored or read
        Busy,            ///< another program is using the data directory
        Cancelled,       ///< stopped by the person or by program shutdown
        Configuration,   ///< wrong client id, scope or address; not something the studio owner can fix
    };

    Kind kind = Kind::InvalidResponse;
    QString message; ///< a whole sentence that a studio owner can understand and act on
    QString detail;  ///< facts for the log without personal data: status, error_key; may be empty
    std::optional<QDateTime> retryAt; ///< UTC; set if waiting helps and the time is known

    bool operator==(const Error &) const = default;
};

/// The action that lets an operation succeed after an error.
enum class Recovery {
    Automatic, ///< no action is needed: the cause goes away, and a later attempt succeeds
    Assisted,  ///< a person must remove the cause; attempts continue, so that they notice the repair
    Manual,    ///< a person must act in Listwell first; no attempt before that makes sense
    Resumed    ///< a person or program shutdown stopped the work; the next start continues it
};

/// Origin of an error, as distinguished by the exit codes of the command line.
enum class ErrorSource {
    Login,   ///< there is no login, or it has ended
    Refusal, ///< the service, a person or the set-up does not allow the operation
    Service, ///< the network or the service failed
    Quota,   ///< the day's calls are used up
    Brake,   ///< the round would take too many people off the list
    Machine  ///< database, files, keychain, or another program on this computer
};

/// Recovery from an error of this kind. The schedule, the status chip, the explanation of a client's state
/// and the exit code all use this one table.
[[nodiscard]] Recovery recoveryFrom(Error::Kind kind);
[[nodiscard]] ErrorSource sourceOf(Error::Kind kind);
/// Whether a person must act; false if the error resolves automatically.
[[nodiscard]] bool needsPerson(Error::Kind kind);

/// The kind as a word for logs and the history, for example "quota_exhausted".
[[nodiscard]] QString kindName(Error::Kind kind);
/// \return the kind with this name; nothing for an unknown word
[[nodiscard]] std::optional<Error::Kind> kindFromName(QStringView name);

} // namespace Core
