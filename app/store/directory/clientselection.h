// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientquery.h"
#include "store/directory/searchindex.h"

#include <QVariant>

namespace Store {

/// SQL for a ClientQuery on the table `client`. Internal to this folder.
struct ClientSelection
{
    QString where; ///< condition
    QString order; ///< ORDER BY and LIMIT
    QVariantList values;
    bool isReversed = false; ///< the rows come in the reverse of the order asked for
};

/// The cost of a page does not grow with the number of clients, except for the steps over the rows before it:
/// each order has an index, and a page in the second half is read from the end. A condition that few clients
/// match is evaluated first, and the clients found are sorted; one that many match is checked along the
/// index.
[[nodiscard]] ClientSelection selectionOf(const Domain::ClientQuery &query);
/// Adds the conditions that the text of the row has all of the \p words.
void addSearch(ClientSelection &selection, const QStringList &words);
/// The matches of a search by the search index, which are then sorted.
/// \param query  query with words, and with its total if it has a limit
/// \param index  how far the search index goes
[[nodiscard]] ClientSelection indexedSelectionOf(const Domain::ClientQuery &query, const IndexedUntil &index);
/// The page of a search, if it is within the first rows of the order (the last ones if it is read from the
/// end). Otherwise only a part of it.
/// \param query  query with a limit and its total
/// \param rows  number of rows to look at
[[nodiscard]] ClientSelection firstLookOf(const Domain::ClientQuery &query, int rows);

} // namespace Store
