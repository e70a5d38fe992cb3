#pragma once

#include "domain/client.h"
#include "domain/contact.h"

#include <QStringList>

namespace Domain {

/// Where an address stands on the chosen list, as far as we know.
enum class Membership { NotListed, Listed, Left };

/// The service's one invitation to come back, for an address that opted out (PUT /contacts/resubscribe).
enum class AskBack {
    NotSent,
    Sending, ///< written down before the call: after a crash it counts as sent, since a second is never tried
    Sent,    ///< the person has it and has not confirmed yet
    UsedUp   ///< the service will not send another
};

/// One e-mail address, seen from both sides. It exists apart from clients: several may share it, and an
/// address that opted out is remembered even when no client holds it, so that a later client is held back.
struct Mailbox
{
    QString address;   ///< Domain::addressKey(); the key
    ContactId contact; ///< empty while not known
    PermissionToSend permission = PermissionToSend::Unknown;
    QDateTime optedOutAt; ///< UTC; the service's opt_out_date; invalid when never
    OptOutSource optOutSource = OptOutSource::None;
    QDateTime
        refusedAt; ///< UTC; when a client of this address last said no in the studio; outlives the client
    Membership membership = Membership::NotListed;
    QDateTime leftAt; ///< UTC; when we learned that the person left this list only
    bool removedThere =
        false; ///< the contact was deleted in Constant Contact: not revived without a person's act
    QDateTime askedBackAt; ///< UTC; when the service's one resubscribe mail went out
    AskBack askBack = AskBack::NotSent;
    QByteArray sentDigest; ///< of the fields last sent; empty when nothing was
    QStringList sentKeys;  ///< names of the fields last sent with a value, to find the cleared ones
    int batchLimit = 0; ///< most rows of an import that this address may share, to find a refused one; 0: any
    QString problem;    ///< why it needs attention, a sentence; empty when all is well
    QString remedy;     ///< what the owner can do about it
    qint64 dirtyRevision = 0; ///< revision of the latest change that concerns this address
    QDateTime dirtyAt;        ///< UTC; since when something is to do; meaningless when nothing is
    qint64 doneRevision = 0;  ///< the revision up to which everything is done; below dirtyRevision: to do

    bool operator==(const Mailbox &) const = default;
    [[nodiscard]] bool isToDo() const { return dirtyRevision > doneRevision; }
    [[nodiscard]] bool isOptedOut() const { return permission == PermissionToSend::Unsubscribed; }
};

/// A client together with what decides about their address.
struct Holder
{
    Client client;
    Choice choice;
    QString listedAddress; ///< the address under which this client was last sent; empty when never

    bool operator==(const Holder &) const = default;
};

/// An address with all that a plan for it needs: read in one go by the store.
struct MailboxView
{
    Mailbox mailbox;
    QList<Holder> holders;   ///< clients with this address, oldest first, deactivated ones too
    QList<Holder> moved;     ///< clients last sent under this address who have another (or none) now
    QList<Mailbox> previous; ///< mailboxes under which a holder was last sent, other than this one

    bool operator==(const MailboxView &) const = default;
};

} // namespace Domain
