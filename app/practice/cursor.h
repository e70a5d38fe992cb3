#pragma once

#include "practice/world.h"

namespace Practice {

/// Cursors are the state of the walk in base64: `limit=..&next=<id>` and the filters of the first page. They
/// are opaque to the client, who sends back the link as it was given.
struct Walk
{
    QList<std::pair<QString, QString>> parameters; ///< of the first page
    QString next; ///< id of the first thing on this page; empty: from the start
};

/// \return the walk; nothing when the cursor cannot be read or cursors have expired (a switch)
[[nodiscard]] std::optional<Walk> walkOf(const Call &call);
/// `_links` with the address of the next page; an empty object when \p next is empty.
[[nodiscard]] QJsonObject nextLink(const QString &path, const Walk &walk, const QString &next, int limit);
[[nodiscard]] Answer badCursor();

/// The value of a parameter of the walk.
[[nodiscard]] std::optional<QString> walkParameter(const Walk &walk, QLatin1String name);
/// A limit from 1 to \p most; nothing when it is something else.
[[nodiscard]] std::optional<int> walkLimit(const Walk &walk, int most);

} // namespace Practice
