#include "ui/login/transientparent.h"

namespace Gui {

void setTransientParent(QWidget &, quint64) {}

} // namespace Gui
