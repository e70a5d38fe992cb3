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

/// A client whom the round could not sync, with the reason.
struct FailedClient
{
    QString studioNumber;
    QString address;
    QString reason; ///< a sentence for the user

    bool operator==(const FailedClient &) const = default;
};

/// The numbers for which the brake stopped a round.
struct BrakeNotice
{
    int leaving = 0; ///< people whom the round would unsubscribe or remove from the list, on either side
    int listed = 0;  ///< people on the list now
    bool emptyDirectory = false; ///< the directory holds no clients

    bool operator==(const BrakeNotice &) const = default;
};

/// The results of one round. After an error it covers the changes made before that.
struct RoundReport
{
    Domain::RoundCounts counts;
    QList<FailedClient> failed;
    std::optional<BrakeNotice> brake;
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
