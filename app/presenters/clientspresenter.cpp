// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientspresenter.h"

#include "core/try.h"
#include "presenters/clientdetailspresenter.h"
#include "presenters/clientimportpresenter.h"
#include "presenters/clientprofilepresenter.h"
#include "presenters/clientsfile.h"
#include "presenters/duplicatespresenter.h"
#include "presenters/importundopresenter.h"
#include "presenters/onresult.h"
#include "presenters/removedclientspresenter.h"
#include "presenters/typingpause.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/duplicates.h"
#include "store/directory/importundo.h"
#include "store/directory/mergeundo.h"
#include "store/directory/removedclients.h"
#include "store/sqlite/backgrounddatabase.h"

namespace Presenters {

namespace {

/// Data that the page shows besides the table.
struct Totals
{
    Domain::ClientSum sum;
    bool canUndoImport = false;
    int removed = 0;
};

Core::Result<Totals> readTotals(Store::Database &database)
{
    ASSIGN_OR_RETURN(const auto sum, Store::ClientDirectory(database).sum());
    ASSIGN_OR_RETURN(const auto undoable, Store::undoableImport(database));
    ASSIGN_OR_RETURN(const auto removed, Store::RemovedClients(database).count());
    return Totals{sum, undoable.has_value(), removed};
}

} // namespace

ClientsPresenter::ClientsPresenter(Store::BackgroundDatabase &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clients(database)
    , m_actions(database)
    , m_order(preferences().clientOrder())
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &ClientsPresenter::ask);
    connect(&m_clients, &ClientTableModel::loaded, this, &ClientsPresenter::settle);
    connect(&m_clients, &ClientTableModel::failed, this, [this](const Core::Error &error) {
        m_error = error;
        setLoadState(Core::LoadState::Failed);
    });
    connect(&m_actions, &ClientActions::changed, this, &ClientsPresenter::changed);
}

ClientsPresenter::~ClientsPresenter() = default;

void ClientsPresenter::setBusiness(Business business)
{
    m_business = business;
    m_clients.setBusiness(business);
    Q_EMIT businessChanged();
}

void ClientsPresenter::load()
{
    setLoadState(Core::LoadState::Loading);
    ask();
    countDuplicates();
}

void ClientsPresenter::refresh()
{
    readSum();
    m_clients.refresh();
    countDuplicates();
}

void ClientsPresenter::ask()
{
    m_typing.stop();
    readSum();
    Domain::ClientQuery query;
    query.search = m_search;
    query.state = m_state;
    query.order = m_order;
    m_clients.ask(query);
}

void ClientsPresenter::readSum()
{
    onResult(this, m_database.run<Totals>(readTotals), [this](const Core::Result<Totals> &totals) {
        if (!totals)
            return; // the table model reports the same error
        m_sum = totals->sum;
        m_canUndoImport = totals->canUndoImport;
        m_removedCount = totals->removed;
        m_sumRead = true;
        Q_EMIT sumChanged();
        if (!m_clients.isLoading() && m_loadState != Core::LoadState::Failed)
            settle();
    });
}

// Not for every search, after the table, and once at a time, because it takes longer in a large directory.
void ClientsPresenter::countDuplicates()
{
    m_countsAgain = m_isCounting;
    if (m_isCounting)
        return;
    m_isCounting = true;
    const auto work = [](Store::Database &database) -> Core::Result<DuplicatesFound> {
        ASSIGN_OR_RETURN(const int count, Store::Duplicates(database).count());
        ASSIGN_OR_RETURN(const auto merge, Store::undoableMerge(database));
        return DuplicatesFound{count, merge.has_value()};
    };
    onResult(this, m_database.run<DuplicatesFound>(work), [this](const Core::Result<DuplicatesFound> &found) {
        m_isCounting = false;
        if (found) { // otherwise the table model reports the same error
            m_duplicates = *found;
            Q_EMIT duplicatesCounted();
        }
        if (m_countsAgain)
            countDuplicates();
    });
}

void ClientsPresenter::settle()
{
    if (m_clients.rowCount() > 0)
        setLoadState(Core::LoadState::Ready);
    else if (m_sumRead)
        setLoadState(m_sum.clients > 0 ? Core::LoadState::NothingFound : Core::LoadState::Empty);
}

void ClientsPresenter::setLoadState(Core::LoadState state)
{
    if (std::exchange(m_loadState, state) != state || state == Core::LoadState::Failed)
        Q_EMIT loadStateChanged();
}

void ClientsPresenter::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    m_typing.start();
    Q_EMIT filterChanged();
}

void ClientsPresenter::setStateFilter(std::optional<Domain::ClientState> state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT filterChanged();
    ask();
}

void ClientsPresenter::setOrder(const Domain::ClientOrder &order)
{
    if (m_order == order)
        return;
    m_order = order;
    preferences().setClientOrder(order);
    m_clients.setOrder(order);
    Q_EMIT orderChanged();
}

template <typename Presenter>
std::unique_ptr<Presenter> ClientsPresenter::watched(std::unique_ptr<Presenter> presenter)
{
    connect(presenter.get(), &Presenter::clientsChanged, this, &ClientsPresenter::changed);
    return presenter;
}

std::unique_ptr<ClientProfilePresenter> ClientsPresenter::profile(Domain::ClientId id)
{
    auto profile = watched(std::make_unique<ClientProfilePresenter>(m_database, id, m_service));
    connect(profile.get(), &ClientProfilePresenter::askBackRequested, this,
            &ClientsPresenter::askBackRequested);
    connect(this, &ClientsPresenter::askBackEnded, profile.get(), &ClientProfilePresenter::takeAskBack);
    return profile;
}

void ClientsPresenter::takeAskBack(Domain::ClientId id, const Core::Result<void> &asked)
{
    Q_EMIT askBackEnded(id, asked);
    if (asked)
        refresh();
}

std::unique_ptr<ClientDetailsPresenter> ClientsPresenter::details()
{
    return std::make_unique<ClientDetailsPresenter>([this](Domain::ClientId id) { return profile(id); });
}

Preferences ClientsPresenter::preferences() const
{
    return Preferences(m_database.dataDirectory());
}

std::unique_ptr<ClientImportPresenter> ClientsPresenter::clientImport()
{
    return watched(std::make_unique<ClientImportPresenter>(m_database));
}

std::unique_ptr<ImportUndoPresenter> ClientsPresenter::importUndo()
{
    auto undo = watched(std::make_unique<ImportUndoPresenter>(m_database));
    connect(undo.get(), &ImportUndoPresenter::clientsChanged, this, &ClientsPresenter::importUndone);
    return undo;
}

std::unique_ptr<RemovedClientsPresenter> ClientsPresenter::removedClients()
{
    return watched(std::make_unique<RemovedClientsPresenter>(m_database));
}

std::unique_ptr<DuplicatesPresenter> ClientsPresenter::duplicates()
{
    return watched(std::make_unique<DuplicatesPresenter>(m_database));
}

void ClientsPresenter::changed()
{
    refresh();
    Q_EMIT clientsChanged();
}

void ClientsPresenter::exportTo(const QString &path)
{
    const auto work = [path](Store::Database &database) { return writeClientsTo(path, database); };
    onResult(this, m_database.run<int>(work), [this, path](const Core::Result<int> &rows) {
        if (rows)
            Q_EMIT exported(*rows, path);
        else
            Q_EMIT exportFailed(rows.error());
    });
}

} // namespace Presenters
