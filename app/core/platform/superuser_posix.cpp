#include "core/platform/superuser.h"

#include <unistd.h>

namespace Core {

bool runsAsRoot()
{
    return ::geteuid() == 0;
}

} // namespace Core
