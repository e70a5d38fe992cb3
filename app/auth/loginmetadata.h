// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/loginstate.h"

#include <QCoroTask>
#include <QDateTime>

namespace Auth {

/// Where the mark is kept: the database, which lies above this folder. Main thread; the token manager asks
/// for one thing at a time.
class LoginMetadataStore
{
public:
    virtual ~LoginMetadataStore() = default;
    [[nodiscard]] virtual QCoro::Task<Core::Result<Domain::LoginState>> read() = 0;
    /// Returns when it is on the disk.
    /// \return Storage
    [[nodiscard]] virtual QCoro::Task<Core::Result<void>> write(Domain::LoginState login) = 0;

protected:
    LoginMetadataStore() = default;
    LoginMetadataStore(const LoginMetadataStore &) = default;
    LoginMetadataStore &operator=(const LoginMetadataStore &) = default;
};

} // namespace Auth
