// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kIconSize = 48;
constexpr int kLineLength = 60; // characters; longer lines are hard to read
} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &heading, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(makeMuted(text, this))
    , m_buttons(new QHBoxLayout)
{
    auto *picture = new IconLabel(iconName, u"muted"_s, kIconSize, this);
    picture->setAlignment(Qt::AlignCenter);
    setAccessibleName(heading);
    QLabel *head = makeHeading(heading, this);
    head->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    const int width = fontMetrics().averageCharWidth() * kLineLength;
    m_text->setFixedWidth(width);

    m_buttons->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(picture);
    layout->addSpacing(8);
    layout->addWidget(head);
    auto *middle = new QHBoxLayout; // with an alignment, the layout would ignore height-for-width
    middle->addStretch(1);
    middle->addWidget(m_text);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addSpacing(8);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &objectName, Emphasis emphasis)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    if (emphasis == Emphasis::Primary)
        setStyleProperty(button, "role", u"primary"_s);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace Gui
