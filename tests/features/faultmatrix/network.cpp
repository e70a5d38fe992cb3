// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrixcells.h"

#include "support/scriptedserver.h"

namespace FaultMatrix {

using namespace Qt::StringLiterals;
using Kind = Core::Error::Kind;

namespace {

const QSet<Kind> kNotThere{Kind::Network, Kind::TimedOut};
const QSet<Kind> kLost{Kind::OutcomeUnknown, Kind::Network, Kind::JobFailed};
// Shortens timeouts of 20 and 60 s for a test; a response of the practice account takes 20 ms.
constexpr double kPatience = 0.03;

std::function<void(Stage &, Where, Span)> answering(const QJsonObject &description)
{
    return [description](Stage &stage, Where where, Span span) { stage.spoil(where, description, span); };
}

Fault answered(int number, const QString &name, const QJsonObject &description)
{
    Fault fault;
    fault.number = number;
    fault.name = name;
    fault.begin = answering(description);
    return fault;
}

Fault noNetwork()
{
    Fault fault;
    fault.number = 1;
    fault.name = u"no network"_s;
    fault.wishes.gate = true;
    fault.begin = [](Stage &stage, Where, Span) { stage.gate->shut(); };
    fault.end = [](Stage &stage) { stage.expect(stage.gate->reopen(), u"the gate stays closed"_s); };
    fault.choose = fault.pull = fault.push = Expectation{Code::Retried, {Kind::Network}};
    fault.whenSending = true;
    return fault;
}

Fault badCertificate()
{
    Fault fault;
    fault.number = 2;
    fault.name = u"bad certificate"_s;
    fault.wishes.tls = fault.wishes.gate = true;
    fault.begin = [](Stage &stage, Where, Span) {
        stage.gate->presentCertificate(stage.strangeCertificate());
    };
    fault.end = [](Stage &stage) { stage.gate->presentCertificate(stage.goodCertificate()); };
    fault.choose = fault.pull = fault.push = Expectation{Code::Ends, {Kind::Network}};
    fault.whenSending = true;
    return fault;
}

Fault lostAnswers(Fault fault)
{
    fault.choose = fault.pull = Expectation{Code::Retried, kNotThere};
    fault.push = Expectation{Code::Unknown, kLost};
    return fault;
}

Fault badAnswers(Fault fault, Code reading)
{
    fault.choose = Expectation{Code::Ends, {Kind::InvalidResponse}};
    fault.pull = Expectation{reading, {Kind::InvalidResponse}};
    fault.push = Expectation{Code::Unknown, kLost};
    return fault;
}

Fault slow(int number, const QString &name, const QString &delivery)
{
    Fault fault = lostAnswers(answered(number, name, {{"delivery"_L1, delivery}}));
    fault.wishes.patience = kPatience;
    return fault;
}

Fault cutAnswers()
{
    Fault fault = answered(7, u"response truncated"_s, {{"when"_L1, u"after"_s}, {"delivery"_L1, u"cut"_s}});
    fault.choose = fault.pull = Expectation{Code::Retried, {Kind::Network, Kind::InvalidResponse}};
    fault.push = Expectation{Code::Unknown, kLost};
    return fault;
}

QByteArray methodOf(Where where)
{
    switch (where) {
    case Where::Lists:
    case Where::Reads:
        return "GET ";
    case Where::Imports:
        return "POST ";
    case Where::ContactUpdates:
        return "PUT ";
    case Where::All:
        break;
    }
    return {};
}

// A response of a few kilobytes that decompresses to 64 MiB.
QByteArray gzipBomb()
{
    const QByteArray zlib = qCompress(QByteArray(64 * 1024 * 1024, ' '), 9);
    const QByteArray deflated =
        zlib.sliced(6, zlib.size() - 10); // without the headers of Qt and zlib, and the checksum
    const QByteArray body = QByteArray::fromHex("1f8b0800000000000003") + deflated + QByteArray(8, '\0');
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
           "Connection: close\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

Fault unpacksTooLarge()
{
    Fault fault;
    fault.number = 8;
    fault.name = u"gzip bomb"_s;
    fault.wishes.gate = true;
    fault.begin = [](Stage &stage, Where where, Span) {
        stage.gate->instead = [method = methodOf(where)](const QByteArray &head) {
            static const QByteArray bomb = gzipBomb();
            return head.startsWith(method) ? bomb : QByteArray();
        };
    };
    fault.end = [](Stage &stage) { stage.gate->instead = {}; };
    return badAnswers(fault, Code::Ends);
}

// The target of a redirect must not receive anything.
QList<Cell> redirectCells()
{
    const auto stranger = std::make_shared<Support::ScriptedServer>();
    stranger->play({Support::ScriptedServer::answer(200, "{}")});
    const QString location = stranger->url(u"/v3/contact_lists"_s).toString();
    Fault fault = badAnswers(answered(9, u"redirect to another host"_s,
                                      {{"status"_L1, 307},
                                       {"body"_L1, QJsonObject()},
                                       {"headers"_L1, QJsonObject{{"Location"_L1, location}}}}),
                             Code::Ends);
    QList<Cell> cells = cellsOf(fault);
    for (Cell &cell : cells) {
        cell.play = [stranger, play = cell.play] {
            QStringList complaints = play();
            if (!stranger->requests().isEmpty())
                complaints.append(u"the redirect target was called"_s);
            return complaints;
        };
    }
    return cells;
}

} // namespace

QList<Cell> networkCells()
{
    constexpr int kOverTheCap = 9 * 1024 * 1024;
    QList<Cell> cells = cellsOf(noNetwork()) + cellsOf(badCertificate());
    cells += cellsOf(slow(3, u"server silent"_s, u"silence"_s));
    cells += cellsOf(slow(4, u"one byte at a time"_s, u"drip"_s));
    cells += cellsOf(
        lostAnswers(answered(5, u"response lost"_s, {{"when"_L1, u"after"_s}, {"delivery"_L1, u"close"_s}})));
    cells += cellsOf(lostAnswers(answered(6, u"closed, not processed"_s, {{"delivery"_L1, u"close"_s}})));
    cells += cellsOf(cutAnswers());
    cells += cellsOf(badAnswers(answered(8, u"giant body"_s,
                                         {{"when"_L1, u"after"_s},
                                          {"status"_L1, 200},
                                          {"body"_L1, QJsonObject()},
                                          {"body_bytes"_L1, kOverTheCap}}),
                                Code::Ends));
    cells += cellsOf(unpacksTooLarge());
    cells += redirectCells();
    cells += cellsOf(badAnswers(answered(10, u"captive portal"_s,
                                         {{"status"_L1, 200},
                                          {"content_type"_L1, u"text/html"_s},
                                          {"body"_L1, u"<html><body>Welcome to the café</body></html>"_s}}),
                                Code::Retried));
    return cells;
}

} // namespace FaultMatrix
