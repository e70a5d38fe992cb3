// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrixcells.h"

#include "support/awaitresult.h"
#include "sync/schedule.h"

namespace FaultMatrix {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Core::Result;
using Domain::ClientState;

namespace {

using Lists = Result<QList<Domain::ContactList>>;

std::optional<Error> listsError(Stage &stage)
{
    const std::optional<Lists> lists = Support::awaitResult(stage.studio.session().lists(), 60s);
    if (!stage.expect(lists.has_value(), u"reading the lists did not finish"_s))
        return std::nullopt;
    return lists->ok() ? std::nullopt : std::optional<Error>(lists->error());
}

std::optional<Error> chooseError(Stage &stage)
{
    const Domain::ListId other{stage.studio.practice.listId(kOtherList)};
    const auto chosen = Support::awaitResult(stage.studio.session().choose(other), 60s);
    if (!stage.expect(chosen.has_value(), u"choosing the list did not finish"_s))
        return std::nullopt;
    return chosen->ok() ? std::nullopt : std::optional<Error>(chosen->error());
}

std::optional<Error> roundError(Stage &stage)
{
    return stage.round().error;
}

void expectPlanned(Stage &stage, const std::optional<Error> &error)
{
    Sync::RoundFacts facts;
    facts.error = error;
    const std::optional<QDateTime> next = Sync::Schedule(1.0).afterRound(stage.studio.clock.now(), facts);
    stage.expect(next.has_value(), u"no further round is planned"_s);
}

// Code::Waits: no attempt is made before the stated time, even after a restart; afterwards it continues.
void expectWait(Stage &stage, const std::optional<Error> &error,
                const std::function<std::optional<Error>(Stage &)> &step)
{
    const bool says = error && error->retryAt && *error->retryAt > stage.studio.clock.now();
    if (!stage.expect(says, u"no time is stated"_s))
        return;
    const QDateTime until = *error->retryAt;
    // Early in a day, the service may still count the calls for the previous day: one more attempt at 0:30.
    const QTime halfPast(0, 30);
    const bool isDoubtful = stage.studio.clock.now().time() < halfPast;
    stage.expect(until.time() == (isDoubtful ? halfPast : QTime(0, 0)) && until.timeSpec() == Qt::UTC,
                 u"the day does not end at 0:00 UTC"_s);
    stage.expect(stage.studio.restart(), u"the program does not start"_s);
    stage.mark();
    const std::optional<Error> again = step(stage);
    stage.expect(again && again->kind == Error::Kind::QuotaExhausted,
                 u"the wait did not survive the restart"_s);
    stage.expect(stage.calls().isEmpty(), u"the service was called during the wait"_s);
    stage.studio.letTimePass(std::chrono::seconds(stage.studio.clock.now().secsTo(until) + 60));
}

void expectLogin(Stage &stage)
{
    const Domain::SyncStatus status = stage.status();
    stage.expect(status.connection && status.connection->needsReconnect,
                 u"the person is not asked to sign in"_s);
    const Result<Sync::Identified> identified = stage.signIn();
    stage.expect(identified && !identified->accountChanged, u"signing in again failed"_s);
    const Domain::SyncStatus now = stage.status();
    stage.expect(now.connection && now.connection->connected && !now.connection->needsReconnect,
                 u"the banner stays after signing in"_s);
}

// Checks common to all failing steps, then those of the outcome.
void expectFailure(Stage &stage, const Expectation &expected, const std::optional<Error> &error,
                   const std::function<std::optional<Error>(Stage &)> &step)
{
    stage.tells(error, expected.kinds);
    if (expected.code == Code::Retried)
        expectPlanned(stage, error);
    else if (expected.code == Code::Waits)
        expectWait(stage, error, step);
    else if (expected.code == Code::SignInAgain)
        expectLogin(stage);
}

// A fault that ends before the last retry must not be reported.
void expectUnnoticed(Stage &stage, const Fault &fault, Code code, Where where,
                     const std::function<std::optional<Error>(Stage &)> &step)
{
    stage.mark();
    fault.begin(stage, where, {0, 1});
    const std::optional<Error> error = step(stage);
    fault.end(stage);
    stage.expect(!error, u"a temporary fault was reported: "_s + (error ? error->message : QString()));
    if (code == Code::Refreshed)
        stage.expect(stage.tokenRequests() == 1, u"%1 token requests"_s.arg(stage.tokenRequests()));
}

// Code::GoesOn: the fault persists and everything works.
void expectUnaffected(Stage &stage, const std::optional<Error> &error)
{
    stage.expect(!error, u"it did not continue: "_s + (error ? error->message : QString()));
}

bool isPassing(const Fault &fault, Code code)
{
    return code == Code::Refreshed || (code == Code::Retried && !fault.wishes.gate);
}

void optOutInService(Stage &stage, const QString &name)
{
    stage.studio.practice.optOut(Stage::address(name));
    stage.goal.insert(name, ClientState::Unsubscribed);
}

QStringList playPullAt(const Fault &fault, int skip)
{
    Stage stage(fault.wishes);
    if (!stage.open())
        return stage.complaints();
    const Expectation &expected = *fault.pull;
    if (expected.code != Code::Refreshed) {
        optOutInService(stage, u"ana"_s);
        stage.studio.practice.leaveList(Stage::address(u"ben"_s), kList);
        stage.goal.insert(u"ben"_s, ClientState::LeftList);
        stage.edit(u"cara"_s, u"Changed"_s);
        const Snapshot before = stage.snapshot();
        fault.begin(stage, Where::Reads, {skip, 1000});
        const std::optional<Error> error = roundError(stage);
        if (expected.code == Code::GoesOn) {
            expectUnaffected(stage, error);
            stage.converge();
            fault.end(stage);
            return stage.complaints();
        }
        Snapshot after = stage.snapshot();
        stage.expect(after.seenUntil == before.seenUntil, u"the checkpoint moved"_s);
        const QString edited = u"cara on_list"_s; // may count as waiting now
        after.clients.replaceInStrings(u"cara waiting"_s, edited);
        Snapshot same = before;
        same.clients.replaceInStrings(u"cara waiting"_s, edited);
        stage.expect(after == same, u"something was stored: "_s + after.clients.join(u", "_s));
        stage.expect(stage.writes() == 0, u"something was written"_s);
        const bool waits = expected.code == Code::Waits;
        if (waits)
            fault.end(stage);
        expectFailure(stage, expected, error, roundError);
        if (!waits)
            fault.end(stage);
        stage.converge();
    }
    if (isPassing(fault, expected.code)) {
        optOutInService(stage, u"cara"_s);
        expectUnnoticed(stage, fault, expected.code, Where::Reads, roundError);
        stage.converge();
    }
    return stage.complaints();
}

struct Part
{
    Where where;
    QString sending; ///< start of the step's message
    QList<std::pair<QString, QString>> sent;
};

// Changes to send when the fault starts.
enum class Work { Addition, Unsubscribe, Move };

Part arrangePart(Stage &stage, Work work)
{
    switch (work) {
    case Work::Addition:
        stage.addClient(u"dora"_s);
        return {Where::Imports, u"Sending"_s, {{u"dora"_s, u"POST"_s}}};
    case Work::Unsubscribe:
        stage.studio.answer(stage.ids.value(u"ana"_s), Domain::Subscription::No);
        stage.goal.insert(u"ana"_s, ClientState::Unsubscribed);
        return {Where::ContactUpdates, u"Unsubscribing"_s, {{u"ana"_s, u"PUT"_s}}};
    case Work::Move:
        stage.studio.edit(stage.ids.value(u"ben"_s),
                          [](Domain::Client &client) { client.email = Stage::address(u"bennew"_s); });
        return {Where::ContactUpdates, u"Updating"_s, {{u"bennew"_s, u"PUT"_s}}};
    }
    return {};
}

void playPart(Stage &stage, const Fault &fault, Work work)
{
    const Expectation &expected = *fault.push;
    const Part part = arrangePart(stage, work);
    stage.mark();
    bool begun = !fault.whenSending;
    if (begun)
        fault.begin(stage, part.where, {0, expected.code == Code::Refreshed ? 1 : 1000});
    stage.studio.meanwhile = [&](const QString &step) {
        if (!begun && step.startsWith(part.sending)) {
            begun = true;
            fault.begin(stage, part.where, {});
        }
    };
    const Sync::RoundReport report = stage.round();
    stage.studio.meanwhile = [](const QString &) {};
    stage.expect(begun, u"the fault never started"_s);
    if (expected.code == Code::Refreshed) {
        stage.expect(!report.error, u"reported: "_s + (report.error ? report.error->message : QString()));
        stage.expect(stage.tokenRequests() == 1, u"%1 token requests"_s.arg(stage.tokenRequests()));
    } else if (expected.code == Code::GoesOn) {
        expectUnaffected(stage, report.error);
        for (const auto &[name, method] : part.sent)
            stage.expect(stage.done(name, method) == 1, name + u" was not sent"_s);
    } else if (expected.code == Code::Unknown) {
        // Retried immediately, reported, or held for one client: each is allowed, but not silence.
        const bool atOnce = !report.error && report.failed.isEmpty();
        if (report.error)
            stage.tells(report.error, expected.kinds);
        for (const Domain::FailedClient &failed : report.failed)
            stage.tells(Error{Error::Kind::OutcomeUnknown, failed.reason, {}, {}}, expected.kinds);
        for (const auto &[name, method] : part.sent)
            stage.expect(!atOnce || stage.done(name, method) == 1, name + u": neither done nor reported"_s);
    } else {
        for (const auto &[name, method] : part.sent)
            stage.expect(stage.done(name, method) == 0, name + u" was sent nevertheless"_s);
        if (work == Work::Addition)
            stage.expect(stage.studio.state(stage.ids.value(u"dora"_s)) == ClientState::Waiting,
                         u"dora is not waiting"_s);
        if (expected.code == Code::Waits)
            fault.end(stage);
        expectFailure(stage, expected, report.error, roundError);
    }
    fault.end(stage);
    // A move may be sent again based on the contact's current state, which is harmless.
    if (work != Work::Move)
        stage.once.append(part.sent);
    stage.converge();
}

} // namespace

QStringList playChoose(const Fault &fault)
{
    Stage stage(fault.wishes);
    if (!stage.open())
        return stage.complaints();
    const Expectation &expected = *fault.choose;
    if (expected.code != Code::Refreshed) {
        const Snapshot before = stage.snapshot();
        fault.begin(stage, Where::Lists, {});
        const std::optional<Error> lists = listsError(stage);
        if (expected.code == Code::GoesOn) {
            expectUnaffected(stage, lists);
            stage.expect(stage.studio.choose(kOtherList), u"no list can be chosen"_s);
            stage.converge();
            fault.end(stage);
            return stage.complaints();
        }
        const std::optional<Error> chosen = chooseError(stage);
        stage.expect(stage.snapshot() == before, u"the choice or a client changed"_s);
        stage.tells(lists, expected.kinds);
        const bool waits = expected.code == Code::Waits;
        if (waits)
            fault.end(stage);
        expectFailure(stage, expected, chosen, chooseError);
        if (!waits)
            fault.end(stage);
    }
    if (isPassing(fault, expected.code)) {
        expectUnnoticed(stage, fault, expected.code, Where::Lists, listsError);
        if (expected.code == Code::Retried)
            expectUnnoticed(stage, fault, expected.code, Where::Lists, chooseError);
    }
    stage.expect(!listsError(stage), u"the lists cannot be read afterwards"_s);
    stage.expect(stage.studio.choose(kOtherList), u"no list can be chosen afterwards"_s);
    stage.converge();
    return stage.complaints();
}

QStringList playPull(const Fault &fault)
{
    QStringList complaints = playPullAt(fault, 1); // after the first response: half of the data
    const bool quick = fault.wishes.patience == 1.0 && fault.pull->code != Code::Refreshed &&
                       fault.pull->code != Code::GoesOn;
    if (quick)
        complaints += playPullAt(fault, 0);
    return complaints;
}

QStringList playPush(const Fault &fault)
{
    Stage stage(fault.wishes);
    if (!stage.open())
        return stage.complaints();
    for (const Work work : {Work::Addition, Work::Unsubscribe, Work::Move})
        playPart(stage, fault, work);
    return stage.complaints();
}

// The owner disconnects during a round with the fault.
QStringList playDisconnect(const Fault &fault)
{
    Stage stage(fault.wishes);
    if (!stage.open())
        return stage.complaints();
    stage.addClient(u"dora"_s);
    fault.begin(stage, Where::All, {});
    const Snapshot before = stage.snapshot();
    auto round = stage.studio.session().sync(Sync::Brake::Armed, 120s, [](const QString &) {});
    stage.studio.session().stop();
    const auto report = Support::awaitResult(std::move(round));
    stage.expect(report.has_value(), u"the round does not stop"_s);
    stage.studio.session().resume();
    const auto erased = Support::awaitResult(stage.tokenManager->forget());
    stage.expect(erased && erased->ok(), u"the login was not erased"_s);
    const Result<void> noted = stage.studio.session().noteDisconnected(
        erased && erased->ok() ? Sync::TokenErasure::Done : Sync::TokenErasure::Pending);
    stage.expect(noted.ok(), u"the disconnect was not stored"_s);

    stage.expect(!stage.keyring.kept, u"tokens are left"_s);
    stage.expect(stage.snapshot() == before, u"a client or the choice changed"_s);
    const Domain::SyncStatus status = stage.status();
    stage.expect(status.connection && !status.connection->connected, u"it still counts as connected"_s);
    stage.mark();
    const std::optional<Error> next = roundError(stage);
    stage.tells(next, {Error::Kind::NotConnected});
    stage.expect(stage.calls().isEmpty(), u"the service was called after disconnecting"_s);

    fault.end(stage);
    const Result<Sync::Identified> identified = stage.signIn();
    stage.expect(identified && !identified->accountChanged, u"connecting again failed"_s);
    fault.recover(stage);
    stage.once.append({u"dora"_s, u"POST"_s});
    stage.converge();
    return stage.complaints();
}

QList<Cell> cellsOf(const Fault &fault)
{
    QList<Cell> cells;
    if (fault.choose)
        cells.append({fault.number, fault.name, Column::Choose, [fault] { return playChoose(fault); }});
    if (fault.pull)
        cells.append({fault.number, fault.name, Column::Pull, [fault] { return playPull(fault); }});
    if (fault.push)
        cells.append({fault.number, fault.name, Column::Push, [fault] { return playPush(fault); }});
    if (fault.disconnect)
        cells.append(
            {fault.number, fault.name, Column::Disconnect, [fault] { return playDisconnect(fault); }});
    return cells;
}

QList<Cell> allCells()
{
    return networkCells() + refusalCells() + answerCells() + exportCells() + keychainCells() +
           storageCells() + programCells() + peopleCells() + connectCells();
}

} // namespace FaultMatrix
