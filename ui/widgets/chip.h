// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tone.h"

#include <QString>

class QWidget;

namespace Gui {

/// Style name of a tone: `success`, `progress`, `warning`, `error`; empty for a quiet one. Its colours are
/// Style::color(name) and Style::color(name + "soft").
[[nodiscard]] QString toneName(Core::Tone tone);

/// Sets the colour of a banner, or of a button or label with the role "chip".
void setTone(QWidget *widget, Core::Tone tone);

} // namespace Gui
