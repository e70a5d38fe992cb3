#include "core/platform/processhardening.h"

namespace Core {

// Nothing of this can be done with Qt alone.
void hardenProcess() {}

} // namespace Core
