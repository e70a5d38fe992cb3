#pragma once

#include "practice/identifiers.h"
#include "practice/records.h"

#include <memory>
#include <vector>

namespace Practice {

struct MembershipCount
{
    int all = 0;
    int active = 0; ///< explicit and implicit only
};

/// One Constant Contact account: its people, lists, custom fields and jobs, found by id and by address in
/// constant time. Knows what happens to the data, nothing of HTTP. Used on the server's thread.
class Account
{
public:
    Identifiers ids;
    QString key; ///< the short name by which hooks and the state file call it
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

    /// \return every contact, the deleted ones too, in the order of creation
    [[nodiscard]] const std::vector<std::unique_ptr<Contact>> &contacts() const { return m_contacts; }
    [[nodiscard]] Contact *contact(const QString &id) const { return m_byId.value(id.toLower()); }
    /// Addresses are the same whatever the case of their letters.
    [[nodiscard]] Contact *contactWithAddress(const QString &address) const;
    /// Takes the contact in, gives it an id when it has none, and indexes it.
    Contact &add(Contact contact);
    /// Gives the contact another address and keeps the index right.
    void changeAddress(Contact &contact, const QString &address, const QDateTime &now);

    [[nodiscard]] ContactList *list(const QString &id);
    /// A list that is not deleted, by its name, whatever the case of its letters.
    [[nodiscard]] ContactList *listNamed(const QString &name);
    ContactList &addList(const QString &name, const QDateTime &now);
    /// The list and its memberships go; the people stay.
    void removeList(ContactList &list, const QDateTime &now);
    [[nodiscard]] QHash<QString, MembershipCount> membershipCounts() const;

    [[nodiscard]] CustomField *field(const QString &id);
    [[nodiscard]] CustomField *fieldNamed(const QString &name);
    /// The field goes, and its values with it.
    void removeField(const QString &id);

    [[nodiscard]] Activity *activity(const QString &id);

    /// Account-wide: off every list at once. Sources: `Contact` (the person) or `Account` (the studio).
    static void optOut(Contact &contact, const QString &source, const QString &reason, const QDateTime &now);
    /// The person comes back; what was noted of the opt-out goes.
    static void optIn(Contact &contact, const QString &permission, const QString &source,
                      const QDateTime &now);
    /// Soft: memberships go, the record and its address stay.
    static void remove(Contact &contact, const QDateTime &now);
    /// A deleted contact is there again. One who had opted out comes back as opted out.
    static void revive(Contact &contact, const QDateTime &now);

private:
    std::vector<std::unique_ptr<Contact>> m_contacts;
    QHash<QString, Contact *> m_byId;
    QHash<QString, Contact *> m_byAddress;
};

} // namespace Practice
