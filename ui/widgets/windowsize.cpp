// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/windowsize.h"

#include <QScreen>
#include <QWidget>

namespace Gui {

void resizeToText(QWidget *dialog, int characters, int lines)
{
    const QFontMetrics metrics = dialog->fontMetrics();
    const QSize most = dialog->screen()->availableSize() * 9 / 10;
    dialog->resize(QSize(metrics.averageCharWidth() * characters, metrics.height() * lines).boundedTo(most));
}

} // namespace Gui
