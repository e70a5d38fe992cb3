// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrixcells.h"

namespace FaultMatrix {

using namespace Qt::StringLiterals;
using Kind = Core::Error::Kind;
using Domain::ClientState;

namespace {

// A list that reports a large size is read with an export, whatever it contains.
void pretendLongList(Stage &stage)
{
    const QJsonObject list{{"list_id"_L1, stage.studio.practice.listId(kList)},
                           {"name"_L1, kList},
                           {"membership_count"_L1, 5000}};
    stage.studio.practice.hook(u"faults"_s, {{"method"_L1, u"GET"_s},
                                             {"path"_L1, u"^/v3/contact_lists/"_s},
                                             {"count"_L1, 1000},
                                             {"status"_L1, 200},
                                             {"body"_L1, list}});
}

void spoilExport(Stage &stage, const QString &method, QJsonObject description)
{
    description.insert("method"_L1, method);
    description.insert("path"_L1, method == "POST"_L1 ? u"contact_exports$"_s : u"contacts?_exports/"_s);
    description.insert("count"_L1, 1000);
    stage.studio.practice.hook(u"faults"_s, description);
}

// A failed export is replaced by paging, or ends the round; nobody counts as having left because of
// it.
QStringList playExport(const std::function<void(Stage &)> &spoil)
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    stage.studio.practice.leaveList(Stage::address(u"ben"_s), kList);
    stage.goal.insert(u"ben"_s, ClientState::LeftList);
    pretendLongList(stage);
    spoil(stage);
    const Sync::RoundReport report = stage.round();
    const QJsonArray calls = stage.calls();
    const bool asked = std::any_of(calls.begin(), calls.end(), [](const QJsonValue &call) {
        return call["path"_L1].toString().endsWith("contact_exports"_L1);
    });
    stage.expect(asked, u"no export was requested"_s);
    if (report.error)
        stage.tells(report.error,
                    {Kind::Network, Kind::TimedOut, Kind::InvalidResponse, Kind::OutcomeUnknown});
    for (const QString &name : {u"ana"_s, u"cara"_s})
        stage.expect(stage.studio.state(stage.ids.value(name)) == ClientState::OnList,
                     name + u" counts as having left"_s);
    stage.clear();
    stage.studio.practice.setBehaviour(u"activity_end"_s, u"completed"_s);
    stage.converge();
    return stage.complaints();
}

Cell exportCell(int fault, const QString &name, const QString &method, const QJsonObject &description)
{
    return {fault, name, Column::Pull, [method, description] {
                return playExport([&](Stage &stage) { spoilExport(stage, method, description); });
            }};
}

QJsonObject file(const QString &text)
{
    return {{"status"_L1, 200}, {"content_type"_L1, u"text/csv"_s}, {"body"_L1, text}};
}

// An empty export: the brake asks before fifteen people count as having left.
QStringList emptyExport()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    for (int i = 0; i < 12; ++i)
        stage.addClient(u"member%1"_s.arg(i));
    stage.expect(!stage.round().error, u"the members were not added"_s);
    const Snapshot before = stage.snapshot();
    pretendLongList(stage);
    spoilExport(stage, u"GET"_s, file(u"Email address\r\n"_s));
    const Sync::RoundReport report = stage.round();
    if (report.error)
        stage.tells(report.error, {Kind::Brake, Kind::InvalidResponse});
    stage.expect(stage.snapshot().clients == before.clients, u"somebody counts as having left"_s);
    stage.clear();
    stage.converge();
    return stage.complaints();
}

} // namespace

QList<Cell> exportCells()
{
    const QString get = u"GET"_s;
    const QString post = u"POST"_s;
    const QJsonObject lost{{"when"_L1, u"after"_s}, {"delivery"_L1, u"close"_s}};
    return {exportCell(5, u"response of an export lost"_s, post, lost),
            exportCell(6, u"export closed, not processed"_s, post, {{"delivery"_L1, u"close"_s}}),
            exportCell(7, u"file of an export truncated"_s, get,
                       {{"when"_L1, u"after"_s}, {"delivery"_L1, u"cut"_s}}),
            exportCell(
                10, u"captive portal for an export"_s, get,
                {{"status"_L1, 200}, {"content_type"_L1, u"text/html"_s}, {"body"_L1, u"<html></html>"_s}}),
            exportCell(18, u"503 at an export"_s, post, {{"status"_L1, 503}}),
            exportCell(18, u"503 at the file of an export"_s, get, {{"status"_L1, 503}}),
            exportCell(21, u"export without a heading"_s, get, file(u"a,b\r\nc,d\r\n"_s)),
            exportCell(21, u"export with an unclosed quote"_s, get,
                       file(u"Email address\r\n\"ana@example.com\r\n"_s)),
            {23, u"empty export"_s, Column::Pull, emptyExport},
            {24, u"export job failed"_s, Column::Pull, [] {
                 return playExport([](Stage &stage) {
                     stage.studio.practice.setBehaviour(u"activity_end"_s, u"failed"_s);
                 });
             }}};
}

} // namespace FaultMatrix
