// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QTableView;

namespace Presenters {
class ActivityPresenter;
}

namespace Gui {

class Banner;
class RoundCard;
class StatefulView;

/// The Activity page: the syncs, and beside them the selected one with the people affected.
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
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildView();
    [[nodiscard]] QWidget *buildHead();
    void showLoadState();
    void showChosen();

    Presenters::ActivityPresenter &m_presenter;
    StatefulView *m_view = nullptr;
    QTableView *m_table;
    RoundCard *m_card;
    Banner *m_banner;
};

} // namespace Gui
