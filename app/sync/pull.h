#pragma once

#include "sync/members.h"

#include <optional>

namespace Sync {

/// What Constant Contact told before anything is sent (rule: pull before push).
struct Findings
{
    qint64 revision = 0;            ///< the global revision when the look began
    int memberCount = 0;            ///< of the list
    QList<Domain::Contact> optOuts; ///< everybody who opted out since the last look, the account over
    QStringList departed;  ///< addresses that were listed and are on the list no more, without an opt-out
    QSet<QString> deleted; ///< of departed: those whose contact was deleted there
    bool allOptOutsRead = true; ///< no record was unreadable, so that the next look may begin here
    std::optional<QList<Domain::Contact>> deletedThere; ///< once a day: whose contact was deleted, whenever
    std::optional<Members> members;                     ///< where the whole list was read
    QList<Domain::Contact> returned; ///< people who had opted out and are members again, by their own act
    QList<Domain::Contact> changedSinceCopy; ///< after a restoration: whose contact was made or changed since
    QSet<QString> renamed; ///< ours whose contact has another address in Constant Contact by now
};

/// Steps 2 to 4 of a round: the list still exists; opt-outs since the last look; departures, when the member
/// count moved, once a day, and before an import that would touch people who are on the list. Reads only, on
/// both sides. Sets context.startedAt. \return ListGone, and the kinds of Api::Caller::call()
[[nodiscard]] QCoro::Task<Core::Result<Findings>> pull(RoundContext &context);

/// Writes the findings into mailboxes, ledger and history and counts them in the report. Inside a
/// transaction.
Core::Result<void> apply(RoundContext &context, const Findings &findings);

/// Notes that the person left the list and not the account. Inside a transaction.
Core::Result<void> applyDeparture(RoundContext &context, const Findings &findings, const QString &address);

/// What the service told of one contact: an opt-out, or a return by the person's own act.
Core::Result<void> applyContact(RoundContext &context, const Domain::Contact &contact);

/// How many people on the list the findings take off it: a number for the brake.
[[nodiscard]] Core::Result<int> leavingBy(RoundContext &context, const Findings &findings);

} // namespace Sync
