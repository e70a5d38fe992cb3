// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"
#include "domain/clientstate.h"

namespace Domain {

/// A client and their sync state.
struct ClientEntry
{
    Client client;
    ClientState state = ClientState::NoConsent;
};

} // namespace Domain
