// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/listchoicepresenter.h"

#include <QObject>

namespace Presenters {
class ConnectionPresenter;
}

namespace Gui {

class ConstantContactPage;
class MainWindow;
class MenuEntry;

/// Connects the ConnectionPresenter to the window: the pages Setup, Integrations and Constant Contact, the
/// status chip and the hint, the dialogs, and the browser.
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
    void practiceRequested();      ///< *Try with a practice account*
    void practiceResetRequested(); ///< *Reset the practice studio*, confirmed
    void logFolderRequested();     ///< *Open log folder*
    void aboutRequested();         ///< *About Listwell*

private:
    QWidget *makeSetup(QWidget *parent);
    QWidget *makeIntegrations(QWidget *parent);
    QWidget *makeConstantContact(QWidget *parent);
    void showState();
    void chooseList();
    void confirmDisconnect();
    void confirmPracticeReset();

    Presenters::ConnectionPresenter &m_presenter;
    Presenters::ListChoicePresenter &m_lists;
    MainWindow &m_window;
    MenuEntry *m_entry = nullptr;
    ConstantContactPage *m_page = nullptr;
};

} // namespace Gui
