#include "ui/pages/activitypage.h"

#include "presenters/activitypresenter.h"
#include "ui/pages/roundcard.h"
#include "ui/pages/troubledelegate.h"
#include "ui/parts/banner.h"
#include "ui/parts/labels.h"
#include "ui/parts/loadingplace.h"
#include "ui/parts/placeholder.h"
#include "ui/parts/tables.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ActivityPresenter;
using Presenters::RoundTableModel;
using Condition = ActivityPresenter::Condition;

ActivityPage::ActivityPage(ActivityPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_places(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_card(new RoundCard(presenter.people(), this))
    , m_banner(new Banner(u"danger"_s, this))
{
    setObjectName(u"activityPage"_s);
    m_banner->setObjectName(u"activityBanner"_s);
    m_banner->hide();
    buildTable();
    buildPlaces();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    layout->addWidget(m_banner);
    layout->addWidget(m_places, 1);

    connect(&m_presenter, &ActivityPresenter::conditionChanged, this, &ActivityPage::showCondition);
    connect(&m_presenter, &ActivityPresenter::chosenChanged, this, &ActivityPage::showChosen);
    connect(&m_presenter, &ActivityPresenter::actionFailed, this, [this](const Core::Error &error) {
        m_banner->setText(error.message);
        m_banner->show();
    });
    connect(m_card, &RoundCard::connectionAsked, this, &ActivityPage::connectionAsked);
    showChosen();
    showCondition();
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
    m_table->setItemDelegate(
        new TroubleDelegate(RoundTableModel::IsTroubleRole, RoundTableModel::What, m_table));
    makeTableOfRows(*m_table);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(RoundTableModel::What, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid())
                    m_presenter.choose(row.data(RoundTableModel::RoundIdRole).toLongLong());
            });
}

void ActivityPage::buildPlaces()
{
    m_both = new QWidget(this);
    auto *both = new QHBoxLayout(m_both);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(16);
    both->addWidget(m_table, 1);
    both->addWidget(m_card, 1);

    m_loading = makeLoadingPlace(tr("Loading activity…"), this);

    auto *empty = new Placeholder(
        u"refresh"_s, tr("No activity yet"),
        tr("Each sync that changes something or fails is listed here, with the people affected."), this);
    m_empty = empty;
    connect(empty->addButton(tr("G&o to Constant Contact"), u"activityConnectionButton"_s, true),
            &QPushButton::clicked, this, &ActivityPage::connectionAsked);
    m_failed = new Placeholder(u"warning"_s, tr("The activity cannot be shown"), {}, this);
    connect(m_failed->addButton(tr("Try again"), u"activityRetryButton"_s, true), &QPushButton::clicked,
            &m_presenter, &ActivityPresenter::load);
    for (QWidget *place : {m_both, m_loading, m_empty, static_cast<QWidget *>(m_failed)})
        m_places->addWidget(place);
}

QWidget *ActivityPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *quiet = new QCheckBox(tr("&Show syncs without changes"), head);
    quiet->setObjectName(u"showQuietRounds"_s);
    setTabOrder(quiet, m_table); // visual order
    connect(quiet, &QCheckBox::toggled, &m_presenter, &ActivityPresenter::setQuietShown);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeTitle(tr("Activity"), head), 1);
    layout->addWidget(quiet);
    return head;
}

void ActivityPage::showCondition()
{
    switch (m_presenter.condition()) {
    case Condition::Loading:
        m_places->setCurrentWidget(m_loading);
        break;
    case Condition::Empty:
        m_places->setCurrentWidget(m_empty);
        break;
    case Condition::Ready:
        m_places->setCurrentWidget(m_both);
        m_table->setFocus();
        break;
    case Condition::Failed:
        m_failed->setText(m_presenter.failure().message);
        m_places->setCurrentWidget(m_failed);
        break;
    }
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
