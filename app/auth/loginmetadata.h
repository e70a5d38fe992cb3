// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/loginstate.h"

#include <QCoroTask>
#include <QDateTime>

namespace Auth {

/// Storage of the login's metadata. A folder above this one implements it with the database. Main thread; the
/// token manager makes one call at a time.
class LoginMetadataStore
{
public:
    virtual ~LoginMetadataStore() = default;
    [[nodiscard]] virtual QCoro::Task<Core::Result<Domain::LoginState>> read() = 0;
    /// Stores the metadata; the task ends when it is on disk.
    /// \return Storage
    [[nodiscard]] virtual QCoro::Task<Core::Result<void>> write(Domain::LoginState login) = 0;

protected:
    LoginMetadataStore() = default;
    LoginMetadataStore(const LoginMetadataStore &) = default;
    LoginMetadataStore &operator=(const LoginMetadataStore &) = default;
};

} // namespace Auth
