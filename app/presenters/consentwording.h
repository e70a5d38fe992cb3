#pragma once

#include "domain/subscription.h"

#include <QString>

namespace Presenters {

/// The question of consent, as it is put before a client on the profile and at every booking. The ledger
/// keeps exactly this text with each answer, so it stands in this one place.
[[nodiscard]] QString consentWording();

/// An answer in words: "Yes", "No", "Never asked".
[[nodiscard]] QString answerText(Domain::Subscription answer);
/// By what an answer came in, in words: "Client profile", "Booking", …
[[nodiscard]] QString sourceText(Domain::ConsentSource source);

} // namespace Presenters
