// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/control/serverstate.h"

namespace Practice {

/// The position and parameters of a paged listing. A cursor is their base64 form: `limit=..&next=<id>` and
/// the filters of the first page. It is opaque to the client, which sends back the link unchanged.
struct PageCursor
{
    QList<std::pair<QString, QString>> parameters; ///< query parameters of the first page
    QString next; ///< id of the first item on this page; empty: start at the beginning
};

/// \return the listing; nothing if the cursor is invalid, or expired because of a switch
[[nodiscard]] std::optional<PageCursor> parseCursor(const Call &call);
/// `_links` with the address of the next page; an empty object if \p next is empty.
[[nodiscard]] QJsonObject nextLink(const QString &path, const PageCursor &cursor, const QString &next,
                                   int limit);
[[nodiscard]] Response badCursor();

/// The value of a parameter of the listing.
[[nodiscard]] std::optional<QString> cursorParameter(const PageCursor &cursor, QLatin1String name);
/// The page size, from 1 to \p most; nothing if it is invalid.
[[nodiscard]] std::optional<int> cursorLimit(const PageCursor &cursor, int most);

} // namespace Practice
