// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/notifications.h"
#include "presenters/traystate.h"

#include <QMenu>
#include <QObject>

#include <memory>

class QAction;
class QSystemTrayIcon;

namespace Gui {

/// Listwell in the tray of the desktop: an icon with the state, a menu, and notifications. GUI thread.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Whether this desktop has a tray. Qt 6.4 remembers the first answer, so the desktop must have started.
    [[nodiscard]] static bool isAvailable();

    void setShown(bool isShown);
    void setState(const Presenters::TrayState &state);
    /// Forms the texts again after the language has changed.
    void retranslate();
    void notify(const Presenters::Notification &message);

Q_SIGNALS:
    void openRequested();
    void syncRequested();
    void quitRequested();
    void notificationClicked();

private:
    void create();
    void show();

    Presenters::TrayState m_state;
    QMenu m_menu;
    QAction *m_status;
    QAction *m_open;
    QAction *m_sync;
    QAction *m_quit;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< created when it is first shown; uses the menu
};

} // namespace Gui
