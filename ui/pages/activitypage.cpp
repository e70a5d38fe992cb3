// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/activitypage.h"

#include "presenters/activitypresenter.h"
#include "ui/pages/errordelegate.h"
#include "ui/pages/roundcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statefulview.h"
#include "ui/widgets/tablestyle.h"
#include "ui/widgets/taborder.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
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
    m_table = new QTableView(this);
    m_card = new RoundCard(presenter.people(), this);
    m_banner->setObjectName(u"activityBanner"_s);
    m_banner->hide();
    buildTable();
    buildView();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);

    connect(&m_presenter, &ActivityPresenter::loadStateChanged, this, &ActivityPage::showLoadState);
    connect(&m_presenter, &ActivityPresenter::chosenChanged, this, &ActivityPage::showChosen);
    connect(&m_presenter, &ActivityPresenter::actionFailed, this, [this](const Core::Error &error) {
        m_banner->setText(error.message);
        m_banner->show();
    });
    connect(m_card, &RoundCard::connectionPageRequested, this, &ActivityPage::connectionPageRequested);
    showChosen();
    setFocus(); // until there is a table
    showLoadState();
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
}

void ActivityPage::buildView()
{
    auto *content = new QWidget(this);
    auto *both = new QHBoxLayout(content);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(16);
    both->addWidget(m_table, 1);
    both->addWidget(m_card, 1);

    m_view = new StatefulView(content, tr("Loading activity…"), this);
    EmptyState *empty = m_view->addPlaceholder(
        Core::LoadState::Empty, u"refresh"_s, tr("No activity yet"),
        tr("Each sync that changes something or fails is listed here, with the people affected."));
    connect(empty->addButton(tr("G&o to Constant Contact"), u"activityConnectionButton"_s,
                             EmptyState::Emphasis::Primary),
            &QPushButton::clicked, this, &ActivityPage::connectionPageRequested);
    m_view->addFailure(tr("The activity cannot be shown"), u"activityRetryButton"_s);
    connect(m_view, &StatefulView::retryRequested, &m_presenter, &ActivityPresenter::load);
}

QWidget *ActivityPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *quiet = new QCheckBox(tr("&Show syncs without changes"), head);
    quiet->setObjectName(u"showQuietRounds"_s);
    connect(quiet, &QCheckBox::toggled, &m_presenter, &ActivityPresenter::setQuietShown);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeTitle(tr("Activity"), head), 1);
    layout->addWidget(quiet);
    return head;
}

void ActivityPage::showLoadState()
{
    m_view->setState(m_presenter.loadState(), m_presenter.error().message);
    if (m_presenter.loadState() == Core::LoadState::Ready && isFocusFree(this))
        m_table->setFocus();
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

} // namespace Gui
