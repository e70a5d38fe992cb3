#pragma once

#include "core/clock.h"
#include "core/environment.h"
#include "core/result.h"

#include <QCoroTask>

namespace Presenters {

// The practice studio: invented clients in every state, with their consent answers, a week of classes and
// bookings, so that a rehearsal begins in a living studio. It looks as if the business had been connected to
// the practice account before. Only ever for the data of a rehearsal, never for a studio's own.

/// Fills the data directory where nothing was ever stored in it. Takes some tenths of a second: not on the
/// GUI thread. \param environment  leads to the practice account \return whether it was filled; false: it
/// holds something already
[[nodiscard]] Core::Result<bool> fillPracticeStudio(const Core::Environment &environment,
                                                    const Core::Clock &clock);

/// Puts both sides back: resets the practice account, forgets the login, and removes the data, so that
/// fillPracticeStudio() fills it anew. The caller holds the lock of the data directory, and nobody has the
/// database open.
/// \return Configuration where the service is not on this machine; Network where the practice account does
/// not
///         answer, and nothing was changed; Keychain, Storage
[[nodiscard]] QCoro::Task<Core::Result<void>> resetPracticeStudio(Core::Environment environment);

} // namespace Presenters
