// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listwell/statusicon.h"

#include "ui/widgets/icons.h"

#include <QPainter>
#include <QPixmap>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::Tone;

namespace {

constexpr double kFaded = 0.5;

/// Draws the mark into the lower right corner.
void drawMark(QPainter &painter, int size, Tone tone)
{
    const bool isWarning = tone == Tone::Warning || tone == Tone::Error;
    const double diameter = size * (isWarning ? 0.62 : 0.44);
    const QRectF circle(size - diameter, size - diameter, diameter, diameter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white); // a rim, so that the mark stands out from the icon
    painter.drawEllipse(circle);
    const double rim = size / 22.0;
    painter.setBrush(isWarning ? QColor(0xb3, 0x26, 0x1e) : QColor(0x1d, 0x5f, 0xa8));
    painter.drawEllipse(circle.adjusted(rim, rim, -rim, -rim));
    if (!isWarning)
        return;
    const double stroke = diameter * 0.16;
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(
        QRectF(circle.center().x() - stroke / 2, circle.top() + diameter * 0.2, stroke, diameter * 0.36),
        stroke / 3, stroke / 3);
    painter.drawEllipse(QPointF(circle.center().x(), circle.bottom() - diameter * 0.25), stroke * 0.58,
                        stroke * 0.58);
}

QPixmap draw(int size, Tone tone)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(tone == Tone::Neutral ? kFaded : 1.0);
    icon(u"listwell"_s).paint(&painter, pixmap.rect());
    if (tone != Tone::Neutral && tone != Tone::Success)
        drawMark(painter, size, tone);
    return pixmap;
}

} // namespace

QIcon statusIcon(Tone tone)
{
    QIcon made;
    for (const int size : {16, 22, 24, 32, 48, 64})
        made.addPixmap(draw(size, tone));
    return made;
}

} // namespace Gui
