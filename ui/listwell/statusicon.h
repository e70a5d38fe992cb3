// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tone.h"

#include <QIcon>

namespace Gui {

/// The icon of the program with a mark for the state: faded while not connected, a dot while something is
/// under way, an exclamation mark if the owner must act. The shapes differ, so the colours are not needed.
/// \param tone  tone of the state
[[nodiscard]] QIcon statusIcon(Core::Tone tone);

} // namespace Gui
