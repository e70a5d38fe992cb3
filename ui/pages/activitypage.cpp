// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/activitypage.h"

#include "presenters/activitypresenter.h"
#include "ui/dialogs/documentsfolder.h"
#include "ui/pages/errordelegate.h"
#include "ui/pages/roundcard.h"
#include "ui/pages/roundfilterchips.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statefulview.h"
#include "ui/widgets/tablestyle.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::LoadState;
using Domain::RoundFilter;
using Presenters::ActivityPresenter;
using Presenters::RoundTableModel;

ActivityPage::ActivityPage(ActivityPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
{
    setObjectName(u"activityPage"_s);
    // Created from the top down, because Tab follows the order of creation.
    QWidget *head = buildHead();
    m_banner = new Banner(u"error"_s, this);
    buildSearch();
    m_table = new QTableView(this);
    m_card = new RoundCard(presenter.people(), this);
    m_count = makeMuted({}, this);
    m_count->setObjectName(u"roundsCount"_s);
    m_banner->setObjectName(u"activityBanner"_s);
    m_banner->hide();
    buildActions();
    buildTable();
    buildView();
    m_toast = new Toast(m_view, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_search);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);

    connectPresenter();
    connect(m_card, &RoundCard::connectionPageRequested, this, &ActivityPage::connectionPageRequested);
    connect(m_card, &RoundCard::copyRequested, m_copy, &QAction::trigger);
    showChosen();
    showFilter();
    showLoadState();
}

void ActivityPage::connectPresenter()
{
    connect(&m_presenter, &ActivityPresenter::loadStateChanged, this, &ActivityPage::showLoadState);
    connect(&m_presenter, &ActivityPresenter::filterChanged, this, &ActivityPage::showFilter);
    connect(&m_presenter, &ActivityPresenter::chosenChanged, this, &ActivityPage::showChosen);
    connect(&m_presenter, &ActivityPresenter::actionFailed, this,
            [this](const Core::Error &error) { showMessage(u"error"_s, error.message); });
    connect(&m_presenter, &ActivityPresenter::textMade, this, &ActivityPage::copy);
    connect(&m_presenter, &ActivityPresenter::exported, this, [this](int rounds, const QString &path) {
        showMessage(u"success"_s,
                    tr("%n sync(s) exported to %1.", nullptr, rounds).arg(QDir::toNativeSeparators(path)));
    });
}

QWidget *ActivityPage::buildHead()
{
    auto *head = new QWidget(this);
    m_export = new QPushButton(tr("E&xport…"), head);
    m_export->setObjectName(u"exportHistoryButton"_s);
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::chooseExportFile);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeTitle(tr("Activity"), head), 1);
    layout->addWidget(m_export);
    return head;
}

void ActivityPage::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_copy = add(tr("Copy as text"), QKeySequence::Copy);
    connect(m_copy, &QAction::triggered, &m_presenter, &ActivityPresenter::makeText);
    connect(add(tr("Search"), QKeySequence::Find), &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(m_copy);
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter.load(); // there may be new rounds
}

void ActivityPage::buildTable()
{
    m_table->setObjectName(u"roundsTable"_s);
    m_table->setAccessibleName(tr("Syncs"));
    m_table->setModel(&m_presenter.rounds());
    m_table->setItemDelegate(new ErrorDelegate(RoundTableModel::IsErrorRole, RoundTableModel::What, m_table));
    applyTableStyle(*m_table);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(RoundTableModel::What, QHeaderView::Stretch);
    // The selected row, not the current one: a screen reader changes only the selection.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (!rows.isEmpty())
            m_presenter.choose(rows.constFirst().data(RoundTableModel::RoundIdRole).toLongLong());
    });
    connect(&m_presenter.rounds(), &QAbstractItemModel::modelReset, this, &ActivityPage::showCount);
    connect(&m_presenter.rounds(), &QAbstractItemModel::rowsInserted, this, &ActivityPage::showCount);
}

void ActivityPage::buildView()
{
    auto *content = new QWidget(this);
    auto *both = new QGridLayout(content);
    both->setContentsMargins(0, 0, 0, 0);
    both->setHorizontalSpacing(16);
    both->setVerticalSpacing(8);
    both->addWidget(m_table, 0, 0);
    both->addWidget(m_count, 1, 0);
    both->addWidget(m_card, 0, 1, 2, 1);
    both->setColumnStretch(0, 1);
    both->setColumnStretch(1, 1);

    m_view = new StatefulView(content, tr("Loading activity…"), this);
    EmptyState *empty =
        m_view->addPlaceholder(LoadState::Empty, u"refresh"_s, tr("No activity yet"),
                               tr("Each sync is listed here, with the people whom it affected."));
    connect(empty->addButton(tr("G&o to Constant Contact"), u"activityConnectionButton"_s,
                             EmptyState::Emphasis::Primary),
            &QPushButton::clicked, this, &ActivityPage::connectionPageRequested);
    m_nothing = m_view->addPlaceholder(LoadState::NothingFound, u"search"_s, tr("No syncs found"), {});
    connect(m_nothing->addButton(tr("Show all syncs"), u"showAllRoundsButton"_s), &QPushButton::clicked, this,
            [this] {
                m_search->clear();
                m_presenter.setFilter(RoundFilter::All);
            });
    m_view->addFailure(tr("The activity cannot be shown"), u"activityRetryButton"_s);
    connect(m_view, &StatefulView::retryRequested, &m_presenter, &ActivityPresenter::load);
}

void ActivityPage::buildSearch()
{
    m_search = new SearchField(tr("Search people by name or e-mail"), this);
    m_search->setObjectName(u"activitySearch"_s);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &m_presenter, &ActivityPresenter::setSearch);
    m_filter = new RoundFilterChips(this);
    connect(m_filter, &RoundFilterChips::chosen, &m_presenter, &ActivityPresenter::setFilter);
}

void ActivityPage::showLoadState()
{
    const LoadState state = m_presenter.loadState();
    m_view->setState(state, m_presenter.error().message);
    const bool isAny = state == LoadState::Ready || state == LoadState::NothingFound;
    m_export->setEnabled(isAny);
    m_search->setVisible(isAny);
    m_filter->setVisible(isAny);
    if (state == LoadState::Ready && isFocusFree(this))
        m_table->setFocus();
}

void ActivityPage::showFilter()
{
    m_filter->choose(m_presenter.filter());
    if (m_search->text() != m_presenter.search())
        m_search->setText(m_presenter.search());
    if (!m_presenter.search().isEmpty())
        m_nothing->setText(tr("None of the syncs shown affected a person with this name or address."));
    else if (m_presenter.filter() == RoundFilter::Problems)
        m_nothing->setText(tr("No sync had a problem."));
    else
        m_nothing->setText(tr("No sync has changed anything yet, or had a problem."));
}

void ActivityPage::showCount()
{
    const int shown = m_presenter.rounds().rowCount();
    m_count->setText(m_presenter.rounds().isAll() ? tr("%Ln sync(s)", nullptr, shown)
                                                  : tr("Newest %Ln sync(s)", nullptr, shown));
    // Announced after a search, because the focus stays in the search field.
    if (m_search->hasFocus())
        announce(m_count, m_count->text());
}

void ActivityPage::showChosen()
{
    const auto chosen = m_presenter.chosen();
    if (chosen) {
        const int row = m_presenter.rounds().rowOf(chosen->id);
        if (!m_table->selectionModel()->isRowSelected(row))
            chooseRow(*m_table, row);
    }
    m_card->setRound(chosen, m_presenter.arePeopleRead());
}

void ActivityPage::showMessage(const QString &tone, const QString &sentence)
{
    m_banner->setTone(tone);
    m_banner->setText(sentence);
    m_banner->show();
}

void ActivityPage::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_toast->offer(tr("The sync was copied."));
}

void ActivityPage::chooseExportFile()
{
    m_banner->hide();
    auto *dialog =
        new QFileDialog(this, tr("Export activity"), documentsFolder(), tr("Spreadsheet table (*.csv)"));
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"activity.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &ActivityPresenter::exportTo);
    dialog->open();
}

bool ActivityPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress || m_view->state() != LoadState::Ready)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_table->setFocus();
    return true;
}

} // namespace Gui
