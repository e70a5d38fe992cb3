// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/output.h"
#include "csv/clientreport.h"
#include "domain/reportperson.h"
#include "store/directory/clientimport.h"

#include <optional>

namespace Cli {

/// The people behind one number of a dry run.
struct JudgedGroup
{
    Domain::ReportGroup group = Domain::ReportGroup::Added;
    int count = 0;
    QList<Domain::ReportPerson> people; ///< the first kMostPeople of them
};
constexpr int kMostPeople = 100;
/// All groups, in the order in which they are told.
[[nodiscard]] QList<Domain::ReportGroup> reportGroups();

/// Prints the result of an import: counts, how the report was read, and everything in it that was not taken.
/// \param judged  groups of a dry run; empty after an import
/// \param refusedSaved  number of refused rows saved to a file; nothing if they were not
void sayImport(const Output &output, const Csv::ClientReport &report, const Store::ImportedSlice &counts,
               const QList<JudgedGroup> &judged = {}, std::optional<int> refusedSaved = {});

} // namespace Cli
