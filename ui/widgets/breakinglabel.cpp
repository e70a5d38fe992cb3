// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/breakinglabel.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kCharacters = 30; ///< preferred width
constexpr int kLeastCharacters = 8;
} // namespace

BreakingLabel::BreakingLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

QSize BreakingLabel::sizeHint() const
{
    const int width =
        std::min(fontMetrics().averageCharWidth() * kCharacters, fontMetrics().horizontalAdvance(text()) + 1);
    return {width, heightForWidth(width)};
}

QSize BreakingLabel::minimumSizeHint() const
{
    return {std::min(fontMetrics().averageCharWidth() * kLeastCharacters, sizeHint().width()),
            fontMetrics().height()};
}

int BreakingLabel::heightForWidth(int width) const
{
    return arrange(width, nullptr);
}

int BreakingLabel::arrange(int width, QPainter *painter) const
{
    QString shown = text();
    shown.replace(u'\n', QChar::LineSeparator);
    shown.replace(u"@"_s, u"@\u200b"_s); // an address breaks at the host first
    QTextLayout layout(shown, font(), this);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, {});
    return std::max(static_cast<int>(std::ceil(height)), fontMetrics().height());
}

void BreakingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.translate(contentsRect().topLeft());
    arrange(contentsRect().width(), &painter);
}

} // namespace Gui
