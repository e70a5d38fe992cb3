// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/connectionstate.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace Gui {

/// Description of the connection, and CONNECT BUSINESS.
class NotConnectedView : public QWidget
{
    Q_OBJECT

public:
    explicit NotConnectedView(QWidget *parent = nullptr);
    void setState(const Presenters::ConnectionState &state);

Q_SIGNALS:
    void connectRequested();
    void browserPreferenceChanged(bool browser);
    void apiKeyChangeRequested();

private:
    QPushButton *m_connect;
    QCheckBox *m_browser;
    QWidget *m_keyLine;
    QLabel *m_key;
};

} // namespace Gui
