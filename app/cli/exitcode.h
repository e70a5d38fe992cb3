#pragma once

#include "core/error.h"

namespace Cli {

/// The exit codes of the command line; a contract.
enum ExitCode {
    Done = 0,
    WrongUsage = 2,   ///< or a file that is not there
    NotConnected = 3, ///< or the login timed out, or is no longer good
    Refused = 4,      ///< by the service or by the person, or no list is chosen
    Unavailable = 5,  ///< the network or the service is not there now, or a job failed
    QuotaUsedUp = 6,
    Braked = 7,
    StorageTrouble = 8, ///< or the keychain's, or another program holds the data directory
    BadInputFile = 9
};

/// For errors that the service or this machine made. InvalidInput counts as refused here: a command whose own
/// words are wrong says WrongUsage itself.
[[nodiscard]] ExitCode exitCodeFor(const Core::Error &error);

} // namespace Cli
