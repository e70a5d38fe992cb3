// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reportrow.h"
#include "domain/subscription.h"

#include <QStringList>

#include <optional>

namespace Domain {

/// Effect of importing a row of a report. A row may be in several groups: a person is added, and
/// there is something to check.
enum class ReportGroup {
    Added,
    Changed,
    Unchanged,
    LeftOut,        ///< as the owner decided about a row that contradicts a known client
    Contradictions, ///< not refused, but client number and person disagree (rule R12), or did before the
                    ///< owner decided
    Refused,        ///< refused by the directory; rows that cannot be read are no people
    ConsentChanges  ///< the answer of a person who is known changes
};

/// The person of a row, by name.
struct ReportPerson
{
    int line = 0;
    QString name; ///< as Client::displayName()
    QString email;
    QStringList changes; ///< fields that change (keys as in ReportRow::told)
    QString reason;      ///< why the row is refused or to be checked, as a sentence; else empty
    std::optional<Subscription> answer = {}; ///< new answer of a person who is known
    ClientId contradicted = {};    ///< known client, if the owner can decide whether the row is theirs
    QString contradictedName = {}; ///< their name, as Client::displayName()
    RowDecision decision = RowDecision::Undecided;

    [[nodiscard]] bool isDecidable() const { return contradicted.isStored(); }

    bool operator==(const ReportPerson &) const = default;
};

} // namespace Domain
