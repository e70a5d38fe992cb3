// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/clientdirectory.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/enumnames.h"
#include "domain/studionumber.h"
#include "store/directory/carrieddepartures.h"
#include "store/directory/clientmerge.h"
#include "store/directory/clientrows.h"
#include "store/directory/clientsearch.h"
#include "store/directory/clientselection.h"
#include "store/directory/clientupdate.h"
#include "store/directory/consentwrites.h"
#include "store/directory/mergeundo.h"
#include "store/directory/removedclients.h"
#include "store/directory/revisions.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace Store {

using namespace Qt::StringLiterals;
using Domain::Client;

namespace {

Domain::ClientEntry entryFrom(const QSqlQuery &row)
{
    Domain::ClientEntry entry;
    entry.client = holderFrom(row).client;
    const QString state = row.value(holderColumnCount()).toString();
    entry.state = Domain::clientStateFromName(state).value_or(Domain::ClientState::NoConsent);
    return entry;
}

/// \param rest  SQL condition, order and limit
Core::Result<QList<Domain::ClientEntry>> entriesWhere(Database &database, const QString &rest,
                                                      const QVariantList &values)
{
    QList<Domain::ClientEntry> entries;
    RETURN_IF_ERROR(database.read(u"SELECT %1, sync_state FROM client WHERE %2"_s.arg(holderColumns(), rest),
                                  values, [&](const QSqlQuery &row) { entries.append(entryFrom(row)); }));
    QList<Client *> clients;
    clients.reserve(entries.size());
    for (Domain::ClientEntry &entry : entries)
        clients.append(&entry.client);
    RETURN_IF_ERROR(addCustomValues(database, clients));
    return entries;
}

using Entries = QList<Domain::ClientEntry>;

Core::Result<Entries> selected(Database &database, const ClientSelection &selection)
{
    ASSIGN_OR_RETURN(Entries entries,
                     entriesWhere(database, selection.where + selection.order, selection.values));
    if (selection.isReversed)
        std::ranges::reverse(entries);
    return entries;
}

/// Matches that are sorted in the time of one step along the order: by the names in the index, or else by the
/// rows of the clients, which lie scattered in the file. Measured at a million clients.
constexpr int kSortedByName = 8;
constexpr int kSorted = 1;

/// The clients of a search, with the index. Many matches that are spread evenly are found along the order,
/// before all of them are sorted; looking for them there costs no more than sorting them.
Core::Result<Entries> searched(Database &database, Domain::ClientQuery query, const IndexedUntil &index)
{
    if (query.limit < 0)
        return selected(database, indexedSelectionOf(query, index));
    if (query.total < 0) {
        ASSIGN_OR_RETURN(query.total, countIndexed(database, query, index));
    }
    ASSIGN_OR_RETURN(const auto clients, countMatches(database, {}));
    const qint64 length = std::clamp(query.total - query.offset, 0, query.limit);
    const qint64 steps = std::min(query.offset, query.total - query.offset) + length;
    const bool isByName = query.order.by == Domain::ClientOrder::By::Name && !query.state;
    const int rows = query.total / (isByName ? kSortedByName : kSorted);
    const bool areSpread = 2 * steps * clients < qint64(rows) * query.total;
    if (areSpread) {
        ASSIGN_OR_RETURN(Entries entries, selected(database, firstLookOf(query, rows)));
        if (entries.size() == length)
            return entries;
    }
    return selected(database, indexedSelectionOf(query, index));
}

} // namespace

Core::Result<Client> ClientDirectory::client(Domain::ClientId id) const
{
    return loadHolder(m_database, id).transform(&Domain::AddressHolder::client);
}

Core::Result<Domain::ClientEntry> ClientDirectory::entry(Domain::ClientId id) const
{
    ASSIGN_OR_RETURN(const auto found,
                     firstRow<Domain::ClientEntry>(
                         m_database, u"SELECT %1, sync_state FROM client WHERE id = ?"_s.arg(holderColumns()),
                         {id.value}, entryFrom));
    if (!found.has_value())
        return notFound(QCoreApplication::translate("Store", "This client does not exist."));
    Domain::ClientEntry entry = *found;
    RETURN_IF_ERROR(addCustomValues(m_database, {&entry.client}));
    return entry;
}

Core::Result<QList<Domain::ClientEntry>> ClientDirectory::clients(const Domain::ClientQuery &query) const
{
    return withSearchIndex<Entries>(m_database, query, [&](const std::optional<IndexedUntil> &index) {
        return index ? searched(m_database, query, *index) : selected(m_database, selectionOf(query));
    });
}

Core::Result<void> ClientDirectory::eachPart(
    const std::function<Core::Result<void>(const QList<Domain::ClientEntry> &)> &take) const
{
    return m_database.snapshot([&]() -> Core::Result<void> {
        QVariantList last{u""_s, 0};
        for (;;) {
            ASSIGN_OR_RETURN(
                const auto entries,
                entriesWhere(m_database,
                             u"(sort_name, id) > (?, ?) ORDER BY sort_name, id LIMIT %1"_s.arg(kChunk),
                             last));
            if (entries.isEmpty())
                return {};
            RETURN_IF_ERROR(take(entries));
            last = {sortName(entries.last().client), entries.last().client.id.value};
        }
    });
}

Core::Result<QSet<QString>> ClientDirectory::addressesThatLeft() const
{
    QSet<QString> addresses;
    RETURN_IF_ERROR(
        m_database.read(u"SELECT client.address FROM client JOIN mailbox ON mailbox.address = client.address "
                        "WHERE sync_state = ? AND (membership = 'left' OR removed_there = 1)"_s,
                        {Domain::toName(Domain::ClientState::LeftList)},
                        [&](const QSqlQuery &row) { addresses.insert(row.value(0).toString()); }));
    return addresses;
}

Core::Result<QStringList> ClientDirectory::formerAddresses() const
{
    QStringList addresses;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT address FROM consent_entry WHERE address <> '' AND id IN "
        "(SELECT MAX(id) FROM consent_entry GROUP BY address) AND answer = 'no' "
        "AND NOT EXISTS (SELECT 1 FROM client WHERE client.address = consent_entry.address) "
        "UNION SELECT address FROM mailbox WHERE (refused_at IS NOT NULL OR membership = 'left') "
        "AND NOT EXISTS (SELECT 1 FROM client WHERE client.address = mailbox.address) ORDER BY 1"_s,
        {}, [&](const QSqlQuery &row) { addresses.append(row.value(0).toString()); }));
    return addresses;
}

Core::Result<QList<Domain::LeftOtherList>> ClientDirectory::leftOtherLists() const
{
    QList<Domain::LeftOtherList> departures;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT address, list_id FROM departure WHERE left_revision NOT IN (?, ?) "
        "AND list_id NOT IN (SELECT list_id FROM chosen_list) ORDER BY address, list_id"_s,
        {int(OtherList::WasListed), int(OtherList::WasListedBefore)}, [&](const QSqlQuery &row) {
            departures.append({row.value(0).toString(), {row.value(1).toString()}});
        }));
    return departures;
}

Core::Result<QList<Domain::ClientId>> ClientDirectory::withStudioNumber(const QString &number) const
{
    QList<Domain::ClientId> ids;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT id FROM client WHERE number_key <> '' AND number_key = ? ORDER BY id"_s,
        {Domain::studioNumberKey(number)},
        [&](const QSqlQuery &row) { ids.append(Domain::ClientId{row.value(0).toLongLong()}); }));
    return ids;
}

Core::Result<int> ClientDirectory::count(const Domain::ClientQuery &query) const
{
    return countMatches(m_database, query);
}

Core::Result<Domain::ClientSum> ClientDirectory::sum() const
{
    Domain::ClientSum sum;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT state, clients FROM client_sum WHERE clients > 0"_s, {}, [&](const QSqlQuery &row) {
            const int count = row.value(1).toInt();
            sum.clients += count;
            if (const auto state = Domain::clientStateFromName(row.value(0).toString()))
                sum.inState[*state] += count;
        }));
    return sum;
}

Core::Result<qint64> ClientDirectory::sumVersion() const
{
    return number(m_database, u"SELECT SUM(value) FROM meta WHERE name IN ('revision', 'states')"_s);
}

Core::Result<bool> ClientDirectory::isEmpty() const
{
    return number(m_database, u"SELECT EXISTS (SELECT 1 FROM client)"_s).transform([](qint64 any) {
        return any == 0;
    });
}

Core::Result<Domain::ClientId> ClientDirectory::add(const Client &client)
{
    Domain::ClientId id;
    auto done = m_database.patientTransaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(auto good, normalized(m_database, client));
        ASSIGN_OR_RETURN(const auto revision, raiseRevision(m_database));
        good.id = {};
        ASSIGN_OR_RETURN(const auto written, writeClient(m_database, good, revision));
        id = written;
        return markToDo(m_database, {Domain::addressKey(good.email)}, revision);
    });
    if (!done)
        return done.error();
    return id;
}

Core::Result<bool> ClientDirectory::update(const Client &client)
{
    bool changed = false;
    auto done = m_database.patientTransaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(changed, updateClient(m_database, client, AddressOrigin::Profile));
        return {};
    });
    if (!done)
        return done.error();
    return changed;
}

Core::Result<void> ClientDirectory::remove(Domain::ClientId id)
{
    return m_database.patientTransaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto holder, loadHolder(m_database, id));
        RETURN_IF_ERROR(keepNoOfRemoved(m_database, holder));
        RETURN_IF_ERROR(keepRemoved(m_database, id));
        RETURN_IF_ERROR(deleteClient(m_database, id));
        // Only a client's next round carries a departure to a changed address.
        RETURN_IF_ERROR(carryDepartures(m_database, {holder.listedAddress}, LeftFrom::OurSubscribers));
        return forgetSentMerge(m_database); // it is over, and holds the profile
    });
}

Core::Result<void> ClientDirectory::merge(Domain::ClientId from, Domain::ClientId into)
{
    return m_database.patientTransaction([&] { return mergeClients(m_database, from, into); });
}

Core::Result<void> ClientDirectory::recordConsent(Domain::ClientId id, Domain::Subscription answer,
                                                  Domain::ConsentSource source, const QString &wording)
{
    if (answer == Domain::Subscription::NeverAsked) {
        return invalidInput(QCoreApplication::translate(
            "Store",
            "The answer to news and updates must be yes or no. It cannot be reset to “never asked”."));
    }
    return m_database.patientTransaction([&]() -> Core::Result<void> {
        ASSIGN_OR_RETURN(const auto holder, loadHolder(m_database, id));
        return setConsentAnswerOfPerson(m_database, holder, {answer, m_database.now(), true, source},
                                        wording);
    });
}

} // namespace Store
