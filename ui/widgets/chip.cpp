// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chip.h"

#include "ui/widgets/labels.h"

namespace Gui {

using namespace Qt::StringLiterals;

QString toneName(Core::Tone tone)
{
    switch (tone) {
    case Core::Tone::Success:
        return u"success"_s;
    case Core::Tone::Progress:
        return u"progress"_s;
    case Core::Tone::Warning:
        return u"warning"_s;
    case Core::Tone::Error:
        return u"error"_s;
    case Core::Tone::Neutral:
        break;
    }
    return {};
}

void setTone(QWidget *widget, Core::Tone tone)
{
    setStyleProperty(widget, "tone", toneName(tone));
}

} // namespace Gui
