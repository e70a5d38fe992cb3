// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/// A field of two profiles, for reading.
struct ComparedField
{
    /// OneOnly: the other profile lacks the value, so a merge keeps it.
    enum class Match { Same, Different, OneOnly };

    QString name;
    QString older;
    QString newer;
    Match match = Match::Same;

    bool operator==(const ComparedField &) const = default;
};

/// The fields of both profiles in the order of a profile, without those that both lack. Two spellings of one
/// value are the same.
[[nodiscard]] QList<ComparedField> comparedFields(const ProfileComparison &comparison);

/// What the two profiles have in common, in words: "Same name, birthday and phone".
[[nodiscard]] QString sharedText(const Domain::DuplicatePair &pair);

} // namespace Presenters
