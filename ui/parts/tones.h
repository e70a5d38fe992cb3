#pragma once

#include "presenters/statewording.h"

#include <QString>

namespace Gui {

/// The style's name of a tone: `good`, `busy`, `attention`, `danger`; empty for a quiet one. The colours of
/// that name are Style::color(tone) and Style::color(tone + "soft").
[[nodiscard]] QString toneName(Presenters::Tone tone);

} // namespace Gui
