// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/setupguide.h"

#include "presenters/connectionfacts.h"
#include "presenters/roundtext.h"

namespace Presenters {

namespace {

// Whether a sync has finished since the list was saved.
bool isFirstSyncOver(const ConnectionFacts &facts)
{
    const auto &round = facts.status->lastRound;
    return round && round->id > *facts.roundBeforeSave && round->finishedAt.isValid() &&
           round->errorMessage.isEmpty() && round->counts.pending == 0 && !facts.status->running &&
           !facts.status->brake;
}

SetupGuide firstSync(const ConnectionFacts &facts)
{
    SetupGuide guide;
    guide.shown = true;
    guide.step = SetupGuide::Step::Sync;
    if (!isFirstSyncOver(facts)) {
        guide.hint = SetupGuide::tr(
            "The first sync runs in the background. You can use all other pages in the meantime.");
        return guide;
    }
    guide.finished = true;
    if (facts.status->sum.clients == 0) {
        guide.next = SetupGuide::Next::Clients;
        guide.hint = SetupGuide::tr("The list is connected. Add or import your clients next: those who said "
                                    "yes to news and updates are sent automatically.");
        return guide;
    }
    guide.next = SetupGuide::Next::Home;
    guide.hint =
        SetupGuide::tr("The first sync is complete: %1. Listwell sends every further change automatically. "
                       "Home shows who is on the list and what needs your attention.",
                       "numbers of a sync, such as: 12 added, 3 updated")
            .arg(RoundText::changes(*facts.status->lastRound));
    return guide;
}

} // namespace

QString SetupGuide::name(Step step)
{
    switch (step) {
    case Step::Connect:
        return tr("Connect");
    case Step::ChooseList:
        return tr("Choose list");
    case Step::Check:
        return tr("Check");
    case Step::Sync:
        return tr("Sync");
    }
    return {};
}

SetupGuide SetupGuide::of(const ConnectionFacts &facts)
{
    if (facts.unusable || !facts.status || facts.disconnecting || facts.leaving)
        return {};
    const bool isConnected = facts.status->isConnected() && facts.signIn == SignInStep::None;
    if (isConnected && facts.status->connection->needsReconnect)
        return {}; // a note asks for the login
    if (facts.status->list)
        return facts.roundBeforeSave && isConnected ? firstSync(facts) : SetupGuide{};
    SetupGuide guide;
    guide.shown = true;
    if (!isConnected) {
        guide.hint = facts.apiKey.isEmpty() || facts.apiKeyChanging
                         ? tr("First enter the API key of your studio, then log in to Constant Contact.")
                         : tr("Log in to Constant Contact once. Listwell keeps the login.");
    } else if (!facts.pickedList) {
        guide.step = Step::ChooseList;
        guide.hint = tr("Choose the list for your clients who said yes to news and updates. If this is the "
                        "wrong business, click the X beside its name.");
    } else {
        guide.step = Step::Check;
        guide.canGoBack = !facts.saving;
        guide.hint =
            tr("Click SAVE to see by name who is added to “%1”. Nothing is sent before you click OK.")
                .arg(facts.pickedList->name);
    }
    return guide;
}

} // namespace Presenters
