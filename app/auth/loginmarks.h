#pragma once

#include "core/result.h"

#include <QCoroTask>
#include <QDateTime>

namespace Auth {

/// What is remembered of a login outside the vault, where no keychain is needed to look at it. No secret.
struct LoginMark
{
    /// UTC; when a refresh was begun whose outcome was never kept: the answer was lost, or the program ended
    /// before the new tokens were in the vault. Explains a later `invalid_grant`. Invalid: none such.
    QDateTime refreshStartedAt;
    QDateTime validUntil;    ///< UTC; when the login ends unless it is used before. Invalid: not known
    bool isRenewable = true; ///< false where the service gave no refresh token: the login ends at validUntil

    bool operator==(const LoginMark &) const = default;
};

/// Where the mark is kept: the database, which lies above this folder. Main thread; the keeper asks for one
/// thing at a time.
class LoginMarks
{
public:
    virtual ~LoginMarks() = default;
    [[nodiscard]] virtual QCoro::Task<Core::Result<LoginMark>> read() = 0;
    /// Returns when it is on the disk. \return Storage
    [[nodiscard]] virtual QCoro::Task<Core::Result<void>> write(LoginMark mark) = 0;

protected:
    LoginMarks() = default;
    LoginMarks(const LoginMarks &) = default;
    LoginMarks &operator=(const LoginMarks &) = default;
};

} // namespace Auth
