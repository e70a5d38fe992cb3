// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clienttablemodel.h"

#include "core/try.h"
#include "presenters/onresult.h"
#include "presenters/statewording.h"
#include "store/directory/clientdirectory.h"
#include "store/sqlite/backgrounddatabase.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace Presenters {

using Domain::ClientEntry;

namespace {
/// No screen shows more pages than this at once; older entries belong to rows that have been scrolled past.
constexpr qsizetype kMaxRequestedPages = 4;

using By = Domain::ClientOrder::By;
constexpr std::array kOrders{std::pair{ClientTableModel::Name, By::Name},
                             std::pair{ClientTableModel::Email, By::Email},
                             std::pair{ClientTableModel::Phone, By::Phone},
                             std::pair{ClientTableModel::StudioNumber, By::StudioNumber},
                             std::pair{ClientTableModel::State, By::State}};
} // namespace

ClientTableModel::ClientTableModel(Store::BackgroundDatabase &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
{
}

void ClientTableModel::ask(const Domain::ClientQuery &query)
{
    m_query = query;
    readFromTop(Matches::Count);
}

void ClientTableModel::setOrder(const Domain::ClientOrder &order)
{
    if (m_query.order == order)
        return;
    m_query.order = order;
    // Without a query there is nothing to show yet. An unfinished read may have been a refresh.
    if (m_generation > 0)
        readFromTop(m_reading ? Matches::Count : Matches::Counted);
}

void ClientTableModel::readFromTop(Matches matches)
{
    ++m_generation;
    m_asking = true;
    m_refreshAgain = false;
    read({0}, matches, Rows::New);
}

void ClientTableModel::refresh()
{
    if (m_reading) {
        m_refreshAgain = true;
        return;
    }
    forgetUnused(kMaxRequestedPages); // other pages are read when they are shown
    QList<int> pages = m_pages.keys();
    if (pages.isEmpty())
        pages << 0;
    read(pages, Matches::Count, Rows::Refreshed);
}

void ClientTableModel::read(const QList<int> &pages, Matches matches, Rows rows)
{
    m_reading = true;
    m_requestedPages.clear();
    const int known = matches == Matches::Counted ? m_count : -1;
    const auto work = [query = m_query, pages,
                       known](Store::Database &database) -> Core::Result<FetchedPages> {
        const Store::ClientDirectory directory(database);
        FetchedPages fetched;
        fetched.count = known;
        if (known < 0) {
            ASSIGN_OR_RETURN(fetched.count, directory.count(query));
        }
        for (const int page : pages) {
            Domain::ClientQuery part = query;
            part.total = fetched.count;
            part.offset = page * kPageSize;
            part.limit = std::min(kPageSize, fetched.count - part.offset);
            if (part.limit <= 0)
                continue;
            ASSIGN_OR_RETURN(auto entries, directory.clients(part));
            fetched.pages.insert(page, std::move(entries));
        }
        return fetched;
    };
    onResult(this, m_database.run<FetchedPages>(work),
             [this, rows, generation = m_generation](const Core::Result<FetchedPages> &fetched) {
                 if (generation != m_generation)
                     return;
                 m_reading = false;
                 if (rows == Rows::New)
                     m_asking = false;
                 if (fetched)
                     take(*fetched, rows);
                 else
                     Q_EMIT failed(fetched.error());
                 if (std::exchange(m_refreshAgain, false))
                     refresh();
                 else
                     readRequestedPages();
             });
}

void ClientTableModel::take(const FetchedPages &fetched, Rows rows)
{
    if (rows == Rows::New) {
        beginResetModel();
        m_pages.clear();
        m_count = fetched.count;
    } else {
        setCount(fetched.count);
    }
    for (auto it = fetched.pages.cbegin(); it != fetched.pages.cend(); ++it)
        m_pages.insert(it.key(), Page{it.value(), ++m_tick});
    if (rows == Rows::New) {
        endResetModel();
    } else {
        for (auto it = fetched.pages.cbegin(); it != fetched.pages.cend(); ++it) {
            const int first = it.key() * kPageSize;
            const int last = std::min(first + kPageSize, m_count) - 1;
            Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
        }
    }
    forgetUnused(kPagesKept);
    Q_EMIT loaded();
}

void ClientTableModel::setCount(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        m_pages.removeIf([count](auto it) { return it.key() * kPageSize >= count; });
        endRemoveRows();
    }
}

void ClientTableModel::requestPage(int page) const
{
    if (m_requestedPages.contains(page))
        return;
    m_requestedPages << page;
    if (m_requestedPages.size() > kMaxRequestedPages)
        m_requestedPages.removeFirst();
    auto *self = const_cast<ClientTableModel *>(this);
    QTimer::singleShot(0, self, &ClientTableModel::readRequestedPages);
}

void ClientTableModel::readRequestedPages()
{
    if (m_reading || m_requestedPages.isEmpty())
        return;
    // Counted, because refresh() follows every change.
    read(QList<int>(m_requestedPages), Matches::Counted, Rows::Refreshed);
}

void ClientTableModel::forgetUnused(qsizetype kept)
{
    while (m_pages.size() > kept) {
        auto oldest = m_pages.constBegin();
        for (auto it = m_pages.constBegin(); it != m_pages.constEnd(); ++it) {
            if (it->lastUsed < oldest->lastUsed)
                oldest = it;
        }
        m_pages.erase(oldest);
    }
}

const ClientEntry *ClientTableModel::find(int row) const
{
    const auto page = m_pages.find(row / kPageSize);
    if (page == m_pages.end())
        return nullptr;
    page->lastUsed = ++m_tick;
    const int place = row % kPageSize;
    return place < page->entries.size() ? &page->entries.at(place) : nullptr;
}

std::optional<ClientEntry> ClientTableModel::entryAt(int row) const
{
    const ClientEntry *entry = row >= 0 && row < m_count ? find(row) : nullptr;
    return entry ? std::optional(*entry) : std::nullopt;
}

Domain::ClientOrder::By ClientTableModel::orderOf(int column)
{
    const auto *const found = std::ranges::find(kOrders, column, &std::pair<Column, By>::first);
    return found == kOrders.end() ? By::Name : found->second;
}

int ClientTableModel::columnOf(Domain::ClientOrder::By order)
{
    const auto *const found = std::ranges::find(kOrders, order, &std::pair<Column, By>::second);
    return found == kOrders.end() ? int(Name) : int(found->first);
}

int ClientTableModel::rowOf(Domain::ClientId id) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (int place = 0; place < page->entries.size(); ++place) {
            if (page->entries.at(place).client.id == id)
                return page.key() * kPageSize + place;
        }
    }
    return -1;
}

int ClientTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int ClientTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ClientTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClientEntry *entry = find(index.row());
    if (!entry) {
        requestPage(index.row() / kPageSize);
        return role == ClientIdRole ? QVariant(qint64(0)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == State ? stateExplanation(entry->state, m_business) : QVariant();
    case ClientIdRole:
        return entry->client.id.value;
    case ToneRole:
        return int(stateTone(*entry));
    case ActiveRole:
        return entry->client.status == Domain::ClientStatus::Active;
    default:
        return {};
    }
}

QString ClientTableModel::text(const ClientEntry &entry, int column)
{
    const Domain::Client &client = entry.client;
    switch (column) {
    case Name: {
        const QString name =
            client.firstName.isEmpty() && client.lastName.isEmpty() ? tr("No name") : client.displayName();
        return client.status == Domain::ClientStatus::Active ? name : tr("%1 (deactivated)").arg(name);
    }
    case Email:
        return client.email;
    case Phone:
        for (const QString &number : {client.phone, client.homePhone, client.workPhone}) {
            if (!number.isEmpty())
                return number;
        }
        return {};
    case StudioNumber:
        return client.studioNumber;
    case State:
        return stateName(entry);
    default:
        return {};
    }
}

QVariant ClientTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Email:
        return tr("E-mail");
    case Phone:
        return tr("Phone");
    case StudioNumber:
        return tr("Client ID");
    case State:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace Presenters
