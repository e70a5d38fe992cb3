// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/control/serverstate.h"

namespace Practice {

/// Control of the practice server for tests and rehearsals, below /practice and outside the API. The hooks
/// act as the person, the studio's owner, the service, the network or the clock. Requests and responses are
/// JSON objects; README.md in this folder lists them. Owned by the server; used on its thread.
class Hooks
{
public:
    explicit Hooks(ServerState &serverState)
        : m_serverState(serverState)
    {
    }

    [[nodiscard]] Response handle(const Request &request, const QDateTime &now);

private:
    ServerState &m_serverState;
};

} // namespace Practice
