// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/control/serverstate.h"

namespace Practice {

/// Result of routing a request to /v3.
struct RoutedResponse
{
    Response response;
    QString pathTemplate; ///< empty: no such endpoint
};

/// Checks a request to /v3 (endpoint, token, scope, privilege, limits, body) and calls its endpoint.
[[nodiscard]] RoutedResponse routeRequest(const Request &request, ServerState &serverState,
                                          const QDateTime &now);

} // namespace Practice
