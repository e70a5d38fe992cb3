#pragma once

#include "presenters/statewording.h"

#include <QString>

class QWidget;

namespace Gui {

/// The style sheet's word for a tone: good, busy, attention, danger, or quiet.
[[nodiscard]] QString toneName(Presenters::Tone tone);
/// Colours a button or label of role "chip", or a banner, by \p tone.
void setTone(QWidget *widget, Presenters::Tone tone);

} // namespace Gui
