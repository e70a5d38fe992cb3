// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Presenters {
class ImportUndoPresenter;
}

namespace Gui {

class Banner;

/// Undoes the last import in steps: explain what is restored and what stays, undo, show who stays and why.
class UndoImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UndoImportDialog(std::unique_ptr<Presenters::ImportUndoPresenter> presenter,
                              QWidget *parent = nullptr);
    ~UndoImportDialog() override;

    void reject() override;

private:
    [[nodiscard]] QWidget *buildQuestion();
    [[nodiscard]] QWidget *buildRunning();
    [[nodiscard]] QWidget *buildResult();
    [[nodiscard]] QWidget *buildButtons();
    void showStep();
    void showPlain();
    void showQuestion();
    void showProgress();
    void showResult();
    void copyResult();

    std::unique_ptr<Presenters::ImportUndoPresenter> m_presenter;
    QLabel *m_title;
    QLabel *m_report;
    Banner *m_error;
    QStackedWidget *m_stack;
    QLabel *m_plain; ///< shown while loading, and if there is no import to undo
    QWidget *m_question;
    QLabel *m_added;
    QLabel *m_changed;
    QWidget *m_running;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QWidget *m_result;
    QLabel *m_restored;
    QLabel *m_remaining;
    QLabel *m_keptHeading;
    QTableView *m_kept;
    QPushButton *m_copy;
    QPushButton *m_close;
    QPushButton *m_undo;
};

} // namespace Gui
