// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/menuentry.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

MenuEntry::MenuEntry(const QString &iconName, const QString &name, const QString &description,
                     QWidget *parent)
    : QPushButton(parent)
    , m_name(name)
    , m_description(description)
    , m_state(new QLabel(this))
{
    setStyleProperty(this, "role", u"menuEntry"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(16);
    layout->addWidget(new IconLabel(iconName, u"accent"_s, 28, this));
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(makeHeading(name, this));
    words->addWidget(makeMuted(description, this));
    layout->addLayout(words, 1);
    m_state->setTextFormat(Qt::PlainText);
    setStyleProperty(m_state, "role", u"chip"_s);
    m_state->hide();
    layout->addWidget(m_state, 0, Qt::AlignVCenter);
    layout->addWidget(new IconLabel(u"chevron"_s, u"muted"_s, 18, this));
    // The labels cover the button, so clicks on them must reach the button.
    for (auto *label : findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setState({}, Core::Tone::Neutral);
}

void MenuEntry::setState(const QString &text, Core::Tone tone)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    setTone(m_state, tone);
    setAccessibleName(text.isEmpty() ? m_name : tr("%1: %2", "a menu entry and its state").arg(m_name, text));
    setAccessibleDescription(m_description);
}

QSize MenuEntry::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize MenuEntry::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

} // namespace Gui
