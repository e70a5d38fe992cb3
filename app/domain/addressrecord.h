// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"
#include "domain/contact.h"

#include <QStringList>

namespace Domain {

/// Last known membership of an address in the chosen list.
enum class Membership {
    NotListed,
    Listed, ///< Listwell put the address there, or counts it as one of the studio's subscribers
    Seen,   ///< on the list when it was last read, but Listwell neither put the address there nor counts it:
            ///< the client was never asked, or waits to be sent
    Left    ///< was listed or seen, and left only this list
};

/// The service's single invitation to resubscribe, for an address that opted out (PUT /contacts/resubscribe).
enum class AskBack {
    NotSent,
    Sending, ///< stored before the call; after a crash it counts as sent, because a second call is never made
    Sent,    ///< the invitation was sent and is not confirmed yet
    UsedUp   ///< the service will not send another one
};

/// Everything known about one e-mail address, locally and at the service. It exists independently of clients:
/// several clients may share an address, and the record of an opt-out stays even if no client has the
/// address, so that it also applies to a later client.
struct AddressRecord
{
    QString address;   ///< Domain::addressKey(); unique
    ContactId contact; ///< empty if not known
    PermissionToSend permission = PermissionToSend::Unknown;
    /// The opt_out_date, UTC by the service's clock. For a person who left or was taken off the list, or said
    /// no before there was a contact: the time when that was noticed. A later opt_in_date is the person's own
    /// later act (rule R15).
    QDateTime optedOutAt;
    qint64 optedOutRevision = 0; ///< global revision at which the opt-out became known (rule R14)
    OptOutSource optOutSource = OptOutSource::None;
    QDateTime refusedAt;        ///< UTC; last no of a client with this address; outlives the client
    qint64 refusedRevision = 0; ///< global revision of that no
    Membership membership = Membership::NotListed;
    QDateTime leftAt; ///< UTC; when it was noticed that the contact left only this list
    /// Global revision at which the last departure from this list became known; stays if somebody is put on
    /// the list under this address later, because an earlier yes of another client counts no more.
    qint64 leftRevision = 0;
    bool removedThere = false;    ///< contact deleted in Constant Contact; restored only by a person's action
    QDateTime askedBackAt;        ///< UTC; when the service's single resubscribe e-mail was sent
    qint64 askedBackRevision = 0; ///< global revision at that time
    AskBack askBack = AskBack::NotSent;
    QByteArray sentDigest;    ///< digest of the fields last sent; empty if none
    QStringList sentKeys;     ///< names of the fields last sent with a value, to detect cleared ones
    int batchLimit = 0;       ///< most rows of an import with this address, to find a rejected row; 0: any
    QString attentionReason;  ///< why the address needs attention, as a sentence; empty if it does not
    QString remedy;           ///< what the studio owner can do about it
    qint64 dirtyRevision = 0; ///< revision of the latest change that affects this address
    QDateTime dirtyAt;        ///< UTC; time of the oldest pending change; meaningless if none is pending
    qint64 doneRevision = 0;  ///< last revision fully synced; less than dirtyRevision: changes are pending
    /// The client whose details the owner chose to be sent for this address; not stored if the rule decides.
    ClientId chosenClient;

    bool operator==(const AddressRecord &) const = default;
    /// Whether changes are still to be sent.
    [[nodiscard]] bool isToDo() const { return dirtyRevision > doneRevision; }
    /// Whether an import that was under way when the person left has put the person back: a departure clears
    /// the digest, and only such an import stores it again.
    [[nodiscard]] bool wasPutBack() const { return membership == Membership::Left && !sentDigest.isEmpty(); }
    /// Whether the contact left the list, or was deleted, and nobody was put on the list under this address
    /// since. An earlier yes of anyone who has the address does not add it again (Domain::mayReturn()).
    [[nodiscard]] bool hasLeft() const
    {
        return membership == Membership::Left || removedThere ||
               (membership == Membership::NotListed && leftRevision != 0);
    }
    /// Whether the program counts the address as one of its subscribers, or did so until the person left.
    [[nodiscard]] bool isOrWasListed() const
    {
        return membership == Membership::Listed || membership == Membership::Left;
    }
    /// Whether the contact is unsubscribed from the whole account.
    [[nodiscard]] bool isOptedOut() const { return permission == PermissionToSend::Unsubscribed; }
};

/// A client together with their consent answer.
struct AddressHolder
{
    Client client;
    ConsentAnswer answer;
    QString listedAddress; ///< address under which this client was last sent; empty if never

    bool operator==(const AddressHolder &) const = default;
};

/// An address with all data for its plan, read by the store in one transaction.
struct AddressView
{
    AddressRecord addressRecord;
    QList<AddressHolder> holders; ///< clients with this address, oldest first, including deactivated ones
    QList<AddressHolder>
        moved; ///< clients last sent under this address that now have another address, or none
    QList<AddressRecord> previous; ///< other addresses under which a holder was last sent

    bool operator==(const AddressView &) const = default;
};

} // namespace Domain
