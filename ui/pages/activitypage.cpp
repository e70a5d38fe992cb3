// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/activitypage.h"

#include "presenters/activitypresenter.h"
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

#include <QAction>
#include <QGridLayout>
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
    QLabel *title = makeTitle(tr("Activity"), this);
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(m_banner);
    layout->addWidget(m_search);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);

    connectPresenter();
    connect(m_card, &RoundCard::connectionPageRequested, this, &ActivityPage::connectionPageRequested);
    showChosen();
    showFilter();
    setFocus(); // until there is a table
    showLoadState();
}

void ActivityPage::connectPresenter()
{
    connect(&m_presenter, &ActivityPresenter::loadStateChanged, this, &ActivityPage::showLoadState);
    connect(&m_presenter, &ActivityPresenter::filterChanged, this, &ActivityPage::showFilter);
    connect(&m_presenter, &ActivityPresenter::chosenChanged, this, &ActivityPage::showChosen);
    connect(&m_presenter, &ActivityPresenter::actionFailed, this, [this](const Core::Error &error) {
        m_banner->setText(error.message);
        m_banner->show();
    });
}

void ActivityPage::buildActions()
{
    auto *find = new QAction(tr("Search"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(find);
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
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid())
                    m_presenter.choose(row.data(RoundTableModel::RoundIdRole).toLongLong());
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
        m_nothing->setText(tr("No sync that is selected above affected a person with this name or address."));
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
            m_table->selectRow(row);
    }
    m_card->setRound(chosen, m_presenter.arePeopleRead());
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
