#include "ui/parts/chip.h"

#include "ui/parts/labels.h"

#include <QWidget>

namespace Gui {

using namespace Qt::StringLiterals;

QString toneName(Presenters::Tone tone)
{
    switch (tone) {
    case Presenters::Tone::Good:
        return u"good"_s;
    case Presenters::Tone::Progress:
        return u"busy"_s;
    case Presenters::Tone::Warning:
        return u"attention"_s;
    case Presenters::Tone::Bad:
        return u"danger"_s;
    case Presenters::Tone::Quiet:
        break;
    }
    return u"quiet"_s;
}

void setTone(QWidget *widget, Presenters::Tone tone)
{
    setStyleProperty(widget, "tone", toneName(tone));
}

} // namespace Gui
