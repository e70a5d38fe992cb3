// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/listwell/appearance.h"
#include "ui/listwell/language.h"

namespace Gui {

/// The owner's choices for all windows of the program.
struct WindowLook
{
    Language &language;
    Appearance &appearance;
};

} // namespace Gui
