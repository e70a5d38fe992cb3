// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrixcells.h"

#include "support/awaitresult.h"
#include "support/commandline.h"

#include <QTimer>

namespace FaultMatrix {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Core::Result;
using Kind = Core::Error::Kind;
using Domain::ClientState;
using Domain::Subscription;

namespace {

// Calls \p act once, at the first step of the round whose message begins with \p sentence.
Sync::RoundReport roundWith(Stage &stage, const QString &sentence, const std::function<void()> &act)
{
    bool done = false;
    stage.studio.meanwhile = [&](const QString &step) {
        if (!done && step.startsWith(sentence)) {
            done = true;
            act();
        }
    };
    const Sync::RoundReport report = stage.round();
    stage.studio.meanwhile = [](const QString &) {};
    stage.expect(done, u"the round never reached: "_s + sentence);
    return report;
}

QString lastNameThere(Stage &stage, const QString &name)
{
    return stage.studio.practice.contact(Stage::address(name)).value("last_name"_L1).toString();
}

// 36: the person cancels it.
QStringList cancelChoice()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    const Snapshot before = stage.snapshot();
    stage.spoil(Where::Lists, {{"delay_ms"_L1, 2000}});
    auto choosing = stage.studio.session().choose({stage.studio.practice.listId(kOtherList)});
    stage.studio.session().stop();
    const auto chosen = Support::awaitResult(std::move(choosing));
    const bool failed = chosen && !chosen->ok();
    stage.expect(failed && chosen->error().kind == Kind::Cancelled, u"it was not cancelled"_s);
    stage.expect(stage.snapshot() == before, u"the choice changed"_s);
    stage.clear();
    stage.studio.session().resume();
    stage.expect(stage.studio.choose(kOtherList), u"no list can be chosen afterwards"_s);
    stage.converge();
    return stage.complaints();
}

QStringList cancelRound(const QString &sentence)
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    stage.studio.practice.optOut(Stage::address(u"ana"_s));
    stage.goal.insert(u"ana"_s, ClientState::Unsubscribed);
    stage.addClient(u"dora"_s);
    stage.mark();
    qsizetype callsThen = 0;
    const Sync::RoundReport report = roundWith(stage, sentence, [&] {
        stage.studio.session().stop();
        callsThen = stage.calls().size();
    });
    stage.expect(report.error && report.error->kind == Kind::Cancelled, u"the round was not cancelled"_s);
    stage.expect(stage.calls().size() == callsThen, u"it continued to call the service"_s);
    stage.studio.session().resume();
    stage.once.append({u"dora"_s, u"POST"_s});
    stage.converge();
    return stage.complaints();
}

// Cancelled while the import is being sent: its result is unknown until it is looked up.
QStringList cancelWhileSending()
{
    Stage stage({.gate = true});
    if (!stage.open())
        return stage.complaints();
    stage.addClient(u"dora"_s);
    stage.spoil(Where::Imports, {{"when"_L1, u"after"_s}, {"delay_ms"_L1, 200}});
    bool stopped = false;
    stage.gate->instead = [&](const QByteArray &head) {
        if (!stopped && head.startsWith("POST") && head.contains("import")) {
            stopped = true;
            QTimer::singleShot(0, stage.gate.get(), [&stage] { stage.studio.session().stop(); });
        }
        return QByteArray();
    };
    (void)stage.round();
    stage.expect(stopped, u"nothing was sent"_s);
    stage.clear();
    stage.studio.session().resume();
    stage.once.append({u"dora"_s, u"POST"_s});
    stage.converge();
    return stage.complaints();
}

QStringList notDisconnected()
{
    QStringList complaints;
    const auto expect = [&complaints](bool held, const QString &otherwise) {
        if (!held)
            complaints.append(otherwise);
    };
    Support::PracticeServer practice;
    expect(practice.start(), u"the practice account does not start"_s);
    Support::CommandLine command(practice);
    expect(command.connectBusiness().exitCode == 0, u"connecting failed"_s);
    expect(command.run({u"choose"_s, practice.listId(kList)}).exitCode == 0, u"choosing failed"_s);
    expect(command.run({u"disconnect"_s}).exitCode == 2, u"no confirmation was requested"_s);
    expect(command.run({u"status"_s}).object().value("connected"_L1).toBool(), u"it is disconnected"_s);
    expect(command.run({u"sync"_s}).exitCode == 0, u"it no longer syncs"_s);
    return complaints;
}

// 37: the person signs in to another account.
QStringList otherAccount(Column column)
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    stage.addClient(u"dora"_s);
    stage.mark();
    const Result<Sync::Identified> other = stage.signIn(u"northlight"_s);
    stage.expect(other && other->accountChanged, u"the other account was not noticed"_s);
    stage.expect(!stage.status().list, u"the list of the first account is still chosen"_s);
    if (column == Column::Choose) {
        const auto lists = Support::awaitResult(stage.studio.session().lists());
        stage.expect(lists && lists->ok() && lists->value().first().name.startsWith("Northlight"_L1),
                     u"the wrong lists are shown"_s);
        const auto old =
            Support::awaitResult(stage.studio.session().choose({stage.studio.practice.listId(kList)}));
        const bool refused = old && !old->ok();
        stage.tells(refused ? std::optional<Error>(old->error()) : std::nullopt, {Kind::ListGone});
    }
    stage.tells(stage.round().error, {Kind::NoListChosen});
    stage.expect(stage.writes() == 0, u"clients were sent to the other account"_s);
    const Result<Sync::Identified> own = stage.signIn();
    stage.expect(own && own->accountChanged, u"the return was not noticed"_s);
    stage.expect(stage.studio.choose(kList), u"the first account's list cannot be chosen"_s);
    stage.converge();
    return stage.complaints();
}

// 39: somebody edits clients at the front desk during the round.
QStringList editsDuringPull()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    stage.studio.practice.optOut(Stage::address(u"ana"_s));
    stage.goal.insert(u"ana"_s, ClientState::Unsubscribed);
    const Sync::RoundReport report = roundWith(stage, u"Checking"_s, [&stage] {
        stage.edit(u"ana"_s, u"Meanwhile"_s);
        stage.edit(u"cara"_s, u"Meanwhile"_s);
    });
    stage.expect(!report.error, u"the round failed"_s);
    stage.converge();
    stage.expect(lastNameThere(stage, u"cara"_s) == u"Meanwhile"_s, u"the edit was lost"_s);
    stage.expect(stage.studio.entry(stage.ids.value(u"ana"_s)).client.lastName == u"Meanwhile"_s,
                 u"the edit of ana was lost in the studio"_s);
    return stage.complaints();
}

QStringList editsDuringPush()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    stage.addClient(u"dora"_s);
    stage.addClient(u"emil"_s);
    stage.edit(u"ben"_s, u"Before"_s);
    const Sync::RoundReport report = roundWith(stage, u"Sending"_s, [&stage] {
        stage.edit(u"dora"_s, u"Meanwhile"_s);
        stage.edit(u"ben"_s, u"Meanwhile"_s);
        stage.studio.answer(stage.ids.value(u"emil"_s), Subscription::No);
    });
    stage.expect(!report.error, u"the round failed"_s);
    stage.goal.insert(u"emil"_s, ClientState::Unsubscribed);
    stage.converge();
    stage.expect(lastNameThere(stage, u"dora"_s) == u"Meanwhile"_s, u"dora's edit was lost"_s);
    stage.expect(lastNameThere(stage, u"ben"_s) == u"Meanwhile"_s, u"ben's edit was lost"_s);
    return stage.complaints();
}

Fault editsDuringDisconnect()
{
    Fault fault;
    fault.number = 39;
    fault.name = u"edits meanwhile"_s;
    fault.begin = [](Stage &stage, Where, Span) {
        stage.edit(u"cara"_s, u"Meanwhile"_s);
        stage.studio.practice.optOut(Stage::address(u"ana"_s));
    };
    fault.end = [](Stage &stage) { stage.goal.insert(u"ana"_s, ClientState::Unsubscribed); };
    return fault;
}

// 40: two clients share one address.
void addTwins(Stage &stage)
{
    stage.addClient(u"tina"_s);
    stage.ids.insert(u"twin"_s, stage.studio.add(u"Twin"_s, Stage::address(u"tina"_s), Subscription::Yes));
    stage.goal.insert(u"twin"_s, ClientState::SharedAddress);
}

QStringList sharedAddressPulled()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    addTwins(stage);
    stage.converge();
    stage.studio.practice.optOut(Stage::address(u"tina"_s));
    stage.goal.insert(u"tina"_s, ClientState::Unsubscribed);
    stage.goal.insert(u"twin"_s, ClientState::Unsubscribed);
    const Sync::RoundReport report = stage.round();
    stage.expect(report.counts.unsubscribedHere == 2,
                 u"%1 were unsubscribed here"_s.arg(report.counts.unsubscribedHere));
    stage.mark();
    stage.edit(u"tina"_s, u"Changed"_s);
    stage.edit(u"twin"_s, u"Changed"_s);
    stage.expect(!stage.round().error && !stage.named(u"tina"_s), u"the address was sent again"_s);
    stage.converge();
    return stage.complaints();
}

QStringList sharedAddressPushed()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    addTwins(stage);
    const Sync::RoundReport report = stage.round();
    stage.expect(!report.error && report.counts.added == 1, u"%1 were added"_s.arg(report.counts.added));
    stage.expect(stage.studio.practice.addressesOn(kList).count(Stage::address(u"tina"_s)) == 1,
                 u"there is not exactly one contact"_s);
    stage.converge();
    // One of them says no, which counts for the address.
    stage.studio.answer(stage.ids.value(u"twin"_s), Subscription::No);
    stage.goal.insert(u"tina"_s, ClientState::Unsubscribed);
    stage.goal.insert(u"twin"_s, ClientState::Unsubscribed);
    stage.converge();
    return stage.complaints();
}

// 41: somebody opts out between reading and sending.
QStringList optOutInBetween(bool inImport)
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    stage.addClient(u"dora"_s);
    if (inImport)
        stage.edit(u"ana"_s, u"Changed"_s);
    const Sync::RoundReport report =
        roundWith(stage, u"Sending"_s, [&stage] { stage.studio.practice.optOut(Stage::address(u"ana"_s)); });
    stage.expect(!report.error, u"the round failed"_s);
    const auto permission = [&stage] {
        return stage.studio.practice.contact(Stage::address(u"ana"_s)).value("permission"_L1).toString();
    };
    stage.expect(permission() == u"unsubscribed"_s, u"the import undid the opt-out"_s);
    stage.goal.insert(u"ana"_s, ClientState::Unsubscribed);
    stage.studio.letTimePass(1min);
    stage.mark();
    const int seenAtOnce = report.counts.unsubscribedHere; // an import that leaves somebody out is looked at
    stage.expect(seenAtOnce + stage.round().counts.unsubscribedHere == 1, u"no look sees it"_s);
    stage.expect(!stage.named(u"ana"_s), u"she was sent again"_s);
    stage.converge();
    stage.expect(permission() == u"unsubscribed"_s, u"the opt-out was undone later"_s);
    return stage.complaints();
}

} // namespace

QList<Cell> peopleCells()
{
    const QString cancels = u"person cancels"_s;
    QList<Cell> cells{
        {36, cancels, Column::Choose, cancelChoice},
        {36, cancels, Column::Pull, [] { return cancelRound(u"Checking"_s); }},
        {36, u"person cancels before sending"_s, Column::Push, [] { return cancelRound(u"Sending"_s); }},
        {36, u"person cancels while sending"_s, Column::Push, cancelWhileSending},
        {36, u"person cancels while a job runs"_s, Column::Push, [] { return cancelRound(u"Waiting"_s); }},
        {36, cancels, Column::Disconnect, notDisconnected}};
    for (const Column column : {Column::Choose, Column::Push})
        cells.append({37, u"another account"_s, column, [column] { return otherAccount(column); }});
    cells.append({39, u"edits meanwhile"_s, Column::Pull, editsDuringPull});
    cells.append({39, u"edits meanwhile"_s, Column::Push, editsDuringPush});
    cells += cellsOf(editsDuringDisconnect());
    cells.append({40, u"two rows, one address"_s, Column::Pull, sharedAddressPulled});
    cells.append({40, u"two rows, one address"_s, Column::Push, sharedAddressPushed});
    cells.append(
        {41, u"opt-out between reading and sending"_s, Column::Pull, [] { return optOutInBetween(false); }});
    cells.append(
        {41, u"opt-out between reading and sending"_s, Column::Push, [] { return optOutInBetween(true); }});
    return cells;
}

} // namespace FaultMatrix
