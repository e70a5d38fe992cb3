// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/try.h"
#include "domain/clientquery.h"
#include "store/directory/searchindex.h"
#include "store/sqlite/searchwords.h"
#include "store/sqlite/storageerror.h"

#include <functional>
#include <optional>

namespace Store {

// Finding clients with the search index, if there is one. Internal to this folder.

/// Calls \p read on a snapshot: with the search index if the query has words and the index can be used,
/// without it otherwise, and once more if reading the index fails.
/// \param read  function that gets how far the index goes, or nothing
/// \return result of \p read
template <typename T>
[[nodiscard]] Core::Result<T>
withSearchIndex(Database &database, const Domain::ClientQuery &query,
                const std::function<Core::Result<T>(const std::optional<IndexedUntil> &)> &read)
{
    T found{};
    const auto look = [&](const std::optional<IndexedUntil> &index) -> Core::Result<void> {
        ASSIGN_OR_RETURN(found, read(index));
        return {};
    };
    const SearchIndex index(database);
    if (!searchWords(query.search).isEmpty() && index.attach()) {
        bool isUsed = false;
        const auto done = database.snapshot([&]() -> Core::Result<void> {
            const auto until = index.indexedUntil();
            isUsed = until.has_value();
            return isUsed ? look(until) : Core::Result<void>();
        });
        if (isUsed && done)
            return found;
        if (isUsed && isDamage(done.error()))
            index.distrust();
        else
            index.detach();
    }
    RETURN_IF_ERROR(database.snapshot([&] { return look({}); }));
    return found;
}

/// Number of clients who match a query.
[[nodiscard]] Core::Result<int> countMatches(Database &database, const Domain::ClientQuery &query);
/// The same with the search index, in a snapshot.
/// \param query  query with words
[[nodiscard]] Core::Result<int> countIndexed(Database &database, const Domain::ClientQuery &query,
                                             const IndexedUntil &index);

} // namespace Store
