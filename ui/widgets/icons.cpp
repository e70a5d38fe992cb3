// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icons.h"

#include "ui/widgets/style.h"

#include <QAbstractButton>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

/// Renders the file for every size with `currentColor` replaced, because Qt's SVG engine does not support
/// that colour.
class StrokeIconEngine final : public QIconEngine
{
public:
    enum class Shape { Fixed, Directional }; ///< whether it is mirrored where texts run from right to left

    StrokeIconEngine(QByteArray drawing, QString color, Shape shape)
        : m_drawing(std::move(drawing))
        , m_color(std::move(color))
        , m_shape(shape)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QString name = mode == QIcon::Disabled ? u"disabledtext"_s : m_color;
        QByteArray colored = m_drawing;
        colored.replace("currentColor", Style::color(name).name().toLatin1());
        QSvgRenderer renderer(colored);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        const bool isMirrored = m_shape == Shape::Directional && QGuiApplication::isRightToLeft();
        painter->save();
        if (isMirrored) {
            painter->translate(rect.left() + rect.left() + rect.width(), 0);
            painter->scale(-1, 1);
        }
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        if (pixmap.isNull()) // Qt 6.8 asks for an empty size too, and a painter would warn
            return pixmap;
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new StrokeIconEngine(m_drawing, m_color, m_shape); }

private:
    QByteArray m_drawing;
    QString m_color;
    Shape m_shape;
};

} // namespace

QIcon icon(const QString &name, const QString &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    using Shape = StrokeIconEngine::Shape;
    const Shape shape = name == u"chevron"_s ? Shape::Directional : Shape::Fixed;
    return QIcon(new StrokeIconEngine(file.readAll(), color, shape));
}

void setButtonIcon(QAbstractButton *button, const QString &name, const QString &color)
{
    const int size = button->fontMetrics().height() * 6 / 5;
    button->setIcon(icon(name, color));
    button->setIconSize(QSize(size, size));
}

} // namespace Gui
