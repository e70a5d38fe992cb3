// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/connectionstate.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Gui {

class FactGrid;

/// State of the sync: one sentence, the next step as a button, and the times of the last and the next
/// sync.
class StatusCard : public QFrame
{
    Q_OBJECT

public:
    explicit StatusCard(QWidget *parent = nullptr);

    void setState(const Presenters::ConnectionState &state);

Q_SIGNALS:
    void connectionPageRequested();
    void syncRequested();

private:
    QLabel *m_chip;
    QLabel *m_sentence;
    QPushButton *m_go;
    QPushButton *m_sync;
    FactGrid *m_facts;
    QLabel *m_lastRound;
    QLabel *m_nextRound;
    QLabel *m_calls;
};

} // namespace Gui
