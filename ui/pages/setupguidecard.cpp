// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/setupguidecard.h"

#include "ui/widgets/announcement.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::Tone;
using Presenters::SetupGuide;

SetupGuideCard::SetupGuideCard(QWidget *parent)
    : QFrame(parent)
{
    setStyleProperty(this, "role", u"card"_s);
    auto *steps = new QWidget(this);
    auto *row = new FlowLayout(steps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (int i = 0; i < int(SetupGuide::kSteps.size()); ++i) {
        auto *step = new QLabel(steps);
        step->setObjectName(u"guideStep%1"_s.arg(i));
        step->setTextFormat(Qt::PlainText);
        setStyleProperty(step, "role", u"chip"_s);
        row->addWidget(step);
        m_steps.append(step);
    }
    m_hint = makeText({}, this);
    m_hint->setObjectName(u"guideHint"_s);
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setObjectName(u"guideBackButton"_s);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"guideNextButton"_s);
    m_end = new QPushButton(tr("&Dismiss"), this);
    m_end->setObjectName(u"guideEndButton"_s);
    connect(m_back, &QPushButton::clicked, this, &SetupGuideCard::backRequested);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextRequested(m_guide.next); });
    connect(m_end, &QPushButton::clicked, this, &SetupGuideCard::endRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(steps);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    setGuide({});
}

void SetupGuideCard::setGuide(const SetupGuide &guide)
{
    const bool isNew = guide != m_guide;
    m_guide = guide;
    setVisible(guide.shown);
    showSteps();
    m_hint->setText(guide.hint);
    m_back->setVisible(guide.canGoBack);
    m_next->setVisible(guide.next != SetupGuide::Next::None);
    m_next->setText(guide.next == SetupGuide::Next::Clients ? tr("&Go to Clients") : tr("&Go to Home"));
    m_end->setVisible(guide.finished);
    if (isNew && guide.shown && isVisible())
        announce(m_hint, guide.hint);
}

// Each step has its place as a word too, for those who do not see the colours.
void SetupGuideCard::showSteps()
{
    for (int i = 0; i < int(m_steps.size()); ++i) {
        const SetupGuide::Step step = SetupGuide::kSteps.at(size_t(i));
        const bool done = m_guide.finished || step < m_guide.step;
        const bool current = !done && step == m_guide.step;
        QLabel *label = m_steps.at(i);
        const QString name = SetupGuide::name(step);
        label->setText(done ? u"✓ "_s + name : u"%1 "_s.arg(i + 1) + name);
        label->setAccessibleName(done      ? tr("%1: done").arg(name)
                                 : current ? tr("%1: current step").arg(name)
                                           : tr("%1: later").arg(name));
        setTone(label, done ? Tone::Success : current ? Tone::Progress : Tone::Neutral);
        QFont font = this->font();
        font.setBold(current);
        label->setFont(font);
    }
}

} // namespace Gui
