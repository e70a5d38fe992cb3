// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roundrecord.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace Presenters {

/// Texts for sync rounds and times. Pure functions; the current time is a parameter.
struct RoundText
{
    Q_DECLARE_TR_FUNCTIONS(RoundText)
public:
    /// "12 added, 3 updated, 1 unsubscribed – 2 minutes ago, 6 calls"; for a round that failed, its reason.
    [[nodiscard]] static QString lastRound(const Domain::RoundRecord &round, const QDateTime &now);
    /// "12 added, 3 updated, 1 unsubscribed"; "No changes"
    [[nodiscard]] static QString changes(const Domain::RoundRecord &round);
    /// Outcome of the round in one sentence: why it failed, that it did not end, or its changes().
    [[nodiscard]] static QString outcome(const Domain::RoundRecord &round);
    /// "took 4 seconds, 6 calls"; only the calls for a round that has not ended
    [[nodiscard]] static QString effort(const Domain::RoundRecord &round);
    /// The action in words: "Added to the list".
    [[nodiscard]] static QString action(Domain::RoundAction action);
    /// The action with its reason: "Not accepted: The address is not known."
    [[nodiscard]] static QString change(const Domain::RoundResult &result);
    /// "Maya Lind, maya@example.com"; only the address if no client has it
    [[nodiscard]] static QString person(const Domain::RoundResult &result);
    /// Day and time of the start: "Friday, 27 November 2026, 8:40"
    [[nodiscard]] static QString started(const Domain::RoundRecord &round);
    /// The round and the people whom it affected, one on each line, for an e-mail or a note.
    [[nodiscard]] static QString report(const Domain::RoundRecord &round,
                                        const QList<Domain::RoundResult> &people);
    /// "in 3 minutes", "in less than a minute"
    [[nodiscard]] static QString nextRound(const QDateTime &at, const QDateTime &now);
    /// "just now", "2 minutes ago", "yesterday at 14:05", otherwise date and time
    [[nodiscard]] static QString ago(const QDateTime &then, const QDateTime &now);
    /// Reason why the brake stopped the round, with the numbers and the import that they come from.
    [[nodiscard]] static QString brake(const Domain::BrakeNotice &notice);

private:
    [[nodiscard]] static QString importBehind(const Domain::BrakeNotice &notice);
};

} // namespace Presenters
