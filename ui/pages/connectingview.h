// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/connectionstate.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Presenters {
class ConnectionPresenter;
}

namespace Gui {

/// A login in progress: its current step, the address if the browser is used, and Cancel.
class ConnectingView : public QFrame
{
    Q_OBJECT

public:
    /// \param presenter  state of the connection; must outlive the widget
    /// \param parent  owner
    explicit ConnectingView(Presenters::ConnectionPresenter &presenter, QWidget *parent = nullptr);
    void setState(const Presenters::ConnectionState &state);
    /// Button that leads to the login page, or Cancel.
    [[nodiscard]] QWidget *nextStep() const;

private:
    void copyAddress();

    QLabel *m_text;
    QWidget *m_browserPart;
    QLabel *m_hint;
    QLineEdit *m_address;
    QPushButton *m_copy;
    QPushButton *m_again;
    QPushButton *m_raise;
    QPushButton *m_cancel;
};

} // namespace Gui
