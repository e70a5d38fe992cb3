// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roundrecord.h"

#include <QList>
#include <QString>

namespace Domain {

/// Rounds to show.
enum class RoundFilter {
    All,
    ChangesOrProblems, ///< changed something or has a problem; a round that is still running counts
    Problems           ///< failed, was interrupted, or could not sync a client
};

/// Part of the history, newest first.
struct RoundQuery
{
    RoundFilter filter = RoundFilter::All;
    QString search = {}; ///< words of a name or an address; only rounds with a person who matches all of them
    qint64 before = 0;   ///< only rounds with a smaller id; 0: from the newest
    int limit = 200;

    bool operator==(const RoundQuery &) const = default;
};

/// The people affected by a round: those whom a search found, then those who could not be synced, then all
/// others in the order in which they were synced.
struct RoundPeople
{
    QList<RoundResult> people;
    int found = 0; ///< how many at the beginning of people the search found; 0 without a search

    bool operator==(const RoundPeople &) const = default;
};

} // namespace Domain
