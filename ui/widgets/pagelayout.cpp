// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pagelayout.h"

#include "ui/widgets/verticalscroll.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace Gui {

namespace {
constexpr int kWidthInCharacters = 110; // of the average width in the system's font
}

QVBoxLayout *makePageLayout(QWidget *page)
{
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *middle = new QWidget;
    auto *centring = new QHBoxLayout(middle);
    centring->setContentsMargins(32, 24, 32, 32);
    auto *column = new QWidget(middle);
    column->setMaximumWidth(page->fontMetrics().averageCharWidth() * kWidthInCharacters);
    column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    centring->addStretch(0);
    centring->addWidget(column, 1);
    centring->addStretch(0);
    outer->addWidget(makeVerticalScroll(middle, page));

    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    return layout;
}

} // namespace Gui
