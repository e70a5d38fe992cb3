#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace Net {

/// Names and values in the order in which they are to appear.
using Parameters = QList<std::pair<QString, QString>>;

/// `a=b&c=d` with everything but unreserved characters percent-encoded, `+` included: QUrlQuery leaves a `+`
/// as it is, and the service reads it as a blank. Serves for queries and for form bodies.
[[nodiscard]] QByteArray encoded(const Parameters &parameters);

/// base/path?query, encoded by hand; \p path starts with a slash and is encoded already.
[[nodiscard]] QUrl withQuery(const QUrl &base, const QString &path, const Parameters &parameters = {});

} // namespace Net
