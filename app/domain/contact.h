// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace Domain {

/// The service's permission to e-mail a contact (`email_address.permission_to_send`).
enum class PermissionToSend {
    Unknown,
    Explicit,
    Implicit,
    NotSet,
    PendingConfirmation,
    TempHold,
    Unsubscribed
};

/// Source of an opt-out (`opt_out_source`): the contact, or the owner of the account.
enum class OptOutSource { None, Contact, Account };

/// The data that is read from a contact in Constant Contact.
struct Contact
{
    ContactId id;
    QString address; ///< as spelled by the service; empty for contacts with only a mobile number
    PermissionToSend permission = PermissionToSend::Unknown;
    QDateTime optInDate; ///< UTC; a sign-up by the person renews it; invalid if not known
    /// Whether the person gave the first permission (`opt_in_source` Contact, which never changes later).
    bool bySelf = false;
    QDateTime optOutDate; ///< UTC; invalid if the contact never opted out
    OptOutSource optOutSource = OptOutSource::None;
    bool deleted = false;
    /// No value unless the response contained list_memberships: a contact without them may be on any list.
    std::optional<QList<ListId>> lists;
    /// Telephone numbers, as the service keeps them. No value unless the response contained phone_numbers.
    std::optional<QStringList> phones;

    /// Whether the response shows the contact on this list.
    [[nodiscard]] bool isOn(const ListId &list) const { return lists && lists->contains(list); }
    /// Whether e-mail can be sent to the contact.
    [[nodiscard]] bool canBeMailed() const
    {
        return permission == PermissionToSend::Explicit || permission == PermissionToSend::Implicit;
    }

    bool operator==(const Contact &) const = default;
};

/// A contact list of the account.
struct ContactList
{
    ListId id;
    QString name;
    int membershipCount = 0; ///< contacts that can be e-mailed (`include_membership_count=active`)

    bool operator==(const ContactList &) const = default;
};

/// The account behind a login.
struct Account
{
    QString id;           ///< `encoded_account_id`
    QString businessName; ///< name of the organization, else of the owner, else the contact address

    bool operator==(const Account &) const = default;
};

} // namespace Domain
