// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/scrollingcard.h"

#include "ui/widgets/verticalscroll.h"

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Gui {

void fillScrolling(QFrame &card, QWidget *content)
{
    auto *layout = new QVBoxLayout(&card);
    layout->setContentsMargins(1, 8, 1, 8); // the frame
    layout->addWidget(makeVerticalScroll(content, &card));
}

} // namespace Gui
