// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/error.h"

#include <algorithm>
#include <array>

namespace Core {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

struct Row
{
    Kind kind;
    QLatin1StringView name;
    Recovery recovery;
    ErrorSource source;
};

// In the order of the enumeration.
constexpr std::array kTable{
    Row{Kind::Network, "network"_L1, Recovery::Automatic, ErrorSource::Service},
    Row{Kind::OutcomeUnknown, "outcome_unknown"_L1, Recovery::Automatic, ErrorSource::Service},
    Row{Kind::TimedOut, "timed_out"_L1, Recovery::Automatic, ErrorSource::Service},
    Row{Kind::RateLimited, "rate_limited"_L1, Recovery::Automatic, ErrorSource::Service},
    Row{Kind::QuotaExhausted, "quota_exhausted"_L1, Recovery::Automatic, ErrorSource::Quota},
    Row{Kind::QueueFull, "queue_full"_L1, Recovery::Automatic, ErrorSource::Service},
    Row{Kind::Unauthorized, "unauthorized"_L1, Recovery::Manual, ErrorSource::Login},
    Row{Kind::NotConnected, "not_connected"_L1, Recovery::Manual, ErrorSource::Login},
    Row{Kind::Forbidden, "forbidden"_L1, Recovery::Assisted, ErrorSource::Refusal},
    Row{Kind::Refused, "refused"_L1, Recovery::Assisted, ErrorSource::Refusal},
    Row{Kind::NoListChosen, "no_list_chosen"_L1, Recovery::Manual, ErrorSource::Refusal},
    Row{Kind::ListGone, "list_gone"_L1, Recovery::Manual, ErrorSource::Refusal},
    Row{Kind::NotFound, "not_found"_L1, Recovery::Assisted, ErrorSource::Refusal},
    Row{Kind::Conflict, "conflict"_L1, Recovery::Assisted, ErrorSource::Refusal},
    Row{Kind::InvalidResponse, "invalid_answer"_L1, Recovery::Automatic, ErrorSource::Service},
    Row{Kind::InvalidInput, "invalid_input"_L1, Recovery::Assisted, ErrorSource::Refusal},
    Row{Kind::JobFailed, "job_failed"_L1, Recovery::Automatic, ErrorSource::Service},
    Row{Kind::Brake, "brake"_L1, Recovery::Manual, ErrorSource::Brake},
    Row{Kind::Storage, "storage"_L1, Recovery::Assisted, ErrorSource::Machine},
    Row{Kind::Keychain, "keychain"_L1, Recovery::Assisted, ErrorSource::Machine},
    Row{Kind::Busy, "busy"_L1, Recovery::Automatic, ErrorSource::Machine},
    Row{Kind::Cancelled, "cancelled"_L1, Recovery::Resumed, ErrorSource::Refusal},
    Row{Kind::Configuration, "configuration"_L1, Recovery::Manual, ErrorSource::Refusal}};

constexpr bool isInOrder()
{
    for (size_t row = 0; row < kTable.size(); ++row) {
        if (kTable[row].kind != static_cast<Kind>(row))
            return false;
    }
    return true;
}
static_assert(isInOrder() && kTable.back().kind == Kind::Configuration,
              "one row for each kind, in its order");

constexpr const Row &rowOf(Kind kind)
{
    return kTable[static_cast<size_t>(kind)];
}

} // namespace

Recovery recoveryFrom(Kind kind)
{
    return rowOf(kind).recovery;
}

ErrorSource sourceOf(Kind kind)
{
    return rowOf(kind).source;
}

bool needsPerson(Kind kind)
{
    const Recovery recovery = recoveryFrom(kind);
    return recovery == Recovery::Assisted || recovery == Recovery::Manual;
}

QString kindName(Kind kind)
{
    return rowOf(kind).name;
}

std::optional<Kind> kindFromName(QStringView name)
{
    const auto row = std::ranges::find_if(kTable, [name](const Row &each) { return name == each.name; });
    return row == kTable.end() ? std::nullopt : std::optional(row->kind);
}

} // namespace Core
