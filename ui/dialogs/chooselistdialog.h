// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/listchoicepresenter.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace Gui {

class NewListRow;

/// Choose list: the lists of the account with a search field; exactly one can be selected. Typing searches,
/// the arrow keys move the selection, Enter accepts, Esc cancels.
class ChooseListDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param presenter  state of the dialog; must outlive the dialog
    /// \param parent  owner
    explicit ChooseListDialog(Presenters::ListChoicePresenter &presenter, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void listChosen(const Domain::ContactList &list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    QWidget *makeMessage();
    void showState();
    void search(const QString &text);
    void selectFirstIfNone();
    void updateButton();

    Presenters::ListChoicePresenter &m_presenter;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_search;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_message;
    QProgressBar *m_busy;
    QPushButton *m_retry;
    NewListRow *m_newList;
    QPushButton *m_new;
    QPushButton *m_ok;
};

} // namespace Gui
