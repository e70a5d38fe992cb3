// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reportperson.h"

#include <QDialog>

#include <memory>

class QLabel;
class QTableView;

namespace Presenters {
class ReportPeoplePresenter;
}

namespace Gui {

class ContradictionView;
class GroupFilter;
class SearchField;
class StatefulView;

/// The people of a client report by name, behind the numbers of its preview. The owner decides about rows
/// that contradict a known client. Nothing is imported here.
class ReportPeopleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReportPeopleDialog(std::unique_ptr<Presenters::ReportPeoplePresenter> presenter,
                                QWidget *parent = nullptr);
    ~ReportPeopleDialog() override;

Q_SIGNALS:
    void decidedAndClosed(); ///< about rows; the report must be judged again

protected:
    void done(int result) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] GroupFilter *buildFilter();
    void buildTable();
    void buildView();
    [[nodiscard]] QWidget *buildButtons();
    void showState();
    void showComparison();
    void fitColumns();
    [[nodiscard]] int chosenRow() const;

    std::unique_ptr<Presenters::ReportPeoplePresenter> m_presenter;
    GroupFilter *m_filter;
    SearchField *m_search;
    QTableView *m_table;
    StatefulView *m_view = nullptr;
    QLabel *m_whole; ///< what happens to the chosen person, which is longer than its cell
    QLabel *m_found;
    ContradictionView *m_contradiction;
    bool m_hasDecided = false;
};

} // namespace Gui
