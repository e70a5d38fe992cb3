#pragma once

#include "sync/roundcontext.h"

#include <QHash>
#include <QSet>

namespace Sync {

/// Everybody on the list in Constant Contact, at one moment.
struct Members
{
    QSet<QString> addresses;                ///< Domain::addressKey()
    QHash<Domain::ContactId, QString> byId; ///< to the address; only of a walk: an export tells no ids

    [[nodiscard]] bool holds(const Domain::Mailbox &mailbox) const
    {
        return addresses.contains(mailbox.address);
    }
};

/// Reads who is on the list the cheapest exact way: a walk, 500 people a call, for a short list; else an
/// export, which costs about three calls for any length (API facts 6.5). An export that does not come to its
/// end in time is replaced by a walk. \param count  members as the service counts them \return the kinds of
/// Api::Caller::call()
[[nodiscard]] QCoro::Task<Core::Result<Members>> readMembers(RoundContext &context, int count);

} // namespace Sync
