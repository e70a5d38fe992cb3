// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/arguments.h"
#include "csv/clientreport.h"

namespace Cli {

/// Names of the options that say how a report is read.
[[nodiscard]] QStringList reportOptionNames();

/// Reads `--blank-clears`, `--encoding`, `--separator`, `--date-order`, `--sheet` and `--column`.
/// \return InvalidInput if a value is not one of those that the option takes
[[nodiscard]] Core::Result<Csv::ReportOptions> reportOptionsFrom(const Arguments &arguments);

} // namespace Cli
