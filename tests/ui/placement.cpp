// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownfaults.h"

#include "ui/widgets/breakinglabel.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlack = 1; // px, for rounding

QString nameOf(const QWidget &widget)
{
    return u"%1 “%2”"_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName());
}

QString fault(const QWidget &widget, const QString &text, int needed, int room)
{
    return u"%1: “%2” needs %3, has %4"_s.arg(nameOf(widget), text).arg(needed).arg(room);
}

QStringList clippedLabel(const QLabel &label)
{
    const bool elides = qobject_cast<const Gui::ElidedLabel *>(&label);
    if (elides || label.text().isEmpty())
        return {};
    if (!label.wordWrap()) {
        const int needed = label.sizeHint().width();
        return needed > label.width() + kSlack
                   ? QStringList(fault(label, label.text(), needed, label.width()))
                   : QStringList();
    }
    const int height = label.heightForWidth(label.width());
    if (height > label.height() + kSlack)
        return {fault(label, label.text(), height, label.height())};
    const int width =
        label.fontMetrics().boundingRect(label.contentsRect(), Qt::TextWordWrap, label.text()).width();
    const bool breaks = qobject_cast<const Gui::BreakingLabel *>(&label) || Qt::mightBeRichText(label.text());
    if (!breaks && width > label.contentsRect().width() + kSlack)
        return {fault(label, label.text(), width, label.contentsRect().width())};
    return {};
}

QStringList clippedButton(const QAbstractButton &button)
{
    const int needed =
        button.layout() ? button.layout()->totalMinimumSize().width() : button.sizeHint().width();
    const bool hasWhole = button.toolTip().startsWith(button.text()) && !button.text().isEmpty();
    if (button.text().isEmpty() || hasWhole || needed <= button.width() + kSlack)
        return {};
    return {fault(button, button.text(), needed, button.width())};
}

QStringList clippedHeadings(const QHeaderView &header)
{
    QStringList faults;
    for (int i = 0; header.model() && header.orientation() == Qt::Horizontal && i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const bool hasWhole =
            header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString() == text;
        const int needed = header.sectionSizeHint(i);
        if (!header.isSectionHidden(i) && !text.isEmpty() && !hasWhole &&
            needed > header.sectionSize(i) + kSlack)
            faults << fault(header, text, needed, header.sectionSize(i));
    }
    return faults;
}

/// Visible widgets that a layout and the layouts within it place.
QWidgetList placedBy(const QLayout &layout)
{
    QWidgetList placed;
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (const QWidget *widget = item->widget(); widget && widget->isVisible())
            placed << const_cast<QWidget *>(widget);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            placed << placedBy(*inner);
    }
    return placed;
}

QStringList overlapsIn(const QLayout &layout)
{
    QStringList faults;
    const QWidgetList placed = placedBy(layout);
    for (qsizetype i = 0; i < placed.size(); ++i) {
        for (qsizetype j = i + 1; j < placed.size(); ++j) {
            const QRect both = placed.at(i)->geometry() & placed.at(j)->geometry();
            if (both.width() > kSlack && both.height() > kSlack)
                faults << nameOf(*placed.at(i)) + u" overlaps "_s + nameOf(*placed.at(j));
        }
    }
    return faults;
}

/// Whether a widget is inside its parent. Content of a scroll area is larger than its room.
bool isInside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    const bool scrolls = area && area->viewport() == parent;
    return widget.isWindow() || scrolls ||
           parent->rect().adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(widget.geometry());
}

QList<const QWidget *> visibleWidgetsOf(const QWidget &window)
{
    QList<const QWidget *> visible;
    const auto all = window.findChildren<QWidget *>();
    std::copy_if(all.begin(), all.end(), std::back_inserter(visible),
                 [](const QWidget *widget) { return widget->isVisible(); });
    return visible;
}

} // namespace

QStringList ShownFaults::clipped(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : visibleWidgetsOf(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            faults << clippedLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            faults << clippedButton(*button);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            faults << clippedHeadings(*header);
    }
    return faults;
}

QStringList ShownFaults::misplaced(const QWidget &window)
{
    QStringList faults;
    if (window.layout())
        faults << overlapsIn(*window.layout());
    for (const QWidget *widget : visibleWidgetsOf(window)) {
        if (!isInside(*widget))
            faults << nameOf(*widget) + u" reaches out of "_s + nameOf(*widget->parentWidget());
        if (widget->layout())
            faults << overlapsIn(*widget->layout());
    }
    return faults;
}
