#include "cli/exitcode.h"

namespace Cli {

using Kind = Core::Error::Kind;

ExitCode exitCodeFor(const Core::Error &error)
{
    switch (error.kind) {
    case Kind::NotConnected:
    case Kind::Unauthorized:
        return NotConnected;
    case Kind::Refused:
    case Kind::Forbidden:
    case Kind::NoListChosen:
    case Kind::ListGone:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::InvalidInput:
    case Kind::Cancelled:
    case Kind::Configuration:
        return Refused;
    case Kind::Network:
    case Kind::OutcomeUnknown:
    case Kind::TimedOut:
    case Kind::RateLimited:
    case Kind::QueueFull:
    case Kind::InvalidAnswer:
    case Kind::JobFailed:
        return Unavailable;
    case Kind::QuotaExhausted:
        return QuotaUsedUp;
    case Kind::Brake:
        return Braked;
    case Kind::Storage:
    case Kind::Keychain:
    case Kind::Busy:
        return StorageTrouble;
    }
    return StorageTrouble;
}

} // namespace Cli
