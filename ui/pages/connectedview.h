// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/connectionstate.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace Presenters {
class ConnectionPresenter;
class ListChoicePresenter;
} // namespace Presenters

namespace Gui {

class AttentionCard;
class Banner;
class ElidedLabel;
class ListCard;
class SyncCard;

/// A connected business: its name with the X button at its right, the list, and the sync.
class ConnectedView : public QWidget
{
    Q_OBJECT

public:
    /// \param presenter  state of the connection; must outlive the widget
    /// \param lists  state of the Choose list dialog; must outlive the widget
    /// \param parent  owner
    ConnectedView(Presenters::ConnectionPresenter &presenter, Presenters::ListChoicePresenter &lists,
                  QWidget *parent = nullptr);
    void setState(const Presenters::ConnectionState &state);
    /// Button that leads on: Choose list, SAVE, then Sync now.
    [[nodiscard]] QWidget *nextStep() const;
    /// Opens the Choose list dialog.
    void chooseList();

Q_SIGNALS:
    void importUndoRequested();
    void profileRequested(Domain::ClientId client);

private:
    void buildBrake();
    void confirmDisconnect();
    void showBrakePeople();

    Presenters::ConnectionPresenter &m_presenter;
    QLabel *m_loginLife = nullptr;
    ElidedLabel *m_businessName;
    QToolButton *m_disconnect;
    ListCard *m_list;
    SyncCard *m_sync;
    Banner *m_brake;
    QPushButton *m_undoImport;
    AttentionCard *m_unserved;
};

} // namespace Gui
