#pragma once

#include "practice/world.h"

namespace Practice {

/// What the router made of a request to /v3.
struct Routed
{
    Answer answer;
    QString pathTemplate; ///< empty: no such end point
};

/// Lets a request to /v3 in: end point, token, scope, privilege, limits, body; then has it answered.
[[nodiscard]] Routed routed(const Request &request, World &world, const QDateTime &now);

} // namespace Practice
