// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/ownermatter.h"
#include "presenters/preferences.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Presenters {

/// A message for the notifications of the desktop. Others may see them, so it contains no names, addresses or
/// numbers.
struct Notification
{
    QString title;
    QString text;

    bool operator==(const Notification &) const = default;
};

/// Decides when the owner is notified: once for each matter, and again only if it returns after it was
/// settled. The notified matters are stored, so a restart does not repeat them. GUI thread.
class Notifications
{
    Q_DECLARE_TR_FUNCTIONS(Notifications)

public:
    /// How the owner can be reached at the moment.
    enum class Reach {
        Desktop, ///< by a notification
        Window,  ///< the window is in front and shows the matter itself
        None     ///< not at all: no tray, or notifications are off; nothing counts as notified
    };

    explicit Notifications(const QString &dataDirectory);

    /// Call after each change of the state.
    /// \param matters  open matters; std::nullopt changes nothing
    /// \param reach  how the owner can be reached
    /// \return messages to show now
    [[nodiscard]] QList<Notification> due(const std::optional<QList<OwnerMatter>> &matters, Reach reach);
    [[nodiscard]] static Notification textOf(OwnerMatter matter);

private:
    Preferences m_preferences;
    QList<OwnerMatter> m_notified;
};

} // namespace Presenters
