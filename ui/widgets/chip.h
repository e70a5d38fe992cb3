// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/statewording.h"

#include <QString>

class QWidget;

namespace Gui {

/// Style name of a tone: `success`, `progress`, `warning`, `error`; empty for a quiet one. Its colours are
/// Style::color(name) and Style::color(name + "soft").
[[nodiscard]] QString toneName(Presenters::Tone tone);

/// Sets the colour of a banner, or of a button or label with the role "chip".
void setTone(QWidget *widget, Presenters::Tone tone);

} // namespace Gui
