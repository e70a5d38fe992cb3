// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/clientstateview.h"

#include "presenters/statewording.h"
#include "ui/dialogs/confirmation.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Domain::RemedyStep;

ClientStateView::ClientStateView(Place place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_chip(new QLabel(this))
    , m_reason(makeText({}, this))
    , m_remedy(makeMuted({}, this))
    , m_button(new QPushButton(this))
{
    const bool isProfile = place == Place::Profile;
    const QString prefix = isProfile ? u"client"_s : u"details"_s;
    m_chip->setObjectName(prefix + "State"_L1);
    m_chip->setTextFormat(Qt::PlainText);
    setStyleProperty(m_chip, "role", u"chip"_s);
    m_reason->setObjectName(prefix + "Reason"_L1);
    m_remedy->setObjectName(prefix + "Remedy"_L1);
    m_button->setObjectName(isProfile ? u"askBackButton"_s : u"detailsRemedyButton"_s);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &ClientStateView::request);

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
        state->addWidget(m_button);
    else
        layout->addWidget(m_button, 0, Qt::AlignLeft);
    m_button->hide();
}

void ClientStateView::setState(const Domain::ClientEntry &entry, const Domain::Explanation &why,
                               bool isAsking)
{
    m_chip->setText(Presenters::stateName(entry));
    setTone(m_chip, Presenters::stateTone(entry));
    m_reason->setText(why.reason);
    m_remedy->setText(why.remedy);
    m_step = why.step;
    m_button->setVisible(m_step == RemedyStep::AskBack ||
                         (m_step != RemedyStep::None && m_place == Place::Details));
    m_button->setEnabled(m_step != RemedyStep::AskBack || !isAsking);
    // No mnemonics for those of the details: other buttons of the page have them.
    switch (m_step) {
    case RemedyStep::None:
        break;
    case RemedyStep::AskBack:
        m_button->setText(tr("Ask to come &back…"));
        break;
    case RemedyStep::Activate:
        m_button->setText(tr("Activate"));
        break;
    case RemedyStep::GoToConnection:
        m_button->setText(tr("Go to Constant Contact"));
        break;
    }
    m_button->setAccessibleDescription(m_step == RemedyStep::AskBack
                                           ? tr("Sends Constant Contact's one invitation to resubscribe")
                                           : QString());
}

void ClientStateView::request()
{
    switch (m_step) {
    case RemedyStep::None:
        break;
    case RemedyStep::AskBack:
        confirmInvitation();
        break;
    case RemedyStep::Activate:
        Q_EMIT activateRequested();
        break;
    case RemedyStep::GoToConnection:
        Q_EMIT connectionPageRequested();
        break;
    }
}

void ClientStateView::confirmInvitation()
{
    const QString send = tr("Send invitation");
    askForConfirmation(this, u"askBackConfirmation"_s, send, tr("Send the invitation to resubscribe?"),
                       tr("Constant Contact sends it once, ever: it cannot be repeated. The person is on the "
                          "list again after "
                          "they have confirmed."),
                       {{send, u"confirmButton"_s, [this] { Q_EMIT askBackRequested(); }, false}});
}

} // namespace Gui
