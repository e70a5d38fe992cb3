// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/arguments.h"
#include "cli/exitcode.h"
#include "cli/output.h"

namespace Store {
class Database;
}

namespace Cli {

/// Names of the options of `clients import`.
[[nodiscard]] QStringList importOptionNames();

/// `clients import FILE`: imports a client report, or reports what importing it would do.
/// \return exit code; BadInputFile if some of the report was not taken
[[nodiscard]] ExitCode importReport(Store::Database &database, const Output &output,
                                    const Arguments &arguments);

} // namespace Cli
