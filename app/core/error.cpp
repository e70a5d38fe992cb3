#include "core/error.h"

namespace Core {

using namespace Qt::StringLiterals;

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Network:
        return u"network"_s;
    case Error::Kind::OutcomeUnknown:
        return u"outcome_unknown"_s;
    case Error::Kind::TimedOut:
        return u"timed_out"_s;
    case Error::Kind::RateLimited:
        return u"rate_limited"_s;
    case Error::Kind::QuotaExhausted:
        return u"quota_exhausted"_s;
    case Error::Kind::QueueFull:
        return u"queue_full"_s;
    case Error::Kind::Unauthorized:
        return u"unauthorized"_s;
    case Error::Kind::NotConnected:
        return u"not_connected"_s;
    case Error::Kind::Forbidden:
        return u"forbidden"_s;
    case Error::Kind::Refused:
        return u"refused"_s;
    case Error::Kind::NoListChosen:
        return u"no_list_chosen"_s;
    case Error::Kind::ListGone:
        return u"list_gone"_s;
    case Error::Kind::NotFound:
        return u"not_found"_s;
    case Error::Kind::Conflict:
        return u"conflict"_s;
    case Error::Kind::InvalidAnswer:
        return u"invalid_answer"_s;
    case Error::Kind::InvalidInput:
        return u"invalid_input"_s;
    case Error::Kind::JobFailed:
        return u"job_failed"_s;
    case Error::Kind::Brake:
        return u"brake"_s;
    case Error::Kind::Storage:
        return u"storage"_s;
    case Error::Kind::Keychain:
        return u"keychain"_s;
    case Error::Kind::Busy:
        return u"busy"_s;
    case Error::Kind::Cancelled:
        return u"cancelled"_s;
    case Error::Kind::Configuration:
        return u"configuration"_s;
    }
    return u"unknown"_s;
}

} // namespace Core
