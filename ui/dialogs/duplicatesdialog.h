// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/duplicatespresenter.h"

#include <QDialog>

#include <memory>

class QListView;
class QPushButton;

namespace Gui {

class Banner;
class ProfileComparisonView;
class StatefulView;

/// Lists pairs of profiles that are likely one person, with the profiles of the selected pair side by side.
/// They are merged, marked as two people, or skipped, and the next pair follows.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DuplicatesDialog(std::unique_ptr<Presenters::DuplicatesPresenter> presenter,
                              QWidget *parent = nullptr);
    ~DuplicatesDialog() override;

private:
    using Remaining = Presenters::DuplicatesPresenter::Remaining;

    [[nodiscard]] QWidget *buildContent();
    void buildView();
    [[nodiscard]] QWidget *buildButtons();
    void connectPresenter();
    void showState();
    void showComparison();
    void showButtons();
    void showMessage(const QString &tone, const QString &sentence);
    void choose(int row);
    void skip();
    void confirmMerge(Remaining remaining);

    std::unique_ptr<Presenters::DuplicatesPresenter> m_presenter;
    Banner *m_banner;
    QListView *m_pairs = nullptr;
    ProfileComparisonView *m_comparison = nullptr;
    StatefulView *m_view = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_distinct = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_close = nullptr;
    int m_row = 0; ///< row to select after the pair was merged or marked
};

} // namespace Gui
