// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/control/serverstate.h"

/// Hooks that act on an account: actions of a contact, actions of the owner on the service's own pages, and
/// queries of the result.
namespace Practice::ContactHooks {

struct Hook
{
    ServerState &serverState;
    SimulatedAccount &account;
    QJsonObject body;
    QDateTime now;
};

using Handler = Response (*)(Hook &);

/// \return handler of `POST /practice/<name>`; nullptr if there is none
[[nodiscard]] Handler postHandler(const QString &name);
/// \return handler of `GET /practice/<name>`; nullptr if there is none
[[nodiscard]] Handler getHandler(const QString &name);

} // namespace Practice::ContactHooks
