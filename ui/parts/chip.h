#pragma once

#include "presenters/statewording.h"

class QWidget;

namespace Gui {

/// Colours a button or label of role "chip", or a banner, by \p tone.
void setTone(QWidget *widget, Presenters::Tone tone);

} // namespace Gui
