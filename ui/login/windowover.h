#pragma once

#include <QtGlobal>

class QWidget;

namespace Gui {

/// Lays \p window over a window of another program, as a dialog of it, and in its middle. Where the platform
/// cannot (Wayland, no display) or that window is gone, \p window is an ordinary one. Call before show().
void layOver(QWidget &window, quint64 parentWindow);

/// Brings the window to the front and gives it the keys, as far as the desktop lets us.
void bringToFront(QWidget &window);

} // namespace Gui
