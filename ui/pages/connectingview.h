// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/connectionstate.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Gui {

/// A login in progress: its current step, the address if the browser is used, and Cancel.
class ConnectingView : public QFrame
{
    Q_OBJECT

public:
    explicit ConnectingView(QWidget *parent = nullptr);
    void setState(const Presenters::ConnectionState &state);

Q_SIGNALS:
    void cancelRequested();
    void reopenRequested();
    void raiseRequested(); ///< raise the login page

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
