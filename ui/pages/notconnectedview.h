// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/connectionstate.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace Presenters {
class ConnectionPresenter;
}

namespace Gui {

/// Description of the connection, and CONNECT BUSINESS.
class NotConnectedView : public QWidget
{
    Q_OBJECT

public:
    /// \param presenter  state of the connection; must outlive the widget
    /// \param parent  owner
    explicit NotConnectedView(Presenters::ConnectionPresenter &presenter, QWidget *parent = nullptr);
    void setState(const Presenters::ConnectionState &state);
    /// Button that leads on; the page gives it the focus.
    [[nodiscard]] QWidget *nextStep() const;

private:
    QPushButton *m_connect;
    QCheckBox *m_browser;
    QWidget *m_keyLine;
    QLabel *m_key;
};

} // namespace Gui
