#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace Api {

/// Where \p href leads from a collection's first page. The login goes along, so a link may lead nowhere else:
/// same scheme, host and port, no user name, same path, and a query that is not the first page's. \return
/// InvalidAnswer for any other
[[nodiscard]] Core::Result<QUrl> linkedPage(const QUrl &first, const QString &href);

/// The page after \p page by its `_links.next.href`. \return nothing on the last page; InvalidAnswer where
/// the link is there and cannot be followed, because the walk would end early without a word
[[nodiscard]] Core::Result<std::optional<QUrl>> nextPage(const QUrl &first, const QJsonObject &page);

} // namespace Api
