// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/subscriberscard.h"

#include "presenters/subscriberspresenter.h"
#include "ui/widgets/chartplugin.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statefulview.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tablestyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::LoadState;
using Presenters::SubscriberPeriod;
using Presenters::SubscribersPresenter;
using Presenters::SubscriberTableModel;

namespace {
constexpr qsizetype kMostPeriods =
    12;                      ///< in a chart, so that each month has another name; the table shows all
constexpr int kMostRows = 8; ///< visible without scrolling
} // namespace

SubscribersCard::SubscribersCard(SubscribersPresenter &subscribers, QWidget *parent)
    : QFrame(parent)
    , m_subscribers(subscribers)
{
    setObjectName(u"subscribersCard"_s);
    setStyleProperty(this, "role", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(buildTop());
    m_view = new StatefulView(buildContent(), tr("Reading the recorded answers…"), this);
    m_view->addPlaceholder(LoadState::Empty, u"people"_s, tr("No subscribers yet"),
                           tr("Clients who agree to news and updates appear here from then on."));
    m_view->addFailure(tr("The recorded answers cannot be read"), u"subscribersRetry"_s);
    layout->addWidget(m_view);
    connect(m_view, &StatefulView::retryRequested, &subscribers, &SubscribersPresenter::load);
    connect(&subscribers, &SubscribersPresenter::stateChanged, this, &SubscribersCard::showState);
    showForm(Form::Closed);
}

QWidget *SubscribersCard::buildTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(makeHeading(tr("Subscribers over time"), top), 1);
    m_change = new QPushButton(top);
    m_change->setObjectName(u"subscribersForm"_s);
    connect(m_change, &QPushButton::clicked, this,
            [this] { showForm(m_form == Form::Chart ? Form::Table : Form::Chart); });
    row->addWidget(m_change);
    m_open = new QPushButton(top);
    m_open->setObjectName(u"subscribersOpen"_s);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_form != Form::Closed)
            return showForm(Form::Closed);
        showForm(chartPlugin() ? Form::Chart : Form::Table);
        m_subscribers.load();
    });
    row->addWidget(m_open);
    return top;
}

QWidget *SubscribersCard::buildContent()
{
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    m_column->setSpacing(12);
    m_summary = makeText({}, content);
    m_summary->setObjectName(u"subscribersSummary"_s);
    m_column->addWidget(m_summary);
    m_table = new QTableView(content);
    m_table->setObjectName(u"subscribersTable"_s);
    m_table->setAccessibleName(tr("Subscribers over time"));
    applyTableStyle(*m_table, 12);
    m_table->setModel(&m_subscribers.table());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SubscriberTableModel::Period, QHeaderView::Stretch);
    m_column->addWidget(m_table);
    return content;
}

void SubscribersCard::showForm(Form form)
{
    m_form = form;
    m_open->setText(form == Form::Closed ? tr("S&how chart") : tr("&Hide"));
    m_change->setText(form == Form::Chart ? tr("Show as &table") : tr("Show as &chart"));
    showState();
}

void SubscribersCard::showState()
{
    const bool isOpen = m_form != Form::Closed;
    const LoadState state = m_subscribers.state();
    m_view->setVisible(isOpen);
    m_view->setState(state, m_subscribers.error().message);
    m_change->setVisible(isOpen && state == LoadState::Ready && chartPlugin());
    if (!isOpen)
        return;
    m_summary->setText(m_subscribers.summary());
    m_table->setVisible(m_form == Form::Table);
    const int rows = std::clamp(m_table->model()->rowCount(), 1, kMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            2 * m_table->frameWidth());
    showChart();
}

void SubscribersCard::changeEvent(QEvent *event)
{
    // Later, because Qt is just telling all widgets, the chart included.
    if (event->type() == QEvent::StyleChange && m_chart)
        QMetaObject::invokeMethod(this, &SubscribersCard::showChart, Qt::QueuedConnection);
    QFrame::changeEvent(event);
}

void SubscribersCard::showChart()
{
    delete m_chart;
    m_chart = nullptr;
    const QList<SubscriberPeriod> &periods = m_subscribers.periods();
    const ChartPlugin *plugin = m_form == Form::Chart && !periods.isEmpty() ? chartPlugin() : nullptr;
    if (!plugin)
        return;
    ChartData content;
    content.description = m_subscribers.summary();
    content.joinedTitle = SubscriberTableModel::tr("Joined");
    content.leftTitle = SubscriberTableModel::tr("Left");
    content.totalTitle = SubscriberTableModel::tr("Subscribers");
    content.text = Style::color(u"muted"_s);
    content.grid = Style::color(u"border"_s);
    content.joined = Style::color(u"success"_s);
    content.left = Style::color(u"warning"_s);
    content.total = Style::color(u"accent"_s);
    for (const SubscriberPeriod &period : periods.last(std::min(kMostPeriods, periods.size())))
        content.periods.append({period.brief, period.joined, period.left, period.total});
    m_chart = plugin->makeChart(content, m_column->parentWidget());
    m_chart->setObjectName(u"subscribersChart"_s);
    m_column->insertWidget(1, m_chart);
    m_chart->show();
}

} // namespace Gui
