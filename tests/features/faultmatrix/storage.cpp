// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrixcells.h"

#include "store/recovery/backups.h"
#include "support/awaitresult.h"
#include "support/commandline.h"

#include <QFile>
#include <QStorageInfo>

#include <sys/mount.h>

namespace FaultMatrix {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Core::Result;
using Kind = Core::Error::Kind;
using Domain::ClientState;

namespace {

void execute(Stage &stage, const QString &statement)
{
    stage.expect(stage.studio.database().query(statement).ok(), u"the test could not execute "_s + statement);
}

Fault readOnly()
{
    Fault fault;
    fault.number = 30;
    fault.name = u"database read-only"_s;
    fault.begin = [](Stage &stage, Where, Span) { execute(stage, u"PRAGMA query_only = ON"_s); };
    fault.end = [](Stage &stage) { execute(stage, u"PRAGMA query_only = OFF"_s); };
    fault.choose = fault.pull = fault.push = Expectation{Code::Ends, {Kind::Storage}};
    fault.whenSending = true;
    fault.disconnect = false;
    return fault;
}

// The opt-outs are read but cannot be stored: none of them is stored, and the checkpoint does not move.
QStringList pageRolledBack()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    stage.studio.practice.optOut(Stage::address(u"ana"_s));
    stage.studio.practice.optOut(Stage::address(u"ben"_s));
    stage.goal.insert(u"ana"_s, ClientState::Unsubscribed);
    stage.goal.insert(u"ben"_s, ClientState::Unsubscribed);
    const Snapshot before = stage.snapshot();
    execute(stage, u"CREATE TEMP TRIGGER full BEFORE UPDATE ON mailbox WHEN new.address LIKE 'ben%' "
                   "BEGIN SELECT RAISE(ABORT, 'no room'); END"_s);
    stage.tells(stage.round().error, {Kind::Storage});
    stage.expect(stage.snapshot() == before, u"a part of it was stored"_s);
    stage.expect(stage.writes() == 0, u"something was written"_s);
    execute(stage, u"DROP TRIGGER full"_s);
    stage.converge();
    return stage.complaints();
}

// There is no space for the journal of a large import: not a byte of it is sent.
QStringList diskFullAtJournal()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    for (int i = 0; i < 150; ++i)
        stage.addClient(u"member%1"_s.arg(i));
    bool full = false;
    stage.studio.meanwhile = [&](const QString &step) {
        if (full || !step.startsWith("Sending"_L1))
            return;
        full = true;
        Result<QSqlQuery> now = stage.studio.database().query(u"PRAGMA page_count"_s);
        if (now && now->next())
            execute(stage, "PRAGMA max_page_count = "_L1 + now->value(0).toString());
    };
    const Sync::RoundReport report = stage.round();
    stage.studio.meanwhile = [](const QString &) {};
    stage.expect(full, u"the disk was never full"_s);
    stage.tells(report.error, {Kind::Storage});
    stage.expect(report.error && report.error->message.contains("disk is full"_L1),
                 u"the message does not mention the disk"_s);
    stage.expect(stage.writes() == 0, u"something was sent before it was stored"_s);
    execute(stage, u"PRAGMA max_page_count = 1073741823"_s);
    stage.converge();
    return stage.complaints();
}

/// A separate small disk for a studio that a test can fill. Only root can create one.
class SmallDisk
{
public:
    SmallDisk() { m_there = ::mount("tmpfs", place(), "tmpfs", 0, "size=6m,mode=0700") == 0; }
    ~SmallDisk()
    {
        if (m_there)
            ::umount2(place(), MNT_DETACH);
    }
    [[nodiscard]] bool isThere() const { return m_there; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

    /// Fills the disk except for \p bytes.
    void fill(qint64 bytes)
    {
        QFile ballast(path() + "/ballast"_L1);
        if (!ballast.open(QIODevice::WriteOnly))
            return;
        const QByteArray block(4096, 'x');
        while (QStorageInfo(path()).bytesAvailable() > bytes && ballast.write(block) == block.size())
            ballast.flush();
    }
    void makeRoom() { QFile::remove(path() + "/ballast"_L1); }

private:
    const char *place()
    {
        m_name = QFile::encodeName(m_folder.path());
        return m_name.constData();
    }
    QTemporaryDir m_folder;
    QByteArray m_name;
    bool m_there = false;
};

// With a real disk: it fills up before the round, or at one of its steps. No write is sent after something
// could not be stored.
QStringList trulyFull(const QString &when, qint64 left)
{
    SmallDisk disk;
    if (!disk.isThere()) {
        qInfo("skipped: only root can create a disk that is small enough to fill");
        return {};
    }
    Stage stage;
    const auto usual = stage.studio.arrange;
    stage.studio.arrange = [&](Core::Environment &environment) {
        usual(environment);
        environment.dataDirectory = disk.path() + "/data"_L1;
    };
    if (!stage.open())
        return stage.complaints();
    for (int i = 0; i < 300; ++i)
        stage.addClient(u"member%1"_s.arg(i));
    // A write-ahead log that was long once is overwritten and needs no space; closing the database removes
    // it.
    stage.expect(stage.studio.restart(), u"it does not restart"_s);
    stage.studio.letTimePass(16min);
    stage.mark();
    bool full = false;
    const auto fill = [&](const QString &step) {
        if (full || !step.startsWith(when))
            return;
        full = true;
        disk.fill(left);
    };
    if (when.isEmpty())
        fill({});
    stage.studio.meanwhile = fill;
    const Sync::RoundReport report = stage.round();
    stage.studio.meanwhile = [](const QString &) {};
    stage.expect(full, u"the disk was never full"_s);
    stage.tells(report.error, {Kind::Storage});
    stage.expect(report.error && report.error->message.contains("free"_L1),
                 u"the message does not state the free space"_s);
    stage.expect(stage.writes() == 0, u"something was sent that could not be stored"_s);
    disk.makeRoom();
    stage.converge();
    return stage.complaints();
}

QStringList disconnectReadOnly()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    execute(stage, u"PRAGMA query_only = ON"_s);
    const auto erased = Support::awaitResult(stage.tokenManager->forget());
    stage.expect(erased && erased->ok() && !stage.keyring.kept, u"the secrets were not erased first"_s);
    const Result<void> noted = stage.studio.session().noteDisconnected(Sync::TokenErasure::Done);
    stage.tells(noted.ok() ? std::nullopt : std::optional<Error>(noted.error()), {Kind::Storage});
    execute(stage, u"PRAGMA query_only = OFF"_s);
    stage.mark();
    stage.tells(stage.round().error, {Kind::NotConnected});
    stage.expect(stage.calls().isEmpty(), u"the service was called without a login"_s);
    stage.expect(stage.studio.session().noteDisconnected(Sync::TokenErasure::Done).ok(),
                 u"the disconnect was not stored later"_s);
    stage.expect(stage.signIn().ok(), u"connecting again failed"_s);
    stage.converge();
    return stage.complaints();
}

// 31: one byte inside the file is damaged; the previous day's backup replaces it, although much has happened
// since then.
QString dataFile(Stage &stage)
{
    return stage.studio.environment().dataDirectory + "/listwell.db"_L1;
}

enum class Damage {
    OneByte, ///< inside a row: the structure stays intact, and all other data is readable
    Header   ///< nothing is readable
};

void damage(const QString &file, Damage kind)
{
    QFile database(file);
    if (!database.open(QIODevice::ReadWrite))
        return;
    if (kind == Damage::Header) {
        database.write(QByteArray(1000, 'x'));
        return;
    }
    const QByteArray content = database.readAll();
    database.seek(content.indexOf("activeyes") + 6);
    database.write("n");
}

/// The studio on the day after its backup: Ana has opted out in Constant Contact, Ben in the studio, Cara has
/// left the list, and Dora, who was added after the backup, was sent and has left again.
bool liveOn(Stage &stage, Damage kind)
{
    stage.addClient(u"dora"_s);
    stage.expect(Store::Backups(stage.studio.environment().dataDirectory).make(stage.studio.database()).ok(),
                 u"no backup was made"_s);
    stage.studio.letTimePass(1h);
    stage.converge();
    stage.studio.practice.optOut(Stage::address(u"ana"_s));
    stage.studio.answer(stage.ids.value(u"ben"_s), Domain::Subscription::No);
    stage.studio.practice.leaveList(Stage::address(u"cara"_s), kList);
    stage.studio.practice.leaveList(Stage::address(u"dora"_s), kList);
    stage.goal = {{u"ana"_s, ClientState::Unsubscribed},
                  {u"ben"_s, ClientState::Unsubscribed},
                  {u"cara"_s, ClientState::LeftList},
                  {u"dora"_s, ClientState::LeftList}};
    stage.studio.letTimePass(16min);
    stage.expect(!stage.round(Sync::Brake::Released).error, u"the round before the damage failed"_s);
    stage.converge();
    stage.studio.letTimePass(12h);
    const QString file = dataFile(stage);
    stage.beforeStart = [file, kind] { damage(file, kind); };
    const bool started = stage.expect(stage.studio.restart(), u"no backup was restored"_s);
    stage.beforeStart = [] {};
    return started;
}

QStringList restoredCopy(Column column)
{
    Stage stage;
    if (!stage.open() || !liveOn(stage, column == Column::Pull ? Damage::Header : Damage::OneByte))
        return stage.complaints();
    const auto restoration = stage.status().restoration;
    if (!stage.expect(restoration && restoration->needsReconciliation, u"the restoration is not reported"_s))
        return stage.complaints();
    stage.mark();
    if (column == Column::Choose) {
        stage.expect(stage.studio.choose(kOtherList), u"no list can be chosen"_s);
        stage.expect(stage.studio.choose(kList), u"the list cannot be chosen again"_s);
    }
    if (column == Column::Push) {
        for (const QString &name : {u"ana"_s, u"ben"_s, u"cara"_s, u"dora"_s})
            stage.edit(name, u"Changed"_s);
    }
    // The opt-outs cannot be read: nothing is sent, however much is pending.
    stage.addClient(u"emma"_s);
    stage.spoil(Where::Reads, {{"status"_L1, 500}}, {1, 1000});
    const Sync::RoundReport held = stage.round(Sync::Brake::Released);
    stage.expect(held.error.has_value() && stage.writes() == 0,
                 u"something was sent before the reconciliation"_s);
    stage.expect(stage.status().restoration && stage.status().restoration->needsReconciliation,
                 u"the reconciliation counts as done"_s);
    const auto asked = Support::awaitResult(stage.studio.session().askBack(stage.ids.value(u"ana"_s)));
    stage.expect(asked && !asked->ok() && stage.writes() == 0,
                 u"somebody was invited before the reconciliation"_s);
    stage.clear();

    const Sync::RoundReport report = stage.round(Sync::Brake::Released);
    stage.expect(!report.error,
                 u"the round after that failed: "_s + (report.error ? report.error->message : QString()));
    for (const QString &name : {u"ana"_s, u"ben"_s, u"cara"_s, u"dora"_s})
        stage.expect(!stage.named(name), name + u" had left and was sent"_s);
    stage.expect(!stage.status().restoration->needsReconciliation, u"the reconciliation does not end"_s);
    stage.converge();
    return stage.complaints();
}

// An unreadable contact among the opt-outs may be anybody, so the reconciliation was not complete.
QStringList restoredAndUnreadable()
{
    Stage stage;
    if (!stage.open() || !liveOn(stage, Damage::Header))
        return stage.complaints();
    stage.mark();
    stage.spoil(Where::Reads,
                {{"status"_L1, 200}, {"body"_L1, u"{\"contacts\":[{\"contact_id\":7}],\"_links\":{}}"_s}},
                {1, 1});
    stage.tells(stage.round(Sync::Brake::Released).error, {Kind::InvalidResponse});
    stage.expect(stage.writes() == 0, u"something was sent before the reconciliation"_s);
    stage.clear();
    stage.converge();
    return stage.complaints();
}

QStringList disconnectDamaged()
{
    QStringList complaints;
    Support::PracticeServer practice;
    if (!practice.start())
        return {u"the practice account does not start"_s};
    Support::CommandLine command(practice);
    if (command.connectBusiness().exitCode != 0)
        complaints.append(u"connecting failed"_s);
    QFile database(command.path(u"data/listwell.db"_s));
    if (database.open(QIODevice::ReadWrite))
        database.write(QByteArray(1000, 'x'));
    database.close();
    const Support::CommandResult said = command.run({u"disconnect"_s, u"--yes"_s});
    if (said.exitCode != 8 || !said.err.contains("damaged"))
        complaints.append(
            u"the damage was reported as %1 %2"_s.arg(said.exitCode).arg(QString::fromUtf8(said.err)));
    if (QFile::exists(command.path(u"tokens"_s)))
        complaints.append(u"tokens are left"_s);
    return complaints;
}

Fault clockJump(const QString &name, std::chrono::hours jump)
{
    Fault fault;
    fault.number = 33;
    fault.name = name;
    fault.begin = [jump](Stage &stage, Where, Span) { stage.studio.clock.advance(jump); };
    fault.end = [jump](Stage &stage) { stage.studio.clock.advance(-jump); };
    fault.choose = fault.pull = fault.push = Expectation{Code::GoesOn, {}};
    return fault;
}

} // namespace

QList<Cell> storageCells()
{
    QList<Cell> cells = cellsOf(readOnly());
    cells.append({30, u"page rolled back"_s, Column::Pull, pageRolledBack});
    cells.append({30, u"disk full at the journal"_s, Column::Push, diskFullAtJournal});
    cells.append({30, u"real disk full before the round"_s, Column::Pull, [] { return trulyFull({}, 0); }});
    cells.append({30, u"real disk full while reading"_s, Column::Pull,
                  [] { return trulyFull(u"Checking the list"_s, 0); }});
    cells.append(
        {30, u"real disk full while sending"_s, Column::Push, [] { return trulyFull(u"Sending"_s, 0); }});
    cells.append({30, u"real disk nearly full while sending"_s, Column::Push,
                  [] { return trulyFull(u"Sending"_s, 8192); }});
    cells.append({30, u"database read-only"_s, Column::Disconnect, disconnectReadOnly});
    const QString damaged = u"database damaged"_s;
    for (const Column column : {Column::Choose, Column::Pull, Column::Push})
        cells.append({31, damaged, column, [column] { return restoredCopy(column); }});
    cells.append({31, u"opt-outs unreadable after a restoration"_s, Column::Pull, restoredAndUnreadable});
    cells.append({31, damaged, Column::Disconnect, disconnectDamaged});
    cells +=
        cellsOf(clockJump(u"clock a day ahead"_s, 24h)) + cellsOf(clockJump(u"clock a day back"_s, -24h));
    return cells;
}

} // namespace FaultMatrix
