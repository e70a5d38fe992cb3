// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/clientstate.h"
#include "domain/round.h"

#include <QList>
#include <QMap>

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

/// The effect that a round would have on one client.
struct PreviewPerson
{
    QString studioNumber;
    QString address;
    QString name;
    Domain::PreviewAction action = Domain::PreviewAction::Held;
    QString reason;                                 ///< a sentence or empty
    std::optional<Domain::ClientState> heldBy = {}; ///< the state, for Held

    bool operator==(const PreviewPerson &) const = default;
};

/// The changes that a round would make now.
struct Preview
{
    int add = 0;
    int update = 0;
    int unsubscribe = 0; ///< on either side
    int remove = 0;      ///< taken off the list, or seen to have left it
    QMap<Domain::ClientState, int> held;
    QList<PreviewPerson> people;

    bool operator==(const Preview &) const = default;
};

} // namespace Sync
