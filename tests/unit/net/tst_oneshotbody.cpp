// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"
#include "support/awaitresult.h"
#include "support/scriptedserver.h"
#include "support/tlsidentity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Core::Error::Kind;
using Support::awaitResult;
using Support::ScriptedServer;

/// Every request is sent once, whatever happens to its connection: Qt would resend it automatically, without
/// count and pace. Requests are counted by the server.
class OneShotBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void sendsOnceIfTheConnectionCloses_data();
    void sendsOnceIfTheConnectionCloses();
    void sendsOnceIfTheIdleConnectionWasDropped_data();
    void sendsOnceIfTheIdleConnectionWasDropped();
    void sendsOnceIfTheServerRequestsAuthentication_data();
    void sendsOnceIfTheServerRequestsAuthentication();
    void keepsTheConnectionForTheNextRequest_data();
    void keepsTheConnectionForTheNextRequest();
    void opensANewConnectionAfterAPause();

private:
    [[nodiscard]] std::unique_ptr<ScriptedServer> server(bool tls) const
    {
        return tls ? std::make_unique<ScriptedServer>(m_identity->server)
                   : std::make_unique<ScriptedServer>();
    }

    std::optional<Support::TlsIdentity> m_identity;
    std::unique_ptr<Support::TrustedAuthority> m_trust;
};

namespace {

struct Sent
{
    const char *name;
    QByteArray method;
    QByteArray body;
    QByteArray contentType;
};

// Every kind of request that the program sends.
QList<Sent> everyKind()
{
    const QByteArray multipart =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" +
        QByteArray(20'000, 'a') + "\r\n--x--\r\n";
    return {{"GET", "GET", {}, {}},
            {"POST", "POST", "{}", "application/json"},
            {"POST of 3.9 MB", "POST", QByteArray(3'900'000, 'x'), "application/json"},
            {"POST without a body", "POST", {}, {}},
            {"PUT", "PUT", "{}", "application/json"},
            {"DELETE", "DELETE", {}, {}},
            {"multipart", "POST", multipart, "multipart/form-data; boundary=x"},
            {"token call", "POST", "grant_type=refresh_token&refresh_token=x",
             "application/x-www-form-urlencoded"}};
}

void addSent()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
}

Net::HttpRequest request(const QUrl &url, const QByteArray &method, const QByteArray &body,
                         const QByteArray &contentType)
{
    Net::HttpRequest made;
    made.method = method;
    made.url = url;
    made.body = body;
    made.contentType = contentType;
    return made;
}

} // namespace

void OneShotBodyTest::initTestCase()
{
    m_identity = Support::makeTlsIdentity();
    QVERIFY(m_identity);
    m_trust = std::make_unique<Support::TrustedAuthority>(m_identity->authority);
}

void OneShotBodyTest::sendsOnceIfTheConnectionCloses_data()
{
    addSent();
    QTest::addColumn<QByteArray>("said");
    const QList<std::pair<const char *, QByteArray>> ends{
        {"before the status line", {}},
        {"in the status line", "HTTP/1.1 2"},
        {"after the status line", "HTTP/1.1 200 OK\r\n"},
        {"in the headers", "HTTP/1.1 200 OK\r\nContent-Type: appli"},
        {"in the body", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"},
        {"in a chunk",
         "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{"},
        {"after an interim response", "HTTP/1.1 100 Continue\r\n\r\n"}};
    for (const bool tls : {false, true}) {
        for (const Sent &sent : everyKind()) {
            for (const auto &[where, said] : ends) {
                QTest::addRow("%s, %s, %s", tls ? "TLS" : "plain", sent.name, where)
                    << tls << sent.method << sent.body << sent.contentType << said;
            }
        }
    }
}

void OneShotBodyTest::sendsOnceIfTheConnectionCloses()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, said);
    const auto there = server(tls);
    there->play({{said, ScriptedServer::Answer::Then::Close, {}, {}}});
    Net::HttpClient client;
    const auto outcome = awaitResult(client.send(request(there->url(u"/"_s), method, body, contentType)));
    QVERIFY(outcome && !outcome->ok());
    if (method == "GET")
        QVERIFY(outcome->error().kind == Kind::Network || outcome->error().kind == Kind::InvalidResponse);
    else
        QCOMPARE(outcome->error().kind, Kind::OutcomeUnknown);
    QCOMPARE(there->requests().size(), 1);
    QCOMPARE(there->requests().constFirst().method, method);
    QVERIFY(there->requests().constFirst().body == body);
}

void OneShotBodyTest::sendsOnceIfTheIdleConnectionWasDropped_data()
{
    addSent();
    for (const bool tls : {false, true}) {
        for (const Sent &sent : everyKind()) {
            QTest::addRow("%s, %s", tls ? "TLS" : "plain", sent.name)
                << tls << sent.method << sent.body << sent.contentType;
        }
    }
}

// The server closes the connection, and the request is sent before the client notices.
void OneShotBodyTest::sendsOnceIfTheIdleConnectionWasDropped()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    const auto there = server(tls);
    there->play({ScriptedServer::answer(200, "{}")});
    Net::HttpClient client;
    const auto first = awaitResult(client.send(request(there->url(u"/first"_s), "GET", {}, {})));
    QVERIFY(first && first->ok());
    there->dropConnections();
    const auto outcome =
        awaitResult(client.send(request(there->url(u"/second"_s), method, body, contentType)));
    QVERIFY(outcome);
    QVERIFY(there->requests().size() <= 2);
    if (outcome->ok())
        QCOMPARE(there->requests().size(), 2);
    else
        QCOMPARE(outcome->error().kind, method == "GET" ? Kind::Network : Kind::OutcomeUnknown);
}

void OneShotBodyTest::sendsOnceIfTheServerRequestsAuthentication_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    for (const QByteArray &scheme :
         {QByteArray("Basic realm=\"x\""), QByteArray("Digest realm=\"x\", nonce=\"n\", qop=\"auth\""),
          QByteArray("NTLM"), QByteArray("Negotiate")}) {
        for (const char *method : {"GET", "POST", "DELETE"}) {
            QTest::addRow("401 %s, %s", scheme.constData(), method)
                << QByteArray(method) << 401 << QByteArray("WWW-Authenticate: " + scheme + "\r\n");
            QTest::addRow("407 %s, %s", scheme.constData(), method)
                << QByteArray(method) << 407 << QByteArray("Proxy-Authenticate: " + scheme + "\r\n");
        }
    }
}

void OneShotBodyTest::sendsOnceIfTheServerRequestsAuthentication()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    const auto there = server(false);
    there->play({ScriptedServer::answer(status, "{}", "application/json", header)});
    Net::HttpClient client;
    const auto outcome =
        awaitResult(client.send(request(there->url(u"/"_s), method, method == "POST" ? "{}" : "", {})));
    QVERIFY(outcome && outcome->ok());
    QCOMPARE((*outcome)->status, status);
    QCOMPARE(there->requests().size(), 1);
}

void OneShotBodyTest::keepsTheConnectionForTheNextRequest_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

void OneShotBodyTest::keepsTheConnectionForTheNextRequest()
{
    QFETCH(bool, tls);
    const auto there = server(tls);
    there->play({ScriptedServer::answer(200, "{}")});
    Net::HttpClient client;
    for (const Sent &sent : everyKind()) {
        const auto outcome =
            awaitResult(client.send(request(there->url(u"/"_s), sent.method, sent.body, sent.contentType)));
        QVERIFY(outcome && outcome->ok());
    }
    QCOMPARE(there->requests().size(), everyKind().size());
    QCOMPARE(there->connections(), 1);
}

void OneShotBodyTest::opensANewConnectionAfterAPause()
{
    const auto there = server(false);
    there->play({ScriptedServer::answer(200, "{}")});
    Net::HttpClient client;
    QVERIFY(awaitResult(client.send(request(there->url(u"/"_s), "GET", {}, {}))));
    QTest::qWait(2100); // connections that are idle for more than 2 s are not reused
    QVERIFY(awaitResult(client.send(request(there->url(u"/"_s), "GET", {}, {}))));
    QCOMPARE(there->connections(), 2);
}

QTEST_GUILESS_MAIN(OneShotBodyTest)
#include "tst_oneshotbody.moc"
