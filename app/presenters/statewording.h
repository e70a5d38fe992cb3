// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tone.h"
#include "domain/cliententry.h"

#include <QList>
#include <QString>

namespace Presenters {

/// States in the order in which the totals list them.
[[nodiscard]] QList<Domain::ClientState> allStates();
/// Short name of the state: "On the list", "Not asked yet", …
[[nodiscard]] QString stateName(Domain::ClientState state);
/// Whether a business is connected. Without one, nothing is known of the list (rule R19).
enum class Business { Connected, Unconnected };
/// Meaning of the state for a client, as a sentence.
[[nodiscard]] QString stateExplanation(Domain::ClientState state, Business business);
[[nodiscard]] Core::Tone stateTone(Domain::ClientState state);

/// Short name of the state of one client. A deactivated client may have been taken off and not have left, so
/// is *Off the list*.
[[nodiscard]] QString stateName(const Domain::ClientEntry &entry);
[[nodiscard]] Core::Tone stateTone(const Domain::ClientEntry &entry);

} // namespace Presenters
