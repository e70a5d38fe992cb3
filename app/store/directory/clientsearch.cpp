// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/clientsearch.h"

#include "domain/enumnames.h"
#include "store/directory/clientselection.h"
#include "store/sqlite/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::ClientQuery;

namespace {

/// A client who is found by id costs as much as so many that are read along the index by state.
constexpr int kById = 4;

/// The sum that triggers keep.
Result<qint64> keptCount(Database &database, const std::optional<Domain::ClientState> &state)
{
    const QString sql = u"SELECT COALESCE(SUM(clients), 0) FROM client_sum"_s;
    return state ? number(database, sql + u" WHERE state = ?"_s, {Domain::toName(*state)})
                 : number(database, sql);
}

Result<qint64> countOf(Database &database, const ClientSelection &selection)
{
    return number(database, u"SELECT COUNT(*) FROM client WHERE "_s + selection.where, selection.values);
}

Result<qint64> countWithoutIndex(Database &database, const ClientQuery &query)
{
    ClientQuery all;
    all.search = query.search;
    all.state = query.state;
    return countOf(database, selectionOf(all));
}

/// The index alone counts the clients whom it knows as they are now; the others are looked at.
Result<qint64> countInAnyState(Database &database, const QStringList &words, const IndexedUntil &index)
{
    const QString changed = u"SELECT client_id FROM search_change WHERE id > ?"_s;
    ASSIGN_OR_RETURN(const auto anyChanged,
                     number(database, u"SELECT EXISTS (%1)"_s.arg(changed), {index.change}));
    QString sql = u"SELECT COUNT(*) FROM search.words WHERE words MATCH ?"_s;
    QVariantList values{indexExpression(words)};
    if (anyChanged != 0) {
        sql += u" AND rowid NOT IN (%1)"_s.arg(changed);
        values << index.change;
    }
    ASSIGN_OR_RETURN(const auto known, number(database, sql, values));
    ClientSelection unindexed{u"id IN (%1)"_s.arg(unindexedClients()), {}, {index.client, index.change}};
    addSearch(unindexed, words);
    ASSIGN_OR_RETURN(const auto others, countOf(database, unindexed));
    return known + others;
}

} // namespace

Result<int> countIndexed(Database &database, const ClientQuery &query, const IndexedUntil &index)
{
    const QStringList words = searchWords(query.search);
    ASSIGN_OR_RETURN(auto matches, countInAnyState(database, words, index));
    if (query.state) {
        ASSIGN_OR_RETURN(const auto inState, keptCount(database, query.state));
        const bool isByState = inState / kById < matches;
        ClientSelection selection{
            u"%1 = ? AND %2 IN (SELECT rowid FROM search.words WHERE words MATCH ? UNION ALL %3)"_s.arg(
                isByState ? u"sync_state"_s : u"sync_state || ''"_s, isByState ? u"+id"_s : u"id"_s,
                unindexedClients()),
            {},
            {Domain::toName(*query.state), indexExpression(words), index.client, index.change}};
        addSearch(selection, words);
        ASSIGN_OR_RETURN(matches, countOf(database, selection));
    }
    return static_cast<int>(matches);
}

Result<int> countMatches(Database &database, const ClientQuery &query)
{
    if (searchWords(query.search).isEmpty()) {
        return keptCount(database, query.state).transform([](qint64 kept) { return static_cast<int>(kept); });
    }
    return withSearchIndex<int>(database, query,
                                [&](const std::optional<IndexedUntil> &index) -> Result<int> {
                                    if (index)
                                        return countIndexed(database, query, *index);
                                    return countWithoutIndex(database, query).transform([](qint64 counted) {
                                        return static_cast<int>(counted);
                                    });
                                });
}

} // namespace Store
