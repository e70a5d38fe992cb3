// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fatalerrorwindow.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidthInCharacters = 70;
}

FatalErrorWindow::FatalErrorWindow(const QString &sentence)
{
    setObjectName(u"messageWindow"_s);
    setWindowTitle(u"Listwell"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    auto *banner = new Banner(u"warning"_s, this);
    banner->setText(sentence);
    layout->addWidget(banner);
    layout->addStretch(1);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"messageClose"_s);
    setStyleProperty(close, "role", u"primary"_s);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(fontMetrics().averageCharWidth() * kWidthInCharacters, sizeHint().height());
    close->setFocus();
}

} // namespace Gui
