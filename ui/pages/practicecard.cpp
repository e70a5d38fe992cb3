// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/practicecard.h"

#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

PracticeCard::PracticeCard(QWidget *parent)
    : QFrame(parent)
{
    setStyleProperty(this, "role", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(makeHeading(tr("First time?"), this));
    layout->addWidget(makeMuted(tr("Try every step with a practice account. It runs on this computer, needs "
                                   "no internet, and keeps its practice clients separate from yours."),
                                this));
    auto *practice = new QPushButton(tr("&Try with a practice account"), this);
    practice->setObjectName(u"practiceButton"_s);
    connect(practice, &QPushButton::clicked, this, &PracticeCard::practiceRequested);
    layout->addWidget(practice, 0, Qt::AlignLeft);
}

} // namespace Gui
