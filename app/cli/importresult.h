// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/output.h"
#include "csv/clientreport.h"

namespace Cli {

/// What an import did or would do to the directory.
struct ImportCounts
{
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    QList<Domain::RefusedRow> contradictions; ///< accepted rows whose client ID belongs to somebody else
};

/// Prints the result of an import: counts, how the report was read, and everything in it that was not taken.
void sayImport(const Output &output, const Csv::ClientReport &report, const ImportCounts &counts);

} // namespace Cli
