// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/clientselection.h"

#include "domain/enumnames.h"
#include "store/sqlite/searchwords.h"

#include <algorithm>
#include <limits>

namespace Store {

using namespace Qt::StringLiterals;
using Domain::ClientOrder;

namespace {

/// Clients that are sorted in about the time of a page. Measured at a million clients: both ways of reading
/// the first page take the same time for a condition that some ten thousand match.
constexpr int kFew = 10'000;

/// As in the indexes of the tenth schema; SQLite compares the text.
constexpr auto kPhone = "COALESCE(NULLIF(phone, ''), NULLIF(home_phone, ''), work_phone)"_L1;

QStringList termsOf(ClientOrder::By by)
{
    const QString name = u"sort_name"_s;
    const QString id = u"id"_s;
    switch (by) {
    case ClientOrder::By::Name:
        break;
    case ClientOrder::By::Email:
        return {u"(address = '')"_s, u"address"_s, name, id};
    case ClientOrder::By::Phone:
        return {u"(%1 = '')"_s.arg(kPhone), QString(kPhone), name, id};
    case ClientOrder::By::StudioNumber: // shorter numbers are smaller
        return {u"(number_key = '')"_s, u"LENGTH(number_key)"_s, u"number_key"_s, name, id};
    case ClientOrder::By::State:
        return {u"sync_state"_s, name, id};
    }
    return {name, id};
}

/// An equal text that no index has.
QString withoutIndex(const QString &expression)
{
    return expression + u" || ''"_s;
}

/// Which of the matches to read, in which direction.
struct Page
{
    int limit = -1;
    int offset = 0;
    bool isReversed = false;
    bool isDescending = false;
};

Page pageOf(const Domain::ClientQuery &query)
{
    Page page{query.limit, query.offset};
    if (page.limit >= 0 && query.total >= 0 && page.offset > query.total / 2) {
        page.limit = std::clamp(query.total - page.offset, 0, page.limit);
        page.offset = std::max(query.total - page.offset - page.limit, 0);
        page.isReversed = true;
    }
    page.isDescending = (query.order.direction == Qt::DescendingOrder) != page.isReversed;
    return page;
}

QString orderBy(const QStringList &terms, const Page &page)
{
    const QString direction = page.isDescending ? u" DESC"_s : QString();
    return u" ORDER BY "_s + terms.join(direction + u", "_s) + direction;
}

/// Adds LIMIT and OFFSET if they say anything.
QString limited(const QString &sql, const Page &page, QVariantList &values)
{
    if (page.limit < 0 && page.offset == 0)
        return sql;
    values << (page.limit >= 0 ? page.limit : std::numeric_limits<int>::max()) << page.offset;
    return sql + u" LIMIT ? OFFSET ?"_s;
}

/// The clients with some ids, sorted: their other columns are read after the page is known.
/// \param ids  SQL that selects the ids
ClientSelection withIds(const QString &ids, const QVariantList &values, QStringList terms, const Page &page)
{
    terms.first() = withoutIndex(terms.first());
    return {u"id IN (%1)"_s.arg(ids), orderBy(terms, page), values, page.isReversed};
}

} // namespace

void addSearch(ClientSelection &selection, const QStringList &words)
{
    for (const QString &word : words) {
        selection.where += u" AND "_s + hasWord(word);
        selection.values.append(wordPattern(word));
    }
}

ClientSelection selectionOf(const Domain::ClientQuery &query)
{
    const QStringList words = searchWords(query.search);
    const bool isFiltered = query.state || !words.isEmpty();
    const bool areFew = isFiltered && query.total >= 0 && query.total <= kFew;
    const bool areMany = isFiltered && query.total > kFew;
    const bool isStateOrder =
        query.order.by == ClientOrder::By::Name || query.order.by == ClientOrder::By::State;

    ClientSelection selection{u"1 = 1"_s, {}, {}, false};
    if (query.state) {
        const QString state = u"sync_state"_s;
        selection.where += u" AND %1 = ?"_s.arg(areMany && !isStateOrder ? withoutIndex(state) : state);
        selection.values.append(Domain::toName(*query.state));
    }
    addSearch(selection, words);

    const Page page = pageOf(query);
    QStringList terms = termsOf(query.order.by);
    if (areFew && !(query.state && isStateOrder))
        terms.first() = withoutIndex(terms.first());
    selection.order = limited(orderBy(terms, page), page, selection.values);
    selection.isReversed = page.isReversed;
    return selection;
}

ClientSelection indexedSelectionOf(const Domain::ClientQuery &query, const IndexedUntil &index)
{
    const QStringList words = searchWords(query.search);
    const QStringList terms = termsOf(query.order.by);
    const Page page = pageOf(query);
    ClientSelection found{u"1 = 1"_s, {}, {}, false};
    QString ids;
    if (query.order.by == ClientOrder::By::Name && !query.state) {
        // The index has the names as well, in a table that is read much quicker than the clients.
        found.values << indexExpression(words) << index.change << index.client << index.change;
        addSearch(found, words);
        ids = u"SELECT id FROM (SELECT name.id, name.sort_name FROM search.words JOIN search.name "
              "ON name.id = words.rowid WHERE words MATCH ? "
              "AND words.rowid NOT IN (SELECT client_id FROM search_change WHERE id > ?) "
              "UNION ALL SELECT id, sort_name FROM client WHERE id IN (%1) AND %2)"_s.arg(unindexedClients(),
                                                                                          found.where);
    } else {
        if (query.state) {
            found.where += u" AND %1 = ?"_s.arg(withoutIndex(u"sync_state"_s));
            found.values << Domain::toName(*query.state);
        }
        addSearch(found, words);
        found.values << indexExpression(words) << index.client << index.change;
        ids = u"SELECT id FROM client WHERE %1 AND id IN "
              "(SELECT rowid FROM search.words WHERE words MATCH ? UNION ALL %2)"_s.arg(found.where,
                                                                                        unindexedClients());
    }
    QStringList sorted = terms;
    sorted.first() = withoutIndex(sorted.first());
    ids = limited(ids + orderBy(sorted, page), page, found.values);
    ClientSelection selection = withIds(ids, found.values, terms, page);
    addSearch(selection, words); // the current texts
    return selection;
}

ClientSelection firstLookOf(const Domain::ClientQuery &query, int rows)
{
    const Page page = pageOf(query);
    const QStringList terms = termsOf(query.order.by);
    ClientSelection found{u"1 = 1"_s, {}, {rows}, false};
    if (query.state) {
        found.where += u" AND sync_state = ?"_s;
        found.values << Domain::toName(*query.state);
    }
    addSearch(found, searchWords(query.search));
    const QString sql =
        u"SELECT id FROM (SELECT id, sync_state, search_text FROM client%1 LIMIT ?) WHERE %2"_s;
    const QString ids = limited(sql.arg(orderBy(terms, page), found.where), page, found.values);
    return withIds(ids, found.values, terms, page);
}

} // namespace Store
