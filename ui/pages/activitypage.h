// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace Presenters {
class ActivityPresenter;
}

namespace Gui {

class Banner;
class EmptyState;
class RoundCard;
class RoundFilterChips;
class SearchField;
class StatefulView;
class Toast;

/// The Activity page: the syncs with search and filter, and beside them the selected one with the people
/// affected.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    /// \param presenter  state of the page; must outlive the page
    /// \param parent  owner
    explicit ActivityPage(Presenters::ActivityPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Request to show the Constant Contact page.
    void connectionPageRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildView();
    void buildSearch();
    void buildActions();
    [[nodiscard]] QWidget *buildHead();
    void connectPresenter();
    void showLoadState();
    void showFilter();
    void showCount();
    void showChosen();
    void showMessage(const QString &tone, const QString &sentence);
    void copy(const QString &text);
    void chooseExportFile();

    Presenters::ActivityPresenter &m_presenter;
    StatefulView *m_view = nullptr;
    QTableView *m_table;
    RoundCard *m_card;
    Banner *m_banner;
    SearchField *m_search;
    RoundFilterChips *m_filter;
    EmptyState *m_nothing = nullptr;
    QLabel *m_count;
    QAction *m_copy;
    QPushButton *m_export;
    Toast *m_toast;
};

} // namespace Gui
