#pragma once

#include "sync/roundreport.h"

#include <QJsonObject>

namespace Cli {

/// What a round did, by the keys of the contract.
[[nodiscard]] QJsonObject reportFacts(const Sync::RoundReport &report);
/// The same for people.
[[nodiscard]] QString reportText(const Sync::RoundReport &report);

} // namespace Cli
