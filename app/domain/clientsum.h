// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientstate.h"

#include <QHash>

namespace Domain {

/// All clients, and how many are in each state; the states add up to all clients.
struct ClientSum
{
    int clients = 0;
    QHash<ClientState, int> inState;

    bool operator==(const ClientSum &) const = default;
};

} // namespace Domain
