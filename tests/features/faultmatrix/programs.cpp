// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrixcells.h"

#include "store/sqlite/datadirectorylock.h"
#include "support/awaitresult.h"
#include "support/commandline.h"

#include <QFileInfo>
#include <QTest>
#include <QTimer>

namespace FaultMatrix {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Domain::ClientState;
using Support::CommandResult;

namespace {

/// The real program with the practice account, connected, with its list chosen and Ana on it.
class Program
{
public:
    Program()
        : started(practice.start())
        , command(practice)
    {
        expect(started, u"the practice account does not start"_s);
        expect(command.connectBusiness().exitCode == 0, u"connecting failed"_s);
        expect(run({u"choose"_s, practice.listId(kList)}).exitCode == 0, u"choosing failed"_s);
        add(u"ana"_s);
        expect(run({u"sync"_s}).exitCode == 0, u"the first sync failed"_s);
        mark = practice.look(u"log"_s).value("last"_L1).toInteger();
    }

    CommandResult run(const QStringList &words) { return command.run(words); }

    void expect(bool held, const QString &otherwise)
    {
        if (!held)
            complaints.append(otherwise);
    }

    void add(const QString &name)
    {
        const QString id =
            run({u"clients"_s, u"add"_s, u"first_name=Somebody"_s, "email="_L1 + Stage::address(name)})
                .object()
                .value("id"_L1)
                .toString();
        expect(run({u"clients"_s, u"subscribe"_s, id, u"--source"_s, u"profile"_s}).exitCode == 0,
               u"a client could not be added"_s);
    }

    void spoil(const QString &method, const QString &path, const QString &when, int delay)
    {
        practice.hook(u"faults"_s,
                      {{"method"_L1, method}, {"path"_L1, path}, {"when"_L1, when}, {"delay_ms"_L1, delay}});
    }

    /// Starts the command and kills it when the practice account has received the call with the fault.
    void killDuring(const QStringList &words)
    {
        QProcess program;
        command.begin(program, words);
        expect(program.waitForStarted(), u"the program does not start"_s);
        const bool met = QTest::qWaitFor(
            [this] { return practice.look(u"faults"_s).value("waiting"_L1).toInt() == 0; }, 20000);
        expect(met, u"the call with the fault never arrived"_s);
        program.kill();
        program.waitForFinished();
        expect(program.exitStatus() == QProcess::CrashExit, u"it exited before the kill"_s);
    }

    [[nodiscard]] QString list()
    {
        return run({u"status"_s}).object().value("list"_L1).toObject().value("name"_L1).toString();
    }
    [[nodiscard]] int imports()
    {
        int count = 0;
        const QJsonArray calls = practice.apiLog(mark);
        for (const auto &call : calls)
            count +=
                call["method"_L1].toString() == "POST"_L1 && call["path"_L1].toString().contains("import"_L1)
                    ? 1
                    : 0;
        return count;
    }

    /// Expects all clients to be on the list within three rounds, and then a round without writes.
    void converge(const QStringList &names, const QString &listName = kList)
    {
        int exitCode = -1;
        bool together = false;
        for (int played = 0; played < 3 && !(together && exitCode == 0); ++played) {
            const CommandResult said = run({u"sync"_s});
            exitCode = said.exitCode;
            const QStringList there = practice.addressesOn(listName);
            together = std::all_of(names.cbegin(), names.cend(), [&there](const QString &name) {
                return there.contains(Stage::address(name));
            });
        }
        expect(exitCode == 0 && together, u"the list is not complete after three rounds"_s);
        const qsizetype before = imports();
        expect(run({u"sync"_s}).exitCode == 0 && imports() == before, u"the last round still writes"_s);
    }

    Support::PracticeServer practice;
    bool started = false;
    Support::CommandLine command;
    QStringList complaints;
    qint64 mark = 0;
};

// 32: kill -9.
QStringList killedWhileChoosing()
{
    Program program;
    program.spoil(u"GET"_s, u"/contact_lists/"_s, u"after"_s, 1500);
    program.killDuring({u"choose"_s, program.practice.listId(kOtherList)});
    program.expect(program.list() == kList, u"the choice is only partly changed"_s);
    program.expect(program.run({u"choose"_s, program.practice.listId(kOtherList)}).exitCode == 0,
                   u"choosing fails afterwards"_s);
    program.expect(program.list() == kOtherList, u"the new list is not chosen"_s);
    program.converge({u"ana"_s}, kOtherList);
    return program.complaints;
}

QStringList killedWhilePulling()
{
    Program program;
    program.add(u"dora"_s);
    program.practice.optOut(Stage::address(u"ana"_s));
    program.spoil(u"GET"_s, u"/v3/contacts$"_s, u"after"_s, 1500);
    program.killDuring({u"sync"_s});
    program.converge({u"dora"_s});
    const QJsonArray clients = program.run({u"clients"_s, u"list"_s}).array();
    const auto ana = std::find_if(clients.begin(), clients.end(), [](const QJsonValue &client) {
        return client["email"_L1].toString() == Stage::address(u"ana"_s);
    });
    program.expect(ana != clients.end() && (*ana)["subscribed"_L1].toString() == "no"_L1,
                   u"the opt-out was lost"_s);
    return program.complaints;
}

QStringList killedWhilePushing()
{
    Program program;
    program.add(u"dora"_s);
    program.spoil(u"POST"_s, u"import$"_s, u"after"_s, 1500);
    program.killDuring({u"sync"_s});
    program.converge({u"ana"_s, u"dora"_s});
    program.expect(program.imports() == 1, u"dora was sent %1 times"_s.arg(program.imports()));
    return program.complaints;
}

QStringList killedWhileDisconnecting()
{
    Program program;
    const QString tokens = program.command.path(u"tokens"_s);
    for (const int after : {4, 8, 12, 16, 24}) {
        QProcess disconnecting;
        program.command.begin(disconnecting, {u"disconnect"_s, u"--yes"_s});
        disconnecting.waitForStarted();
        disconnecting.waitForFinished(after); // delay before the kill
        disconnecting.kill();
        disconnecting.waitForFinished();
        const bool connected = program.run({u"status"_s}).object().value("connected"_L1).toBool();
        program.expect(!connected || QFileInfo::exists(tokens) || program.run({u"sync"_s}).exitCode == 3,
                       u"the connection state is inconsistent"_s);
        program.expect(program.run({u"disconnect"_s, u"--yes"_s}).exitCode == 0,
                       u"disconnecting cannot be completed"_s);
        program.expect(!QFileInfo::exists(tokens), u"tokens are left"_s);
        program.expect(program.command.connectBusiness().exitCode == 0, u"connecting again failed"_s);
    }
    program.expect(program.list() == kList, u"the choice was lost"_s);
    program.converge({u"ana"_s});
    return program.complaints;
}

// 34: another program is using this studio's data.
QStringList secondProgram(const QStringList &words)
{
    Program program;
    program.add(u"dora"_s);
    const QString data = program.command.path(u"data"_s);
    auto lock = Store::DataDirectoryLock::take(data);
    program.expect(lock.ok(), u"the test could not acquire the lock"_s);
    const QString before = program.list();
    QStringList said = words;
    said.replaceInStrings(u"LIST"_s, program.practice.listId(kOtherList));
    program.mark = program.practice.look(u"log"_s).value("last"_L1).toInteger();
    const CommandResult second = program.run(said);
    program.expect(second.exitCode == 8, u"its exit code is %1"_s.arg(second.exitCode));
    program.expect(second.err.trimmed().size() > 30,
                   u"it does not give the reason: "_s + QString::fromUtf8(second.err));
    program.expect(program.practice.apiLog(program.mark).isEmpty(), u"it called the service"_s);
    program.expect(program.list() == before, u"it changed the choice"_s);
    program.expect(QFileInfo::exists(program.command.path(u"tokens"_s)), u"it erased the login"_s);
    lock = Error();
    program.converge({u"ana"_s, u"dora"_s});
    return program.complaints;
}

// 35: the computer sleeps during a call and wakes up eight hours later with all connections dead.
void sleepDuring(Stage &stage, const QByteArray &method, int skip)
{
    auto left = std::make_shared<int>(skip);
    stage.gate->instead = [&stage, method, left](const QByteArray &head) {
        if (head.startsWith(method) && (*left)-- == 0) {
            stage.gate->hold();
            QTimer::singleShot(150, stage.gate.get(), [&stage] {
                stage.studio.letTimePass(8h);
                stage.gate->wake();
            });
        }
        return QByteArray();
    };
}

QStringList suspendedChoosing()
{
    Stage stage({.gate = true});
    if (!stage.open())
        return stage.complaints();
    sleepDuring(stage, "GET", 0);
    const auto lists = Support::awaitResult(stage.studio.session().lists());
    stage.expect(lists && lists->ok(), u"the lists were not read after waking up"_s);
    sleepDuring(stage, "GET", 0);
    stage.expect(stage.studio.choose(kOtherList), u"the list was not chosen after waking up"_s);
    stage.converge();
    return stage.complaints();
}

QStringList suspendedPulling()
{
    Stage stage({.gate = true});
    if (!stage.open())
        return stage.complaints();
    const QStringList names{u"ana"_s, u"ben"_s, u"cara"_s};
    for (int call = 0; call < names.size(); ++call) {
        stage.studio.practice.optOut(Stage::address(names.at(call)));
        stage.goal.insert(names.at(call), ClientState::Unsubscribed);
        sleepDuring(stage, "GET", call);
        const Sync::RoundReport report = stage.round();
        stage.expect(!report.error,
                     u"the round failed: "_s + (report.error ? report.error->message : QString()));
    }
    stage.converge();
    return stage.complaints();
}

QStringList suspendedPushing()
{
    Stage stage({.gate = true});
    if (!stage.open())
        return stage.complaints();
    stage.addClient(u"dora"_s);
    stage.mark();
    sleepDuring(stage, "POST", 0);
    (void)stage.round();
    stage.once.append({u"dora"_s, u"POST"_s});
    stage.converge();
    stage.studio.answer(stage.ids.value(u"ana"_s), Domain::Subscription::No);
    stage.goal.insert(u"ana"_s, ClientState::Unsubscribed);
    stage.mark();
    sleepDuring(stage, "PUT", 0);
    (void)stage.round();
    stage.once.append({u"ana"_s, u"PUT"_s});
    stage.converge();
    return stage.complaints();
}

Fault suspended()
{
    Fault fault;
    fault.number = 35;
    fault.name = u"suspend and resume"_s;
    fault.wishes.gate = true;
    fault.begin = [](Stage &stage, Where, Span) { stage.gate->hold(); };
    fault.end = [](Stage &stage) {
        stage.studio.letTimePass(8h);
        stage.gate->wake();
    };
    return fault;
}

} // namespace

QList<Cell> programCells()
{
    const QString killed = u"kill -9"_s;
    const QString second = u"second program"_s;
    const QString asleep = u"suspend and resume"_s;
    return QList<Cell>{{32, killed, Column::Choose, killedWhileChoosing},
                       {32, killed, Column::Pull, killedWhilePulling},
                       {32, killed, Column::Push, killedWhilePushing},
                       {32, killed, Column::Disconnect, killedWhileDisconnecting},
                       {34, second, Column::Choose,
                        [] {
                            return secondProgram({u"choose"_s, u"LIST"_s});
                        }},
                       {34, second, Column::Pull, [] { return secondProgram({u"sync"_s}); }},
                       {34, second, Column::Push,
                        [] {
                            return secondProgram({u"sync"_s, u"--release-brake"_s});
                        }},
                       {34, second, Column::Disconnect,
                        [] {
                            return secondProgram({u"disconnect"_s, u"--yes"_s});
                        }},
                       {35, asleep, Column::Choose, suspendedChoosing},
                       {35, asleep, Column::Pull, suspendedPulling},
                       {35, asleep, Column::Push, suspendedPushing}} +
           cellsOf(suspended());
}

} // namespace FaultMatrix
