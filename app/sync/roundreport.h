// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/roundrecord.h"

#include <QList>

#include <optional>

namespace Sync {

/// Whether the brake may stop a round, or a person has let this one pass.
enum class Brake { Armed, Released };

/// The results of one round. After an error it covers the changes made before that.
struct RoundReport
{
    Domain::RoundCounts counts;
    QList<Domain::FailedClient> failed;
    std::optional<Domain::BrakeNotice> brake;
    std::optional<Core::Error> error;

    bool operator==(const RoundReport &) const = default;
};

} // namespace Sync
