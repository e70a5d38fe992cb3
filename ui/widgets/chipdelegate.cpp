// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chipdelegate.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kInside = 10; // between the edge of the chip and its text
constexpr int kMargin = 11; // between the edge of the cell and the chip
} // namespace

ChipDelegate::ChipDelegate(int toneRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_toneRole(toneRole)
{
}

int ChipDelegate::widthFor(const QStringList &texts, const QFontMetrics &metrics)
{
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width + 2 * (kInside + kMargin) + 4;
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString word = cell.text;
    cell.text.clear();
    QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (word.isEmpty())
        return;

    const auto tone = Core::Tone(index.data(m_toneRole).toInt());
    const QString name = toneName(tone);
    const QFontMetrics &metrics = cell.fontMetrics;
    const int height = metrics.height() + 6;
    const int width =
        std::min(metrics.horizontalAdvance(word) + 2 * kInside, cell.rect.width() - 2 * kMargin);
    const QRect chip = QStyle::visualRect(
        cell.direction, cell.rect,
        QRect(cell.rect.left() + kMargin, cell.rect.center().y() - height / 2, width, height));

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Style::color(name.isEmpty() ? u"sunken"_s : name + u"soft"_s));
    painter->drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter->setPen(Style::color(name.isEmpty() ? u"muted"_s : name));
    painter->setFont(cell.font);
    painter->drawText(chip, Qt::AlignCenter, metrics.elidedText(word, Qt::ElideRight, width - kInside));
    painter->restore();
}

} // namespace Gui
