// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/subscription.h"

#include <QString>

namespace Presenters {

/// Text of the consent question on the profile and at every booking: the studio's own, or Listwell's. Read it
/// when the question is shown: the ledger stores exactly the text that was shown with each answer.
/// \param dataDirectory  data directory of the studio
[[nodiscard]] QString consentWording(const QString &dataDirectory);
/// Listwell's text, in the language of the program.
[[nodiscard]] QString defaultConsentWording();

/// Answer as text: "Yes", "No", "Not asked yet".
[[nodiscard]] QString answerText(Domain::Subscription answer);
/// Source of an answer as text: "Client profile", "Booking", …
[[nodiscard]] QString sourceText(Domain::ConsentSource source);

} // namespace Presenters
