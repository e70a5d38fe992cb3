// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace Presenters {
class ClientImportPresenter;
struct ReportChoices;
} // namespace Presenters

namespace Gui {

class Banner;
class ImportTotals;
class MissingClientsBox;
class ReportColumnsView;
class ReportReadingBar;

/// Imports a client report in steps: choose the file, see the preview, import, see the result.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(std::unique_ptr<Presenters::ClientImportPresenter> presenter,
                          QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Reads a report, as if its file had been chosen here.
    void read(const QString &path);
    void reject() override;

Q_SIGNALS:
    /// Request to undo the import of this dialog, which has closed.
    void undoRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildChoosing();
    [[nodiscard]] QWidget *buildRunning();
    void buildRefused();
    void fitRefused();
    [[nodiscard]] QWidget *buildSummary();
    [[nodiscard]] QWidget *buildButtons();
    void showStep();
    void showProgress();
    void showSummary(bool done);
    void showMissing();
    void showImportButton();
    void startImport();
    [[nodiscard]] bool canReadOtherwise() const;
    void readAgain(const Presenters::ReportChoices &choices);
    void chooseFile();
    void copyResult();
    void chooseRefusedFile();
    void goToRefused();
    void showPeople(bool toCheck);
    void judgeAgain();
    void showMessage(const QString &tone, const QString &sentence);
    void requestUndo();

    std::unique_ptr<Presenters::ClientImportPresenter> m_presenter;
    QLabel *m_title;
    QLabel *m_file;
    Banner *m_message;
    ImportTotals *m_totals;
    MissingClientsBox *m_missing;
    ReportReadingBar *m_reading;
    ReportColumnsView *m_columns;
    bool m_isReadingAgain = false; ///< the same file, with other choices
    bool m_hasDecided = false;     ///< about rows, so that the keyboard moves on to the next step
    QScrollArea *m_scroll;
    QStackedWidget *m_stack;
    QWidget *m_choosing;
    QWidget *m_running;
    QWidget *m_summary;
    QCheckBox *m_blankClears;
    QPushButton *m_choose;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QLabel *m_refusedHeading;
    QTableView *m_refused;
    QPushButton *m_other;
    QPushButton *m_copy;
    QPushButton *m_saveRefused;
    QPushButton *m_undo;
    QPushButton *m_import;
    QPushButton *m_close;
};

} // namespace Gui
