// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auth/loginmetadata.h"

namespace Store {
class BackgroundDatabase;
}

namespace Sync {

/// Stores facts about the login in the studio's database without blocking the GUI thread, in which it lives.
class DatabaseLoginMetadata final : public Auth::LoginMetadataStore
{
public:
    /// \param database  must outlive this object
    explicit DatabaseLoginMetadata(Store::BackgroundDatabase &database)
        : m_database(database)
    {
    }

    [[nodiscard]] QCoro::Task<Core::Result<Domain::LoginState>> read() override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> write(Domain::LoginState login) override;

private:
    Store::BackgroundDatabase &m_database;
};

} // namespace Sync
