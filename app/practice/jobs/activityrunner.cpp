// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/jobs/activityrunner.h"

#include "practice/jobs/exportfile.h"
#include "practice/jobs/importrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &each : array)
        list.append(each.toString());
    return list;
}

bool intersect(const QStringList &a, const QStringList &b)
{
    for (const QString &each : a) {
        if (b.contains(each))
            return true;
    }
    return false;
}

/// The contacts that `source` and `exclude` of a job select, without deleted ones.
QList<Contact *> chosenContacts(const SimulatedAccount &account, const QJsonObject &source,
                                const QJsonObject &exclude)
{
    const QStringList contactIds = texts(source.value("contact_ids"_L1));
    const QStringList lists = texts(source.value("list_ids"_L1));
    const QStringList tags = texts(source.value("tag_ids"_L1));
    const bool everyActive = source.value("all_active_contacts"_L1).toBool();
    const QStringList excludedIds = texts(exclude.value("contact_ids"_L1));
    const QSet<QString> excluded(excludedIds.begin(), excludedIds.end());
    QList<Contact *> chosen;
    const auto take = [&](Contact *contact) {
        if (contact && !contact->deleted() && !excluded.contains(contact->id))
            chosen.append(contact);
    };
    if (!contactIds.isEmpty()) {
        for (const QString &id : contactIds)
            take(account.contact(id));
        return chosen;
    }
    for (const auto &contact : account.contacts()) {
        const bool wanted = (everyActive && contact->mailable()) || intersect(contact->lists, lists) ||
                            intersect(contact->taggings, tags);
        if (wanted)
            take(contact.get());
    }
    return chosen;
}

enum class MembershipChange { Add, Remove };

void changeMemberships(Activity &activity, SimulatedAccount &account, const QJsonObject &work,
                       const Behaviours &behaviours, const QDateTime &now, MembershipChange change)
{
    const bool add = change == MembershipChange::Add;
    constexpr qsizetype kMostLists = 50;
    QStringList lists = texts(work.value("list_ids"_L1));
    lists.removeIf([&account](const QString &id) { // deleted since the job was created
        const ContactList *list = account.list(id);
        return !list || list->deleted();
    });
    const QList<Contact *> contacts =
        chosenContacts(account, work.value("source"_L1).toObject(), work.value("exclude"_L1).toObject());
    const auto isFor = [](const QString &address) {
        return [address](const Contact *contact) {
            return contact->email.address.compare(address, Qt::CaseInsensitive) == 0;
        };
    };
    if (std::ranges::any_of(contacts, isFor(behaviours.text("activity_fails_for"_L1)))) {
        activity.end = u"failed"_s;
        return;
    }
    const auto stop = std::ranges::find_if(contacts, isFor(behaviours.text("activity_stops_at"_L1)));
    if (stop != contacts.end())
        activity.end = behaviours.text("activity_stop_end"_L1);
    const QList<Contact *> reached = contacts.first(std::distance(contacts.begin(), stop));
    int done = 0;
    for (Contact *contact : reached) {
        if (add && contact->unsubscribed())
            continue;
        bool complete = true;
        for (const QString &list : lists) {
            if (!add)
                contact->lists.removeAll(list);
            else if (!contact->lists.contains(list) && contact->lists.size() < kMostLists)
                contact->lists.append(list);
            complete = complete && contact->lists.contains(list) == add;
        }
        contact->updatedAt = now;
        done += complete ? 1 : 0;
    }
    activity.counters = {{u"items_total_count"_s, int(contacts.size())},
                         {u"items_completed_count"_s, done},
                         {u"list_count"_s, int(lists.size())}};
}

void deleteContacts(Activity &activity, SimulatedAccount &account, const QJsonObject &work,
                    const QDateTime &now)
{
    const QList<Contact *> contacts = chosenContacts(account, work, {});
    for (Contact *contact : contacts)
        SimulatedAccount::remove(*contact, now);
    activity.counters = {{u"items_total_count"_s, int(contacts.size())},
                         {u"items_completed_count"_s, int(contacts.size())}};
}

void deleteLists(Activity &activity, SimulatedAccount &account, const QJsonObject &work, const QDateTime &now)
{
    const QStringList ids = texts(work.value("list_ids"_L1));
    for (const QString &id : ids) {
        if (ContactList *list = account.list(id))
            account.removeList(*list, now);
    }
    activity.counters = {{u"list_count"_s, int(ids.size())}};
}

} // namespace

void runActivity(Activity &activity, SimulatedAccount &account, const Behaviours &behaviours,
                 const QDateTime &now)
{
    const QJsonObject work = QJsonDocument::fromJson(activity.work).object();
    if (activity.kind.endsWith("_import"_L1)) {
        Import import{account, behaviours, activity, now};
        import.run(work);
    } else if (activity.kind == "add_list_memberships"_L1) {
        changeMemberships(activity, account, work, behaviours, now, MembershipChange::Add);
    } else if (activity.kind == "remove_list_memberships"_L1) {
        changeMemberships(activity, account, work, behaviours, now, MembershipChange::Remove);
    } else if (activity.kind == "contact_exports"_L1) {
        writeExport(activity, account, work, now);
    } else if (activity.kind == "contact_delete"_L1) {
        deleteContacts(activity, account, work, now);
    } else if (activity.kind == "list_delete"_L1) {
        deleteLists(activity, account, work, now);
    } else if (activity.kind == "custom_fields_delete"_L1) {
        const QStringList ids = texts(work.value("custom_field_ids"_L1));
        for (const QString &id : ids)
            account.removeField(id);
    }
}

} // namespace Practice
