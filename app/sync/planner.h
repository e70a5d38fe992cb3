#pragma once

#include "domain/clientstate.h"
#include "domain/fieldlimits.h"

#include <QStringList>

namespace Sync {

/// What is to be done for one address.
struct Step
{
    enum class Action {
        Nothing,  ///< both sides agree
        Hold,     ///< not to be sent, for a reason that the client's state tells
        Add,      ///< put on the list, by import
        Update,   ///< changed fields, by import
        Clear,    ///< a field was emptied: read, merge, write, since an import never erases
        Move,     ///< the contact of this address gets the client's new one
        Withdraw, ///< the person said no: unsubscribed in Constant Contact
        TakeOff   ///< nobody active holds the address any more: off the list, still subscribed
    };

    Action action = Action::Nothing;
    QString address;           ///< of the mailbox
    QString target;            ///< of a Move: the new address
    Domain::ContactId contact; ///< of the mailbox, where it is known
    Domain::Client client; ///< whose details are sent, or whose answer counts; not stored when there is none;
                           ///< of what is sent, without the fields that the service would refuse
    qint64 revision = 0;   ///< the mailbox's dirtyRevision now: a later change stays to do
    qint64 targetRevision = 0; ///< of a Move: the new address' dirtyRevision now
    bool wasListed = false;
    QByteArray digest;
    QStringList keys;
    QStringList cleared;
    QStringList leftOut; ///< keys that are not sent, see problem; what was sent of them before stays as it is
    Domain::FieldProblem problem; ///< why something of the client, or all of it, is not sent
    int batchLimit = 0;           ///< as Domain::Mailbox::batchLimit

    bool operator==(const Step &) const = default;
};

/// What is to be done for one address, both sides known: a pure function, so that the whole consent matrix is
/// a table of tests. Never answers Add, Update, Clear or Move for an address without a yes that counts (R1),
/// that opted out (R2), that left the list (R3), or whose only yes is a deactivated client's (R11).
/// \param types  of the custom fields, to know what is a date
[[nodiscard]] Step planFor(const Domain::MailboxView &view, const Domain::FieldTypes &types = {});

} // namespace Sync
