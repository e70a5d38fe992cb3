#pragma once

#include "practice/world.h"

namespace Practice {

/// Result of routing a request to /v3.
struct Routed
{
    Answer answer;
    QString pathTemplate; ///< empty: no such endpoint
};

/// Checks a request to /v3 (endpoint, token, scope, privilege, limits, body) and calls its endpoint.
[[nodiscard]] Routed routed(const Request &request, World &world, const QDateTime &now);

} // namespace Practice
