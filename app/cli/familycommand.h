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

/// `clients family ID [--send] [--by-rule]`: the clients with one address and whose details are sent, after
/// the choice that an option makes.
/// \return exit code; WrongUsage if there is no such client, or its details cannot be chosen
ExitCode showFamily(Store::Database &database, const Output &output, const Arguments &arguments);

} // namespace Cli
