// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/connectionstate.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Presenters {
class ConnectionPresenter;
class ListChoicePresenter;
} // namespace Presenters

namespace Gui {

/// The synced list: its name, Choose list, SAVE.
class ListCard : public QFrame
{
    Q_OBJECT

public:
    /// \param presenter  state of the connection; must outlive the widget
    /// \param lists  state of the Choose list dialog; must outlive the widget
    /// \param parent  owner
    ListCard(Presenters::ConnectionPresenter &presenter, Presenters::ListChoicePresenter &lists,
             QWidget *parent = nullptr);
    void setState(const Presenters::ConnectionState &state);
    /// SAVE if there is something to save, else Choose list.
    [[nodiscard]] QPushButton *nextStep() const;
    /// Opens the Choose list dialog.
    void chooseList();

private:
    void showPreview();

    Presenters::ConnectionPresenter &m_presenter;
    Presenters::ListChoicePresenter &m_lists;
    QLabel *m_name;
    QLabel *m_facts;
    QPushButton *m_choose;
    QPushButton *m_save;
};

} // namespace Gui
