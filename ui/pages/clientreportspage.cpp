// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/clientreportspage.h"

#include "ui/dialogs/documentsfolder.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagelayout.h"
#include "ui/widgets/taborder.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::FolderResult;
using Presenters::TakenReport;
using Presenters::WatchedFolder;

namespace {

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the click that led here may come from it
        delete item;
    }
}

} // namespace

ClientReportsPage::ClientReportsPage(WatchedFolder &reports, QWidget *parent)
    : QWidget(parent)
    , m_reports(reports)
    , m_error(new Banner(u"error"_s, this))
    , m_waiting(new QVBoxLayout)
{
    setObjectName(u"clientReportsPage"_s);
    m_error->setObjectName(u"reportsError"_s);
    QVBoxLayout *column = makePageLayout(this);
    column->setSpacing(16);
    column->addWidget(makeTitle(tr("Client reports"), this));
    column->addWidget(makeMuted(
        tr("Listwell can import the client reports that appear in a folder automatically, with the meaning "
           "of their columns that you have checked before. Each file is then moved to the folder “done” or "
           "“refused” beside it, with its result."),
        this));
    column->addWidget(m_none = buildNone());
    column->addWidget(m_card = buildFolder());
    column->addWidget(m_error);
    m_waiting->setSpacing(8);
    column->addLayout(m_waiting);
    column->addWidget(m_resultsCard = buildResults());
    column->addStretch(1);
    connect(&m_reports, &WatchedFolder::stateChanged, this, &ClientReportsPage::showState);
    showState();
}

QWidget *ClientReportsPage::buildNone()
{
    auto *none =
        new EmptyState(u"import"_s, tr("No folder is watched"),
                       tr("Import one report on the Clients page first. Then choose the folder in which your "
                          "studio program saves the next ones."),
                       this);
    connect(
        none->addButton(tr("Choose &folder…"), u"chooseFirstFolderButton"_s, EmptyState::Emphasis::Primary),
        &QPushButton::clicked, this, &ClientReportsPage::chooseFolder);
    return none;
}

QWidget *ClientReportsPage::buildFolder()
{
    QFrame *card = makeCard(this);
    m_folder = new ElidedLabel(card);
    m_folder->setObjectName(u"reportsFolder"_s);
    m_folder->setFont(headingFont(m_folder->font()));
    auto *buttons = new QWidget(card);
    auto *row = new FlowLayout(buttons);
    const auto addButton = [&](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    connect(addButton(tr("Choose another &folder…"), u"chooseReportsFolderButton"_s), &QPushButton::clicked,
            this, &ClientReportsPage::chooseFolder);
    connect(addButton(tr("Sho&w folder"), u"showReportsFolderButton"_s), &QPushButton::clicked, this,
            &ClientReportsPage::folderRequested);
    m_stop = addButton(tr("S&top watching"), u"stopWatchingButton"_s);
    connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT folderChosen({}); });
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(makeMuted(tr("Watched folder"), card));
    layout->addWidget(m_folder);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    return card;
}

QWidget *ClientReportsPage::buildResults()
{
    QFrame *card = makeCard(this);
    m_nothing = makeMuted(tr("No report has appeared since Listwell was started."), card);
    m_nothing->setObjectName(u"noReports"_s);
    m_results = new QVBoxLayout;
    m_results->setSpacing(16);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(makeHeading(tr("Last reports"), card));
    layout->addWidget(m_nothing);
    layout->addLayout(m_results);
    return card;
}

void ClientReportsPage::showState()
{
    const QString folder = m_reports.folder();
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_none->setVisible(folder.isEmpty());
    m_card->setVisible(!folder.isEmpty());
    m_error->setText(m_reports.error());
    m_error->setVisible(!m_reports.error().isEmpty());
    showWaiting();
    showResults();
}

void ClientReportsPage::showWaiting()
{
    const auto reports = m_reports.waiting();
    if (reports == m_shownWaiting)
        return;
    m_shownWaiting = reports;
    clear(m_waiting);
    QWidget *above = m_stop;
    for (const TakenReport &report : reports) {
        QWidget *row = makeWaiting(report);
        m_waiting->addWidget(row);
        above = placeInTabOrder(above, row);
    }
}

QWidget *ClientReportsPage::makeWaiting(const TakenReport &report)
{
    auto *banner = new Banner(u"warning"_s, this);
    banner->setObjectName(u"waitingReport"_s);
    banner->setText(
        tr("“%1” waits for you. %2", "a file, and the reason").arg(report.fileName(), report.reason));
    QPushButton *open = banner->addButton(tr("Open report"), u"openReportButton"_s);
    open->setAccessibleName(tr("Open the report %1").arg(report.fileName()));
    connect(open, &QPushButton::clicked, this, [this, path = report.path] { Q_EMIT reportRequested(path); });
    return banner;
}

void ClientReportsPage::showResults()
{
    const auto &results = m_reports.results();
    m_resultsCard->setVisible(!results.isEmpty() || !m_reports.folder().isEmpty());
    m_nothing->setVisible(results.isEmpty());
    clear(m_results);
    for (const FolderResult &result : results)
        m_results->addWidget(makeResult(result));
}

QWidget *ClientReportsPage::makeResult(const FolderResult &result)
{
    const TakenReport &report = result.report;
    const bool isImported = report.outcome == TakenReport::Outcome::Imported;
    const QLocale locale;
    QStringList sentences{locale.toString(result.at, QLocale::ShortFormat)};
    if (isImported) {
        sentences << tr("Added: %1. Updated: %2. Unchanged: %3. Not imported: %4.")
                         .arg(locale.toString(report.added), locale.toString(report.updated),
                              locale.toString(report.unchanged), locale.toString(report.refused));
    }
    if (!report.reason.isEmpty())
        sentences << report.reason;
    auto *row = new QWidget(m_resultsCard);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeText(report.fileName(), row));
    words->addWidget(makeMuted(sentences.join(u" · "_s), row));
    auto *chip = new QLabel(isImported ? tr("Imported", "a report") : tr("Refused", "a report"), row);
    chip->setObjectName(u"reportOutcome"_s);
    setStyleProperty(chip, "role", u"chip"_s);
    setTone(chip, isImported ? Core::Tone::Success : Core::Tone::Warning);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addLayout(words, 1);
    layout->addWidget(chip, 0, Qt::AlignTop);
    return row;
}

void ClientReportsPage::chooseFolder()
{
    const QString folder = m_reports.folder();
    auto *dialog = new QFileDialog(this, tr("Choose the folder with client reports"),
                                   folder.isEmpty() ? documentsFolder() : folder);
    dialog->setObjectName(u"reportsFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ClientReportsPage::folderChosen);
    dialog->open();
}

} // namespace Gui
