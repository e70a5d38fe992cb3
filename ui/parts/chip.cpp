#include "ui/parts/chip.h"

#include "ui/parts/labels.h"
#include "ui/parts/tones.h"

namespace Gui {

void setTone(QWidget *widget, Presenters::Tone tone)
{
    setStyleProperty(widget, "tone", toneName(tone));
}

} // namespace Gui
