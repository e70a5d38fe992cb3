#pragma once

#include "practice/world.h"

namespace Practice {

/// POST /oauth2/default/v1/token: exchanges authorization codes and refresh tokens for access tokens.
/// \return tokens, or an OAuth error object
[[nodiscard]] Answer tokenAnswer(const Request &request, World &world, const QDateTime &now);

/// Issues the tokens for a grant, in the format of the token response.
/// \param withRefresh  whether to add a refresh token
[[nodiscard]] QJsonObject tokenObject(World &world, const Grant &grant, const QDateTime &now,
                                      bool withRefresh);

} // namespace Practice
