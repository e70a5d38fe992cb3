#pragma once

#include <QByteArray>

namespace Auth {

/// The whole answer to a valid redirect, headers included: one constant page that says the tab may be closed,
/// for success and refusal alike, in the language of the program. No script, no outside resource, nothing
/// echoed.
[[nodiscard]] QByteArray redirectPage();
/// The whole answer to everything else: the same headers and no body.
/// \param status  "400 Bad Request" or "404 Not Found"
[[nodiscard]] QByteArray redirectRefusal(const QByteArray &status);

} // namespace Auth
