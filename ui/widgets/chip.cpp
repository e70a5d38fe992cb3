// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chip.h"

#include "ui/widgets/labels.h"

namespace Gui {

using namespace Qt::StringLiterals;

QString toneName(Presenters::Tone tone)
{
    switch (tone) {
    case Presenters::Tone::Success:
        return u"success"_s;
    case Presenters::Tone::Progress:
        return u"progress"_s;
    case Presenters::Tone::Warning:
        return u"warning"_s;
    case Presenters::Tone::Error:
        return u"error"_s;
    case Presenters::Tone::Neutral:
        break;
    }
    return {};
}

void setTone(QWidget *widget, Presenters::Tone tone)
{
    setStyleProperty(widget, "tone", toneName(tone));
}

} // namespace Gui
