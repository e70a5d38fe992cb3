// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/connectionstate.h"

#include "domain/servicelimits.h"
#include "presenters/restorationtext.h"
#include "presenters/roundtext.h"

#include <QLocale>

namespace Presenters {

using namespace Qt::StringLiterals;
using Core::Tone;

namespace {

using Kind = Core::Error::Kind;
using Phase = ConnectionState::Phase;

Phase phaseOf(const ConnectionFacts &facts)
{
    if (facts.unusable)
        return Phase::Unusable;
    if (!facts.status)
        return Phase::Loading;
    if (facts.disconnecting || facts.leaving)
        return Phase::Disconnecting;
    if (facts.signIn != SignInStep::None)
        return Phase::Connecting;
    return facts.status->isConnected() ? Phase::Connected : Phase::NotConnected;
}

int inState(const Domain::SyncStatus &status, Domain::ClientState state)
{
    return status.sum.inState.value(state);
}

NoteAction actionFor(const Core::Error &error, Phase phase, bool identifyFailed)
{
    if (identifyFailed)
        return NoteAction::AskAccountAgain;
    if (phase != Phase::Connected) {
        // A new login may help if the cause goes away automatically, or if the person declined the first one.
        const bool mayHelp =
            Core::recoveryFrom(error.kind) == Core::Recovery::Automatic || error.kind == Kind::Refused;
        return mayHelp ? NoteAction::ConnectAgain : NoteAction::Dismiss;
    }
    switch (error.kind) {
    case Kind::ListGone:
    case Kind::NoListChosen:
        return NoteAction::ChooseList;
    case Kind::Unauthorized:
    case Kind::NotConnected:
        return NoteAction::Connect;
    default:
        return NoteAction::Dismiss;
    }
}

/// Action offered for the last round's error: to choose a list, or else to sync again.
NoteAction actionFor(const Domain::RoundRecord &round)
{
    if (round.errorKind == Kind::ListGone || round.errorKind == Kind::NoListChosen)
        return NoteAction::ChooseList;
    return NoteAction::SyncNow;
}

QString sentenceFor(SignInStep step, bool browserMissing)
{
    switch (step) {
    case SignInStep::Reaching:
        return ConnectionState::tr("Connecting to the Constant Contact login page…");
    case SignInStep::Embedded:
        return ConnectionState::tr("The Constant Contact login page is open. Log in there and click Allow.");
    case SignInStep::Browser:
        if (browserMissing) {
            return ConnectionState::tr("No browser could be opened. Copy the address below into a browser on "
                                       "this computer, log in there, and click Allow.");
        }
        return ConnectionState::tr("The Constant Contact login page is open in your browser. Log in there, "
                                   "click Allow, and come back here.");
    case SignInStep::Exchanging:
        return ConnectionState::tr("You are logged in. Finishing the connection…");
    case SignInStep::Identifying:
        return ConnectionState::tr("You are logged in. Reading the business name…");
    case SignInStep::None:
        break;
    }
    return {};
}

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

/// Note about a login that ends soon unless something is done.
std::optional<Note> loginEndsSoon(const Domain::SyncStatus &status, const QDateTime &now)
{
    const Domain::LoginState &login = status.login;
    if (!login.validUntil.isValid())
        return std::nullopt;
    if (!login.isRenewable) {
        return Note{
            Tone::Warning,
            ConnectionState::tr(
                "This login is valid for one day only, until %1, because Constant Contact does not allow "
                "Listwell to renew it. Ask the owner of the API key to turn on offline access for it.")
                .arg(QLocale().toString(login.validUntil.toLocalTime(), QLocale::ShortFormat)),
            NoteAction::None};
    }
    if (!Domain::isLoginEndingSoon(login, now))
        return std::nullopt;
    const int unused = Domain::kLoginIdleDays - static_cast<int>(now.daysTo(login.validUntil));
    return Note{
        Tone::Warning,
        ConnectionState::tr("The login has not been used for %Ln day(s). It ends on %1 unless Listwell "
                            "syncs before then.",
                            nullptr, unused)
            .arg(dateText(login.validUntil)),
        status.list ? NoteAction::SyncNow : NoteAction::ChooseList};
}

QList<Note> notesOf(const ConnectionFacts &facts, const Domain::SyncStatus &status,
                    const ConnectionState &page)
{
    QList<Note> notes;
    if (facts.unusable)
        notes.append({Tone::Error, facts.unusable->message, NoteAction::None});
    if (page.restored && status.restoration)
        notes.append({Tone::Warning, restorationText(*status.restoration), NoteAction::HideRestoration});
    if (facts.error)
        notes.append(
            {Tone::Error, facts.error->message, actionFor(*facts.error, page.phase, facts.identifyFailed)});
    if (page.needsReconnect && page.phase == Phase::Connected) {
        notes.append({Tone::Warning,
                      Domain::loginEndText(Domain::reasonForLoginEnd(status.login, facts.now), status.login),
                      NoteAction::Connect});
    } else if (page.phase == Phase::Connected) {
        if (const std::optional<Note> note = loginEndsSoon(status, facts.now))
            notes.append(*note);
    }
    if (facts.accountChanged && page.phase == Phase::Connected && !status.list) {
        notes.append({Tone::Warning,
                      ConnectionState::tr("This is a different Constant Contact account from last time. "
                                          "Choose the list to use in it."),
                      NoteAction::None});
    }
    if (status.connection && status.connection->erasePending && page.phase == Phase::NotConnected) {
        notes.append({Tone::Warning,
                      ConnectionState::tr("You are disconnected. The saved login could not be erased yet "
                                          "because the keychain is locked. Listwell keeps trying."),
                      NoteAction::None});
    }
    if (page.syncShown && status.brake && facts.brakeLeft) {
        notes.append({Tone::Warning,
                      ConnectionState::tr("The last sync is still stopped, and nobody was removed from the "
                                          "list. Click Sync now to check the numbers again."),
                      NoteAction::None});
    }
    if (page.syncShown && status.lastRound && !status.lastRound->errorMessage.isEmpty() &&
        !page.needsReconnect && !status.brake && !status.running) {
        const auto &round = *status.lastRound;
        const bool isBad = !round.errorKind || Core::needsPerson(*round.errorKind);
        notes.append({isBad ? Tone::Error : Tone::Warning, round.errorMessage, actionFor(round)});
    }
    if (!facts.practice && !facts.keychainWarning.isEmpty() && page.phase != Phase::Loading &&
        page.phase != Phase::Unusable)
        notes.append(facts.loginInMemory ? Note{Tone::Warning, facts.keychainWarning, NoteAction::KeepLogin}
                                         : Note{Tone::Progress, facts.keychainWarning, NoteAction::None});
    return notes;
}

QString waitingTextOf(const ConnectionFacts &facts)
{
    if (facts.leaving)
        return facts.status->step.isEmpty() ? ConnectionState::tr("Removing your clients from the list…")
                                            : facts.status->step;
    return facts.disconnecting ? ConnectionState::tr("Disconnecting…") : ConnectionState::tr("One moment…");
}

void describeApiKey(const ConnectionFacts &facts, const Domain::SyncStatus &status, ConnectionState &page)
{
    page.apiKey = facts.apiKey;
    page.apiKeyError = facts.apiKeyError;
    page.redirectAddresses = facts.redirectAddresses;
    if (page.phase != Phase::NotConnected)
        return;
    page.apiKeyRequested = facts.apiKey.isEmpty() || facts.apiKeyChanging;
    // The key cannot be changed while its login still has to be erased.
    const bool erasing = status.connection && status.connection->erasePending;
    page.apiKeyChangeable = !page.apiKeyRequested && !facts.apiKeyFixed && !erasing;
}

void describeList(const ConnectionFacts &facts, const Domain::SyncStatus &status, ConnectionState &page)
{
    const auto &saved = status.list;
    const auto &shown = facts.pickedList ? facts.pickedList : saved;
    const bool changed = facts.pickedList && (!saved || saved->id != facts.pickedList->id);
    page.canChooseList = !page.needsReconnect && !facts.saving;
    page.canSave = changed && !facts.saving && !page.needsReconnect;
    page.saving = facts.saving;
    if (saved)
        page.savedListName = saved->name;
    if (!shown)
        return;
    page.listId = shown->id;
    page.listName = shown->name;
    const QString people = ConnectionState::tr("%Ln contact(s)", nullptr, shown->membershipCount);
    if (!changed && status.listCountedAt.isValid())
        page.listFacts = ConnectionState::tr("%1, counted %2", "number of contacts, time")
                             .arg(people, RoundText::ago(status.listCountedAt, facts.now));
    else if (!changed)
        page.listFacts = people;
    else if (facts.saving)
        page.listFacts = ConnectionState::tr("%1. Saving…").arg(people);
    else
        page.listFacts =
            ConnectionState::tr("%1. Not saved yet: click SAVE to connect this list.").arg(people);
}

void describeSync(const ConnectionFacts &facts, const Domain::SyncStatus &status, ConnectionState &page)
{
    page.syncShown = status.list.has_value();
    if (!page.syncShown)
        return;
    page.syncRunning = status.running;
    page.canSync = !status.running && !page.needsReconnect && !facts.saving;
    if (status.running)
        page.progress = status.step.isEmpty() ? ConnectionState::tr("Syncing…") : status.step;
    // The newest record is that of the running sync, which must not be called interrupted.
    const bool isRunningOne = status.running && status.lastRound && !status.lastRound->finishedAt.isValid();
    if (isRunningOne)
        page.lastRound = ConnectionState::tr("In progress");
    else
        page.lastRound = status.lastRound ? RoundText::lastRound(*status.lastRound, facts.now)
                                          : ConnectionState::tr("No sync yet");
    if (page.needsReconnect)
        page.nextRound = ConnectionState::tr("after you log in again");
    else if (status.brake)
        page.nextRound = ConnectionState::tr("after your decision");
    else if (status.running)
        page.nextRound = ConnectionState::tr("after this sync");
    else if (status.nextRound.isValid())
        page.nextRound = RoundText::nextRound(status.nextRound, facts.now);
    else
        page.nextRound = ConnectionState::tr("not scheduled");
    page.callsToday =
        ConnectionState::tr("%1 of %2", "calls used today, daily limit")
            .arg(QLocale().toString(status.callsToday), QLocale().toString(Domain::kCallsPerDay));
    if (status.brake && !facts.brakeLeft) {
        page.brake = RoundText::brake(*status.brake);
        page.importUndoOffered = status.brake->import.has_value();
    }
    page.unserved = facts.unserved;
    if (const int count = inState(status, Domain::ClientState::Attention); count > 0) {
        page.unservedSummary =
            ConnectionState::tr("%Ln client(s) could not be sent to Constant Contact", nullptr, count);
    } else {
        page.unserved.clear();
    }
}

} // namespace

ConnectionState ConnectionState::of(const ConnectionFacts &facts)
{
    ConnectionState page;
    page.phase = phaseOf(facts);
    const Domain::SyncStatus status = facts.status.value_or(Domain::SyncStatus());
    page.summary = ConnectionSummary::of(facts);
    page.guide = SetupGuide::of(facts);
    page.practiceOffered = !facts.practice;
    page.practiceResetOffered = facts.practice;
    page.browserChoiceOffered = facts.embeddedPossible;
    page.browserPreferred = facts.browserPreferred;
    describeApiKey(facts, status, page);
    page.waitingText = waitingTextOf(facts);
    page.connectingText = sentenceFor(facts.signIn, facts.browserMissing);
    page.cancelPossible = facts.signIn == SignInStep::Embedded || facts.signIn == SignInStep::Reaching ||
                          facts.signIn == SignInStep::Browser;
    page.canRaiseLogin = facts.signIn == SignInStep::Embedded;
    page.browserMissing = facts.browserMissing;
    if (facts.signIn == SignInStep::Browser)
        page.loginAddress = facts.loginAddress.toString(QUrl::FullyEncoded);
    if (status.isConnected()) {
        page.businessName = status.connection->account.businessName;
        page.needsReconnect = status.connection->needsReconnect;
        const bool isKept =
            !facts.loginInMemory; // else it ends when the program is closed, not at the service's time
        if (isKept && status.login.validUntil.isValid() && status.login.isRenewable && !page.needsReconnect)
            page.loginLife = ConnectionState::tr("Logged in until %1. Every sync extends the login.", "date")
                                 .arg(dateText(status.login.validUntil));
        describeList(facts, status, page);
        describeSync(facts, status, page);
    }
    page.restored = status.restoration && page.phase != Phase::Unusable;
    page.notes = notesOf(facts, status, page);
    page.ownerMatters = Presenters::ownerMatters(facts);
    return page;
}

} // namespace Presenters
