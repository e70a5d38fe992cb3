#include "ui/parts/tones.h"

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
    return {};
}

} // namespace Gui
