#pragma once

#include "constantcontact/caller.h"
#include "domain/fieldlimits.h"
#include "domain/mailbox.h"
#include "store/roundhistory.h"
#include "sync/roundreport.h"

#include <QSet>

#include <chrono>
#include <functional>

namespace Store {
class Database;
}

namespace Sync {

/// What the steps of one round share: their tools, the list, and the report that they fill. Lives as long as
/// the round.
struct RoundContext
{
    Store::Database &database;
    Api::Caller &caller;
    Net::Pause &pause;
    Domain::ContactList list;
    std::chrono::seconds watch{120}; ///< how long to follow a job before it is left pending
    std::function<void(const QString &)> progress = [](const QString &) {}; ///< a short sentence
    std::chrono::milliseconds serviceAhead{0}; ///< by how much the service's clock is ahead of ours
    Domain::FieldTypes fieldTypes{};           ///< of the studio's custom fields
    qint64 round = 0;                          ///< in the history; 0 for a preview
    QDateTime
        startedAt{}; ///< UTC: the earlier of our clock and the service's, so that no opt-out falls between
    RoundReport report{};
    QSet<QString> membersBefore{};  ///< addresses on the list before the round, where the whole list was read
    int suspects = 0;               ///< rows of which some were refused, to be sent again in smaller imports
    int newMembers = 0;             ///< by how many this round made the list longer; shorter: below zero
    QList<PreviewPerson> leaving{}; ///< of a preview: who was found to have left on the other side
};

/// Whether the rest of the round makes no sense after this error: nobody is there, or nothing may be done.
[[nodiscard]] bool endsRound(const Core::Error &error);

/// What is known of the address; default-made where nothing is.
[[nodiscard]] Core::Result<Domain::Mailbox> mailboxOf(RoundContext &context, const QString &address);

/// Takes the address out of the rounds until its client changes: *needs attention*, with a reason and what to
/// do about it, and the client counted as failed. \param revision  of the mailbox when it was planned
Core::Result<void> holdBack(RoundContext &context, const Domain::Client &client, const QString &address,
                            qint64 revision, const Domain::FieldProblem &problem);

/// Counts the client as failed, with the reason, in report and history.
Core::Result<void> noteFailure(RoundContext &context, const Domain::Client &client, const QString &address,
                               const QString &reason);
/// Notes in the history what was done to whom.
Core::Result<void> noteResult(RoundContext &context, const Domain::Client &client, const QString &address,
                              const QString &action);

} // namespace Sync
