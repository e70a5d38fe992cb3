#include "login/look.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QStyleFactory>

#include <functional>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(bool dark)
{
    const QColor window(dark ? 0xff22262b : 0xfff5f6f8);
    const QColor base(dark ? 0xff1a1d21 : 0xffffffff);
    const QColor text(dark ? 0xffe8eaed : 0xff1d2329);
    const QColor button(dark ? 0xff30363d : 0xffffffff);
    const QColor highlight(dark ? 0xff4c8dff : 0xff1856ed);
    QPalette palette(button, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Button, button);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, highlight);
    palette.setColor(QPalette::PlaceholderText, QColor(dark ? 0xff9aa3ad : 0xff5b6570));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(dark ? 0xff757d86 : 0xff9097a0));
    return palette;
}

QPixmap drawn(int side, qreal ratio, const std::function<void(QPainter &)> &draw)
{
    const int pixels = qRound(side * ratio);
    QPixmap picture(pixels, pixels);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 16.0, side / 16.0); // all pictures are drawn on a field of 16 by 16
    draw(painter);
    return picture;
}

} // namespace

void applyLook(std::optional<bool> dark)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    if (dark)
        QApplication::setPalette(paletteOf(*dark));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor mutedText(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xffa7b0ba) : QColor(0xff56606b);
}

QColor secureColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff57c27a) : QColor(0xff1a7f37);
}

QColor noticeFill(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff3a321f) : QColor(0xfffff6dd);
}

QColor noticeEdge(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xffc99a3a) : QColor(0xffb7791f);
}

QPixmap lockPicture(int side, const QColor &color, qreal ratio)
{
    return drawn(side, ratio, [&](QPainter &painter) {
        painter.setPen(QPen(color, 1.7));
        QPainterPath shackle;
        shackle.moveTo(4.9, 8);
        shackle.lineTo(4.9, 5.2);
        shackle.arcTo(QRectF(4.9, 2.0, 6.2, 6.2), 180, -180);
        shackle.lineTo(11.1, 8);
        painter.drawPath(shackle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(2.8, 7.2, 10.4, 7.4), 1.4, 1.4);
    });
}

QIcon reloadIcon(int side, const QColor &color, qreal ratio)
{
    return drawn(side, ratio, [&](QPainter &painter) {
        painter.setPen(QPen(color, 1.7, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(QRectF(2.8, 2.8, 10.4, 10.4), 40 * 16, 290 * 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF({{14.6, 1.8}, {14.6, 7.4}, {9.2, 6.2}}));
    });
}

QIcon crossIcon(int side, const QColor &color, qreal ratio)
{
    return drawn(side, ratio, [&](QPainter &painter) {
        painter.setPen(QPen(color, 1.7, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(4, 4), QPointF(12, 12));
        painter.drawLine(QPointF(12, 4), QPointF(4, 12));
    });
}

QPixmap warningPicture(int side, const QColor &color, qreal ratio)
{
    return drawn(side, ratio, [&](QPainter &painter) {
        painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF({{8, 1.8}, {14.8, 13.8}, {1.2, 13.8}}));
        painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(8, 6.4), QPointF(8, 9.6));
        painter.drawPoint(QPointF(8, 11.8));
    });
}

} // namespace Gui
