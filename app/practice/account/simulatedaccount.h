// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/account/identifiers.h"
#include "practice/account/records.h"

#include <memory>
#include <vector>

namespace Practice {

/// Number of members of a list.
struct MembershipCount
{
    int all = 0;
    int active = 0; ///< members with explicit or implicit permission
};

/// The data of one Constant Contact account: contacts, lists, custom fields and jobs, with lookup by id and
/// address in constant time. Implements the effects on the data and is independent of HTTP. Owned by
/// ServerState; used on the server's thread.
class SimulatedAccount
{
public:
    Identifiers ids;
    QString key; ///< short name of the account in hooks and in the state file
    QString encodedId;
    QString organization;
    QString firstName;
    QString lastName;
    QString contactEmail;
    QString phone;
    QString website;
    QString timeZone;
    QString stateCode;
    QString countryCode;
    std::vector<ContactList> lists;
    std::vector<CustomField> fields;
    std::vector<Activity> activities; ///< oldest first

    /// \return all contacts, including deleted ones, in order of creation
    [[nodiscard]] const std::vector<std::unique_ptr<Contact>> &contacts() const { return m_contacts; }
    [[nodiscard]] Contact *contact(const QString &id) const { return m_byId.value(id.toLower()); }
    /// The contact with this address, ignoring case; nullptr if there is none.
    [[nodiscard]] Contact *contactWithAddress(const QString &address) const;
    /// Adds a contact to the account and its indexes; assigns an id if it has none.
    Contact &add(Contact contact);
    /// Changes a contact's address and updates the index.
    void changeAddress(Contact &contact, const QString &address, const QDateTime &now);

    [[nodiscard]] ContactList *list(const QString &id);
    /// The list with this name, ignoring case, unless it is deleted; else nullptr.
    [[nodiscard]] ContactList *listNamed(const QString &name);
    ContactList &addList(const QString &name, const QDateTime &now);
    /// Deletes a list and its memberships; the contacts stay.
    void removeList(ContactList &list, const QDateTime &now);
    [[nodiscard]] QHash<QString, MembershipCount> membershipCounts() const;

    [[nodiscard]] CustomField *field(const QString &id);
    [[nodiscard]] CustomField *fieldNamed(const QString &name);
    /// Deletes a custom field and its values.
    void removeField(const QString &id);

    [[nodiscard]] Activity *activity(const QString &id);

    /// Opts a contact out of the whole account, which removes it from all lists.
    /// \param source  `Contact` (the person) or `Account` (the studio)
    static void optOut(Contact &contact, const QString &source, const QString &reason, const QDateTime &now);
    /// Subscribes a contact again and clears the data of its opt-out.
    static void optIn(Contact &contact, const QString &permission, const QString &source,
                      const QDateTime &now);
    /// Soft delete: removes the memberships, keeps the record and its address.
    static void remove(Contact &contact, const QDateTime &now);
    /// Restores a deleted contact. One that had opted out stays opted out.
    static void revive(Contact &contact, const QDateTime &now);

private:
    std::vector<std::unique_ptr<Contact>> m_contacts;
    QHash<QString, Contact *> m_byId;
    QHash<QString, Contact *> m_byAddress;
};

} // namespace Practice
