// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importdialog.h"

#include "presenters/clientimportpresenter.h"
#include "ui/dialogs/confirmation.h"
#include "ui/dialogs/documentsfolder.h"
#include "ui/dialogs/importtotals.h"
#include "ui/dialogs/missingclientsbox.h"
#include "ui/dialogs/reportcolumnsview.h"
#include "ui/dialogs/reportfile.h"
#include "ui/dialogs/reportpeopledialog.h"
#include "ui/dialogs/reportreadingbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tablestyle.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/widgets/windowsize.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace Gui {

using namespace Qt::StringLiterals;
using Domain::ReportGroup;
using Presenters::ClientImportPresenter;
using Presenters::RefusedRowsModel;
using Step = ClientImportPresenter::Step;

ImportDialog::ImportDialog(std::unique_ptr<ClientImportPresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_title(makeTitle({}, this))
    , m_file(makeMuted({}, this))
    , m_message(new Banner(u"error"_s, this))
    , m_totals(new ImportTotals(this))
    , m_missing(new MissingClientsBox(m_presenter->missingClients(), this))
    , m_reading(new ReportReadingBar(this))
    , m_columns(new ReportColumnsView(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import clients"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->setObjectName(u"importMessage"_s);
    m_missing->setObjectName(u"missingClients"_s);
    m_stack->addWidget(m_choosing = buildChoosing());
    m_stack->addWidget(m_running = buildRunning());
    m_stack->addWidget(m_summary = buildSummary());

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_file);
    layout->addWidget(m_message);
    layout->addWidget(buildContent(), 1);
    layout->addWidget(buildButtons());
    resizeToText(this, 124, 46);

    connect(m_presenter.get(), &ClientImportPresenter::stepChanged, this, &ImportDialog::showStep);
    connect(m_presenter.get(), &ClientImportPresenter::progressed, this, &ImportDialog::showProgress);
    connect(m_presenter.get(), &ClientImportPresenter::missingFound, this, &ImportDialog::showMissing);
    connect(m_missing, &MissingClientsBox::choiceChanged, this, &ImportDialog::showImportButton);
    connect(
        m_presenter.get(), &ClientImportPresenter::refusedSaved, this, [this](int rows, const QString &path) {
            showMessage(u"success"_s,
                        tr("%n refused row(s) saved to %1. Correct the rows there, then import that file.",
                           nullptr, rows)
                            .arg(QDir::toNativeSeparators(path)));
        });
    connect(m_presenter.get(), &ClientImportPresenter::refusedNotSaved, this,
            [this](const Core::Error &error) { showMessage(u"error"_s, error.message); });
    connect(m_reading, &ReportReadingBar::choicesChanged, this, &ImportDialog::readAgain);
    connect(m_columns, &ReportColumnsView::choicesChanged, this, &ImportDialog::readAgain);
    connect(m_totals, &ImportTotals::problemsRequested, this, &ImportDialog::goToRefused);
    connect(m_totals, &ImportTotals::peopleRequested, this, &ImportDialog::showPeople);
    connect(m_totals, &ImportTotals::sendNewFieldsChosen, m_presenter.get(),
            &ClientImportPresenter::setSendsNewFields);
    showStep();
}

ImportDialog::~ImportDialog() = default;

/// What the import does, how the report is read, and the steps. It scrolls where the screen is small.
QWidget *ImportDialog::buildContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_totals);
    layout->addWidget(m_missing);
    layout->addWidget(m_reading);
    layout->addWidget(m_columns, 3);
    layout->addWidget(m_stack, 2);
    m_scroll = makeVerticalScroll(content, this);
    return m_scroll;
}

QWidget *ImportDialog::buildChoosing()
{
    auto *page = new QWidget(this);
    m_blankClears = new QCheckBox(tr("&Blank cells clear existing values"), page);
    m_blankClears->setObjectName(u"blankClears"_s);
    m_choose = new QPushButton(tr("Choose &file…"), page);
    m_choose->setObjectName(u"chooseFileButton"_s);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeText(tr("A client report is a CSV file or an Excel workbook (.xlsx) with a heading "
                                  "for each column, exported from a studio program or a spreadsheet. "
                                  "Headings such as First Name, Last Name, Email, Phone and News and Updates "
                                  "are recognized in any order. Every other column becomes a custom field."),
                               page));
    layout->addWidget(makeText(tr("You see a preview before anything is changed. An import never subscribes "
                                  "someone who has unsubscribed."),
                               page));
    layout->addWidget(m_blankClears);
    layout->addWidget(makeMuted(
        tr("Leave this off if a blank cell only means that the value is not in the report."), page));
    layout->addSpacing(4);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return page;
}

QWidget *ImportDialog::buildRunning()
{
    auto *page = new QWidget(this);
    m_progressText = makeText({}, page);
    m_progressText->setObjectName(u"importProgressText"_s);
    m_progress = new QProgressBar(page);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Rows read or imported"));
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

void ImportDialog::buildRefused()
{
    m_refused->setObjectName(u"refusedTable"_s);
    m_refused->setAccessibleName(tr("Rows that cannot be imported or need a check"));
    m_refused->setModel(&m_presenter->refused());
    applyTableStyle(*m_refused, fontMetrics().height() + 16); // a reason takes two lines
    m_refused->setWordWrap(true);
    m_refused->horizontalHeader()->setStretchLastSection(true);
}

/// Most of the width belongs to the reason.
void ImportDialog::fitRefused()
{
    QHeaderView *columns = m_refused->horizontalHeader();
    resizeToHeading(*columns, RefusedRowsModel::Line, fontMetrics().averageCharWidth() * 8);
    columns->resizeSection(RefusedRowsModel::Name, width() / 5);
    columns->resizeSection(RefusedRowsModel::Value, width() / 5);
}

void ImportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitRefused();
}

QWidget *ImportDialog::buildSummary()
{
    auto *page = new QWidget(this);
    m_refusedHeading = makeHeading({}, page);
    m_refusedHeading->setObjectName(u"importRefusedHeading"_s);
    m_saveRefused = new QPushButton(tr("&Save refused rows…"), page);
    m_saveRefused->setObjectName(u"saveRefusedButton"_s);
    m_saveRefused->setAutoDefault(false);
    connect(m_saveRefused, &QPushButton::clicked, this, &ImportDialog::chooseRefusedFile);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_refusedHeading, 1);
    heading->addWidget(m_saveRefused);
    m_refused = new QTableView(page);
    buildRefused();

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(heading);
    layout->addWidget(m_refused, 1);
    layout->addStretch(0);
    return page;
}

QWidget *ImportDialog::buildButtons()
{
    auto *row = new QWidget(this);
    m_other = new QPushButton(tr("&Another file…"), row);
    m_other->setObjectName(u"anotherFileButton"_s);
    m_copy = new QPushButton(tr("&Copy result"), row);
    m_copy->setObjectName(u"copyResultButton"_s);
    m_undo = new QPushButton(tr("&Undo this import…"), row);
    m_undo->setObjectName(u"undoThisImportButton"_s);
    m_undo->setAutoDefault(false);
    m_close = new QPushButton(row);
    m_close->setObjectName(u"closeImportButton"_s);
    m_import = new QPushButton(row);
    m_import->setObjectName(u"importRowsButton"_s);
    connect(m_other, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_copy, &QPushButton::clicked, this, &ImportDialog::copyResult);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::requestUndo);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
    connect(m_close, &QPushButton::clicked, this, [this] {
        const Step step = m_presenter->step();
        if (step == Step::Reading || step == Step::Importing)
            m_presenter->cancel();
        else
            accept();
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_other);
    layout->addWidget(m_copy);
    layout->addWidget(m_undo);
    layout->addStretch(1);
    layout->addWidget(m_close);
    layout->addWidget(m_import);
    return row;
}

void ImportDialog::showStep()
{
    const Step step = m_presenter->step();
    const bool running = step == Step::Reading || step == Step::Importing;
    const bool isPreview = step == Step::Ready || (running && m_isReadingAgain);
    m_title->setText(step == Step::Done ? tr("Import complete")
                     : isPreview        ? tr("Import preview")
                                        : tr("Import clients"));
    m_file->setText(QFileInfo(m_presenter->path()).fileName());
    m_file->setVisible(step != Step::Choosing || canReadOtherwise());
    showMessage(u"error"_s, m_presenter->error().message);
    m_other->setVisible(step == Step::Ready);
    m_copy->setVisible(step == Step::Done || (step == Step::Ready && m_presenter->refused().rowCount() > 0));
    m_saveRefused->setEnabled(!running);
    m_undo->setVisible(!running && m_presenter->hasChangedClients());
    m_import->setVisible(isPreview);
    m_import->setEnabled(!running);
    m_close->setText(step == Step::Done ? tr("Close") : tr("Cancel"));

    m_reading->setVisible(canReadOtherwise());
    if (!running) {
        m_reading->showReading(m_presenter->reading(), m_presenter->choices());
        m_columns->showReading(m_presenter->reading(), m_presenter->choices());
    }
    showMissing();
    m_totals->setVisible(step == Step::Done || step == Step::Ready || (isPreview && step == Step::Reading));
    m_columns->setVisible(canReadOtherwise() && !m_presenter->reading().columns.isEmpty());

    if (step == Step::Choosing) {
        const bool keepsFocus = std::exchange(m_isReadingAgain, false) && !m_reading->isHidden();
        m_stack->setCurrentWidget(m_choosing);
        m_choose->setDefault(true);
        if (!keepsFocus && m_reading->isHidden())
            m_choose->setFocus();
        else if (!keepsFocus)
            m_reading->focusFirstBox();
    } else if (running) {
        // The preview stays while the report is read again, so that the owner sees what a choice changes.
        const bool keepsPreview = m_isReadingAgain && step == Step::Reading;
        m_stack->setCurrentWidget(keepsPreview ? m_summary : m_running);
        showProgress();
    } else {
        m_stack->setCurrentWidget(m_summary);
        showSummary(step == Step::Done);
        m_isReadingAgain = false;
    }
}

/// Whether the boxes for encoding, separator, dates, sheet and columns are useful.
bool ImportDialog::canReadOtherwise() const
{
    const Step step = m_presenter->step();
    if (step == Step::Ready || (step == Step::Reading && m_isReadingAgain))
        return true;
    // After a failed read, another sheet may be readable, or the owner's choices may be the cause.
    const auto &choices = m_presenter->choices();
    const bool wasChosen = choices != Presenters::ReportChoices{.blankClears = choices.blankClears};
    return step == Step::Choosing && !m_presenter->error().message.isEmpty() &&
           (wasChosen || m_presenter->reading().sheets.size() > 1);
}

void ImportDialog::readAgain(const Presenters::ReportChoices &choices)
{
    m_isReadingAgain = true;
    m_missing->reset();
    m_presenter->read(m_presenter->path(), choices);
}

void ImportDialog::showProgress()
{
    const int rows = m_presenter->rowsInAll();
    const bool importing = m_presenter->step() == Step::Importing;
    if (m_isReadingAgain && !importing)
        m_totals->showReading();
    m_progress->setRange(0, rows);
    m_progress->setValue(m_presenter->rowsDone());
    if (rows == 0)
        m_progressText->setText(importing ? tr("Importing…") : tr("Reading the report…"));
    else
        m_progressText->setText(
            u"%1 %2"_s
                .arg((importing ? tr("Importing %1 of %2 rows…") : tr("Checking %1 of %2 rows…"))
                         .arg(QLocale().toString(m_presenter->rowsDone()), QLocale().toString(rows)),
                     m_presenter->timeLeft())
                .trimmed());
}

void ImportDialog::showSummary(bool done)
{
    const auto &summary = m_presenter->summary();
    m_totals->setSendsNewFields(m_presenter->sendsNewFields());
    m_totals->showSummary(summary, done ? ImportTotals::Stage::Result : ImportTotals::Stage::Preview);
    const QString problems = ImportTotals::problems(summary);
    m_refusedHeading->setText(problems.isEmpty() ? tr("All rows are valid.") : problems);
    m_refused->setVisible(!problems.isEmpty());
    m_saveRefused->setVisible(summary.refused.total() > 0);

    showMissing();
    showImportButton();
    QPushButton *next = done || !m_import->isEnabled() ? m_close : m_import;
    next->setDefault(true);
    const bool movesOn = std::exchange(m_hasDecided, false);
    if (movesOn && summary.toDecide > 0)
        m_totals->compareButton()->setFocus();
    else if (movesOn || !m_isReadingAgain)
        next->setFocus();
}

void ImportDialog::showMissing()
{
    const auto &missing = m_presenter->missing();
    m_missing->setVisible(m_presenter->step() == Step::Ready && missing && missing->missing > 0);
    if (missing)
        m_missing->showMissing(*missing);
}

void ImportDialog::showImportButton()
{
    const auto &summary = m_presenter->summary();
    const int takes = summary.added + summary.updated;
    const int leave = m_missing->deactivates() ? m_presenter->missing()->missing : 0;
    if (takes > 0)
        m_import->setText(tr("&Import %n client(s)", nullptr, takes));
    else
        m_import->setText(leave > 0 ? tr("&Deactivate %n client(s)", nullptr, leave)
                                    : tr("Nothing to import"));
    m_import->setEnabled(takes + leave > 0);
}

/// Many clients are deactivated only after a question.
void ImportDialog::startImport()
{
    using Missing = ClientImportPresenter::Missing;
    const auto &missing = m_presenter->missing();
    if (!missing || !m_missing->deactivates()) {
        m_presenter->importRows();
        return;
    }
    const auto import = [this] { m_presenter->importRows(Missing::Deactivate); };
    if (!missing->isMass()) {
        import();
        return;
    }
    const QLocale locale;
    askForConfirmation(
        this, u"deactivateManyQuestion"_s, tr("Deactivate %n client(s)?", nullptr, missing->missing),
        tr("%1 of %2 active clients are not in this report. Deactivate them only if the report "
           "lists all clients, and not just some of them.")
            .arg(locale.toString(missing->missing), locale.toString(missing->active)),
        tr("Deactivate %n client(s)", nullptr, missing->missing), import);
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a client report"), documentsFolder(), reportFileFilter());
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::read);
    dialog->open();
}

void ImportDialog::read(const QString &path)
{
    m_missing->reset();
    m_presenter->read(path, {.blankClears = m_blankClears->isChecked()});
}

void ImportDialog::copyResult()
{
    QGuiApplication::clipboard()->setText(m_presenter->resultText());
    m_copy->setText(tr("Copied"));
}

void ImportDialog::chooseRefusedFile()
{
    const QFileInfo report(m_presenter->path());
    auto *dialog =
        new QFileDialog(this, tr("Save refused rows"), report.absolutePath(), tr("CSV file (*.csv)"));
    dialog->setObjectName(u"refusedFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("%1 - refused.csv").arg(report.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, m_presenter.get(), &ClientImportPresenter::saveRefused);
    dialog->open();
}

void ImportDialog::goToRefused()
{
    m_scroll->ensureWidgetVisible(m_refused);
    m_refused->setFocus();
}

void ImportDialog::showPeople(bool toCheck)
{
    const auto &summary = m_presenter->summary();
    const ReportGroup group = toCheck               ? ReportGroup::Contradictions
                              : summary.added > 0   ? ReportGroup::Added
                              : summary.updated > 0 ? ReportGroup::Changed
                                                    : ReportGroup::Unchanged;
    auto *dialog = new ReportPeopleDialog(m_presenter->people(group), this);
    connect(dialog, &ReportPeopleDialog::decidedAndClosed, this, &ImportDialog::judgeAgain);
    dialog->open();
}

void ImportDialog::judgeAgain()
{
    m_isReadingAgain = true;
    m_hasDecided = true;
    m_missing->reset();
    m_presenter->judgeAgain();
}

void ImportDialog::showMessage(const QString &tone, const QString &sentence)
{
    m_message->setTone(tone);
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void ImportDialog::requestUndo()
{
    accept();
    Q_EMIT undoRequested();
}

void ImportDialog::reject()
{
    m_presenter->cancel();
    QDialog::reject();
}

} // namespace Gui
