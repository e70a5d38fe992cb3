#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QList>

namespace Domain {

/// The service's word on whether a contact may be mailed (`email_address.permission_to_send`).
enum class PermissionToSend {
    Unknown,
    Explicit,
    Implicit,
    NotSet,
    PendingConfirmation,
    TempHold,
    Unsubscribed
};

/// Who opted a contact out (`opt_out_source`): the person, or the account on its own.
enum class OptOutSource { None, Contact, Account };

/// What we read of a contact in Constant Contact.
struct Contact
{
    ContactId id;
    QString address; ///< as the service spells it; empty for contacts that have only a mobile number
    PermissionToSend permission = PermissionToSend::Unknown;
    QDateTime optOutDate; ///< UTC; invalid where the person never left
    OptOutSource optOutSource = OptOutSource::None;
    bool deleted = false;
    QList<ListId> lists; ///< filled only where the call asked for list_memberships

    bool operator==(const Contact &) const = default;
};

/// A contact list of the account.
struct ContactList
{
    ListId id;
    QString name;
    int membershipCount = 0; ///< members that can be mailed (`include_membership_count=active`)

    bool operator==(const ContactList &) const = default;
};

/// The account behind a login.
struct Account
{
    QString id;           ///< `encoded_account_id`
    QString businessName; ///< organization name, else the owner's name, else the contact address

    bool operator==(const Account &) const = default;
};

} // namespace Domain
