// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Gui {

/// Removes the environment variables through which others could control the browser engine: a remote
/// debugging port that controls the page, a file that receives the TLS keys, engine switches, another engine
/// program, no sandbox. Call before QApplication is created.
void clearInheritedEngineSettings();

enum class Sandbox { On, Off };

/// Sets the environment of the browser engine: rendering without a graphics card, the same on every computer,
/// and no files left behind. Call after clearInheritedEngineSettings() and before QApplication is created.
/// \param sandbox  Sandbox::Off to run without a sandbox
void setEngineSettings(Sandbox sandbox);

} // namespace Gui
