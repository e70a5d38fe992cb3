#pragma once

#include "practice/world.h"

namespace Practice {

/// What tests and rehearsals may do to the stand-in, below /practice and outside the API: be the person, the
/// studio's owner, the service, the network and the clock. Bodies and answers are JSON objects. README.md in
/// this folder lists them. Owned by the server, used on its thread.
class Hooks
{
public:
    explicit Hooks(World &world)
        : m_world(world)
    {
    }

    [[nodiscard]] Answer answer(const Request &request, const QDateTime &now);

private:
    World &m_world;
};

} // namespace Practice
