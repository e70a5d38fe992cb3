// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/statewording.h"

#include <QCoreApplication>

#include <array>

namespace Presenters {

using Core::Tone;
using Domain::ClientState;

namespace {

struct Wording
{
    ClientState state;
    const char *name;
    const char *explanation;
    Tone tone;
};

constexpr std::array kWordings{
    Wording{
        ClientState::OnList, QT_TRANSLATE_NOOP("ClientState", "On the list"),
        QT_TRANSLATE_NOOP("ClientState", "Is on the list in Constant Contact, and every change was sent."),
        Tone::Success},
    Wording{ClientState::Waiting, QT_TRANSLATE_NOOP("ClientState", "Waiting to be sent"),
            QT_TRANSLATE_NOOP("ClientState", "Has changes that go to Constant Contact with the next sync."),
            Tone::Progress},
    Wording{
        ClientState::NoConsent, QT_TRANSLATE_NOOP("ClientState", "Not asked yet"),
        QT_TRANSLATE_NOOP("ClientState",
                          "Has not been asked about news and updates, so is not sent to Constant Contact."),
        Tone::Neutral},
    Wording{ClientState::Unsubscribed, QT_TRANSLATE_NOOP("ClientState", "Unsubscribed"),
            QT_TRANSLATE_NOOP("ClientState", "Said no to news and updates, here or in Constant Contact."),
            Tone::Neutral},
    Wording{ClientState::LeftList, QT_TRANSLATE_NOOP("ClientState", "Left the list"),
            QT_TRANSLATE_NOOP(
                "ClientState",
                "Left this list in Constant Contact and is not added again without a new yes, or the "
                "profile is deactivated."),
            Tone::Warning},
    Wording{ClientState::AskedBack, QT_TRANSLATE_NOOP("ClientState", "Asked to come back"),
            QT_TRANSLATE_NOOP(
                "ClientState",
                "Said yes again after unsubscribing. Must confirm this in an e-mail from Constant Contact."),
            Tone::Warning},
    Wording{ClientState::NoAddress, QT_TRANSLATE_NOOP("ClientState", "No e-mail address"),
            QT_TRANSLATE_NOOP("ClientState", "Has no e-mail address."), Tone::Neutral},
    Wording{ClientState::SharedAddress, QT_TRANSLATE_NOOP("ClientState", "Shares an address"),
            QT_TRANSLATE_NOOP("ClientState",
                              "Shares an e-mail address with another client, whose details are sent."),
            Tone::Neutral},
    Wording{ClientState::Attention, QT_TRANSLATE_NOOP("ClientState", "Needs attention"),
            QT_TRANSLATE_NOOP("ClientState", "Cannot be sent until the profile is corrected."), Tone::Error},
};

const Wording &wordingOf(ClientState state)
{
    for (const Wording &wording : kWordings) {
        if (wording.state == state)
            return wording;
    }
    return kWordings.back();
}

bool isOff(const Domain::ClientEntry &entry)
{
    return entry.state == ClientState::LeftList && entry.client.status == Domain::ClientStatus::Deactivated;
}

} // namespace

QList<ClientState> allStates()
{
    QList<ClientState> states;
    for (const Wording &wording : kWordings)
        states << wording.state;
    return states;
}

QString stateName(ClientState state)
{
    return QCoreApplication::translate("ClientState", wordingOf(state).name);
}

QString stateExplanation(ClientState state, Business business)
{
    const bool isUnconnected = business == Business::Unconnected;
    if (isUnconnected && state == ClientState::OnList)
        return QCoreApplication::translate("ClientState",
                                           "Was on the list when the business was last connected.");
    if (isUnconnected && state == ClientState::Waiting)
        return QCoreApplication::translate(
            "ClientState", "Has changes that go to Constant Contact once a business is connected.");
    return QCoreApplication::translate("ClientState", wordingOf(state).explanation);
}

Tone stateTone(ClientState state)
{
    return wordingOf(state).tone;
}

QString stateName(const Domain::ClientEntry &entry)
{
    return isOff(entry) ? QCoreApplication::translate("ClientState", "Off the list") : stateName(entry.state);
}

Tone stateTone(const Domain::ClientEntry &entry)
{
    return isOff(entry) ? Tone::Neutral : stateTone(entry.state);
}

} // namespace Presenters
