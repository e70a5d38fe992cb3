// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientstate.h"

namespace Domain {

/// The reason for a client's state and the remedy: sentences for the studio owner.
struct Explanation
{
    ClientState state = ClientState::NoConsent;
    QString reason;          ///< never empty, and never another person's address
    QString remedy;          ///< never empty, even if there is nothing to do
    bool canAskBack = false; ///< the one invitation to come back may be sent now

    bool operator==(const Explanation &) const = default;
};

} // namespace Domain
