#pragma once

#include "core/result.h"

#include <QCoroTask>
#include <QDateTime>

namespace Auth {

/// Data about a login outside the vault, readable without the keychain. Contains no secrets.
struct LoginMark
{
    /// UTC; start of a refresh whose result was never stored: the response was lost, or the program ended
    /// before the new tokens were in the vault. Explains a later `invalid_grant`. Invalid: no such refresh.
    QDateTime refreshStartedAt;
    QDateTime validUntil;    ///< UTC; end of the login if it is not used before; invalid: not known
    bool isRenewable = true; ///< false if the service issued no refresh token: the login ends at validUntil

    bool operator==(const LoginMark &) const = default;
};

/// Interface for storing the metadata of the login. Implemented on top of the database, which this folder
/// must not use. Main thread; the TokenKeeper makes one call at a time.
class LoginMarks
{
public:
    virtual ~LoginMarks() = default;
    /// Reads the metadata.
    /// \return metadata, default-constructed if none is stored; a Storage error if it cannot be read
    [[nodiscard]] virtual QCoro::Task<Core::Result<LoginMark>> read() = 0;
    /// Completes once the data is on disk.
    /// \return Storage error if it cannot be written
    [[nodiscard]] virtual QCoro::Task<Core::Result<void>> write(LoginMark mark) = 0;

protected:
    LoginMarks() = default;
    LoginMarks(const LoginMarks &) = default;
    LoginMarks &operator=(const LoginMarks &) = default;
};

} // namespace Auth
