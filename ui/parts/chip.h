#pragma once

#include "presenters/statewording.h"

class QWidget;

namespace Gui {

/// Sets the colour of a banner, or of a button or label with the role "chip".
void setTone(QWidget *widget, Presenters::Tone tone);

} // namespace Gui
