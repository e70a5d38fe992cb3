#pragma once

namespace Gui {

/// Takes away the variables through which someone else could steer the browser engine: a remote debugging
/// port that controls the page, a file for the TLS keys, engine switches, another engine program, no sandbox.
/// Call before QApplication is made.
void forgetForeignEngineSettings();

enum class Sandbox { On, Off };

/// Sets what we want of the engine: drawing without a graphics card, the same on every machine, and nothing
/// left behind; no sandbox only where asked for. Call after the function above and before QApplication is
/// made.
void setEngineSettings(Sandbox sandbox);

} // namespace Gui
