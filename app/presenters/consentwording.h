// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/subscription.h"

#include <QString>

namespace Presenters {

/// Text of the consent question on the profile and at every booking. The ledger stores exactly this text with
/// each answer, so it is defined only here.
[[nodiscard]] QString consentWording();

/// Answer as text: "Yes", "No", "Not asked yet".
[[nodiscard]] QString answerText(Domain::Subscription answer);
/// Source of an answer as text: "Client profile", "Booking", …
[[nodiscard]] QString sourceText(Domain::ConsentSource source);

} // namespace Presenters
