#include "cells.h"

#include "support/commandline.h"
#include "support/settle.h"

#include <QFile>

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
    stage.expect(stage.studio.database().query(statement).ok(), u"the test could not say "_s + statement);
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

// The opt-outs are read, and cannot be noted: none of them is, and the mark stays.
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
    stage.expect(stage.snapshot() == before, u"half of it was noted"_s);
    stage.expect(stage.writes() == 0, u"something was written"_s);
    execute(stage, u"DROP TRIGGER full"_s);
    stage.converge();
    return stage.complaints();
}

// There is no room for the journal of a large import: not a byte of it leaves.
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
                 u"the disk is not named"_s);
    stage.expect(stage.writes() == 0, u"something was sent before it was noted"_s);
    execute(stage, u"PRAGMA max_page_count = 1073741823"_s);
    stage.converge();
    return stage.complaints();
}

QStringList disconnectReadOnly()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    execute(stage, u"PRAGMA query_only = ON"_s);
    const auto erased = Support::settle(stage.keeper->forget());
    stage.expect(erased && erased->ok() && !stage.keyring.kept, u"the secrets were not erased first"_s);
    const Result<void> noted = stage.studio.session().noteDisconnected(false);
    stage.tells(noted.ok() ? std::nullopt : std::optional<Error>(noted.error()), {Kind::Storage});
    execute(stage, u"PRAGMA query_only = OFF"_s);
    stage.mark();
    stage.tells(stage.round().error, {Kind::NotConnected});
    stage.expect(stage.calls().isEmpty(), u"the service was called without a login"_s);
    stage.expect(stage.studio.session().noteDisconnected(false).ok(), u"the end was not noted later"_s);
    stage.expect(stage.signIn().ok(), u"connecting again failed"_s);
    stage.converge();
    return stage.complaints();
}

// 31: the file is damaged, a copy of yesterday is put back, and since then much has happened.
QString dataFile(Stage &stage)
{
    return stage.studio.environment().dataDirectory + "/listwell.db"_L1;
}

void damage(const QString &file)
{
    QFile database(file);
    if (!database.open(QIODevice::ReadWrite))
        return;
    database.write(QByteArray(1000, 'x'));
}

QStringList restoredCopy(Column column)
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.db"_s);
    execute(stage, "VACUUM INTO '"_L1 + copy + u'\'');
    // Both are seen and noted, and then forgotten with the damaged file.
    stage.studio.practice.optOut(Stage::address(u"ana"_s));
    stage.studio.answer(stage.ids.value(u"ben"_s), Domain::Subscription::No);
    stage.goal.insert(u"ana"_s, ClientState::Unsubscribed);
    stage.goal.insert(u"ben"_s, ClientState::Unsubscribed);
    stage.studio.letTimePass(16min);
    stage.converge();
    stage.studio.letTimePass(24h);

    const QString file = dataFile(stage);
    stage.beforeStart = [file] { damage(file); };
    stage.expect(!stage.studio.restart(), u"the damage was not seen"_s);
    stage.tells(stage.studio.startError(), {Kind::Storage});
    stage.beforeStart = [file, copy] {
        for (const auto &suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(file + suffix);
        QFile::copy(copy, file);
    };
    if (!stage.expect(stage.studio.restart(), u"the copy does not open"_s))
        return stage.complaints();
    stage.beforeStart = [] {};
    stage.mark();
    if (column == Column::Choose) {
        stage.expect(stage.studio.choose(kOtherList), u"no list can be chosen"_s);
    } else if (column == Column::Push) {
        stage.edit(u"ana"_s, u"Changed"_s);
        stage.edit(u"ben"_s, u"Changed"_s);
        stage.edit(u"cara"_s, u"Changed"_s);
    }
    const Sync::RoundReport report = stage.round();
    stage.expect(!report.error, u"the round after that failed"_s);
    stage.expect(!stage.named(u"ana"_s) && !stage.named(u"ben"_s), u"who had said no was sent"_s);
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
    damage(command.path(u"data/listwell.db"_s));
    const Support::Said said = command.run({u"disconnect"_s, u"--yes"_s});
    if (said.exitCode != 8 || !said.err.contains("damaged"))
        complaints.append(
            u"the damage was told as %1 %2"_s.arg(said.exitCode).arg(QString::fromUtf8(said.err)));
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
    cells.append({30, u"database read-only"_s, Column::Disconnect, disconnectReadOnly});
    const QString damaged = u"database damaged"_s;
    for (const Column column : {Column::Choose, Column::Pull, Column::Push})
        cells.append({31, damaged, column, [column] { return restoredCopy(column); }});
    cells.append({31, damaged, Column::Disconnect, disconnectDamaged});
    cells +=
        cellsOf(clockJump(u"clock a day ahead"_s, 24h)) + cellsOf(clockJump(u"clock a day back"_s, -24h));
    return cells;
}

} // namespace FaultMatrix
