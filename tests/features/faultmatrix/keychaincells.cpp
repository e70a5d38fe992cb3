// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrixcells.h"

#include "support/awaitresult.h"

namespace FaultMatrix {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Kind = Core::Error::Kind;
using Domain::ClientState;

namespace {

void inEveryColumn(Fault &fault)
{
    fault.choose = fault.pull = fault.push = Expectation{Code::GoesOn, {}};
}

// Every step must refresh its login, so that it needs the keychain.
void renewLogin(Stage &stage)
{
    stage.studio.practice.hook(u"expire-access-tokens"_s);
}

Fault noKeychain()
{
    Fault fault;
    fault.number = 26;
    fault.name = u"no keychain"_s;
    fault.wishes.keyring = Keyring::State::Absent;
    fault.begin = [](Stage &stage, Where, Span) {
        renewLogin(stage);
        const bool lost = stage.vault->warning().contains("forgotten"_L1);
        stage.expect(lost || stage.keyring.state == Keyring::State::Open,
                     u"no banner warns that the login will be lost"_s);
        stage.keyring.state = Keyring::State::Absent;
    };
    fault.end = [](Stage &stage) { stage.keyring.state = Keyring::State::Open; };
    inEveryColumn(fault);
    return fault;
}

Fault frozenKeychain()
{
    Fault fault;
    fault.number = 28;
    fault.name = u"keychain hangs"_s;
    fault.begin = [](Stage &stage, Where, Span) {
        renewLogin(stage);
        stage.keyring.state = Keyring::State::Frozen;
    };
    fault.end = [](Stage &stage) { stage.keyring.state = Keyring::State::Open; };
    inEveryColumn(fault);
    fault.disconnect = false;
    return fault;
}

Fault keychainTakesNothing()
{
    Fault fault;
    fault.number = 29;
    fault.name = u"keychain write fails"_s;
    fault.begin = [](Stage &stage, Where, Span) {
        renewLogin(stage);
        stage.keyring.state = Keyring::State::TakesNone;
    };
    fault.end = [](Stage &stage) {
        stage.expect(stage.vault->warning().contains("forgotten"_L1),
                     u"no banner warns that the login will be lost"_s);
        stage.keyring.state = Keyring::State::Open;
    };
    inEveryColumn(fault);
    fault.disconnect = false;
    return fault;
}

// The program starts with a locked keychain: it reports the remedy, and continues after unlocking.
QStringList lockedAtStart(Column column)
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    stage.addClient(u"dora"_s);
    stage.studio.practice.optOut(Stage::address(u"ana"_s));
    stage.goal.insert(u"ana"_s, ClientState::Unsubscribed);
    stage.keyring.state = Keyring::State::Locked;
    stage.expect(stage.startAnew(), u"the program does not start"_s);
    const Snapshot before = stage.snapshot();
    std::optional<Error> error;
    if (column == Column::Choose) {
        const auto lists = Support::awaitResult(stage.studio.session().lists());
        error = lists && !lists->ok() ? std::optional<Error>(lists->error()) : std::nullopt;
    } else {
        error = stage.round().error;
    }
    stage.tells(error, {Kind::Keychain});
    stage.expect(stage.snapshot() == before, u"something was stored"_s);
    const Domain::SyncStatus status = stage.status();
    stage.expect(status.connection && status.connection->connected && !status.connection->needsReconnect,
                 u"a locked keychain ends the login"_s);
    stage.keyring.state = Keyring::State::Open;
    if (column == Column::Choose)
        stage.expect(stage.studio.choose(kOtherList), u"no list can be chosen afterwards"_s);
    stage.converge();
    return stage.complaints();
}

// Signed out immediately; the stored login is erased when the keychain allows it, and never used until then.
QStringList eraseLater(Keyring::State state)
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    const Snapshot before = stage.snapshot();
    stage.keyring.state = state;
    const auto erased = Support::awaitResult(stage.tokenManager->forget());
    const bool failed = erased && !erased->ok();
    stage.tells(failed ? std::optional<Error>(erased->error()) : std::nullopt, {Kind::Keychain});
    stage.expect(stage.studio.session().noteDisconnected(Sync::TokenErasure::Pending).ok(),
                 u"the disconnect was not stored"_s);
    const Domain::SyncStatus status = stage.status();
    stage.expect(status.connection && !status.connection->connected && status.connection->erasePending,
                 u"the pending erasure of the login is not reported"_s);
    stage.expect(stage.snapshot() == before, u"a client or the choice changed"_s);
    stage.keyring.state = Keyring::State::Open;
    stage.expect(stage.startAnew(), u"the program does not start"_s);
    stage.mark();
    stage.tells(stage.round().error, {Kind::NotConnected});
    stage.expect(stage.calls().isEmpty(), u"the remaining login was used"_s);
    const auto again = Support::awaitResult(stage.tokenManager->forget());
    stage.expect(again && again->ok() && !stage.keyring.kept, u"the login was not erased later"_s);
    stage.expect(stage.studio.session().noteDisconnected(Sync::TokenErasure::Done).ok(),
                 u"the erasure was not stored"_s);
    stage.expect(stage.signIn().ok(), u"connecting again failed"_s);
    stage.converge();
    return stage.complaints();
}

} // namespace

QList<Cell> keychainCells()
{
    QList<Cell> cells = cellsOf(noKeychain());
    const QString locked = u"keychain locked"_s;
    for (const Column column : {Column::Choose, Column::Pull, Column::Push})
        cells.append({27, locked, column, [column] { return lockedAtStart(column); }});
    cells.append({27, locked, Column::Disconnect, [] { return eraseLater(Keyring::State::Locked); }});
    cells += cellsOf(frozenKeychain());
    cells.append(
        {28, u"keychain hangs"_s, Column::Disconnect, [] { return eraseLater(Keyring::State::Frozen); }});
    cells += cellsOf(keychainTakesNothing());
    return cells;
}

} // namespace FaultMatrix
