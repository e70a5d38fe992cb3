// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listwell/trayicon.h"

#include "ui/listwell/statusicon.h"

#include <QAction>
#include <QSystemTrayIcon>

namespace Gui {

using namespace Qt::StringLiterals;

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
    , m_status(m_menu.addAction(QString()))
{
    m_status->setEnabled(false);
    m_menu.addSeparator();
    m_open = m_menu.addAction(QString(), this, &TrayIcon::openRequested);
    m_sync = m_menu.addAction(QString(), this, &TrayIcon::syncRequested);
    m_menu.addSeparator();
    m_quit = m_menu.addAction(QString(), this, &TrayIcon::quitRequested);
    retranslate();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::create()
{
    m_icon = std::make_unique<QSystemTrayIcon>(statusIcon(m_state.tone));
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::notificationClicked);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT openRequested();
            });
    show();
}

void TrayIcon::setShown(bool isShown)
{
    if (!m_icon && isShown)
        create();
    if (m_icon)
        m_icon->setVisible(isShown);
}

void TrayIcon::setState(const Presenters::TrayState &state)
{
    if (state == m_state)
        return;
    if (m_icon && state.tone != m_state.tone)
        m_icon->setIcon(statusIcon(state.tone));
    m_state = state;
    show();
}

void TrayIcon::retranslate()
{
    m_open->setText(tr("&Open Listwell"));
    m_sync->setText(tr("&Sync now"));
    m_quit->setText(tr("&Quit Listwell"));
    show();
}

void TrayIcon::show()
{
    // An ampersand would become a mnemonic.
    m_status->setText(QString(m_state.state).replace(u'&', u"&&"_s));
    m_status->setVisible(!m_state.state.isEmpty());
    m_sync->setEnabled(m_state.canSync);
    if (m_icon)
        m_icon->setToolTip(m_state.toolTip);
}

void TrayIcon::notify(const Presenters::Notification &message)
{
    if (m_icon)
        m_icon->showMessage(message.title, message.text, QSystemTrayIcon::Warning);
}

} // namespace Gui
