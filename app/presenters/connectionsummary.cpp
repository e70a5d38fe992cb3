// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/connectionsummary.h"

#include "presenters/connectionfacts.h"
#include "presenters/roundtext.h"

namespace Presenters {

using namespace Qt::StringLiterals;
using Core::Tone;
using State = ConnectionSummary::State;

namespace {

int inState(const Domain::SyncStatus &status, Domain::ClientState state)
{
    return status.sum.inState.value(state);
}

/// Whether the round in the history is not the one that runs now.
bool isOver(const Domain::SyncStatus &status)
{
    return status.lastRound && !status.running;
}

State stateOf(const ConnectionFacts &facts)
{
    if (facts.unusable)
        return State::Unusable;
    if (!facts.status)
        return State::Loading;
    const Domain::SyncStatus &status = *facts.status;
    if (!status.isConnected() || facts.disconnecting)
        return State::NotConnected;
    if (status.connection->needsReconnect)
        return State::LoginEnded;
    if (status.brake)
        return State::Stopped;
    if (!status.list)
        return State::ChooseList;
    if (status.running)
        return State::Syncing;
    const bool hasFailed = isOver(status) && status.lastRound->errorKind;
    if (hasFailed && Core::needsPerson(*status.lastRound->errorKind))
        return State::Failed;
    if (status.unsent.refusals > 0)
        return State::RefusalsWaiting;
    if (hasFailed)
        return State::TryingAgain;
    if (inState(status, Domain::ClientState::Attention) > 0)
        return State::Attention;
    const bool isAnyWaiting = inState(status, Domain::ClientState::Waiting) > 0 || status.unsent.removals > 0;
    return isAnyWaiting ? State::Waiting : State::UpToDate;
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Loading:
    case State::NotConnected:
        return Tone::Neutral;
    case State::ChooseList:
    case State::Syncing:
    case State::Waiting:
        return Tone::Progress;
    case State::UpToDate:
        return Tone::Success;
    default:
        return Tone::Warning;
    }
}

QString chipOf(State state, const Domain::SyncStatus &status)
{
    switch (state) {
    case State::Loading:
        return ConnectionSummary::tr("One moment…");
    case State::NotConnected:
        return ConnectionSummary::tr("Not connected");
    case State::ChooseList:
        return ConnectionSummary::tr("Connected – choose a list");
    case State::Syncing:
        return ConnectionSummary::tr("Syncing…");
    case State::RefusalsWaiting:
        return ConnectionSummary::tr("%Ln unsubscribe(s) waiting", nullptr, status.unsent.refusals);
    case State::TryingAgain:
        return ConnectionSummary::tr("Will try again");
    case State::Attention:
        return ConnectionSummary::tr("%Ln client(s) need attention", nullptr,
                                     inState(status, Domain::ClientState::Attention));
    case State::Waiting:
        return ConnectionSummary::tr("%Ln change(s) waiting", nullptr,
                                     inState(status, Domain::ClientState::Waiting) + status.unsent.removals);
    case State::UpToDate:
        return ConnectionSummary::tr("Up to date");
    default:
        return ConnectionSummary::tr("Action needed");
    }
}

/// Text about a "no" that comes before all others; empty if none waits.
QString refusalsText(const Domain::SyncStatus &status)
{
    if (status.unsent.refusals == 0)
        return {};
    return ConnectionSummary::tr("%Ln client(s) said no, and Constant Contact does not know it yet.", nullptr,
                                 status.unsent.refusals);
}

QString sentenceOf(State state, const ConnectionFacts &facts, const Domain::SyncStatus &status)
{
    switch (state) {
    case State::Loading:
        return ConnectionSummary::tr("Listwell is reading your data.");
    case State::Unusable:
        return facts.unusable->message;
    case State::NotConnected:
        return ConnectionSummary::tr("Your clients are not synced yet. To connect a list, go to Setup › "
                                     "Integrations › Constant Contact.");
    case State::LoginEnded:
        return Domain::loginEndText(Domain::reasonForLoginEnd(status.login, facts.now), status.login);
    case State::Stopped:
        return RoundText::brake(*status.brake);
    case State::ChooseList:
        return ConnectionSummary::tr("One step left: choose the Constant Contact list for your clients.");
    case State::Syncing:
        return status.step.isEmpty() ? ConnectionSummary::tr("Syncing with Constant Contact…") : status.step;
    case State::RefusalsWaiting:
        return ConnectionSummary::tr("The next sync sends this to Constant Contact.");
    case State::Failed:
    case State::TryingAgain:
        return status.lastRound->errorMessage;
    case State::Attention:
        return ConnectionSummary::tr("%Ln client(s) could not be sent to Constant Contact. Each is shown "
                                     "with the reason and what to do.",
                                     nullptr, inState(status, Domain::ClientState::Attention));
    case State::Waiting:
        return ConnectionSummary::tr("The changes go to Constant Contact with the next sync.");
    case State::UpToDate:
        return ConnectionSummary::tr("“%1” is in sync with your clients.", "name of the list")
            .arg(status.list->name);
    }
    return {};
}

/// Whether the other pages show the sentence, because the owner must act.
bool asksOwner(State state, const Domain::SyncStatus &status)
{
    switch (state) {
    case State::Unusable:
    case State::NotConnected:
    case State::LoginEnded:
    case State::Stopped:
    case State::ChooseList:
    case State::Failed:
    case State::Attention:
        return true;
    case State::RefusalsWaiting: // usually for a second only
        return status.lastRound && status.lastRound->errorKind;
    default:
        return false;
    }
}

} // namespace

ConnectionSummary ConnectionSummary::of(const ConnectionFacts &facts)
{
    const Domain::SyncStatus status = facts.status.value_or(Domain::SyncStatus());
    ConnectionSummary summary;
    summary.state = stateOf(facts);
    summary.tone = toneOf(summary.state);
    summary.chip = chipOf(summary.state, status);
    const QString sentence = sentenceOf(summary.state, facts, status);
    const bool tellsRefusals = summary.state != State::Syncing && summary.state != State::Unusable;
    const QString refusals = tellsRefusals ? refusalsText(status) : QString();
    summary.sentence = refusals.isEmpty() ? sentence : refusals + u' ' + sentence;
    if (asksOwner(summary.state, status))
        summary.banner = summary.sentence;
    if (status.restoration && !facts.unusable) {
        summary.banner = tr("Your data was restored from an earlier copy. For details, go to "
                            "Setup › Integrations › Constant Contact.");
    }
    return summary;
}

} // namespace Presenters
