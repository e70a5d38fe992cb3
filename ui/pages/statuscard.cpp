// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/statuscard.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::ConnectionState;
using Presenters::ConnectionSummary;

namespace {

/// Whether the Constant Contact page has the remedy for the state. Clients who need attention are shown on
/// this page.
bool isSettledThere(const ConnectionSummary &summary)
{
    if (summary.state == ConnectionSummary::State::Attention)
        return false;
    return summary.state == ConnectionSummary::State::NotConnected ||
           summary.state == ConnectionSummary::State::ChooseList || summary.tone == Core::Tone::Warning;
}

} // namespace

StatusCard::StatusCard(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"statusCard"_s);
    setStyleProperty(this, "role", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    m_chip = new QLabel(this);
    m_chip->setObjectName(u"homeChip"_s);
    m_chip->setTextFormat(Qt::PlainText);
    setStyleProperty(m_chip, "role", u"chip"_s);
    top->addWidget(m_chip, 0, Qt::AlignVCenter);
    top->addStretch(1);
    m_go = new QPushButton(tr("&Go to Constant Contact"), this);
    m_go->setObjectName(u"homeConnectionButton"_s);
    setStyleProperty(m_go, "role", u"primary"_s);
    connect(m_go, &QPushButton::clicked, this, &StatusCard::connectionPageRequested);
    top->addWidget(m_go);
    m_sync = new QPushButton(tr("Sync &now"), this);
    m_sync->setObjectName(u"homeSyncButton"_s);
    setButtonIcon(m_sync, u"refresh"_s);
    connect(m_sync, &QPushButton::clicked, this, &StatusCard::syncRequested);
    top->addWidget(m_sync);
    layout->addLayout(top);
    m_sentence = makeText({}, this);
    m_sentence->setObjectName(u"homeSentence"_s);
    layout->addWidget(m_sentence);
    m_facts = new FactGrid(this);
    m_lastRound = m_facts->add(tr("Last sync"), u"homeLastRound"_s);
    m_nextRound = m_facts->add(tr("Next sync"), u"homeNextRound"_s);
    m_calls = m_facts->add(tr("Calls used today"), u"homeCalls"_s);
    layout->addWidget(m_facts);
}

void StatusCard::setState(const ConnectionState &state)
{
    m_chip->setText(state.summary.chip);
    setTone(m_chip, state.summary.tone);
    m_sentence->setText(state.syncRunning && !state.progress.isEmpty() ? state.progress
                                                                       : state.summary.sentence);
    m_go->setVisible(isSettledThere(state.summary));
    m_sync->setVisible(state.syncShown && !isSettledThere(state.summary));
    m_sync->setEnabled(state.canSync);
    m_facts->setVisible(state.syncShown);
    m_lastRound->setText(state.lastRound);
    m_nextRound->setText(state.nextRound);
    m_calls->setText(state.callsToday);
}

} // namespace Gui
