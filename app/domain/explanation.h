// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientstate.h"

namespace Domain {

/// What the owner can do about a client's state by one click.
enum class RemedyStep {
    None,
    AskBack,        ///< send the one invitation to come back; it may be sent now
    Activate,       ///< activate the deactivated profile
    GoToConnection, ///< what stops the sync is mended on the Constant Contact page
};

/// The reason for a client's state and the remedy: sentences for the studio owner.
struct Explanation
{
    ClientState state = ClientState::NoConsent;
    QString reason; ///< never empty, and never another person's address
    QString remedy; ///< never empty, even if there is nothing to do
    RemedyStep step = RemedyStep::None;

    bool operator==(const Explanation &) const = default;
};

} // namespace Domain
