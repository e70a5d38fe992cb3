// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientstate.h"

#include <QString>

#include <optional>

namespace Domain {

/// Selects the clients to read.
struct ClientQuery
{
    QString search; ///< words that must all occur in the name, e-mail, phone or studio number; empty: all
    std::optional<ClientState> state;
    int limit = -1; ///< maximum number of clients; -1: all
    int offset = 0;
};

} // namespace Domain
