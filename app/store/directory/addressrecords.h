// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/addressrecord.h"

#include <functional>

namespace Store {

class Database;
enum class FieldChange;

/// Position of an iteration over the due addresses: the last address returned.
struct ToDoPlace
{
    qint64 revision = -1;
    QString address;
};

/// The address records: for each e-mail address its state in the studio and in Constant Contact. Each write
/// also updates the states of the clients concerned. Borrows the database and is used by the sync thread.
class AddressRecords
{
public:
    explicit AddressRecords(Database &database)
        : m_database(database)
    {
    }

    /// The next few hundred due addresses with their clients. The cost depends on the number of due
    /// addresses, not of stored ones. Addresses in an unfinished job are skipped, since their outcome is not
    /// known yet. The database may change between two calls.
    /// \param place  position; starts default-constructed and is advanced by the call
    /// \return empty list at the end; Storage
    [[nodiscard]] Core::Result<QList<Domain::AddressView>> nextToDo(ToDoPlace &place) const;
    /// Calls \p each for every due address, on one snapshot of the database.
    /// \param each  callback that returns false to stop; must not write
    Core::Result<void> eachToDo(const std::function<bool(const Domain::AddressView &)> &each) const;
    /// Due addresses for which somebody said no that Constant Contact has not been seen to hold (rule R17),
    /// oldest change first. Includes addresses in an unfinished job if their contact is known, since a no
    /// does not wait for a job.
    /// \param after  only changes with a higher revision
    [[nodiscard]] Core::Result<QStringList> refusedToDo(qint64 after = -1) const;
    /// Number of due addresses on the list that no client has any more, neither as current address nor as the
    /// one last synced.
    [[nodiscard]] Core::Result<int> abandonedToDo() const;
    /// Whether the address is part of an unfinished job of the service.
    [[nodiscard]] Core::Result<bool> isUnderWay(const QString &address) const;
    /// Number of addresses that became due before \p since and still are.
    [[nodiscard]] Core::Result<int> waitingSince(const QDateTime &since) const;
    /// One address with its clients; default-constructed if the address is unknown.
    [[nodiscard]] Core::Result<Domain::AddressView> view(const QString &address) const;
    /// The address record; nothing if the address is unknown.
    [[nodiscard]] Core::Result<std::optional<Domain::AddressRecord>> find(const QString &address) const;
    /// The address records with this contact id: more than one if the contact's address was changed in
    /// Constant Contact.
    [[nodiscard]] Core::Result<QList<Domain::AddressRecord>>
    findByContact(const Domain::ContactId &contact) const;
    /// Whether any address has membership Listed. O(1) in the number of addresses.
    [[nodiscard]] Core::Result<bool> anyListed() const;
    /// Number of addresses with membership Listed.
    [[nodiscard]] Core::Result<int> listedCount() const;
    [[nodiscard]] Core::Result<QStringList> listedAddresses() const;
    /// Addresses with membership Listed or Seen: those that were on the list when it was last read.
    [[nodiscard]] Core::Result<QStringList> addressesThere() const;
    /// Addresses of people who left the list.
    [[nodiscard]] Core::Result<QStringList> leftAddresses() const;
    /// Listed addresses that get no e-mail although they did not unsubscribe.
    [[nodiscard]] Core::Result<QStringList> unmailableAddresses() const;
    /// Addresses with membership NotListed that were neither unsubscribed nor deleted in Constant Contact: if
    /// they are on the list, this is the first time that Listwell sees them there.
    [[nodiscard]] Core::Result<QStringList> unseenAddresses() const;
    /// Whether mayHaveReturned() finds anybody.
    [[nodiscard]] Core::Result<bool> anyMayHaveReturned() const;
    /// The next records that are not listed, but whose contacts may be on the list nevertheless: opted out,
    /// left, deleted there, or held by a client who gave an answer. In the order of addresses.
    /// \param after  the last address of the previous page; empty for the first page
    /// \return at most 500 records; none at the end
    [[nodiscard]] Core::Result<QList<Domain::AddressRecord>> mayHaveReturned(const QString &after) const;
    /// Those who opted out in Constant Contact and said yes in the studio since: the newest answers first.
    /// \param most  the maximum number of records
    [[nodiscard]] Core::Result<QList<Domain::AddressRecord>> wantedBack(int most) const;
    /// Whether the contact id of a listed address is not known.
    [[nodiscard]] Core::Result<bool> anyListedWithoutContact() const;
    /// Whether a write to an address waits because its contact was not found.
    [[nodiscard]] Core::Result<bool> anyWaitingForContact() const;

    /// Stores \p addressRecord, except dirtyRevision and refusedRevision, which are written only by changes
    /// in the studio (markToDo(), ClientDirectory). doneRevision never decreases. An opt-out, a departure or
    /// an invitation that is new gets the current global revision (rule R14), unless the record carries the
    /// revision of another address from which the fact is transferred.
    Core::Result<void> save(const Domain::AddressRecord &addressRecord);
    /// Stores the address under which a client was last synced; empty if there is none.
    Core::Result<void> setListedAddress(Domain::ClientId client, const QString &address);
    /// Leaves the yes of a client whose contact left the list with that contact, because others who have the
    /// client's present address are to be on the list.
    /// \param address  address of the contact that left
    Core::Result<void> leaveConsentAt(Domain::ClientId client, const QString &address);
    /// Marks the address as due because its state in Constant Contact changed.
    Core::Result<void> markToDo(const QString &address);

    /// Which listed clients with a value in a custom field are sent again.
    enum class Resend {
        All,    ///< Constant Contact lost the values
        Settled ///< those who were sent without the field, since it did not exist there
    };
    /// The listed addresses of clients with a value in this custom field.
    [[nodiscard]] Core::Result<QStringList> listedWithField(const QString &label, Resend which) const;

    /// The addresses that must be planned again after a change of this custom field.
    [[nodiscard]] Core::Result<QStringList> concernedByField(const QString &label, FieldChange change) const;

    /// Records an opt-out in Constant Contact: the answer of every client with this address becomes a strong
    /// "no", source constant_contact, unless they gave a strong "yes" after the opt-out became known
    /// (AddressRecord::optedOutRevision; save the record first).
    /// \param at  the service's time of the opt-out, UTC, for the ledger
    /// \return number of clients changed
    Core::Result<int> recordOptOut(const QString &address, const QDateTime &at);

    /// Records that the person subscribed again in Constant Contact: each answer of a client with this
    /// address becomes a strong "yes", source constant_contact, with the current time (rule R15). If nobody
    /// with the address was asked yet, the "yes" applies to all of them. A strong "yes" since the person left
    /// or opted out stays as it is: it would else outrank a "no" that was said before the return was noticed.
    /// \return number of clients changed
    Core::Result<int> recordReturn(const QString &address);
    /// Records that people who left the list under this address left it under their other ones, too: those
    /// whose address changed since the last round, or whose profile was merged into one with another address.
    /// \param before  membership before they left
    Core::Result<void> recordDeparture(const QString &address, Domain::Membership before);

private:
    Database &m_database;
};

} // namespace Store
