#pragma once

#include "practice/world.h"

namespace Practice {

/// POST /oauth2/default/v1/token: codes and refresh tokens become access tokens. Errors are OAuth objects.
[[nodiscard]] Answer tokenAnswer(const Request &request, World &world, const QDateTime &now);

/// Gives a grant its tokens, in the form of the end point's answer. \param withRefresh  add a refresh token
[[nodiscard]] QJsonObject tokenObject(World &world, const Grant &grant, const QDateTime &now,
                                      bool withRefresh);

} // namespace Practice
