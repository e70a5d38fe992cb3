// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/notifications.h"

#include <algorithm>
#include <array>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {

struct MatterName
{
    OwnerMatter matter;
    QLatin1StringView name;
};

constexpr std::array kNames{MatterName{OwnerMatter::LoginEnded, "login_ended"_L1},
                            MatterName{OwnerMatter::LoginEndsSoon, "login_ends_soon"_L1},
                            MatterName{OwnerMatter::SyncStopped, "sync_stopped"_L1},
                            MatterName{OwnerMatter::ListDeleted, "list_deleted"_L1}};

QStringList namesOf(const QList<OwnerMatter> &matters)
{
    QStringList names;
    for (const MatterName &entry : kNames) {
        if (matters.contains(entry.matter))
            names.append(entry.name);
    }
    return names;
}

QList<OwnerMatter> mattersOf(const QStringList &names)
{
    QList<OwnerMatter> matters;
    for (const MatterName &entry : kNames) {
        if (names.contains(entry.name))
            matters.append(entry.matter);
    }
    return matters;
}

} // namespace

Notifications::Notifications(const QString &dataDirectory)
    : m_preferences(dataDirectory)
    , m_notified(mattersOf(m_preferences.notifiedMatters()))
{
}

QList<Notification> Notifications::due(const std::optional<QList<OwnerMatter>> &matters, Reach reach)
{
    if (!matters)
        return {};
    const QList<OwnerMatter> before = m_notified;
    m_notified.removeIf([&matters](OwnerMatter matter) { return !matters->contains(matter); });
    QList<Notification> messages;
    for (const OwnerMatter matter : *matters) {
        if (reach == Reach::None || m_notified.contains(matter))
            continue;
        m_notified.append(matter);
        // Of a login that ends soon, only the Constant Contact page has a note.
        if (reach == Reach::Desktop || matter == OwnerMatter::LoginEndsSoon)
            messages.append(textOf(matter));
    }
    if (m_notified != before)
        m_preferences.setNotifiedMatters(namesOf(m_notified));
    return messages;
}

Notification Notifications::textOf(OwnerMatter matter)
{
    switch (matter) {
    case OwnerMatter::LoginEnded:
        return {tr("The Constant Contact login has ended"),
                tr("Nothing is synced until you log in again. Nothing is lost meanwhile.")};
    case OwnerMatter::LoginEndsSoon:
        return {tr("The Constant Contact login ends soon"),
                tr("See on the Constant Contact page how to keep it.")};
    case OwnerMatter::SyncStopped:
        return {tr("The sync was stopped"),
                tr("Many clients would leave the list at once. Decide whether that is right.")};
    case OwnerMatter::ListDeleted:
        return {
            tr("The contact list no longer exists"),
            tr("The list was deleted in Constant Contact. Choose another one, so that the sync continues.")};
    }
    return {};
}

} // namespace Presenters
