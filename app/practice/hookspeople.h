#pragma once

#include "practice/world.h"

/// Hooks that act on an account: what a person does, what the owner does in the service's own pages, and
/// looking at the result. Each takes the account, the hook's body and the time.
namespace Practice::PeopleHooks {

struct Hook
{
    World &world;
    Account &account;
    QJsonObject body;
    QDateTime now;
};

using Handler = Answer (*)(Hook &);

/// \return the handler of `POST /practice/<name>`, or nullptr
[[nodiscard]] Handler changing(const QString &name);
/// \return the handler of `GET /practice/<name>`, or nullptr
[[nodiscard]] Handler looking(const QString &name);

} // namespace Practice::PeopleHooks
