// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "presenters/listchoicepresenter.h"

#include <QObject>
#include <QPointer>

namespace Presenters {
class ConnectionPresenter;
}

namespace Gui {

class MainWindow;
class MenuEntry;

/// Shows the ConnectionPresenter in the window: the pages Setup, Integrations and Constant Contact, the
/// status chip and the hint, and the browser for the login page.
class ConnectionScreen : public QObject
{
    Q_OBJECT

public:
    /// \param presenter  state of the connection; must outlive the window
    /// \param lists  state of the Choose list dialog; must outlive the window
    /// \param window  main window
    ConnectionScreen(Presenters::ConnectionPresenter &presenter, Presenters::ListChoicePresenter &lists,
                     MainWindow &window);

Q_SIGNALS:
    void practiceRequested();   ///< *Try with a practice account*
    void importUndoRequested(); ///< *Undo that import*, beside the brake
    void profileRequested(Domain::ClientId client);
    void practiceResetRequested(); ///< *Reset the practice studio*, confirmed
    void supportFileRequested();   ///< *Support file*
    void logFolderRequested();     ///< *Open log folder*
    void aboutRequested();         ///< *About Listwell*

private:
    QWidget *makeSetup(QWidget *parent);
    QWidget *makeIntegrations(QWidget *parent);
    QWidget *makeConstantContact(QWidget *parent);
    void showState();
    void confirmPracticeReset();

    Presenters::ConnectionPresenter &m_presenter;
    Presenters::ListChoicePresenter &m_lists;
    MainWindow &m_window;
    QPointer<MenuEntry> m_entry; ///< on the Integrations page, while it exists
};

} // namespace Gui
