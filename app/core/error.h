#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace Core {

/// Why something could not be done: a kind for the code to switch on and a sentence for the studio owner.
/// A plain value; copied across threads. Never holds a secret, nor a person's address in the clear.
struct Error
{
    enum class Kind {
        Network,        ///< the service was not reached; nothing was changed there
        OutcomeUnknown, ///< a write left this machine and its answer was lost: look before repeating
        TimedOut,       ///< the person or the service took longer than the step allows
        RateLimited,    ///< more than 4 calls a second (429 `throttled`)
        QuotaExhausted, ///< the day's calls are used up; retryAt says when the next day starts
        QueueFull,      ///< the service holds 1,000 unfinished jobs of this account
        Unauthorized,   ///< the access token was refused (401), or the login is no longer good
        NotConnected,   ///< nobody has signed in, or what was kept belongs to another end point
        Forbidden,      ///< 403: scope, privilege, or the application is switched off
        Refused,        ///< the person said no at the login, or the service refused for good
        NoListChosen,   ///< a sync needs a list first
        ListGone,       ///< the chosen list no longer exists
        NotFound,       ///< any other thing that is not there (404)
        Conflict,       ///< 409: it exists already
        InvalidAnswer,  ///< the service answered something that we cannot read
        InvalidInput,   ///< what the person gave cannot be used
        JobFailed,      ///< a bulk activity ended as failed, cancelled or timed out
        Brake,          ///< the round would take too many people off; a person decides
        Storage,        ///< the database or a file could not be read or written
        Keychain,       ///< the login could not be kept or read
        Busy,           ///< another program holds the data directory
        Cancelled,      ///< the person, or the end of the program, stopped it
        Configuration,  ///< client id, scope or address set up wrongly: not the owner's doing
    };

    Kind kind = Kind::InvalidAnswer;
    QString message;                  ///< a whole sentence that a studio owner understands and can act on
    QString detail;                   ///< harmless facts for the log: status, error_key; may be empty
    std::optional<QDateTime> retryAt; ///< UTC; set where waiting helps and the time is known

    bool operator==(const Error &) const = default;
};

/// The kind as a word for logs and the history, for example "quota_exhausted".
[[nodiscard]] QString kindName(Error::Kind kind);

} // namespace Core
