// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/clientbrowser.h"

#include "presenters/clientdetailspresenter.h"
#include "presenters/clientspresenter.h"
#include "ui/dialogs/clienttable.h"
#include "ui/pages/clientnames.h"
#include "ui/pages/clientpane.h"
#include "ui/pages/clienttablemenu.h"
#include "ui/widgets/announcement.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>

#include <utility>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ClientsPresenter;
using Presenters::ClientTableModel;

namespace {
constexpr int kCharactersForBoth = 115; ///< width for the table and the details beside it
} // namespace

ClientBrowser::ClientBrowser(ClientsPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_isPaneWanted(presenter.preferences().showsClientDetails())
    , m_details(new QAction(this))
    , m_table(new ClientTable(presenter.clients(), {}, this))
    , m_menu(new ClientTableMenu(this))
    , m_pane(new ClientPane(presenter.details(), this))
{
    setAccessibleName(m_table->accessibleName());
    m_table->setObjectName(u"clientsTable"_s);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->allowSeveral();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_table, 5);
    layout->addWidget(m_pane, 3);
    buildMenu();

    connect(m_table, &ClientTable::selectedClientChanged, this, &ClientBrowser::showSelection);
    connect(m_details, &QAction::triggered, this, &ClientBrowser::togglePane);
    connect(m_pane, &ClientPane::editRequested, this, &ClientBrowser::editRequested);
    connect(m_pane, &ClientPane::activateRequested, this, [this] {
        if (const auto client = selected())
            m_presenter.actions().setStatus({client->id}, Domain::ClientStatus::Active);
    });
    connect(m_pane, &ClientPane::connectionPageRequested, this, &ClientBrowser::connectionPageRequested);
    connect(m_pane, &ClientPane::clientRequested, this, &ClientBrowser::clientRequested);
    connect(&m_presenter, &ClientsPresenter::sumChanged, m_pane, &ClientPane::refresh);
    showOrder();
    showColumns();
    showPane();
}

void ClientBrowser::buildMenu()
{
    QHeaderView *headings = m_table->horizontalHeader();
    headings->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(headings, &QWidget::customContextMenuRequested, m_menu,
            [this, headings](const QPoint &place) { m_menu->popup(headings->mapToGlobal(place)); });
    connect(m_table, &ClientTable::orderRequested, &m_presenter, &ClientsPresenter::setOrder);
    connect(m_menu, &ClientTableMenu::orderChosen, &m_presenter, &ClientsPresenter::setOrder);
    connect(&m_presenter, &ClientsPresenter::orderChanged, this, [this] {
        showOrder();
        announce(m_table, m_menu->orderText());
    });
    connect(m_menu, &ClientTableMenu::columnsChosen, this,
            [this](const QList<Domain::ClientOrder::By> &columns) {
                m_presenter.preferences().setClientColumns(columns);
                showColumns();
            });
}

void ClientBrowser::showOrder()
{
    m_table->showOrder(m_presenter.order());
    m_menu->setOrder(m_presenter.order());
}

void ClientBrowser::showColumns()
{
    const auto chosen = m_presenter.preferences().clientColumns();
    m_menu->setColumns(chosen);
    QList<int> columns;
    for (const Domain::ClientOrder::By column : chosen)
        columns.append(ClientTableModel::columnOf(column));
    m_table->setExtras(columns);
}

std::optional<Domain::Client> ClientBrowser::selected() const
{
    const auto entry = m_presenter.clients().entryAt(m_table->selectedRow());
    return entry ? std::optional(entry->client) : std::nullopt;
}

void ClientBrowser::showSelection()
{
    m_pane->choose(selected());
    showSeveral();
    Q_EMIT selectionChanged();
}

void ClientBrowser::showSeveral()
{
    const int count = m_table->selectedCount();
    QString hint;
    QString names;
    if (count > ClientTable::kMostSelected)
        hint = tr("%n client(s) are selected: too many to change at once.", nullptr, count) + u' ' +
               tr("Select at most %n.", nullptr, ClientTable::kMostSelected);
    else if (count > 1)
        hint = tr("%n client(s) are selected.", nullptr, count);
    // Their names come when their rows are read.
    if (const auto clients = m_table->selectedClients(); count > 1 && !clients.isEmpty())
        names = clientNames(clients);
    m_pane->setHint(names.isEmpty() ? hint : hint + u"\n\n"_s + names);
    if (std::exchange(m_announced, hint) != hint && !hint.isEmpty())
        announce(m_table, hint);
}

void ClientBrowser::showPane()
{
    const bool isRoom = width() >= fontMetrics().averageCharWidth() * kCharactersForBoth;
    m_pane->setVisible(m_isPaneWanted && isRoom);
    m_details->setText(m_isPaneWanted ? tr("Hide detai&ls") : tr("Show detai&ls"));
    m_details->setVisible(isRoom);
}

void ClientBrowser::togglePane()
{
    m_isPaneWanted = !m_isPaneWanted;
    m_presenter.preferences().setShowsClientDetails(m_isPaneWanted);
    showPane();
}

void ClientBrowser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPane();
}

} // namespace Gui
