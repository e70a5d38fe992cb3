// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/connectionstate.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Gui {

/// State of the sync: progress, last and next sync, calls used today, Sync now.
class SyncCard : public QFrame
{
    Q_OBJECT

public:
    explicit SyncCard(QWidget *parent = nullptr);
    void setState(const Presenters::ConnectionState &state);

Q_SIGNALS:
    void syncRequested();

private:
    QLabel *m_heading;
    QProgressBar *m_busy;
    QLabel *m_lastRound;
    QLabel *m_nextRound;
    QLabel *m_calls;
    QPushButton *m_sync;
};

} // namespace Gui
