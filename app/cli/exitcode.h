// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace Cli {

/// Exit codes of the command line, part of its contract.
enum ExitCode {
    Done = 0,
    WrongUsage = 2,   ///< wrong arguments, or a file that does not exist
    NotConnected = 3, ///< no login, or the login timed out or is no longer valid
    Refused = 4,      ///< refused by the service or the person, or no list is chosen
    Unavailable = 5,  ///< network or service not available, or a job failed
    QuotaUsedUp = 6,
    Braked = 7,
    StorageError = 8, ///< storage or keychain error, or another program is using the data directory
    BadInputFile = 9
};

/// Exit code for an error of the service or of this computer. InvalidInput maps to Refused; for wrong
/// arguments, commands return WrongUsage themselves.
[[nodiscard]] ExitCode exitCodeFor(const Core::Error &error);

} // namespace Cli
