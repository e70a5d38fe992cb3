// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace Net {

/// Names and values in the order of output.
using Parameters = QList<std::pair<QString, QString>>;

/// Encodes parameters as `a=b&c=d`, for queries and form bodies. Everything except unreserved characters is
/// percent-encoded, including `+`: QUrlQuery leaves a `+` unchanged, and the service reads it as a space.
[[nodiscard]] QByteArray encoded(const Parameters &parameters);

/// Builds base/path?query with the encoding of encoded().
/// \param base  address without query
/// \param path  path below \p base, starting with a slash, already encoded
/// \param parameters  query parameters, not encoded; if empty, the address has no query
[[nodiscard]] QUrl withQuery(const QUrl &base, const QString &path, const Parameters &parameters = {});

} // namespace Net
