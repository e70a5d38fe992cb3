// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utc.h"
#include "net/httpclient.h"
#include "support/awaitresult.h"
#include "support/scriptedserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Core::Error::Kind;
using Support::awaitResult;
using Support::ScriptedServer;

namespace {

using Outcome = std::optional<Core::Result<Net::HttpResponse>>;

const QByteArray kHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

ScriptedServer::Answer cut(const QByteArray &bytes)
{
    return {bytes, ScriptedServer::Answer::Then::Close, {}, {}};
}

Net::HttpRequest get(const QUrl &url)
{
    Net::HttpRequest request;
    request.url = url;
    return request;
}

Net::HttpRequest write(const QByteArray &method, const QUrl &url, const QByteArray &body)
{
    Net::HttpRequest request;
    request.method = method;
    request.url = url;
    request.body = body;
    request.contentType = "application/json";
    return request;
}

quint16 unusedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool failedAs(const Outcome &outcome, Kind kind)
{
    if (outcome && !outcome->ok() && outcome->error().kind == kind)
        return true;
    qWarning() << "ended as"
               << (!outcome        ? u"nothing"_s
                   : outcome->ok() ? u"status %1"_s.arg((*outcome)->status)
                                   : Core::kindName(outcome->error().kind));
    return false;
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<ScriptedServer>(); }

    void readsStatusBodyAndHeaders();
    void returnsErrorStatuses_data();
    void returnsErrorStatuses();
    void understandsRetryAfterAsSecondsAndDate_data();
    void understandsRetryAfterAsSecondsAndDate();

    void sendsAWriteOnceIfTheServerClosesTheConnection_data();
    void sendsAWriteOnceIfTheServerClosesTheConnection();
    void sendsALargeBodyCompletely();
    void reusesTheConnectionForTheNextWrite();
    void writeToAClosedPortIsANetworkError();
    void getFromAClosedPortIsANetworkError();

    void doesNotFollowARedirect_data();
    void doesNotFollowARedirect();
    void totalTimeoutAppliesToATrickle_data();
    void totalTimeoutAppliesToATrickle();
    void detectsATruncatedBody_data();
    void detectsATruncatedBody();
    void requestsNoCompression();
    void rejectsATooLargeResponse();
    void rejectsAnotherContentType();
    void ignoresTheContentTypeOfErrors();
    void storesNoCookies();
    void sendsItsUserAgent();
    void keepsAPlusInAQuery();

    void refusesToSendUnsafeRequests_data();
    void refusesToSendUnsafeRequests();
    void cancelAllCancelsPendingRequests();
    void canBeDestroyedDuringARequest();
    void errorTextsContainNoUrl();

private:
    std::unique_ptr<ScriptedServer> m_server;
    Net::HttpClient m_client;
};

void HttpClientTest::readsStatusBodyAndHeaders()
{
    m_server->play({ScriptedServer::answer(201, "{\"a\":1}", "application/json; charset=utf-8",
                                           "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nLocation: /v3/x\r\n")});
    const Outcome outcome = awaitResult(m_client.send(get(m_server->url(u"/v3/a"_s))));
    QVERIFY(outcome && outcome->ok());
    const Net::HttpResponse &response = **outcome;
    QCOMPARE(response.status, 201);
    QCOMPARE(response.body, QByteArray("{\"a\":1}"));
    QCOMPARE(response.location, QByteArray("/v3/x"));
    QCOMPARE(response.serverTime, Core::utc(QDate(1994, 11, 6), QTime(8, 49, 37)));
    QVERIFY(!response.retryAfter);
}

void HttpClientTest::returnsErrorStatuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 407, 409, 415, 418, 429, 500, 502, 503, 504, 599}) {
        for (const char *method : {"GET", "POST", "DELETE"})
            QTest::addRow("%s %d", method, status) << QByteArray(method) << status;
    }
}

void HttpClientTest::returnsErrorStatuses()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    m_server->play({ScriptedServer::answer(status, "[{\"error_key\":\"x\"}]", "application/json",
                                           "WWW-Authenticate: Bearer realm=\"x\"\r\n")});
    Net::HttpRequest request = write(method, m_server->url(u"/"_s), method == "POST" ? "{}" : "");
    const Outcome outcome = awaitResult(m_client.send(request));
    QVERIFY(outcome);
    QVERIFY2(outcome->ok(), qPrintable(outcome->ok() ? QString() : outcome->error().detail));
    QCOMPARE((*outcome)->status, status);
    QCOMPARE((*outcome)->body, QByteArray("[{\"error_key\":\"x\"}]"));
    QCOMPARE(m_server->requests().size(), 1);
}

void HttpClientTest::understandsRetryAfterAsSecondsAndDate_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:50:07 GMT") << 30;
    QTest::newRow("past") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << 0;
    QTest::newRow("a year") << QByteArray("31536000") << 86400;
    QTest::newRow("invalid") << QByteArray("soon") << -1;
    QTest::newRow("negative") << QByteArray("-5") << -1;
}

void HttpClientTest::understandsRetryAfterAsSecondsAndDate()
{
    QFETCH(QByteArray, text);
    QFETCH(int, seconds);
    m_server->play(
        {ScriptedServer::answer(429, "{}", "application/json",
                                "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: " + text + "\r\n")});
    const Outcome outcome = awaitResult(m_client.send(get(m_server->url(u"/"_s))));
    QVERIFY(outcome && outcome->ok());
    const auto wait = (*outcome)->retryAfter;
    QCOMPARE(wait ? static_cast<int>(wait->count()) : -1, seconds);
}

void HttpClientTest::sendsAWriteOnceIfTheServerClosesTheConnection_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("said");
    const QByteArray large(3'900'000, 'x');
    for (const char *method : {"POST", "PUT"}) {
        QTest::addRow("%s, before the status line", method)
            << QByteArray(method) << QByteArray("{}") << QByteArray();
        QTest::addRow("%s, within the status line", method)
            << QByteArray(method) << QByteArray("{}") << QByteArray("HTTP/1.1 2");
        QTest::addRow("%s, after the status line", method) << QByteArray(method) << QByteArray("{}") << kHead;
        QTest::addRow("%s, large body", method) << QByteArray(method) << large << QByteArray();
        QTest::addRow("%s, no body", method) << QByteArray(method) << QByteArray() << QByteArray();
    }
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray() << QByteArray();
}

void HttpClientTest::sendsAWriteOnceIfTheServerClosesTheConnection()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, said);
    m_server->play({cut(said)});
    const Outcome outcome = awaitResult(m_client.send(write(method, m_server->url(u"/"_s), body)));
    QVERIFY(failedAs(outcome, Kind::OutcomeUnknown));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().constFirst().body.size(), body.size());
}

void HttpClientTest::sendsALargeBodyCompletely()
{
    QByteArray body;
    for (int i = 0; i < 400'000; ++i)
        body += QByteArray::number(i);
    m_server->play({ScriptedServer::answer(201, "{}")});
    const Outcome outcome = awaitResult(m_client.send(write("POST", m_server->url(u"/"_s), body)));
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().constFirst().body, body);
    QCOMPARE(m_server->requests().constFirst().header("Content-Length"), QByteArray::number(body.size()));
    QCOMPARE(m_server->requests().constFirst().header("Content-Type"), QByteArray("application/json"));
}

void HttpClientTest::reusesTheConnectionForTheNextWrite()
{
    m_server->play({ScriptedServer::answer(200, "{}")});
    for (int i = 0; i < 3; ++i) {
        const Outcome outcome = awaitResult(m_client.send(write("PUT", m_server->url(u"/"_s), "{}")));
        QVERIFY(outcome && outcome->ok());
    }
    QCOMPARE(m_server->requests().size(), 3);
}

void HttpClientTest::writeToAClosedPortIsANetworkError()
{
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(unusedPort()));
    QVERIFY(failedAs(awaitResult(m_client.send(write("POST", url, "{}"))), Kind::Network));
    QVERIFY(failedAs(awaitResult(m_client.send(write("DELETE", url, ""))), Kind::Network));
}

void HttpClientTest::getFromAClosedPortIsANetworkError()
{
    QVERIFY(failedAs(awaitResult(m_client.send(get(QUrl(u"http://127.0.0.1:%1/"_s.arg(unusedPort()))))),
                     Kind::Network));
}

void HttpClientTest::doesNotFollowARedirect_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 305, 307, 308, 399}) {
        QTest::addRow("GET %d", status) << QByteArray("GET") << status;
        QTest::addRow("POST %d", status) << QByteArray("POST") << status;
    }
}

void HttpClientTest::doesNotFollowARedirect()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    ScriptedServer other;
    other.play({ScriptedServer::answer(200, "{}")});
    m_server->play({ScriptedServer::answer(status, "{}", "application/json",
                                           "Location: " + other.url(u"/"_s).toEncoded() + "\r\n")});
    Net::HttpRequest request = write(method, m_server->url(u"/"_s), method == "GET" ? "" : "{}");
    request.headers = {{"Authorization", "Bearer very-secret"}};
    const Outcome outcome = awaitResult(m_client.send(request));
    if (method == "GET")
        QVERIFY(outcome && outcome->ok() && (*outcome)->status == status);
    else
        QVERIFY(failedAs(outcome, Kind::OutcomeUnknown));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(other.requests().size(), 0);
}

void HttpClientTest::totalTimeoutAppliesToATrickle_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("kind");
    QTest::newRow("GET, body") << QByteArray("GET") << kHead + "\r\n" << int(Kind::TimedOut);
    QTest::newRow("GET, headers") << QByteArray("GET") << kHead + "X-Long: " << int(Kind::TimedOut);
    QTest::newRow("POST, body") << QByteArray("POST") << kHead + "\r\n" << int(Kind::OutcomeUnknown);
}

void HttpClientTest::totalTimeoutAppliesToATrickle()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, said);
    QFETCH(int, kind);
    m_server->play({{said, ScriptedServer::Answer::Then::KeepOpen, " ", 50ms}});
    Net::HttpRequest request = write(method, m_server->url(u"/"_s), method == "GET" ? "" : "{}");
    request.totalTime = 600ms;
    QVERIFY(failedAs(awaitResult(m_client.send(request), 10s), static_cast<Kind>(kind)));
}

void HttpClientTest::detectsATruncatedBody_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("kind");
    const QByteArray announced = kHead + "Content-Length: 20\r\n\r\n{\"a\":1}";
    const QByteArray chunked = kHead + "Transfer-Encoding: chunked\r\n\r\n14\r\n{\"a\":1}";
    QTest::newRow("GET, announced length") << QByteArray("GET") << announced << -1;
    QTest::newRow("POST, announced length") << QByteArray("POST") << announced << int(Kind::OutcomeUnknown);
    QTest::newRow("GET, chunked") << QByteArray("GET") << chunked << -1;
    QTest::newRow("POST, chunked") << QByteArray("POST") << chunked << int(Kind::OutcomeUnknown);
}

void HttpClientTest::detectsATruncatedBody()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, said);
    QFETCH(int, kind);
    m_server->play({cut(said)});
    const Outcome outcome =
        awaitResult(m_client.send(write(method, m_server->url(u"/"_s), method == "GET" ? "" : "{}")));
    QVERIFY(outcome);
    QVERIFY(!outcome->ok());
    // Network or InvalidResponse, depending on whether Qt detects it; both allow a retry.
    if (kind < 0)
        QVERIFY(outcome->error().kind == Kind::Network || outcome->error().kind == Kind::InvalidResponse);
    else
        QCOMPARE(int(outcome->error().kind), kind);
}

void HttpClientTest::requestsNoCompression()
{
    m_server->play({ScriptedServer::answer(200, "{}")});
    const Outcome outcome = awaitResult(m_client.send(get(m_server->url(u"/"_s))));
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(m_server->requests().constFirst().header("Accept-Encoding"), QByteArray("identity"));
}

void HttpClientTest::rejectsATooLargeResponse()
{
    m_server->play({ScriptedServer::answer(200, QByteArray(200'000, ' '))});
    Net::HttpRequest request = get(m_server->url(u"/"_s));
    request.largestResponse = 65'536;
    QVERIFY(failedAs(awaitResult(m_client.send(request)), Kind::InvalidResponse));
    request.largestResponse = 200'000;
    const Outcome fits = awaitResult(m_client.send(request));
    QVERIFY(fits && fits->ok());
}

void HttpClientTest::rejectsAnotherContentType()
{
    m_server->play({ScriptedServer::answer(200, "<html>", "text/html")});
    QVERIFY(failedAs(awaitResult(m_client.send(get(m_server->url(u"/"_s)))), Kind::InvalidResponse));
    QVERIFY(failedAs(awaitResult(m_client.send(write("POST", m_server->url(u"/"_s), "{}"))),
                     Kind::OutcomeUnknown));
    Net::HttpRequest any = get(m_server->url(u"/"_s));
    any.expectJson = false;
    const Outcome outcome = awaitResult(m_client.send(any));
    QVERIFY(outcome && outcome->ok());
}

void HttpClientTest::ignoresTheContentTypeOfErrors()
{
    m_server->play({ScriptedServer::answer(502, "<html>", "text/html")});
    const Outcome outcome = awaitResult(m_client.send(get(m_server->url(u"/"_s))));
    QVERIFY(outcome && outcome->ok());
    QCOMPARE((*outcome)->status, 502);
}

void HttpClientTest::storesNoCookies()
{
    m_server->play({ScriptedServer::answer(200, "{}", "application/json", "Set-Cookie: who=me; Path=/\r\n")});
    for (int i = 0; i < 2; ++i)
        QVERIFY(awaitResult(m_client.send(get(m_server->url(u"/"_s)))));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().constLast().header("Cookie"), QByteArray());
}

void HttpClientTest::sendsItsUserAgent()
{
    m_server->play({ScriptedServer::answer(200, "{}")});
    QVERIFY(awaitResult(m_client.send(get(m_server->url(u"/"_s)))));
    QVERIFY(m_server->requests().constFirst().header("User-Agent").startsWith("Listwell/"));
}

void HttpClientTest::keepsAPlusInAQuery()
{
    m_server->play({ScriptedServer::answer(200, "{}")});
    const QUrl url = QUrl::fromEncoded(m_server->url(u"/c"_s).toEncoded() + "?email=a%2Bb%40example.com");
    QVERIFY(awaitResult(m_client.send(get(url))));
    QCOMPARE(m_server->requests().constFirst().target, QByteArray("/c?email=a%2Bb%40example.com"));
}

void HttpClientTest::refusesToSendUnsafeRequests_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const QUrl good = QUrl(u"http://127.0.0.1/"_s);
    QTest::newRow("http elsewhere") << QUrl(u"http://api.example.com/"_s) << QByteArray("A")
                                    << QByteArray("b");
    QTest::newRow("file") << QUrl(u"file:///etc/hosts"_s) << QByteArray("A") << QByteArray("b");
    QTest::newRow("user in the address")
        << QUrl(u"https://api.example.com@example.org/"_s) << QByteArray("A") << QByteArray("b");
    QTest::newRow("no address") << QUrl() << QByteArray("A") << QByteArray("b");
    QTest::newRow("CR LF in a value") << good << QByteArray("A") << QByteArray("b\r\nX: y");
    QTest::newRow("LF in a value") << good << QByteArray("A") << QByteArray("b\nX: y");
    QTest::newRow("NUL in a value") << good << QByteArray("A") << QByteArray("b\0c", 3);
    QTest::newRow("colon in a name") << good << QByteArray("A: b") << QByteArray("c");
    QTest::newRow("empty name") << good << QByteArray() << QByteArray("c");
}

void HttpClientTest::refusesToSendUnsafeRequests()
{
    QFETCH(QUrl, url);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    if (url.host() == "127.0.0.1"_L1)
        url = m_server->url(u"/"_s);
    Net::HttpRequest request = get(url);
    request.headers = {{name, value}};
    QVERIFY(failedAs(awaitResult(m_client.send(request)), Kind::Configuration));
    QCOMPARE(m_server->requests().size(), 0);
}

void HttpClientTest::cancelAllCancelsPendingRequests()
{
    m_server->play({ScriptedServer::silent()});
    auto reading = m_client.send(get(m_server->url(u"/"_s)));
    auto writing = m_client.send(write("POST", m_server->url(u"/"_s), "{}"));
    QTRY_COMPARE(m_server->requests().size(), 2);
    m_client.cancelAll();
    QVERIFY(reading.isReady() && writing.isReady());
    QVERIFY(failedAs(awaitResult(std::move(reading)), Kind::Cancelled));
    QVERIFY(failedAs(awaitResult(std::move(writing)), Kind::OutcomeUnknown));
}

void HttpClientTest::canBeDestroyedDuringARequest()
{
    m_server->play({ScriptedServer::silent()});
    auto client = std::make_unique<Net::HttpClient>();
    auto reading = client->send(get(m_server->url(u"/"_s)));
    QTRY_COMPARE(m_server->requests().size(), 1);
    client->cancelAll();
    client.reset();
    QVERIFY(reading.isReady());
}

void HttpClientTest::errorTextsContainNoUrl()
{
    m_server->play({cut({})});
    const QUrl url =
        QUrl::fromEncoded(m_server->url(u"/c"_s).toEncoded() + "?email=jane%40example.com&code=4711");
    const Outcome outcome = awaitResult(m_client.send(get(url)));
    QVERIFY(outcome && !outcome->ok());
    const QString text = outcome->error().message + outcome->error().detail;
    QVERIFY(!text.contains(u"jane"_s) && !text.contains(u"4711"_s));
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
