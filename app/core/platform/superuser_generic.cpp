#include "core/platform/superuser.h"

namespace Core {

bool runsAsRoot()
{
    return false;
}

} // namespace Core
