// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrixcells.h"

#include "support/awaitresult.h"

#include <QJsonArray>

namespace FaultMatrix {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::Error;
using Kind = Core::Error::Kind;
using Domain::ClientState;

namespace {

const QString kThirdList = u"Teachers and friends of the studio"_s;
const QString kContacts = u"^/v3/contacts$"_s;

void spoilPath(Stage &stage, const QString &path, QJsonObject description, int count = 1000)
{
    description.insert("method"_L1, u"GET"_s);
    description.insert("path"_L1, path);
    description.insert("count"_L1, count);
    stage.studio.practice.hook(u"faults"_s, description);
}

Fault malformed()
{
    Fault fault;
    fault.number = 21;
    fault.name = u"malformed JSON"_s;
    fault.begin = [](Stage &stage, Where where, Span span) {
        const QJsonObject broken{
            {"when"_L1, u"after"_s}, {"status"_L1, 200}, {"body"_L1, u"{\"lists\": [{\"list_id\": tru"_s}};
        stage.spoil(where, broken, span);
    };
    fault.choose = fault.pull = Expectation{Code::Ends, {Kind::InvalidResponse}};
    fault.push = Expectation{Code::Unknown, {Kind::OutcomeUnknown, Kind::JobFailed}};
    fault.disconnect = false;
    return fault;
}

Fault wrongTypes()
{
    Fault fault = malformed();
    fault.name = u"wrong types"_s;
    fault.begin = [](Stage &stage, Where where, Span span) {
        const QJsonObject wrong{{"lists"_L1, u"none"_s},    {"list_id"_L1, 7},     {"name"_L1, QJsonArray{1}},
                                {"contacts"_L1, u"many"_s}, {"contact_id"_L1, 12}, {"activity_id"_L1, true}};
        stage.spoil(where, {{"when"_L1, u"after"_s}, {"status"_L1, 200}, {"body"_L1, wrong}}, span);
    };
    return fault;
}

// One record of a page is unreadable. It may belong to anybody, so the next round reads the opt-outs since
// the old checkpoint again.
QStringList unreadableRecord()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    stage.studio.letTimePass(30min);
    stage.studio.practice.optOut(Stage::address(u"ana"_s));
    stage.goal.insert(u"ana"_s, ClientState::Unsubscribed);
    const Snapshot before = stage.snapshot();
    const QJsonObject record{{"contact_id"_L1, 7}, {"email_address"_L1, QJsonArray{1}}};
    spoilPath(stage, kContacts,
              {{"status"_L1, 200}, {"body"_L1, QJsonObject{{"contacts"_L1, QJsonArray{record}}}}});
    (void)stage.round();
    stage.expect(stage.snapshot().seenUntil == before.seenUntil, u"the checkpoint moved"_s);
    stage.clear();
    stage.converge();
    return stage.complaints();
}

// 14: the list was deleted in Constant Contact.
QStringList chooseDeletedList()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    const Domain::ListId gone{stage.studio.practice.listId(kOtherList)};
    stage.studio.practice.hook(u"delete-list"_s, {{"list"_L1, kOtherList}});
    const Snapshot before = stage.snapshot();
    const auto chosen = Support::awaitResult(stage.studio.session().choose(gone));
    const bool failed = chosen && !chosen->ok();
    stage.tells(failed ? std::optional<Error>(chosen->error()) : std::nullopt, {Kind::ListGone});
    stage.expect(stage.snapshot() == before, u"the choice changed"_s);
    const auto lists = Support::awaitResult(stage.studio.session().lists());
    stage.expect(lists && lists->ok() && lists->value().size() == 4, u"the lists are not read again"_s);
    stage.expect(stage.studio.choose(kThirdList), u"no other list can be chosen"_s);
    stage.converge();
    return stage.complaints();
}

QStringList listGone(Column column)
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    const auto takeAway = [&stage] { stage.studio.practice.hook(u"delete-list"_s, {{"list"_L1, kList}}); };
    stage.addClient(u"dora"_s);
    const Snapshot before = stage.snapshot();
    bool begun = column == Column::Pull;
    if (begun)
        takeAway();
    stage.studio.meanwhile = [&](const QString &step) {
        if (!begun && step.startsWith("Sending"_L1)) {
            begun = true;
            takeAway();
        }
    };
    const Sync::RoundReport report = stage.round();
    stage.studio.meanwhile = [](const QString &) {};
    stage.expect(begun, u"the list was never deleted"_s);
    stage.tells(report.error, {Kind::ListGone});
    stage.expect(stage.snapshot().clients == before.clients, u"a client was changed"_s);
    stage.expect(report.failed.isEmpty(), u"a client was reported as failed"_s);
    stage.expect(stage.studio.choose(kOtherList), u"no other list can be chosen"_s);
    stage.converge();
    return stage.complaints();
}

Fault listGoneWhileConnected()
{
    Fault fault;
    fault.number = 14;
    fault.name = u"404 list gone"_s;
    fault.begin = [](Stage &stage, Where, Span) {
        stage.studio.practice.hook(u"delete-list"_s, {{"list"_L1, kList}});
    };
    fault.recover = [](Stage &stage) {
        stage.expect(stage.studio.choose(kOtherList), u"no other list can be chosen"_s);
    };
    return fault;
}

// 15: a contact no longer exists, or another contact has the address.
QStringList contactGone()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    stage.studio.practice.hook(u"delete-contact"_s, {{"email"_L1, Stage::address(u"ben"_s)}});
    stage.edit(u"ben"_s, u"Changed"_s);
    stage.edit(u"cara"_s, u"Changed"_s);
    const Sync::RoundReport report = stage.round();
    stage.expect(!report.error, u"one missing contact ended the round"_s);
    stage.expect(report.counts.updated == 1, u"cara was not served"_s);
    stage.expect(!stage.named(u"ben"_s), u"ben was brought back"_s);
    stage.goal.insert(u"ben"_s, ClientState::LeftList);
    stage.converge();
    return stage.complaints();
}

QStringList addressHeldByAnother()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    const QString taken = Stage::address(u"bennew"_s);
    stage.studio.practice.hook(u"add-contact"_s, {{"email"_L1, taken}, {"first_name"_L1, u"Other"_s}});
    stage.studio.edit(stage.ids.value(u"ben"_s), [&taken](Domain::Client &client) { client.email = taken; });
    const Sync::RoundReport report = stage.round();
    stage.expect(!report.error, u"a conflict ended the round"_s);
    stage.converge();
    stage.expect(!stage.studio.isListed(Stage::address(u"ben"_s)), u"the old address is still listed"_s);
    return stage.complaints();
}

// 22: paging is broken; it is restarted once and then abandoned.
QStringList brokenChain(Column column, const QString &href)
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    const bool choosing = column == Column::Choose;
    const QString path = choosing ? u"^/v3/contact_lists$"_s : kContacts;
    const QJsonObject links{
        {"next"_L1, QJsonObject{{"href"_L1, href.arg(choosing ? u"contact_lists"_s : u"contacts"_s)}}}};
    const QJsonObject body{{"_links"_L1, links}, {"lists"_L1, QJsonArray()}, {"contacts"_L1, QJsonArray()}};
    const Snapshot before = stage.snapshot();
    // The service itself rejects an expired cursor.
    const bool dead = href.contains("dead"_L1);
    stage.studio.practice.hook(
        u"faults"_s, {{"path"_L1, path}, {"method"_L1, u"GET"_s}, {"status"_L1, 200}, {"body"_L1, body}});
    for (int page = 0; page < (dead ? 1 : 20); ++page) {
        if (dead) {
            spoilPath(stage, path, {{"status"_L1, 400}}, 1);
            spoilPath(stage, path, {{"status"_L1, 200}, {"body"_L1, body}}, 1);
            spoilPath(stage, path, {{"status"_L1, 400}}, 1);
        } else {
            spoilPath(stage, path, {{"status"_L1, 200}, {"body"_L1, body}}, 1);
        }
    }
    std::optional<Error> error;
    if (choosing) {
        const auto lists = Support::awaitResult(stage.studio.session().lists());
        if (lists && !lists->ok())
            error = lists->error();
    } else {
        stage.studio.practice.optOut(Stage::address(u"ana"_s));
        stage.goal.insert(u"ana"_s, ClientState::Unsubscribed);
        error = stage.round().error;
    }
    stage.tells(error, {Kind::InvalidResponse, Kind::InvalidInput});
    stage.expect(stage.snapshot() == before, u"something was stored, or the checkpoint moved"_s);
    const QJsonArray calls = stage.calls();
    const QString plain = QString(path).remove(u'^').remove(u'$');
    const auto firstPages = std::count_if(calls.begin(), calls.end(), [&plain](const QJsonValue &call) {
        return call["path"_L1].toString() == plain && !call["query"_L1].toString().contains("cursor"_L1);
    });
    stage.expect(firstPages == 2, u"begun %1 times"_s.arg(firstPages));
    stage.clear();
    stage.converge();
    return stage.complaints();
}

// 23: the service returns no data although it has some.
QStringList noLists()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    const Snapshot before = stage.snapshot();
    stage.spoil(Where::Lists, {{"status"_L1, 200}, {"body"_L1, QJsonObject{{"lists"_L1, QJsonArray()}}}});
    const auto lists = Support::awaitResult(stage.studio.session().lists());
    stage.expect(lists && lists->ok() && lists->value().isEmpty(),
                 u"an empty page of lists is not accepted"_s);
    stage.expect(stage.snapshot() == before, u"the choice changed"_s);
    stage.clear();
    stage.expect(stage.studio.choose(kOtherList), u"no list can be chosen afterwards"_s);
    stage.converge();
    return stage.complaints();
}

QStringList shrunkenList(bool withWork)
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    for (int i = 0; i < 12; ++i)
        stage.addClient(u"member%1"_s.arg(i));
    stage.expect(!stage.round().error, u"the members were not added"_s);
    stage.mark();
    if (withWork) {
        stage.addClient(u"dora"_s);
        stage.edit(u"ana"_s, u"Changed"_s);
    }
    const Snapshot before = stage.snapshot();
    const QJsonObject nothing{{"list_id"_L1, stage.studio.practice.listId(kList)},
                              {"name"_L1, kList},
                              {"membership_count"_L1, 0},
                              {"contacts"_L1, QJsonArray()},
                              {"activities"_L1, QJsonArray()}};
    stage.spoil(Where::Reads, {{"status"_L1, 200}, {"body"_L1, nothing}});
    const Sync::RoundReport report = stage.round();
    // The list seems empty, and no contact is readable, so nobody counts as having left (rule R16).
    stage.expect(report.counts.leftList == 0, u"somebody was taken for a leaver"_s);
    if (withWork) {
        stage.tells(report.error, {Kind::InvalidResponse});
    } else {
        stage.expect(stage.writes() == 0, u"something was written"_s);
        // The checkpoint moves, since the search for opt-outs was answered; the next search begins before it.
        const Snapshot after = stage.snapshot();
        stage.expect(after.clients == before.clients && after.list == before.list, u"something was stored"_s);
        stage.expect(after.seenUntil >= before.seenUntil, u"the checkpoint moved back"_s);
    }
    stage.clear();
    stage.converge();
    return stage.complaints();
}

// 24 and 25: results of jobs.
QStringList endedJob(const QString &end)
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    stage.addClient(u"dora"_s);
    stage.studio.practice.setBehaviour(u"activity_end"_s, end);
    const Sync::RoundReport report = stage.round();
    stage.tells(report.error, {Kind::JobFailed});
    stage.expect(stage.studio.state(stage.ids.value(u"dora"_s)) == ClientState::Waiting,
                 u"dora is not waiting"_s);
    stage.studio.practice.setBehaviour(u"activity_end"_s, u"completed"_s);
    stage.converge();
    return stage.complaints();
}

QStringList stuckJob()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    stage.addClient(u"dora"_s);
    stage.studio.practice.setBehaviour(u"activity_end"_s, u"processing"_s);
    const Sync::RoundReport report = stage.round();
    stage.expect(report.counts.pending == 1, u"nobody says that dora's job is open"_s);
    stage.expect(stage.studio.state(stage.ids.value(u"dora"_s)) == ClientState::Waiting,
                 u"dora is not waiting"_s);
    stage.studio.practice.setBehaviour(u"activity_end"_s, u"completed"_s);
    stage.studio.letTimePass(25h); // longer than any job may take
    stage.converge();
    return stage.complaints();
}

Fault jobUnderWay()
{
    Fault fault;
    fault.number = 24;
    fault.name = u"job running"_s;
    fault.begin = [](Stage &stage, Where, Span) {
        stage.studio.practice.setBehaviour(u"activity_processing_ms"_s, u"3600000"_s);
        const Sync::RoundReport report = stage.round();
        stage.expect(report.counts.pending == 1, u"no job is under way"_s);
    };
    fault.end = [](Stage &stage) {
        stage.studio.practice.setBehaviour(u"activity_processing_ms"_s, u"0"_s);
        stage.studio.letTimePass(2h);
    };
    return fault;
}

QStringList partlyRefusedJob()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    const QString longName = u"somebody.with.a.long.address"_s;
    stage.studio.practice.setBehaviour(u"import_email_length"_s, u"30"_s);
    stage.addClient(u"dora"_s);
    stage.addClient(longName);
    const Sync::RoundReport report = stage.round();
    stage.expect(!report.error && report.counts.added == 1, u"dora was not added"_s);
    if (stage.expect(report.failed.size() == 1, u"%1 named"_s.arg(report.failed.size()))) {
        stage.expect(report.failed.first().address == Stage::address(longName),
                     u"the wrong client is reported"_s);
        stage.expect(report.failed.first().reason.endsWith(u'.'), u"no reason is given"_s);
    }
    stage.goal.insert(longName, ClientState::Attention);
    stage.converge();
    return stage.complaints();
}

} // namespace

QList<Cell> answerCells()
{
    const QString gone = u"404 list gone"_s;
    QList<Cell> cells{{14, gone, Column::Choose, chooseDeletedList},
                      {14, gone, Column::Pull, [] { return listGone(Column::Pull); }},
                      {14, gone, Column::Push, [] { return listGone(Column::Push); }},
                      {15, u"404 contact"_s, Column::Pull, contactGone},
                      {15, u"409"_s, Column::Push, addressHeldByAnother},
                      {21, u"unreadable record"_s, Column::Pull, unreadableRecord}};
    cells += cellsOf(listGoneWhileConnected()) + cellsOf(malformed()) + cellsOf(wrongTypes());
    const QList<std::pair<QString, QString>> chains{
        {u"page loop"_s, u"/v3/%1?cursor=loop"_s},
        {u"foreign next page"_s, u"https://evil.example/v3/%1?cursor=1"_s},
        {u"dead cursor"_s, u"/v3/%1?cursor=dead"_s}};
    for (const auto &[name, href] : chains) {
        for (const Column column : {Column::Choose, Column::Pull})
            cells.append({22, name, column, [column, href = href] { return brokenChain(column, href); }});
    }
    cells.append({23, u"empty response"_s, Column::Choose, noLists});
    cells.append({23, u"empty response"_s, Column::Pull, [] { return shrunkenList(false); }});
    cells.append({23, u"empty response"_s, Column::Push, [] { return shrunkenList(true); }});
    for (const QString &end : {u"failed"_s, u"timed_out"_s, u"cancelled"_s})
        cells.append({24, u"job "_s + end, Column::Push, [end] { return endedJob(end); }});
    cells.append({24, u"job stuck"_s, Column::Push, stuckJob});
    cells += cellsOf(jobUnderWay());
    cells.append({25, u"job with errors"_s, Column::Push, partlyRefusedJob});
    return cells;
}

} // namespace FaultMatrix
