// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/account/simulatedaccount.h"

#include "core/utc.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

template <typename Container, typename Test> auto *firstThat(Container &container, Test test)
{
    const auto found = std::find_if(container.begin(), container.end(), std::move(test));
    return found == container.end() ? nullptr : &*found;
}

} // namespace

Contact *SimulatedAccount::contactWithAddress(const QString &address) const
{
    return m_byAddress.value(address.trimmed().toLower());
}

Contact &SimulatedAccount::add(Contact contact)
{
    if (contact.id.isEmpty())
        contact.id = ids.next();
    contact.position = qsizetype(m_contacts.size());
    m_contacts.push_back(std::make_unique<Contact>(std::move(contact)));
    Contact *added = m_contacts.back().get();
    m_byId.insert(added->id, added);
    if (!added->email.address.isEmpty())
        m_byAddress.insert(added->email.address.toLower(), added);
    return *added;
}

void SimulatedAccount::changeAddress(Contact &contact, const QString &address, const QDateTime &now)
{
    if (!contact.email.address.isEmpty())
        m_byAddress.remove(contact.email.address.toLower());
    else
        contact.email.createdAt = now;
    contact.email.address = address;
    contact.email.updatedAt = now;
    m_byAddress.insert(address.toLower(), &contact);
}

ContactList *SimulatedAccount::list(const QString &id)
{
    return firstThat(lists, [wanted = id.toLower()](const ContactList &each) { return each.id == wanted; });
}

ContactList *SimulatedAccount::listNamed(const QString &name)
{
    return firstThat(lists, [&name](const ContactList &each) {
        return !each.deleted() && each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

ContactList &SimulatedAccount::addList(const QString &name, const QDateTime &now)
{
    ContactList list;
    list.id = ids.next();
    list.name = name;
    list.createdAt = now;
    list.updatedAt = now;
    lists.push_back(std::move(list));
    return lists.back();
}

void SimulatedAccount::removeList(ContactList &list, const QDateTime &now)
{
    if (list.deleted())
        return;
    list.deletedAt = now;
    list.updatedAt = now;
    for (const auto &contact : m_contacts)
        contact->lists.removeAll(list.id);
}

QHash<QString, MembershipCount> SimulatedAccount::membershipCounts() const
{
    QHash<QString, MembershipCount> counts;
    for (const auto &contact : m_contacts) {
        const bool mailable = contact->mailable();
        for (const QString &id : std::as_const(contact->lists)) {
            MembershipCount &count = counts[id];
            ++count.all;
            if (mailable)
                ++count.active;
        }
    }
    return counts;
}

CustomField *SimulatedAccount::field(const QString &id)
{
    return firstThat(fields, [wanted = id.toLower()](const CustomField &each) { return each.id == wanted; });
}

CustomField *SimulatedAccount::fieldNamed(const QString &name)
{
    return firstThat(fields, [&name](const CustomField &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

void SimulatedAccount::removeField(const QString &id)
{
    std::erase_if(fields, [&id](const CustomField &each) { return each.id == id; });
    for (const auto &contact : m_contacts)
        contact->fields.removeIf([&id](const FieldValue &value) { return value.fieldId == id; });
}

Activity *SimulatedAccount::activity(const QString &id)
{
    return firstThat(activities, [wanted = id.toLower()](const Activity &each) { return each.id == wanted; });
}

void SimulatedAccount::optOut(Contact &contact, const QString &source, const QString &reason,
                              const QDateTime &now)
{
    contact.email.permission = u"unsubscribed"_s;
    contact.email.optOutSource = source;
    contact.email.optOutReason = reason;
    // Rounded to seconds, as in responses: a filter with the time from a response then matches exactly.
    contact.email.optOutDate = Core::utcFromMSecs(now.toSecsSinceEpoch() * 1000);
    contact.email.updatedAt = now;
    contact.lists.clear();
}

void SimulatedAccount::optIn(Contact &contact, const QString &permission, const QString &source,
                             const QDateTime &now)
{
    contact.email.permission = permission;
    contact.email.optInSource = source;
    contact.email.optInDate = now;
    contact.email.updatedAt = now;
    contact.email.optOutSource.clear();
    contact.email.optOutReason.clear();
    contact.email.optOutDate = {};
}

void SimulatedAccount::remove(Contact &contact, const QDateTime &now)
{
    contact.deletedAt = now;
    contact.updatedAt = now;
    contact.lists.clear();
}

void SimulatedAccount::revive(Contact &contact, const QDateTime &now)
{
    contact.deletedAt = {};
    contact.updatedAt = now;
    if (!contact.unsubscribed())
        contact.email.permission = u"implicit"_s;
}

} // namespace Practice
