#pragma once

#include "auth/loginmarks.h"

namespace Store {
class BackgroundDatabase;
}

namespace Sync {

/// Stores facts about the login in the studio's database without blocking the GUI thread, in which it lives.
class LoginMarks final : public Auth::LoginMarks
{
public:
    /// \param database  must outlive this object
    explicit LoginMarks(Store::BackgroundDatabase &database)
        : m_database(database)
    {
    }

    [[nodiscard]] QCoro::Task<Core::Result<Domain::LoginState>> read() override;
    [[nodiscard]] QCoro::Task<Core::Result<void>> write(Domain::LoginState login) override;

private:
    Store::BackgroundDatabase &m_database;
};

} // namespace Sync
