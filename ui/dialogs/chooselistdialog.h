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

/// Choose list: the account's lists with a search, exactly one of them to be taken. Typing searches, arrows
/// move, Enter takes, Esc leaves all as it was.
class ChooseListDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param presenter  outlives the dialog
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
    QPushButton *m_ok;
};

} // namespace Gui
