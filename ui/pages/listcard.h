// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/connectionstate.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Gui {

/// The synced list: its name, Choose list, SAVE.
class ListCard : public QFrame
{
    Q_OBJECT

public:
    explicit ListCard(QWidget *parent = nullptr);
    void setState(const Presenters::ConnectionState &state);

Q_SIGNALS:
    void listChoiceRequested();
    void saveRequested();

private:
    QLabel *m_name;
    QLabel *m_facts;
    QPushButton *m_choose;
    QPushButton *m_save;
};

} // namespace Gui
