// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/notifications.h"
#include "ui/listwell/trayicon.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Presenters {
class ConnectionPresenter;
class SettingsPresenter;
} // namespace Presenters

namespace Gui {

class MainWindow;

/// How the window appears when the program starts.
enum class Opening {
    Window,
    Hidden ///< in the tray, or else minimized, as at the start of the session
};

/// The program beside its window: the tray icon, the notifications, and what closing the window does. Without
/// a tray, closing the window ends the program. GUI thread.
class Background : public QObject
{
    Q_OBJECT

public:
    /// \param window  main window, must outlive this object
    /// \param settings  must outlive this object
    /// \param dataDirectory  data directory of the studio
    /// \param hasTray  whether the desktop has a tray; not called before open()
    Background(MainWindow &window, Presenters::SettingsPresenter &settings, const QString &dataDirectory,
               std::function<bool()> hasTray = &TrayIcon::isAvailable);
    /// Shows the state of a connection from now on.
    /// \param connection  may be destroyed at any time
    void follow(Presenters::ConnectionPresenter &connection);
    /// Opens the window in one way or the other, and somewhat later the tray icon.
    void open(Opening opening);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void showWindow();
    void hideWindow();
    void expectQuit();
    /// Lets the owner answer for a changed profile before the program ends.
    /// \return whether a profile asks, so that the program goes on
    bool askBeforeQuit();
    void quit();
    /// \return whether the window stays open
    bool keepOpen();
    void askWhenClosed();
    [[nodiscard]] Presenters::Notifications::Reach reach() const;

    MainWindow &m_window;
    Presenters::SettingsPresenter &m_settings;
    std::function<bool()> m_hasTray;
    QPointer<Presenters::ConnectionPresenter> m_connection;
    Presenters::Notifications m_notifications;
    TrayIcon m_tray;
    bool m_isQuitting = false; ///< the program ends, so the window must close
};

} // namespace Gui
