// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contradictedrow.h"
#include "domain/customfield.h"
#include "domain/duplicatepair.h"
#include "domain/ledgerentry.h"

namespace Presenters {

/// Two profiles that are likely one person, with their recorded answers.
struct ProfileComparison
{
    Domain::DuplicatePair pair;
    QList<Domain::CustomField> fields;
    QList<Domain::LedgerEntry> olderAnswers; ///< newest first
    QList<Domain::LedgerEntry> newerAnswers; ///< newest first
};

/// A field of two profiles, or of a known client and the row of a report, for reading.
struct ComparedField
{
    /// OneOnly: the other profile lacks the value, so a merge keeps it.
    enum class Match { Same, Different, OneOnly };

    QString name;
    QString older; ///< or of the known client
    QString newer; ///< or of the row
    Match match = Match::Same;

    bool operator==(const ComparedField &) const = default;
};

/// The fields of both profiles in the order of a profile, without those that both lack. Two spellings of one
/// value are the same.
[[nodiscard]] QList<ComparedField> comparedFields(const ProfileComparison &comparison);
/// The same for a known client and the row that contradicts them; without the state, which a row lacks.
[[nodiscard]] QList<ComparedField> comparedFields(const Domain::ContradictedRow &contradicted,
                                                  const QList<Domain::CustomField> &fields);

/// What the two profiles have in common, in words: "Same name, birthday and phone".
[[nodiscard]] QString sharedText(const Domain::DuplicatePair &pair);

} // namespace Presenters
