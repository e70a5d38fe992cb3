// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/planner.h"
#include "sync/roundfindings.h"
#include "sync/roundtally.h"

namespace Sync {

/// The first step of a round (rule R17): sends every "no" that Constant Contact has not been seen to hold,
/// before anything that may stop the round. Only a large number of them waits for the brake; a no said at the
/// studio does not wait for those of a report. After a restored backup, first checks that the login belongs
/// to its account. An error about one person stops neither the others nor the round; the person is added to
/// \p tally. Sync thread only.
/// \param brake  Released also sends a large number
/// \return an error that ends the round
[[nodiscard]] QCoro::Task<Core::Result<void>> sendWithdrawals(const RoundServices &services,
                                                              RoundTally &tally, Brake brake);

/// Between the calls of other steps: sends each "no" that was said at the studio since
/// sendWithdrawals(), unless so many were said in this round that they wait for the brake. Sync thread only.
/// \return an error that ends the round
[[nodiscard]] QCoro::Task<Core::Result<void>> sendNewWithdrawals(const RoundServices &services,
                                                                 RoundTally &tally, Brake brake);

/// After the pull, which shows that the service answers: sends the withdrawals that are still due. A person
/// who cannot be unsubscribed, not even by the least body, is taken off the list by a membership job, which
/// no field can make fail. The "no" stays due. Sync thread only.
/// \param steps  planned withdrawals
/// \return an error that ends the round
[[nodiscard]] QCoro::Task<Core::Result<void>> insistOnWithdrawals(const RoundServices &services,
                                                                  const RoundFindings &findings,
                                                                  RoundTally &tally, QList<Step> steps);

/// Whether a no since the pull could not be sent meanwhile, so that the round must not go on with others for
/// long.
/// \return Storage error
[[nodiscard]] Core::Result<bool> isNoSaid(const RoundServices &services, const RoundFindings &findings);

/// At the end of a round: reports the people whose "no" could not be delivered, before all other failures,
/// and makes that the error of a round without another error.
Core::Result<void> noteUndelivered(const RoundServices &services, RoundTally &tally);

} // namespace Sync
