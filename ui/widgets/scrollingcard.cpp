// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/scrollingcard.h"

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Gui {

void fillScrolling(QFrame &card, QWidget *content)
{
    auto *scroll = new QScrollArea(&card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(&card);
    layout->setContentsMargins(1, 8, 1, 8); // the frame
    layout->addWidget(scroll);
}

} // namespace Gui
