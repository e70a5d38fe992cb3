// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/banner.h"

#include "ui/widgets/announcement.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShowEvent>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 20;

QString iconFor(const QString &tone)
{
    if (tone == "success"_L1)
        return u"check"_s;
    return tone == "progress"_L1 ? u"information"_s : u"warning"_s;
}

} // namespace

Banner::Banner(const QString &tone, QWidget *parent, Buttons place)
    : QFrame(parent)
    , m_buttons(place == Buttons::Below ? static_cast<QLayout *>(new FlowLayout(nullptr)) : new QHBoxLayout)
    , m_icon(new IconLabel(kIconSize, this))
    , m_text(makeText({}, this))
{
    setStyleProperty(this, "role", u"banner"_s);
    const bool isBelow = place == Buttons::Below;
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, isBelow ? Qt::AlignTop : Qt::AlignVCenter);
    layout->addWidget(m_text, 0, 1);
    layout->addLayout(m_buttons, isBelow ? 1 : 0, isBelow ? 1 : 2);
    m_buttons->setSpacing(12);
    m_icon->setFixedSize(kIconSize, kIconSize);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTone(tone);
}

void Banner::setTone(const QString &tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    setStyleProperty(this, "tone", tone);
    m_icon->setIcon(iconFor(tone), tone);
}

void Banner::setText(const QString &text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setAccessibleName(text);
    if (isVisible())
        announce(this, text);
}

void Banner::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (!event->spontaneous())
        announce(this, m_text->text());
}

QString Banner::text() const
{
    return m_text->text();
}

QPushButton *Banner::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    m_buttons->addWidget(button);
    m_buttons->setAlignment(button, Qt::AlignVCenter);
    return button;
}

} // namespace Gui
