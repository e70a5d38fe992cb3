// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/homepage.h"

#include "presenters/clientspresenter.h"
#include "presenters/connectionpresenter.h"
#include "presenters/subscriberspresenter.h"
#include "ui/pages/attentioncard.h"
#include "ui/pages/statuscard.h"
#include "ui/pages/subscriberscard.h"
#include "ui/pages/sumcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagelayout.h"
#include "ui/widgets/statefulview.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::LoadState;
using Presenters::ClientsPresenter;
using Presenters::ConnectionPresenter;

HomePage::HomePage(ClientsPresenter &clients, ConnectionPresenter &connection,
                   Presenters::SubscribersPresenter &subscribers, QWidget *parent)
    : QWidget(parent)
    , m_clients(clients)
    , m_subscribers(subscribers)
{
    setObjectName(u"homePage"_s);
    QVBoxLayout *column = makePageLayout(this);
    column->setSpacing(16);
    column->addWidget(makeTitle(tr("Home"), this));
    m_status = new StatusCard(this);
    column->addWidget(m_status);
    column->addWidget(buildWaitingReport());
    m_attention = new AttentionCard(u"homeAttention"_s, this);
    column->addWidget(m_attention);
    column->addWidget(buildSum());
    m_overTime = new SubscribersCard(subscribers, this);
    column->addWidget(m_overTime);
    column->addStretch(1);

    connect(m_status, &StatusCard::connectionPageRequested, this, &HomePage::connectionPageRequested);
    connect(m_status, &StatusCard::syncRequested, &connection, &ConnectionPresenter::syncNow);
    connect(m_attention, &AttentionCard::profileRequested, this, &HomePage::profileRequested);
    connect(&connection, &ConnectionPresenter::stateChanged, this,
            [this, &connection] { setConnection(connection.state()); });
    connect(&clients, &ClientsPresenter::sumChanged, this, &HomePage::showSum);
    connect(&clients, &ClientsPresenter::loadStateChanged, this, &HomePage::showSum);
    setConnection(connection.state());
    showSum();
}

QWidget *HomePage::buildSum()
{
    m_sum = new SumCard(this);
    connect(m_sum, &SumCard::peopleRequested, this, [this](std::optional<Domain::ClientState> state) {
        m_clients.setSearch({});
        m_clients.setStateFilter(state);
        Q_EMIT clientsPageRequested();
    });
    m_view = new StatefulView(m_sum, tr("Counting clients…"), this);
    EmptyState *empty = m_view->addPlaceholder(
        LoadState::Empty, u"people"_s, tr("No clients yet"),
        tr("Add your first client, or import a client report from your studio program."));
    connect(empty->addButton(tr("Go to &Clients"), u"homeClientsButton"_s), &QPushButton::clicked, this,
            &HomePage::clientsPageRequested);
    m_view->addFailure(tr("The clients cannot be counted"), u"homeRetryButton"_s);
    connect(m_view, &StatefulView::retryRequested, &m_clients, &ClientsPresenter::load);
    return m_view;
}

QWidget *HomePage::buildWaitingReport()
{
    m_waitingReport = new Banner(u"warning"_s, this);
    m_waitingReport->setObjectName(u"homeWaitingReport"_s);
    connect(m_waitingReport->addButton(tr("&Open report"), u"homeReportButton"_s), &QPushButton::clicked,
            this, [this] { Q_EMIT reportRequested(m_waitingPath); });
    m_waitingReport->hide();
    return m_waitingReport;
}

void HomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_clients.loadState() == LoadState::Loading)
        m_clients.load();
    else
        m_clients.refresh();
    m_subscribers.refresh();
}

void HomePage::setConnection(const Presenters::ConnectionState &state)
{
    m_status->setState(state);
    m_attention->setClients(state.unservedSummary, state.unserved);
    m_sum->setBusiness(state.business());
}

void HomePage::setWaitingReport(const QString &sentence, const QString &path)
{
    m_waitingPath = path;
    m_waitingReport->setText(sentence);
    m_waitingReport->setVisible(!sentence.isEmpty());
}

void HomePage::showSum()
{
    m_sum->setSum(m_clients.sum());
    // Even if a search on the Clients page has found nothing, the totals are known.
    const LoadState state = m_clients.loadState();
    m_view->setState(state == LoadState::NothingFound ? LoadState::Ready : state, m_clients.error().message);
    m_overTime->setVisible(m_view->state() == LoadState::Ready);
}

} // namespace Gui
