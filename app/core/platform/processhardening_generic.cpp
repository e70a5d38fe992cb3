#include "core/platform/processhardening.h"

namespace Core {

// Qt alone offers no means for this.
void hardenProcess() {}

} // namespace Core
