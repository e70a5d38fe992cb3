// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/clientstateview.h"

#include "presenters/statewording.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

ClientStateView::ClientStateView(Place place, QWidget *parent)
    : QWidget(parent)
    , m_chip(new QLabel(this))
    , m_reason(makeText({}, this))
    , m_remedy(makeMuted({}, this))
    , m_askBack(new QPushButton(tr("Ask to come &back"), this))
{
    const bool isProfile = place == Place::Profile;
    const QString prefix = isProfile ? u"client"_s : u"details"_s;
    m_chip->setObjectName(prefix + "State"_L1);
    m_chip->setTextFormat(Qt::PlainText);
    setStyleProperty(m_chip, "role", u"chip"_s);
    m_reason->setObjectName(prefix + "Reason"_L1);
    m_remedy->setObjectName(prefix + "Remedy"_L1);
    m_askBack->setObjectName(isProfile ? u"askBackButton"_s : u"detailsAskBackButton"_s);
    m_askBack->setAutoDefault(false);
    m_askBack->setAccessibleDescription(tr("Sends Constant Contact's one invitation to resubscribe"));
    connect(m_askBack, &QPushButton::clicked, this, &ClientStateView::askBackRequested);

    auto *state = new QHBoxLayout;
    state->setSpacing(12);
    state->addWidget(m_chip);
    state->addStretch(1);
    auto *why = new QVBoxLayout;
    why->setSpacing(4);
    why->addWidget(m_reason);
    why->addWidget(m_remedy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(state);
    layout->addLayout(why);
    if (isProfile)
        state->addWidget(m_askBack);
    else
        layout->addWidget(m_askBack, 0, Qt::AlignLeft);
    m_askBack->hide();
}

void ClientStateView::setState(Domain::ClientState state, const Domain::Explanation &why, bool isAsking)
{
    m_chip->setText(Presenters::stateName(state));
    setTone(m_chip, Presenters::stateTone(state));
    m_reason->setText(why.reason);
    m_remedy->setText(why.remedy);
    m_askBack->setVisible(why.canAskBack);
    m_askBack->setEnabled(!isAsking);
}

} // namespace Gui
