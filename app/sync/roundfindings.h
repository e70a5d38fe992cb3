// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/addressrecord.h"
#include "domain/contact.h"
#include "domain/fieldlimits.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>

namespace Sync {

/// All members of the list in Constant Contact at one moment.
struct Members
{
    QSet<QString> addresses;                ///< Domain::addressKey()
    QHash<Domain::ContactId, QString> byId; ///< id to address; empty after an export, which contains no ids
    QHash<Domain::ContactId, Domain::PermissionToSend> permissions; ///< empty after an export
    /// Contacts with as many telephone numbers as one can hold; empty after an export.
    QList<Domain::Contact> fullOfPhones;
    int unreadable = 0;       ///< members whose records could not be read: it is not known who they are
    QSet<QString> respelled;  ///< addresses that the service keeps in another form than Domain::sentAddress()
    bool isCutShort = false;  ///< fewer members were read than the service counts
    bool omitsMember = false; ///< a person on the list is missing here

    /// Whether an address that is missing here is not on the list (rule R16).
    [[nodiscard]] bool isWhole() const { return !isCutShort && !omitsMember && unreadable == 0; }
    [[nodiscard]] bool holds(const Domain::AddressRecord &addressRecord) const
    {
        return addresses.contains(addressRecord.address) || byId.contains(addressRecord.contact);
    }
};

/// The data that pull() reads before anything is sent (pull before push): the changes in Constant Contact and
/// the facts that later steps need. Default-constructed before the pull. Steps after the plan do not change
/// it.
struct RoundFindings
{
    QDateTime startedAt; ///< UTC start of the round, by the service's clock; invalid before the pull
    Domain::FieldsByLabel customFields;
    qint64 revision = 0;            ///< the global revision when reading began
    QString listName;               ///< as it is now; the owner may have renamed the list
    int memberCount = 0;            ///< number of members of the list
    QList<Domain::Contact> optOuts; ///< all opt-outs of the account since the last search
    QStringList departed;           ///< addresses that were listed and no longer are, without an opt-out
    QSet<QString> deleted;          ///< those of departed whose contact was deleted
    /// All records were readable, so that the next search can start where this one ended.
    bool allOptOutsRead = true;
    std::optional<QList<Domain::Contact>> deletedThere; ///< once a day: all deleted contacts of the account
    std::optional<Members> members;                     ///< all members, if the whole list was read
    /// Once a day, if the list was read by an export, which shows no permissions: the members who get no
    /// e-mail although they did not unsubscribe.
    std::optional<QList<Domain::Contact>> unmailable;
    /// Contacts that are on the list against the stored state, see returns.h.
    QList<Domain::Contact> returned;
    /// After a restored backup: contacts created or changed since it was made.
    QList<Domain::Contact> changedSinceCopy;
    /// After a restored backup: id and address, as far as they can be read, of contacts that opted out or
    /// changed since, but whose records cannot be read.
    QList<Domain::Contact> unreadableSinceCopy;
    /// Addresses whose contacts could not be read: it is not known whether they are still on the list.
    QSet<QString> unread;
    /// Our addresses whose contact has another address in Constant Contact now, or another spelling of it,
    /// and that address. An import would add a second contact.
    QHash<QString, QString> renamed;

    /// Whether the next round must compare the whole list again, since this one saw only a part of it.
    [[nodiscard]] bool sawPartOfList() const
    {
        return members && (members->isCutShort || members->omitsMember);
    }
    /// Whether the address was on the list before the round; false if the whole list was not read.
    [[nodiscard]] bool wasMember(const QString &address) const
    {
        return members && members->addresses.contains(address);
    }
};

} // namespace Sync
