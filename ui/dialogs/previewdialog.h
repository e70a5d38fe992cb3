// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/goodbye.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QRadioButton;
class QTableView;

namespace Presenters {
class PreviewPresenter;
}

namespace Gui {

class Banner;
class PreviewFilter;
class SearchField;
class StatefulView;

/// Shows by name what a sync would do before it does it: who is added, updated, unsubscribed, removed and
/// not sent, and why. Nothing happens before accepted(); Cancel changes nothing.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreviewDialog(std::unique_ptr<Presenters::PreviewPresenter> presenter,
                           QWidget *parent = nullptr);
    ~PreviewDialog() override;

    /// Owner's choice for the clients on the previously synced list.
    [[nodiscard]] Presenters::LeftList previousList() const;

Q_SIGNALS:
    void importUndoRequested();   ///< *Undo that import*, at the brake; the dialog closes
    void leaveStoppedRequested(); ///< *Leave it*, at the brake; the dialog closes

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildView();
    [[nodiscard]] QWidget *buildPreviousList();
    [[nodiscard]] QWidget *buildButtons();
    void addBrakeButtons(QWidget *row);
    void showState();
    void showPreviousList();
    void showFound();
    void showWhole();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString introduction() const;
    [[nodiscard]] QString consequences() const;
    void choosePdf();
    void savePdf(const QString &path);

    std::unique_ptr<Presenters::PreviewPresenter> m_presenter;
    Banner *m_reason;
    QLabel *m_introduction;
    QLabel *m_consequences;
    QLabel *m_previousNumbers = nullptr;
    QLabel *m_previousLeft = nullptr;
    QRadioButton *m_keep = nullptr;
    QRadioButton *m_remove = nullptr;
    QWidget *m_previous; ///< its creation sets the three above; before m_filter, for the tab order
    PreviewFilter *m_filter;
    SearchField *m_search;
    QTableView *m_table;
    StatefulView *m_view = nullptr;
    QLabel *m_whole;
    QLabel *m_found;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace Gui
