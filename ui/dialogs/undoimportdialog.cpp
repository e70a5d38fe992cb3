// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/undoimportdialog.h"

#include "presenters/importundopresenter.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tablestyle.h"
#include "ui/widgets/windowsize.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ImportUndoPresenter;
using Presenters::KeptClientsModel;
using Step = ImportUndoPresenter::Step;

UndoImportDialog::UndoImportDialog(std::unique_ptr<ImportUndoPresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_title(makeTitle({}, this))
    , m_report(makeMuted({}, this))
    , m_error(new Banner(u"error"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_plain(makeText({}, this))
{
    setObjectName(u"undoImportDialog"_s);
    setWindowTitle(tr("Undo import"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_error->setObjectName(u"undoImportFailure"_s);
    m_report->setObjectName(u"undoImportReport"_s);
    m_plain->setObjectName(u"undoImportText"_s);
    m_plain->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(m_plain);
    m_stack->addWidget(m_question = buildQuestion());
    m_stack->addWidget(m_running = buildRunning());
    m_stack->addWidget(m_result = buildResult());

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_report);
    layout->addWidget(m_error);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildButtons());
    resizeToText(this, 112, 34);

    connect(m_presenter.get(), &ImportUndoPresenter::stepChanged, this, &UndoImportDialog::showStep);
    connect(m_presenter.get(), &ImportUndoPresenter::progressed, this, &UndoImportDialog::showProgress);
    m_presenter->load();
}

UndoImportDialog::~UndoImportDialog() = default;

QWidget *UndoImportDialog::buildQuestion()
{
    auto *page = new QWidget(this);
    auto *restored = makeCard(page);
    m_added = makeText({}, restored);
    m_added->setObjectName(u"undoImportAdded"_s);
    m_changed = makeText({}, restored);
    m_changed->setObjectName(u"undoImportChanged"_s);
    auto *restoredLayout = new QVBoxLayout(restored);
    restoredLayout->setContentsMargins(16, 12, 16, 12);
    restoredLayout->setSpacing(8);
    restoredLayout->addWidget(makeHeading(tr("What is undone"), restored));
    restoredLayout->addWidget(m_added);
    restoredLayout->addWidget(m_changed);

    auto *kept = makeCard(page);
    auto *keptLayout = new QVBoxLayout(kept);
    keptLayout->setContentsMargins(16, 12, 16, 12);
    keptLayout->setSpacing(8);
    keptLayout->addWidget(makeHeading(tr("What stays"), kept));
    keptLayout->addWidget(
        makeText(tr("Clients who were changed or have booked a class since the import. Their names are shown "
                    "afterwards."),
                 kept));
    keptLayout->addWidget(makeText(tr("Every “No” to news and updates."), kept));
    keptLayout->addWidget(makeText(tr("Custom fields that the import added."), kept));

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(restored);
    layout->addWidget(kept);
    layout->addWidget(
        makeMuted(tr("What was already sent to Constant Contact is corrected at the next sync."), page));
    layout->addStretch(1);
    return page;
}

QWidget *UndoImportDialog::buildRunning()
{
    auto *page = new QWidget(this);
    m_progressText = makeText({}, page);
    m_progressText->setObjectName(u"undoImportProgressText"_s);
    m_progress = new QProgressBar(page);
    m_progress->setAccessibleName(tr("Clients restored"));
    m_progress->setTextVisible(false);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addStretch(2);
    return page;
}

QWidget *UndoImportDialog::buildResult()
{
    auto *page = new QWidget(this);
    m_restored = makeText({}, page);
    m_restored->setObjectName(u"undoImportRestored"_s);
    m_remaining = makeText({}, page);
    m_remaining->setObjectName(u"undoImportRemaining"_s);
    m_keptHeading = makeHeading({}, page);
    m_keptHeading->setObjectName(u"undoImportKeptHeading"_s);
    m_kept = new QTableView(page);
    m_kept->setObjectName(u"keptClientsTable"_s);
    m_kept->setAccessibleName(tr("Clients who are not fully restored"));
    m_kept->setModel(&m_presenter->kept());
    applyTableStyle(*m_kept, 16);
    m_kept->setWordWrap(true); // shows each reason in full
    m_kept->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_kept->horizontalHeader()->resizeSection(KeptClientsModel::Name, fontMetrics().averageCharWidth() * 24);
    m_kept->horizontalHeader()->setStretchLastSection(true);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_restored);
    layout->addWidget(m_remaining);
    layout->addWidget(m_keptHeading);
    layout->addWidget(m_kept, 1);
    layout->addStretch(0);
    return page;
}

QWidget *UndoImportDialog::buildButtons()
{
    auto *row = new QWidget(this);
    m_copy = new QPushButton(tr("&Copy result"), row);
    m_copy->setObjectName(u"copyUndoResultButton"_s);
    m_close = new QPushButton(row);
    m_close->setObjectName(u"closeUndoButton"_s);
    m_undo = new QPushButton(tr("&Undo this import"), row);
    m_undo->setObjectName(u"undoImportNowButton"_s);
    m_undo->setAutoDefault(false);
    setStyleProperty(m_undo, "role", u"destructive"_s);
    connect(m_copy, &QPushButton::clicked, this, &UndoImportDialog::copyResult);
    connect(m_close, &QPushButton::clicked, this, &UndoImportDialog::reject);
    connect(m_undo, &QPushButton::clicked, m_presenter.get(), &ImportUndoPresenter::undo);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_copy);
    layout->addStretch(1);
    layout->addWidget(m_close);
    layout->addWidget(m_undo);
    return row;
}

void UndoImportDialog::showStep()
{
    const Step step = m_presenter->step();
    m_report->setText(m_presenter->reportText());
    m_report->setVisible(step != Step::Loading && step != Step::Nothing);
    m_error->setText(m_presenter->error().message);
    m_error->setVisible(!m_presenter->error().message.isEmpty());
    m_copy->setVisible(step == Step::Finished && m_presenter->kept().rowCount() > 0);
    m_undo->setVisible(step == Step::Asking);
    m_close->setText(step == Step::Asking ? tr("Cancel") : step == Step::Undoing ? tr("Stop") : tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus();
    switch (step) {
    case Step::Loading:
    case Step::Nothing:
        showPlain();
        break;
    case Step::Asking:
        showQuestion();
        break;
    case Step::Undoing:
        m_title->setText(tr("Undoing the import"));
        m_stack->setCurrentWidget(m_running);
        showProgress();
        break;
    case Step::Finished:
        showResult();
        break;
    }
}

void UndoImportDialog::showPlain()
{
    const bool isLoading = m_presenter->step() == Step::Loading;
    const bool isKnown = !isLoading && m_presenter->error().message.isEmpty();
    m_title->setText(isKnown ? tr("No import to undo") : tr("Undo import"));
    if (isLoading)
        m_plain->setText(tr("Reading the last import…"));
    else if (isKnown)
        m_plain->setText(
            tr("There was no import yet, or the last one changed nothing or was undone already."));
    else
        m_plain->clear(); // the banner shows why
    m_stack->setCurrentWidget(m_plain);
}

void UndoImportDialog::showQuestion()
{
    m_title->setText(tr("Undo this import?"));
    m_stack->setCurrentWidget(m_question);
    const Domain::UndoableImport &import = m_presenter->import();
    m_added->setText(tr("%n client(s) added by the import are removed.", nullptr, import.added));
    m_added->setVisible(import.added > 0);
    m_changed->setText(
        tr("%n client(s) return to the details and the answer they had before the import, except "
           "for a “No”, which stays.",
           nullptr, import.changed));
    m_changed->setVisible(import.changed > 0);
}

void UndoImportDialog::showProgress()
{
    m_progress->setRange(0, m_presenter->clientsInAll());
    m_progress->setValue(m_presenter->clientsDone());
    const QLocale locale;
    const QString progress =
        tr("%1 of %2 clients…")
            .arg(locale.toString(m_presenter->clientsDone()), locale.toString(m_presenter->clientsInAll()));
    m_progressText->setText(u"%1 %2"_s.arg(progress, m_presenter->timeLeft()).trimmed());
}

void UndoImportDialog::showResult()
{
    const Domain::UndoneImport &undone = m_presenter->undone();
    m_title->setText(undone.remaining > 0 ? tr("Undo stopped") : tr("Import undone"));
    m_stack->setCurrentWidget(m_result);
    m_restored->setText(tr("%n client(s) are as before the import.", nullptr, undone.restored));
    m_remaining->setText(tr("%n client(s) are still as imported. Undo the import again to continue.", nullptr,
                            undone.remaining));
    m_remaining->setVisible(undone.remaining > 0);
    const int kept = m_presenter->kept().rowCount();
    m_keptHeading->setText(tr("%n client(s) are not fully restored", nullptr, kept));
    m_keptHeading->setVisible(kept > 0);
    m_kept->setVisible(kept > 0);
}

void UndoImportDialog::copyResult()
{
    QGuiApplication::clipboard()->setText(m_presenter->resultText());
    m_copy->setText(tr("Copied"));
}

void UndoImportDialog::reject()
{
    // The result names the clients who stay, so it is shown before the dialog can be closed.
    if (m_presenter->step() == Step::Undoing)
        m_presenter->stop();
    else
        QDialog::reject();
}

} // namespace Gui
