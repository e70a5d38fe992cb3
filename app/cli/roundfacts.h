// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/roundreport.h"

#include <QJsonObject>

namespace Cli {

/// Result of a round as JSON with the keys of the command-line contract.
[[nodiscard]] QJsonObject reportFacts(const Sync::RoundReport &report);
/// Result of a round as text for people.
[[nodiscard]] QString reportText(const Sync::RoundReport &report);

} // namespace Cli
