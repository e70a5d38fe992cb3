// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/output.h"
#include "csv/clientreport.h"
#include "domain/missingclient.h"
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

/// Facts about an import that are not told of every one.
struct ImportExtras
{
    QList<JudgedGroup> judged = {};                     ///< groups of a dry run; empty after an import
    std::optional<int> refusedSaved = {};               ///< number of refused rows saved to a file
    std::optional<Domain::MissingClients> missing = {}; ///< if they were to be listed or deactivated
};

/// Prints the result of an import: counts, how the report was read, and everything in it that was not taken.
void sayImport(const Output &output, const Csv::ClientReport &report, const Store::ImportedSlice &counts,
               const ImportExtras &extras = {});

} // namespace Cli
