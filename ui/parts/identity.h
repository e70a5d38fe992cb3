#pragma once

namespace Gui {

/// Names the program to the desktop, so that its windows, and those of the login helper, stand under one
/// entry of the dock with the installed icon. Call it once, after the application object is made.
void setIdentity();

} // namespace Gui
