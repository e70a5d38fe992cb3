// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrixcells.h"

#include "store/directory/addressrecords.h"
#include "support/awaitresult.h"

#include <QJsonArray>
#include <QTest>

namespace FaultMatrix {

using namespace Qt::StringLiterals;
using Kind = Core::Error::Kind;
using Domain::ClientState;

namespace {

QJsonObject refusal(int status, const QString &key, const QString &message)
{
    return {{"status"_L1, status},
            {"body"_L1, QJsonObject{{"error_key"_L1, key}, {"error_message"_L1, message}}}};
}

Fault refused(int number, const QString &name, const QJsonObject &description)
{
    Fault fault;
    fault.number = number;
    fault.name = name;
    fault.begin = [description](Stage &stage, Where where, Span span) {
        stage.spoil(where, description, span);
    };
    return fault;
}

void inEveryColumn(Fault &fault, Code code, const QSet<Kind> &kinds)
{
    fault.choose = fault.pull = fault.push = Expectation{code, kinds};
}

Fault badRequest()
{
    const QJsonArray body{QJsonObject{{"error_key"_L1, u"contacts.api.validation.error"_s},
                                      {"error_message"_L1, u"#/something: expected type: String"_s}}};
    Fault fault = refused(11, u"400"_s, {{"status"_L1, 400}, {"body"_L1, body}});
    fault.choose = fault.pull = Expectation{Code::Ends, {Kind::InvalidInput}};
    fault.disconnect = false;
    return fault;
}

// One of two clients makes the service reject the whole import: the other one is sent, the rejected one is
// reported, and sent after its next change.
QStringList splitRefusedImport()
{
    Stage stage;
    if (!stage.open())
        return stage.complaints();
    stage.addClient(u"dora"_s);
    stage.addClient(u"emil"_s);
    stage.spoil(Where::Imports, {{"status"_L1, 400}}, {0, 2}); // the whole import, then its first half
    const Sync::RoundReport report = stage.round();
    stage.expect(!report.error, u"one bad row ended the round"_s);
    if (stage.expect(report.failed.size() == 1, u"%1 named"_s.arg(report.failed.size()))) {
        const auto box = Store::AddressRecords(stage.studio.database()).find(report.failed.first().address);
        const QString remedy = box && *box ? (*box)->remedy : QString();
        const QString told = report.failed.first().reason + u' ' + remedy;
        stage.tells(Core::Error{Kind::InvalidInput, told, {}, {}}, {Kind::InvalidInput});
        const QString culprit = report.failed.first().address.section(u'@', 0, 0);
        const ClientState state = stage.studio.state(stage.ids.value(culprit));
        stage.expect(state == ClientState::Attention, u"the rejected client is not shown"_s);
        stage.goal.insert(culprit, ClientState::Attention);
        stage.converge();
        stage.edit(culprit, u"Changed"_s);
        stage.goal.insert(culprit, ClientState::OnList);
    }
    stage.converge();
    return stage.complaints();
}

Fault expiredToken()
{
    Fault fault = refused(12, u"401"_s, refusal(401, u"unauthorized"_s, u"Unauthorized"_s));
    inEveryColumn(fault, Code::Refreshed, {});
    return fault;
}

Fault forbidden()
{
    Fault fault = refused(13, u"403"_s, {{"status"_L1, 403}});
    inEveryColumn(fault, Code::Ends, {Kind::Forbidden});
    return fault;
}

Fault throttled()
{
    Fault fault = refused(16, u"429 throttled"_s, refusal(429, u"throttled"_s, u"Too Many Requests"_s));
    inEveryColumn(fault, Code::Retried, {Kind::RateLimited});
    return fault;
}

Fault quotaUsedUp()
{
    Fault fault = refused(17, u"429 daily quota"_s, refusal(429, u"quota_exceeded"_s, u"Limit Exceeded"_s));
    inEveryColumn(fault, Code::Waits, {Kind::QuotaExhausted});
    return fault;
}

Fault broken(const QString &name, const QJsonObject &description)
{
    Fault fault = refused(18, name, description);
    fault.choose = fault.pull = Expectation{Code::Retried, {Kind::Network}};
    fault.push = Expectation{Code::Unknown, {Kind::OutcomeUnknown, Kind::Network, Kind::JobFailed}};
    return fault;
}

Fault loginEnded()
{
    Fault fault;
    fault.number = 19;
    fault.name = u"invalid_grant"_s;
    fault.begin = [](Stage &stage, Where, Span) { stage.studio.practice.hook(u"revoke"_s); };
    inEveryColumn(fault, Code::SignInAgain, {Kind::Unauthorized});
    fault.whenSending = true;
    return fault;
}

Fault clientRefused(const QString &word)
{
    Fault fault;
    fault.number = 20;
    fault.name = word;
    fault.begin = [word](Stage &stage, Where, Span) {
        stage.studio.practice.hook(u"expire-access-tokens"_s);
        stage.studio.practice.hook(u"faults"_s, {{"path"_L1, u"/token$"_s},
                                                 {"count"_L1, 1000},
                                                 {"status"_L1, 400},
                                                 {"body"_L1, QJsonObject{{"error"_L1, word}}}});
    };
    fault.end = [](Stage &stage) {
        stage.clear();
        // The program waits before it contacts the token end point after a refusal.
        const bool again = QTest::qWaitFor([&stage] {
            const auto refused = Support::awaitResult(stage.tokenManager->accessToken({}));
            if (!refused || !refused->ok())
                return false;
            const auto token = Support::awaitResult(stage.tokenManager->accessToken(**refused));
            return token && token->ok();
        });
        stage.expect(again, u"no token is available after the refusal"_s);
    };
    inEveryColumn(fault, Code::Ends, {Kind::Configuration});
    fault.whenSending = true;
    fault.disconnect = false;
    return fault;
}

} // namespace

QList<Cell> refusalCells()
{
    QList<Cell> cells = cellsOf(badRequest());
    cells.append({11, u"400"_s, Column::Push, splitRefusedImport});
    cells += cellsOf(expiredToken()) + cellsOf(forbidden()) + cellsOf(throttled()) + cellsOf(quotaUsedUp());
    const QJsonObject html{{"status"_L1, 503},
                           {"content_type"_L1, u"text/html"_s},
                           {"body"_L1, u"<html><body>Service Unavailable</body></html>"_s}};
    cells += cellsOf(broken(u"503 with HTML"_s, html));
    cells += cellsOf(broken(u"500 without a body"_s, {{"status"_L1, 500}, {"body"_L1, QString()}}));
    // A gateway's response can follow the processed call or replace it.
    Fault afterTheWork = broken(u"503 after processing"_s, {{"when"_L1, u"after"_s}, {"status"_L1, 503}});
    afterTheWork.choose.reset();
    afterTheWork.pull.reset();
    afterTheWork.disconnect = false;
    cells += cellsOf(afterTheWork) + cellsOf(loginEnded());
    Fault scopeRefused = clientRefused(u"invalid_scope"_s); // another error code with the same handling
    scopeRefused.pull.reset();
    scopeRefused.push.reset();
    cells += cellsOf(clientRefused(u"invalid_client"_s)) + cellsOf(scopeRefused);
    return cells;
}

} // namespace FaultMatrix
