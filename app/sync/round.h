#pragma once

#include "sync/roundcontext.h"

namespace Sync {

/// Plays one round from the first look to the marks (design: pull before push). What was done before an error
/// stays done and stands in the report; whatever was not done stays to do. \param releaseBrake  this one
/// round may take off as many people as it finds \return the report, with its error where the round ended
/// early
[[nodiscard]] QCoro::Task<RoundReport> playRound(RoundContext &context, bool releaseBrake);

/// What a round would do now: the same pull and plan, and then everything that was noted is taken back. Sends
/// only reads.
[[nodiscard]] QCoro::Task<Core::Result<Preview>> previewRound(RoundContext &context);

} // namespace Sync
