// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/banner.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

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

Banner::Banner(const QString &tone, QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_icon(new QLabel(this))
    , m_text(makeText({}, this))
{
    setStyleProperty(this, "role", u"banner"_s);
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_layout->addWidget(m_text, 1);
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
    m_icon->setPixmap(icon(iconFor(tone), tone).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString Banner::text() const
{
    return m_text->text();
}

QPushButton *Banner::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    m_layout->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

} // namespace Gui
