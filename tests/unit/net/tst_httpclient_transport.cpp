// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"
#include "support/awaitresult.h"
#include "support/memorygrowth.h"
#include "support/scriptedserver.h"
#include "support/tlsidentity.h"

#include <QElapsedTimer>
#include <QSslServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Core::Error::Kind;
using Support::awaitResult;
using Support::ScriptedServer;
using Answer = ScriptedServer::Answer;

/// Effects of a hostile or broken connection on a request, one per row: a read fails with an error that
/// allows a retry, a write never counts as not sent, memory use is bounded, and a response is never assigned
/// to another request.
class HttpClientTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void handlesInvalidResponses_data();
    void handlesInvalidResponses();
    void sendsNoTokenToAnotherHost_data();
    void sendsNoTokenToAnotherHost();
    void doesNotAssignAResponseToAnotherRequest();
    void acceptsOnlyValidCertificates_data();
    void acceptsOnlyValidCertificates();
    void refusesOldTlsVersions();
    void handshakeTimesOut();
    void receivesALongResponseCompletely_data();
    void receivesALongResponseCompletely();

private:
    std::optional<Support::TlsIdentity> m_identity;
};

namespace {

constexpr qint64 kMostGrowth = 64 * 1024 * 1024;
constexpr double kPatience = 0.01; // 60 s become 0.6 s, and 20 s of silence 0.2 s
constexpr double kOfAFlood = 0.2;  // for floods, where time is not the limit
const QByteArray kHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

// Result of a read; a write without a readable response always has an unknown outcome.
enum class End { Taken, NotReached, Strange, TookTooLong };

bool endedAs(const Core::Result<Net::HttpResponse> &result, End end)
{
    switch (end) {
    case End::Taken:
        return result.ok();
    case End::NotReached:
        return !result && result.error().kind == Kind::Network;
    case End::Strange:
        return !result &&
               (result.error().kind == Kind::InvalidResponse || result.error().kind == Kind::Network);
    case End::TookTooLong:
        return !result && result.error().kind == Kind::TimedOut;
    }
    return false;
}

Answer whole(const QByteArray &bytes)
{
    return {bytes, Answer::Then::KeepOpen, {}, {}};
}

Answer cut(const QByteArray &bytes)
{
    return {bytes, Answer::Then::Close, {}, {}};
}

Answer flood(const QByteArray &bytes, const QByteArray &piece)
{
    return {bytes, Answer::Then::KeepOpen, piece, 0ms};
}

QByteArray gzipOf(const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes, 9);
    return QByteArray::fromHex("1f8b0800000000000003") + zlib.sliced(6, zlib.size() - 10) +
           QByteArray(8, '\0');
}

QByteArray packed(const QByteArray &name, const QByteArray &body)
{
    return kHead + "Content-Encoding: " + name + "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

Net::HttpRequest request(const QUrl &url, const QByteArray &method)
{
    Net::HttpRequest made;
    made.method = method;
    made.url = url;
    if (method == "POST")
        made.body = "{}";
    made.headers = {{"Authorization", "Bearer very-secret"}};
    return made;
}

} // namespace

Q_DECLARE_METATYPE(Answer)

void HttpClientTransportTest::initTestCase()
{
    m_identity = Support::makeTlsIdentity();
    QVERIFY(m_identity);
}

void HttpClientTransportTest::handlesInvalidResponses_data()
{
    QTest::addColumn<Answer>("said");
    QTest::addColumn<End>("end");
    const QByteArray piece(256 * 1024, ' ');

    // Too much data
    QTest::newRow("2 GB announced") << flood(kHead + "Content-Length: 2147483648\r\n\r\n", piece)
                                    << End::Strange;
    QTest::newRow("endless body without a length") << flood(kHead + "\r\n", piece) << End::Strange;
    QTest::newRow("gzip bomb, 64 MiB")
        << whole(packed("gzip", gzipOf(QByteArray(64 * 1024 * 1024, ' ')))) << End::Strange;
    QTest::newRow("deflate bomb, 64 MiB")
        << whole(packed("deflate", qCompress(QByteArray(64 * 1024 * 1024, ' '), 9).sliced(4)))
        << End::Strange;
    QTest::newRow("gzip without being requested") << whole(packed("gzip", gzipOf("{}"))) << End::Strange;
    QTest::newRow("gzip of 9 MiB, under the threshold and over the cap")
        << whole(packed("gzip", gzipOf(QByteArray(9 * 1024 * 1024, ' ')))) << End::Strange;
    QTest::newRow("endless header lines")
        << Answer{kHead, Answer::Then::KeepOpen, "X-More: " + QByteArray(8000, 'x') + "\r\n", 1ms}
        << End::TookTooLong;
    QTest::newRow("endless header line")
        << Answer{kHead + "X-More: ", Answer::Then::KeepOpen, QByteArray(8000, 'x'), 1ms} << End::TookTooLong;
    QTest::newRow("endless status line")
        << Answer{"HTTP/1.1 200 ", Answer::Then::KeepOpen, QByteArray(8000, 'x'), 1ms} << End::TookTooLong;
    QTest::newRow("endless interim responses")
        << flood({}, "HTTP/1.1 100 Continue\r\n\r\n") << End::TookTooLong;

    // Too slow
    QTest::newRow("one byte at a time, body")
        << Answer{kHead + "\r\n", Answer::Then::KeepOpen, " ", 50ms} << End::TookTooLong;
    QTest::newRow("one byte at a time, header")
        << Answer{kHead + "X-Slow: ", Answer::Then::KeepOpen, "x", 50ms} << End::TookTooLong;
    QTest::newRow("silent") << ScriptedServer::silent() << End::TookTooLong;
    QTest::newRow("silent after the status line") << whole("HTTP/1.1 200 OK\r\n") << End::TookTooLong;
    QTest::newRow("silent in the body") << whole(kHead + "Content-Length: 9\r\n\r\n{") << End::TookTooLong;

    // Truncated or contradictory
    QTest::newRow("shorter than announced")
        << cut(kHead + "Content-Length: 20\r\n\r\n{\"a\":1}") << End::Strange;
    QTest::newRow("last chunk missing")
        << cut(kHead + "Transfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n") << End::Strange;
    QTest::newRow("chunk without size")
        << cut(kHead + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n") << End::Strange;
    QTest::newRow("chunk longer than its data")
        << cut(kHead + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n")
        << End::Strange;
    QTest::newRow("two lengths") << cut(kHead + "Content-Length: 2\r\nContent-Length: 7\r\n\r\n{\"a\":1}")
                                 << End::Strange;
    QTest::newRow("length and chunks")
        << cut(kHead + "Content-Length: 99\r\nTransfer-Encoding: chunked\r\n\r\n"
                       "2\r\n{}\r\n0\r\n\r\n")
        << End::Strange;
    QTest::newRow("negative length") << cut(kHead + "Content-Length: -1\r\n\r\n{}") << End::Strange;
    QTest::newRow("length is not a number") << cut(kHead + "Content-Length: two\r\n\r\n{}") << End::Strange;
    QTest::newRow("length beyond 64 bits")
        << cut(kHead + "Content-Length: 99999999999999999999\r\n\r\n{}") << End::Strange;
    QTest::newRow("invalid gzip") << whole(packed("gzip", "{\"a\":1}")) << End::Strange;
    QTest::newRow("truncated gzip") << whole(packed("gzip", gzipOf(QByteArray(5000, 'a')).left(20)))
                                    << End::Strange;

    // Not HTTP
    QTest::newRow("HTTP/0.9") << cut("<html>Hello</html>\r\n") << End::Strange;
    QTest::newRow("another protocol")
        << cut("ICY 200 OK\r\nContent-Type: application/json\r\n\r\n{}") << End::Strange;
    QTest::newRow("HTTP/2 preface") << cut("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << End::Strange;
    QTest::newRow("SSH") << cut("SSH-2.0-OpenSSH_9.2\r\n") << End::Strange;
    QTest::newRow("zeros") << cut(QByteArray(10'000, '\0')) << End::Strange;
    for (const char *status : {"000", "099", "600", "999", "-20", "2OO", "20", "2000"}) {
        QTest::addRow("status %s", status)
            << cut("HTTP/1.1 " + QByteArray(status) + " OK\r\nContent-Type: application/json\r\n\r\n{}")
            << End::Strange;
    }

    // Complete, but of another type
    for (const char *type : {"text/html", "text/plain", "application/jsonp", "application/problem+json", "",
                             "application/xhtml+xml", "image/png"}) {
        QTest::addRow("content type '%s'", type) << ScriptedServer::answer(200, "{}", type) << End::Strange;
    }

    // Unusual, but complete
    QTest::newRow("type in capitals") << ScriptedServer::answer(200, "{}", "Application/JSON") << End::Taken;
    QTest::newRow("byte order mark") << ScriptedServer::answer(200, "\xEF\xBB\xBF{}") << End::Taken;
    QTest::newRow("header with a NUL")
        << whole(kHead + QByteArray("X-Odd: a\0b\r\n", 12) + "Content-Length: 2\r\n\r\n{}") << End::Taken;
    QTest::newRow("LF only") << whole("HTTP/1.1 200 OK\nContent-Type: application/json\n"
                                      "Content-Length: 2\n\n{}")
                             << End::Taken;
}

void HttpClientTransportTest::handlesInvalidResponses()
{
    QFETCH(Answer, said);
    QFETCH(End, end);
    for (const QByteArray &method : std::initializer_list<QByteArray>{"GET", "POST"}) {
        ScriptedServer server;
        server.play({said});
        const bool overflows = said.every == 0ms && end == End::Strange;
        Net::HttpClient client(overflows ? kOfAFlood : kPatience);
        const Support::MemoryGrowth growth;
        const auto outcome = awaitResult(client.send(request(server.url(u"/v3/x"_s), method)));
        QVERIFY(outcome);
        const QString what =
            outcome->ok() ? u"status %1, %2 bytes"_s.arg((*outcome)->status).arg((*outcome)->body.size())
                          : Core::kindName(outcome->error().kind) + u": "_s + outcome->error().detail;
        if (end == End::Taken || method == "GET")
            QVERIFY2(endedAs(*outcome, end), qPrintable(what));
        else
            QVERIFY2(!outcome->ok() && outcome->error().kind == Kind::OutcomeUnknown, qPrintable(what));
        QCOMPARE(server.requests().size(), 1);
        QVERIFY2(growth.most() < kMostGrowth, qPrintable(u"%1 MB"_s.arg(growth.most() / 1'000'000)));
    }
}

void HttpClientTransportTest::sendsNoTokenToAnotherHost_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const char *method : {"GET", "POST", "PUT", "DELETE"})
            QTest::addRow("%d, %s", status, method) << status << QByteArray(method);
    }
}

void HttpClientTransportTest::sendsNoTokenToAnotherHost()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    ScriptedServer stranger;
    ScriptedServer server;
    server.play({ScriptedServer::answer(status, "{}", "application/json",
                                        "Location: " + stranger.url(u"/v3/x"_s).toEncoded() + "\r\n")});
    Net::HttpClient client;
    const auto outcome = awaitResult(client.send(request(server.url(u"/v3/x"_s), method)));
    QVERIFY(outcome);
    if (method == "GET")
        QVERIFY(outcome->ok() && (*outcome)->status == status);
    else
        QVERIFY(!outcome->ok() && outcome->error().kind == Kind::OutcomeUnknown);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(stranger.connections(), 0);
}

// An unsolicited response is already on the connection when the next request is sent.
void HttpClientTransportTest::doesNotAssignAResponseToAnotherRequest()
{
    const QByteArray planted =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{\"planted\":1}";
    ScriptedServer server;
    server.playBy([&planted](const ScriptedServer::Request &request) {
        Answer answer = ScriptedServer::answer(200, "{\"is\":\"" + request.target + "\"}");
        answer.bytes += planted;
        return answer;
    });
    Net::HttpClient client;
    for (const QString &path : {u"/one"_s, u"/two"_s, u"/three"_s}) {
        const auto outcome = awaitResult(client.send(request(server.url(path), "GET")));
        QVERIFY(outcome);
        if (outcome->ok())
            QCOMPARE((*outcome)->body, "{\"is\":\"" + path.toLatin1() + "\"}");
    }
}

void HttpClientTransportTest::acceptsOnlyValidCertificates_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("expired");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("reason");
    QTest::newRow("good") << QByteArray("IP:127.0.0.1") << false << true << QString();
    QTest::newRow("unknown authority") << QByteArray("IP:127.0.0.1") << false << false << u"certificate"_s;
    QTest::newRow("another host") << QByteArray("DNS:api.example.com") << false << true << u"host name"_s;
    QTest::newRow("expired") << QByteArray("IP:127.0.0.1") << true << true << u"expired"_s;
}

void HttpClientTransportTest::acceptsOnlyValidCertificates()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, expired);
    QFETCH(bool, known);
    QFETCH(QString, reason);
    const auto identity =
        Support::makeTlsIdentity(name, expired ? Support::Validity::Expired : Support::Validity::Now);
    QVERIFY(identity);
    const Support::TrustedAuthority trust(known ? identity->authority : m_identity->authority);
    for (const QByteArray &method : std::initializer_list<QByteArray>{"GET", "POST"}) {
        ScriptedServer server(identity->server);
        server.play({ScriptedServer::answer(200, "{}")});
        Net::HttpClient client;
        const auto outcome = awaitResult(client.send(request(server.url(u"/"_s), method)));
        QVERIFY(outcome);
        if (reason.isEmpty()) {
            QVERIFY(outcome->ok());
            continue;
        }
        QVERIFY(!outcome->ok());
        QCOMPARE(outcome->error().kind, Kind::Network);
        QVERIFY2(outcome->error().message.contains("127.0.0.1"_L1) &&
                     outcome->error().message.contains(reason, Qt::CaseInsensitive),
                 qPrintable(outcome->error().message));
        QCOMPARE(server.requests().size(), 0);
    }
}

void HttpClientTransportTest::refusesOldTlsVersions()
{
    const Support::TrustedAuthority trust(m_identity->authority);
    QSslConfiguration old = m_identity->server;
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    ScriptedServer server(old);
    server.play({ScriptedServer::answer(200, "{}")});
    Net::HttpClient client;
    const auto outcome = awaitResult(client.send(request(server.url(u"/"_s), "POST")));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, Kind::Network);
    QCOMPARE(server.requests().size(), 0);
}

void HttpClientTransportTest::handshakeTimesOut()
{
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    Net::HttpClient client(kPatience);
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(mute.serverPort()));
    const auto reading = awaitResult(client.send(request(url, "GET")));
    QVERIFY(reading && !reading->ok());
    QCOMPARE(reading->error().kind, Kind::TimedOut);
    const auto writing = awaitResult(client.send(request(url, "POST")));
    QVERIFY(writing && !writing->ok());
    QCOMPARE(writing->error().kind, Kind::Network); // nothing was sent
}

void HttpClientTransportTest::receivesALongResponseCompletely_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("chunked");
    for (const bool tls : {false, true}) {
        for (const bool chunked : {false, true})
            QTest::addRow("%s, %s", tls ? "TLS" : "plain", chunked ? "chunked" : "length") << tls << chunked;
    }
}

// An export near the size limit: data held back during the transfer must all arrive in the end.
void HttpClientTransportTest::receivesALongResponseCompletely()
{
    QFETCH(bool, tls);
    QFETCH(bool, chunked);
    const Support::TrustedAuthority trust(m_identity->authority);
    ScriptedServer plain;
    ScriptedServer secure(m_identity->server);
    ScriptedServer &server = tls ? secure : plain;
    QByteArray body;
    while (body.size() < 60'000'000)
        body += "jane." + QByteArray::number(body.size()) + "@example.com,explicit\n";
    QByteArray bytes = "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\n";
    if (chunked) {
        bytes += "Transfer-Encoding: chunked\r\n\r\n";
        for (qsizetype at = 0; at < body.size(); at += 70'000) {
            const QByteArray chunk = body.mid(at, 70'000);
            bytes += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
        }
        bytes += "0\r\n\r\n";
    } else {
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    server.play({whole(bytes)});
    Net::HttpClient client;
    Net::HttpRequest wanted = request(server.url(u"/export"_s), "GET");
    wanted.expectJson = false;
    wanted.largestResponse = 64 * 1024 * 1024;
    const auto outcome = awaitResult(client.send(wanted), 60s);
    QVERIFY(outcome && outcome->ok());
    QVERIFY((*outcome)->body == body);
}

QTEST_GUILESS_MAIN(HttpClientTransportTest)
#include "tst_httpclient_transport.moc"
