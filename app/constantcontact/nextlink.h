// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace ConstantContact {

/// Resolves the link to a further page of a collection. The access token is sent along, so the link must not
/// lead anywhere else: same scheme, host, port and path, no user name, and a query that differs from the
/// first page's.
/// \param first  address of the first page
/// \param href  link from a page
/// \return address; InvalidResponse for any other link
[[nodiscard]] Core::Result<QUrl> linkedPage(const QUrl &first, const QString &href);

/// Finds the page after \p page by its `_links.next.href`.
/// \param first  address of the first page
/// \param page  content of the current page
/// \return address; nothing on the last page; InvalidResponse if there is a link that cannot be followed,
///         because reading would otherwise end early without an error
[[nodiscard]] Core::Result<std::optional<QUrl>> nextPage(const QUrl &first, const QJsonObject &page);

} // namespace ConstantContact
