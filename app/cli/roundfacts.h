// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/roundreport.h"

#include <QJsonObject>

namespace Cli {

/// The numbers for which the brake stopped a round, and the import that they come from; null without a
/// notice.
[[nodiscard]] QJsonValue brakeFacts(const std::optional<Domain::BrakeNotice> &notice);
/// The import that the notice names, and how to undo it, as text for people; empty if it names none.
[[nodiscard]] QString importText(const Domain::BrakeNotice &notice);
/// Result of a round as JSON with the keys of the command-line contract.
[[nodiscard]] QJsonObject reportFacts(const Sync::RoundReport &report);
/// Result of a round as text for people.
[[nodiscard]] QString reportText(const Sync::RoundReport &report);

} // namespace Cli
