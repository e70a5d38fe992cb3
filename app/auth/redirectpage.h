// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Auth {

/// HTTP response to a valid redirect, including headers: a constant page that says the tab may be closed, for
/// success and refusal alike, in the program's language. No script, no external resource, no echoed input.
[[nodiscard]] QByteArray redirectPage();
/// HTTP response to all other requests: the same headers and no body.
/// \param status  "400 Bad Request" or "404 Not Found"
[[nodiscard]] QByteArray redirectErrorPage(const QByteArray &status);

} // namespace Auth
