// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/loadingindicator.h"

#include "ui/widgets/labels.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace Gui {

QWidget *makeLoadingIndicator(const QString &text, QWidget *parent)
{
    auto *container = new QWidget(parent);
    auto *bar = new QProgressBar(container);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(text);
    container->setAccessibleName(text);
    auto *layout = new QVBoxLayout(container);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(bar);
    QLabel *label = makeMuted(text, container);
    label->setAlignment(Qt::AlignHCenter); // not the label, which would wrap too soon
    layout->addWidget(label);
    layout->addStretch(1);
    return container;
}

} // namespace Gui
