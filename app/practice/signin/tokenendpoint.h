// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/control/serverstate.h"

namespace Practice {

/// POST /oauth2/default/v1/token: exchanges authorization codes and refresh tokens for access tokens.
/// \return tokens, or an OAuth error object
[[nodiscard]] Response handleTokenRequest(const Request &request, ServerState &serverState,
                                          const QDateTime &now);

/// Issues the tokens for a grant, in the format of the token response.
/// \param withRefresh  whether to add a refresh token
[[nodiscard]] QJsonObject tokenObject(ServerState &serverState, const Grant &grant, const QDateTime &now,
                                      bool withRefresh);

} // namespace Practice
