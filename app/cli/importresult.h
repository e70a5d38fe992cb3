// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/output.h"
#include "csv/clientreport.h"
#include "store/directory/clientimport.h"

namespace Cli {

/// Prints the result of an import: counts, how the report was read, and everything that was not imported.
void sayImport(const Output &output, const Csv::ClientReport &report, const Store::ImportedSlice &counts);

} // namespace Cli
