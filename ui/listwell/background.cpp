// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listwell/background.h"

#include "presenters/connectionpresenter.h"
#include "presenters/settingspresenter.h"
#include "ui/dialogs/clientdialog.h"
#include "ui/dialogs/closingdialog.h"
#include "ui/listwell/singleinstance.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

namespace Gui {

using Presenters::ClosingAct;
using Presenters::ConnectionPresenter;
using Presenters::Notifications;
using Presenters::SettingsPresenter;
using namespace std::chrono_literals;

namespace {

constexpr auto kWindowStart =
    1s; // the first page comes before the tray, which Qt finds with a call that waits
// Desktops start their tray at the same time as the programs of the session.
constexpr auto kDesktopStart = 10s;

} // namespace

Background::Background(MainWindow &window, SettingsPresenter &settings, const QString &dataDirectory,
                       std::function<bool()> hasTray)
    : m_window(window)
    , m_settings(settings)
    , m_hasTray(std::move(hasTray))
    , m_notifications(dataDirectory)
{
    window.installEventFilter(this);
    qApp->installEventFilter(this);
    connect(&window, &MainWindow::quitRequested, this, &Background::expectQuit);
    connect(&window, &MainWindow::remade, this, [this] {
        m_tray.retranslate();
        m_settings.refresh();
    });
    connect(&settings, &SettingsPresenter::stateChanged, this, &Background::showState);
    connect(&m_tray, &TrayIcon::openRequested, this, &Background::showWindow);
    connect(&m_tray, &TrayIcon::quitRequested, this, &Background::quit);
    connect(&m_tray, &TrayIcon::syncRequested, this, [this] {
        if (m_connection)
            m_connection->syncNow();
    });
    // Each matter is settled on this page.
    connect(&m_tray, &TrayIcon::notificationClicked, this, [this] {
        showWindow();
        m_window.showPage(PageId::ConstantContact);
    });
}

void Background::follow(ConnectionPresenter &connection)
{
    m_connection = &connection;
    connect(&connection, &ConnectionPresenter::stateChanged, this, &Background::showState);
    showState();
}

void Background::open(Opening opening)
{
    if (opening == Opening::Window)
        m_window.show();
    else
        QGuiApplication::setQuitOnLastWindowClosed(false);
    const bool isHidden = opening == Opening::Hidden;
    QTimer::singleShot(isHidden ? kDesktopStart : kWindowStart, this, [this, isHidden] {
        m_settings.setTrayAvailable(m_hasTray());
        if (isHidden && !m_settings.state().trayShown && !m_window.isVisible())
            m_window.showMinimized();
    });
}

void Background::showState()
{
    m_tray.setShown(m_settings.state().trayShown);
    if (!m_connection)
        return;
    const Presenters::ConnectionState &state = m_connection->state();
    m_tray.setState(Presenters::TrayState::of(state, m_window.windowTitle()));
    const auto messages = m_notifications.due(state.ownerMatters, reach());
    for (const Presenters::Notification &message : messages)
        m_tray.notify(message);
}

Notifications::Reach Background::reach() const
{
    if (!m_settings.state().notificationsShown)
        return Notifications::Reach::None;
    return QApplication::activeWindow() ? Notifications::Reach::Window : Notifications::Reach::Desktop;
}

void Background::showWindow()
{
    raiseWindow(m_window);
}

void Background::hideWindow()
{
    // Otherwise the program would end with the next dialog that is closed while the window is hidden.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.hide();
}

bool Background::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::Quit) {
        expectQuit(); // it closes all windows first, also at the end of the session
        if (askBeforeQuit()) {
            event->ignore();
            return true;
        }
    }
    if (watched == &m_window && event->type() == QEvent::Show)
        QGuiApplication::setQuitOnLastWindowClosed(true);
    if (watched == &m_window && event->type() == QEvent::Close && keepOpen()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Background::expectQuit()
{
    m_isQuitting = true;
    // A dialog may still refuse to close.
    QTimer::singleShot(0, this, [this] { m_isQuitting = false; });
}

bool Background::askBeforeQuit()
{
    // Qt closes the windows in any order. Only the main window ends the program once the profile is answered.
    if (!ClientDialog::showUnsaved(m_window))
        return false;
    m_window.show();
    return !m_window.close();
}

void Background::quit()
{
    QCoreApplication::quit();
}

bool Background::keepOpen()
{
    // A form with changes is not asked about them before the window goes to the tray: this filter comes
    // first. So the close that the form has stopped was to end the program.
    if (m_isQuitting || ClientDialog::isClosing(m_window))
        return false;
    const bool isSyncing = m_connection && m_connection->state().syncShown;
    switch (Presenters::actWhenClosed(m_settings.whenClosed(), m_settings.state().trayShown, isSyncing)) {
    case ClosingAct::Quit:
        return false;
    case ClosingAct::Hide:
        hideWindow();
        return true;
    case ClosingAct::Ask:
        askWhenClosed();
        return true;
    }
    return false;
}

void Background::askWhenClosed()
{
    auto *dialog = new ClosingDialog(&m_window);
    connect(dialog, &ClosingDialog::keepSyncingChosen, this, [this] {
        m_settings.setKeepsSyncing(true);
        hideWindow();
    });
    connect(dialog, &ClosingDialog::quitChosen, this, [this] {
        m_settings.setKeepsSyncing(false);
        m_window.close();
    });
    dialog->open();
}

} // namespace Gui
