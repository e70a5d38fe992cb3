#pragma once

#include "auth/loginmarks.h"

namespace Store {
class BackgroundDatabase;
}

namespace Sync {

/// The login's marks in the studio's database, written from the main thread without keeping it waiting.
class LoginMarks final : public Auth::LoginMarks
{
public:
    /// \param database  outlives it
    explicit LoginMarks(Store::BackgroundDatabase &database)
        : m_database(database)
    {
    }

    [[nodiscard]] QCoro::Task<Core::Result<Auth::LoginMark>> read() override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> write(Auth::LoginMark mark) override;

private:
    Store::BackgroundDatabase &m_database;
};

} // namespace Sync
