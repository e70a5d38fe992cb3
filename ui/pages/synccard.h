// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/connectionstate.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Presenters {
class ConnectionPresenter;
}

namespace Gui {

/// State of the sync: progress, last and next sync, calls used today, Sync now.
class SyncCard : public QFrame
{
    Q_OBJECT

public:
    /// \param presenter  state of the connection; must outlive the widget
    /// \param parent  owner
    explicit SyncCard(Presenters::ConnectionPresenter &presenter, QWidget *parent = nullptr);
    void setState(const Presenters::ConnectionState &state);
    /// Whether Sync now can be pressed.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QPushButton *syncButton() const { return m_sync; }

private:
    void showPreview();

    Presenters::ConnectionPresenter &m_presenter;
    QLabel *m_heading;
    QProgressBar *m_busy;
    QLabel *m_lastRound;
    QLabel *m_nextRound;
    QLabel *m_calls;
    QPushButton *m_preview;
    QPushButton *m_sync;
};

} // namespace Gui
