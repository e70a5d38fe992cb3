// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/previewdialog.h"

#include "presenters/previewpresenter.h"
#include "ui/dialogs/documentsfolder.h"
#include "ui/dialogs/previewfilter.h"
#include "ui/dialogs/previewpdf.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialoglayout.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statefulview.h"
#include "ui/widgets/tablestyle.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/widgets/windowsize.h"

#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::LoadState;
using Presenters::PreviewPeopleModel;
using Presenters::PreviewPresenter;
using Purpose = PreviewPresenter::Purpose;

PreviewDialog::PreviewDialog(std::unique_ptr<PreviewPresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_reason(new Banner(u"warning"_s, this))
    , m_introduction(makeText({}, this))
    , m_consequences(makeMuted({}, this))
    , m_previous(buildPreviousList())
    , m_filter(new PreviewFilter(this))
    , m_search(new SearchField(tr("Search people"), this))
    , m_table(new QTableView(this))
    , m_whole(makeText({}, this))
    , m_found(makeMuted({}, this))
{
    setObjectName(u"previewDialog"_s);
    setWindowTitle(tr("Preview"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_reason->setObjectName(u"previewReason"_s);
    m_reason->setText(m_presenter->reason());
    m_reason->setVisible(!m_presenter->reason().isEmpty());
    m_introduction->setObjectName(u"previewIntroduction"_s);
    m_consequences->setObjectName(u"previewConsequences"_s);
    m_search->setObjectName(u"previewSearch"_s);
    m_search->installEventFilter(this);
    m_found->setObjectName(u"previewFound"_s);
    m_whole->setObjectName(u"previewWhole"_s);
    m_whole->hide();
    buildTable();

    QVBoxLayout *layout = makeDialogLayout(this);
    layout->addWidget(makeTitle(title(), this));
    layout->addWidget(makeVerticalScroll(buildContent(), this), 1);
    layout->addWidget(buildButtons());
    resizeToText(this, 168, 46);

    connect(m_filter, &PreviewFilter::groupChosen, m_presenter.get(), &PreviewPresenter::setGroup);
    connect(m_search, &QLineEdit::textChanged, m_presenter.get(), &PreviewPresenter::setSearch);
    connect(m_presenter.get(), &PreviewPresenter::stateChanged, this, &PreviewDialog::showState);
    connect(m_presenter.get(), &PreviewPresenter::foundChanged, this, &PreviewDialog::showFound);
    m_presenter->load();
}

PreviewDialog::~PreviewDialog() = default;

QWidget *PreviewDialog::buildContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_reason);
    layout->addWidget(m_introduction);
    layout->addWidget(m_consequences);
    layout->addWidget(m_previous);
    layout->addWidget(m_filter);
    layout->addWidget(m_search);
    layout->addWidget(buildView(), 1);
    layout->addWidget(m_whole);
    layout->addWidget(m_found);
    return content;
}

void PreviewDialog::buildTable()
{
    m_table->setObjectName(u"previewTable"_s);
    m_table->setAccessibleName(tr("People in the preview"));
    m_table->setModel(&m_presenter->people());
    applyTableStyle(*m_table, 14);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Stretch);
    columns->setSectionResizeMode(PreviewPeopleModel::What, QHeaderView::Interactive);
    resizeToHeading(*columns, PreviewPeopleModel::What, fontMetrics().averageCharWidth() * 22);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PreviewDialog::showWhole);
    connect(&m_presenter->people(), &QAbstractItemModel::modelReset, this, &PreviewDialog::showWhole);
}

QWidget *PreviewDialog::buildView()
{
    m_view = new StatefulView(m_table, tr("Reading from Constant Contact…"), this);
    m_view->addPlaceholder(LoadState::Empty, u"people"_s, tr("No clients yet"),
                           tr("Clients who say yes to news and updates are sent at the next sync."));
    m_view->addPlaceholder(LoadState::NothingFound, u"people"_s, tr("Nobody"),
                           tr("No name or address matches the search."));
    m_view->addFailure(tr("The preview could not be created"), u"previewRetry"_s);
    connect(m_view, &StatefulView::retryRequested, m_presenter.get(), &PreviewPresenter::load);
    return m_view;
}

QWidget *PreviewDialog::buildPreviousList()
{
    QFrame *card = makeCard(this);
    card->setObjectName(u"previousList"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_previousNumbers = makeText({}, card);
    m_previousNumbers->setObjectName(u"previousListNumbers"_s);
    m_previousLeft = makeText({}, card);
    m_previousLeft->setObjectName(u"previousListLeft"_s);
    m_keep = new QRadioButton(tr("&Leave them there"), card);
    m_keep->setObjectName(u"previousListKeep"_s);
    m_keep->setChecked(true);
    m_remove = new QRadioButton(tr("&Remove them from it first. They stay subscribed."), card);
    m_remove->setObjectName(u"previousListTakeOff"_s);
    layout->addWidget(m_previousNumbers);
    layout->addWidget(m_keep, 0, Qt::AlignLeft);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addWidget(m_previousLeft);
    card->hide();
    return card;
}

QWidget *PreviewDialog::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_pdf = new QPushButton(tr("Save as &PDF…"), row);
    m_pdf->setObjectName(u"previewPdf"_s);
    m_pdf->setAutoDefault(false);
    connect(m_pdf, &QPushButton::clicked, this, &PreviewDialog::choosePdf);
    layout->addWidget(m_pdf);
    layout->addStretch(1);
    if (m_presenter->purpose() == Purpose::Brake)
        addBrakeButtons(row);
    m_cancel = new QPushButton(row);
    m_cancel->setObjectName(u"previewCancel"_s);
    m_cancel->setAutoDefault(false);
    m_ok = new QPushButton(row);
    m_ok->setObjectName(u"previewOk"_s);
    connect(m_ok, &QPushButton::clicked, this, &PreviewDialog::accept);
    if (m_presenter->purpose() == Purpose::Brake) {
        m_ok->setText(tr("&Release once"));
        m_ok->setAutoDefault(false);
        setStyleProperty(m_ok, "role", u"destructive"_s);
        m_cancel->setText(tr("&Leave it"));
        m_cancel->setDefault(true);
        connect(m_cancel, &QPushButton::clicked, this, [this] {
            Q_EMIT leaveStoppedRequested();
            reject();
        });
    } else {
        m_ok->setText(tr("OK"));
        m_ok->setDefault(true);
        setStyleProperty(m_ok, "role", u"primary"_s);
        m_cancel->setText(tr("Cancel"));
        connect(m_cancel, &QPushButton::clicked, this, &PreviewDialog::reject);
    }
    layout->addWidget(m_cancel);
    layout->addWidget(m_ok);
    return row;
}

void PreviewDialog::addBrakeButtons(QWidget *row)
{
    if (!m_presenter->isImportUndoable())
        return;
    auto *undo = new QPushButton(tr("&Undo that import…"), row);
    undo->setObjectName(u"previewUndoImport"_s);
    undo->setAutoDefault(false);
    connect(undo, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT importUndoRequested();
    });
    row->layout()->addWidget(undo);
}

QString PreviewDialog::title() const
{
    switch (m_presenter->purpose()) {
    case Purpose::ConnectList:
        return tr("What happens with “%1”", "name of the list").arg(m_presenter->listName());
    case Purpose::Sync:
        return tr("What the next sync does");
    case Purpose::Brake:
        return tr("People who would leave the list");
    }
    return {};
}

QString PreviewDialog::introduction() const
{
    if (m_presenter->purpose() == Purpose::Brake)
        return tr("Nobody has been removed. “Release once” lets this one sync pass.");
    if (m_presenter->state() == LoadState::Loading || m_presenter->state() == LoadState::Failed)
        return tr("Nothing has been sent.");
    if (!m_presenter->changesAnything())
        return tr("Nothing changes in Constant Contact. The people below are not sent.");
    return tr("Nothing has been sent yet. OK starts the sync; Cancel changes nothing.");
}

QString PreviewDialog::consequences() const
{
    return m_presenter->consequences().join(u' ');
}

void PreviewDialog::showState()
{
    const LoadState state = m_presenter->state();
    const bool isRead = state != LoadState::Loading && state != LoadState::Failed;
    m_view->setState(state, m_presenter->errorText());
    m_introduction->setText(introduction());
    m_consequences->setText(consequences());
    m_consequences->setVisible(isRead && !consequences().isEmpty());
    m_filter->setVisible(isRead);
    m_search->setVisible(isRead && state != LoadState::Empty);
    m_filter->show(*m_presenter);
    showPreviousList();
    m_pdf->setEnabled(isRead && state != LoadState::Empty);
    const bool wasReady = m_ok->isEnabled();
    m_ok->setEnabled(isRead);
    if (isRead && !wasReady)
        (m_presenter->purpose() == Purpose::Brake ? m_cancel : m_ok)->setFocus();
}

void PreviewDialog::showPreviousList()
{
    const Domain::Preview &preview = m_presenter->preview();
    m_previous->setVisible(preview.previousList.has_value());
    if (!preview.previousList)
        return;
    const QString name = preview.previousList->name;
    const QLocale locale;
    m_previousNumbers->setText(tr("“%1” is no longer synced. %n of its %2 contacts are your clients.",
                                  "list, contacts in it", preview.onPreviousList)
                                   .arg(name, locale.toString(preview.previousList->membershipCount)));
    m_previousLeft->setVisible(preview.leftPreviousList > 0);
    m_previousLeft->setText(tr(
        "%Ln of the people who will be added left that list. They come first below. If they want no e-mail, "
        "set their answer to No before you use the new list.",
        "people", preview.leftPreviousList));
}

void PreviewDialog::showFound()
{
    m_filter->show(*m_presenter);
    const int shown = m_presenter->people().rowCount();
    const bool isPart = m_presenter->found() > shown;
    const QLocale locale;
    m_found->setText(isPart ? tr("The first %1 of %2 people. Search to find the others.")
                                  .arg(locale.toString(shown), locale.toString(m_presenter->found()))
                            : tr("%Ln person(s)", nullptr, m_presenter->found()));
}

// Shows the full sentence, which is longer than its cell.
void PreviewDialog::showWhole()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(PreviewPeopleModel::Why);
    m_whole->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_whole->setText(rows.first().data().toString());
}

void PreviewDialog::choosePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), documentsFolder(), tr("PDF file (*.pdf)"));
    dialog->setObjectName(u"previewFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"preview.pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PreviewDialog::savePdf);
    dialog->open();
}

void PreviewDialog::savePdf(const QString &path)
{
    auto *pdf = new PreviewPdf(m_presenter->preview(), title(), path, this);
    connect(pdf, &PreviewPdf::finished, this, [this](const QString &error) {
        m_pdf->setEnabled(true);
        m_pdf->setText(error.isEmpty() ? tr("Saved as &PDF") : tr("Save as &PDF…"));
        m_reason->setText(error.isEmpty() ? m_presenter->reason() : error);
        m_reason->setVisible(!m_reason->text().isEmpty());
    });
    m_pdf->setEnabled(false);
    pdf->start();
}

Presenters::LeftList PreviewDialog::previousList() const
{
    return m_remove->isVisibleTo(this) && m_remove->isChecked() ? Presenters::LeftList::Remove
                                                                : Presenters::LeftList::Keep;
}

// Enter in the search field must not start the sync.
bool PreviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return false;
    m_table->setFocus();
    if (m_table->model()->rowCount() > 0 && !m_table->selectionModel()->hasSelection())
        chooseRow(*m_table, 0);
    return true;
}

} // namespace Gui
