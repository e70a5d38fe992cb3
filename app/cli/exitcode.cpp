// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exitcode.h"

namespace Cli {

ExitCode exitCodeFor(const Core::Error &error)
{
    switch (Core::sourceOf(error.kind)) {
    case Core::ErrorSource::Login:
        return NotConnected;
    case Core::ErrorSource::Refusal:
        return Refused;
    case Core::ErrorSource::Service:
        return Unavailable;
    case Core::ErrorSource::Quota:
        return QuotaUsedUp;
    case Core::ErrorSource::Brake:
        return Braked;
    case Core::ErrorSource::Machine:
        return StorageError;
    }
    return StorageError;
}

} // namespace Cli
