#pragma once

#include "practice/world.h"

/// Hooks that act on an account: actions of a contact, actions of the owner on the service's own pages, and
/// queries of the result.
namespace Practice::PeopleHooks {

struct Hook
{
    World &world;
    Account &account;
    QJsonObject body;
    QDateTime now;
};

using Handler = Answer (*)(Hook &);

/// \return handler of `POST /practice/<name>`; nullptr if there is none
[[nodiscard]] Handler changing(const QString &name);
/// \return handler of `GET /practice/<name>`; nullptr if there is none
[[nodiscard]] Handler looking(const QString &name);

} // namespace Practice::PeopleHooks
