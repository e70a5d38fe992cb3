#pragma once

#include "presenters/statewording.h"

#include <QString>

namespace Gui {

/// Style name of a tone: `good`, `busy`, `attention`, `danger`; empty for a quiet one. Its colours are
/// Style::color(name) and Style::color(name + "soft").
[[nodiscard]] QString toneName(Presenters::Tone tone);

} // namespace Gui
