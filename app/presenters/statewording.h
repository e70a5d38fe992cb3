#pragma once

#include "domain/clientstate.h"

#include <QList>
#include <QString>

namespace Presenters {

/// How good or bad a state is, for the colour that goes with the word. The word alone must always do.
enum class Tone { Good, Progress, Quiet, Warning, Bad };

/// The states in the order in which the sum is told.
[[nodiscard]] QList<Domain::ClientState> allStates();
/// The state in a few plain words: "On the list", "No consent", …
[[nodiscard]] QString stateName(Domain::ClientState state);
/// What the state means for this client, a whole sentence.
[[nodiscard]] QString stateExplanation(Domain::ClientState state);
[[nodiscard]] Tone stateTone(Domain::ClientState state);

} // namespace Presenters
