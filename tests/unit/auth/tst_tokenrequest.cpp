// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/tokenrequest.h"
#include "net/httpclient.h"
#include "support/awaitresult.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/testenvironment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Core::Error::Kind;
using Support::awaitResult;
using Support::ScriptedServer;

class TokenRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void exchangesACode();
    void encodesEveryCharacterOfTheForm();
    void refreshesAsAPublicClient();
    void readsTheLifetime_data();
    void readsTheLifetime();
    void rejectsInvalidResponses_data();
    void rejectsInvalidResponses();
    void refreshResponseMayOmitOfflineAccess();
    void mapsErrors_data();
    void mapsErrors();
    void reportsAMisconfiguredApiKey();
    void checksEveryMemberOfAResponse_data();
    void checksEveryMemberOfAResponse();
    void waitsIfTheServerRequestsIt();
    void sendsTheCodeOnceIfTheServerClosesTheConnection();

private:
    std::optional<Core::Result<Auth::Tokens>> exchange();

    std::unique_ptr<ScriptedServer> m_server;
    Net::HttpClient m_http;
    Support::ManualClock m_clock;
    std::unique_ptr<Auth::TokenRequest> m_request;
    Core::Environment m_environment;
};

void TokenRequestTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_environment = Support::environmentFor(m_server->url({}), {});
    m_request = std::make_unique<Auth::TokenRequest>(m_environment, m_http, m_clock);
}

std::optional<Core::Result<Auth::Tokens>> TokenRequestTest::exchange()
{
    return awaitResult(m_request->exchange(Core::Secret("4/0A+b%2F"), Core::Secret("veri~fier"),
                                           QUrl(u"http://localhost:53682/callback"_s)));
}

void TokenRequestTest::exchangesACode()
{
    m_server->play({ScriptedServer::answer(
        200, R"({"token_type":"Bearer","access_token":"at-1","refresh_token":"rt-1","expires_in":86400,)"
             R"("scope":"offline_access contact_data account_read","id_token":"x"})")});
    const auto tokens = exchange();
    QVERIFY(tokens && tokens->ok());
    QCOMPARE((*tokens)->access.reveal(), QByteArray("at-1"));
    QCOMPARE((*tokens)->refresh.reveal(), QByteArray("rt-1"));
    QCOMPARE((*tokens)->lifetime, 86400s);
    QCOMPARE((*tokens)->obtained, m_clock.now());
    QCOMPARE((*tokens)->service, m_environment.serviceIdentity());
}

void TokenRequestTest::encodesEveryCharacterOfTheForm()
{
    m_server->play({ScriptedServer::answer(400, R"({"error":"invalid_grant"})")});
    QVERIFY(exchange());
    const ScriptedServer::Request &sent = m_server->requests().constFirst();
    QCOMPARE(sent.method, QByteArray("POST"));
    QCOMPARE(sent.target, QByteArray("/oauth2/default/v1/token"));
    QCOMPARE(sent.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(sent.body, QByteArray("grant_type=authorization_code&client_id=5f1d-client&code=4%2F0A%2Bb%252F&"
                                   "redirect_uri=http%3A%2F%2Flocalhost%3A53682%2Fcallback&"
                                   "code_verifier=veri~fier"));
}

void TokenRequestTest::refreshesAsAPublicClient()
{
    m_server->play(
        {ScriptedServer::answer(200, R"({"token_type":"bearer","access_token":"at-2","expires_in":86400})")});
    const auto tokens = awaitResult(m_request->refresh(Core::Secret("rt+a/b=")));
    QVERIFY(tokens && tokens->ok());
    QVERIFY((*tokens)->refresh.isEmpty());
    const ScriptedServer::Request &sent = m_server->requests().constFirst();
    QCOMPARE(sent.body,
             QByteArray("grant_type=refresh_token&client_id=5f1d-client&refresh_token=rt%2Ba%2Fb%3D"));
    QVERIFY(sent.header("Authorization").isEmpty());
    QVERIFY(sent.header("Cookie").isEmpty());
}

void TokenRequestTest::readsTheLifetime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("number") << QByteArray("28800") << 28800;
    QTest::newRow("digits") << QByteArray("\"86400\"") << 86400;
    QTest::newRow("fraction") << QByteArray("86399.5") << 86399;
    QTest::newRow("zero") << QByteArray("0") << 3600;
    QTest::newRow("negative") << QByteArray("-1") << 3600;
    QTest::newRow("huge") << QByteArray("1e300") << 3600;
    QTest::newRow("longest") << QByteArray("10000000") << 10'000'000;
    QTest::newRow("too long") << QByteArray("10000001") << 3600;
    QTest::newRow("number too large") << QByteArray("\"99999999999999999999\"") << 3600;
    QTest::newRow("digits with a sign") << QByteArray("\"+86400\"") << 3600;
    QTest::newRow("non-ASCII digits") << QByteArray("\"٣٦٠٠\"") << 3600;
    QTest::newRow("text") << QByteArray("\"soon\"") << 3600;
    QTest::newRow("empty text") << QByteArray("\"\"") << 3600;
    QTest::newRow("null") << QByteArray("null") << 3600;
}

void TokenRequestTest::readsTheLifetime()
{
    QFETCH(QByteArray, text);
    QFETCH(int, seconds);
    m_server->play({ScriptedServer::answer(
        200, R"({"token_type":"Bearer","access_token":"a","refresh_token":"r","expires_in":)" + text + "}")});
    const auto tokens = exchange();
    QVERIFY(tokens && tokens->ok());
    QCOMPARE((*tokens)->lifetime.count(), seconds);
}

void TokenRequestTest::rejectsInvalidResponses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("kind");
    const QByteArray json = "application/json";
    const int unreadable = int(Kind::InvalidResponse);
    QTest::newRow("not JSON") << QByteArray("{") << json << unreadable;
    QTest::newRow("array") << QByteArray("[]") << json << unreadable;
    QTest::newRow("HTML") << QByteArray("<html>") << QByteArray("text/html") << int(Kind::OutcomeUnknown);
    QTest::newRow("no token type") << QByteArray(R"({"access_token":"a"})") << json << unreadable;
    QTest::newRow("another token type")
        << QByteArray(R"({"token_type":"mac","access_token":"a"})") << json << unreadable;
    QTest::newRow("no access token") << QByteArray(R"({"token_type":"Bearer"})") << json << unreadable;
    QTest::newRow("line break in the token")
        << QByteArray(R"({"token_type":"Bearer","access_token":"a\r\nX: y"})") << json << unreadable;
    QTest::newRow("blank in the refresh token")
        << QByteArray(R"({"token_type":"Bearer","access_token":"a","refresh_token":"b c"})") << json
        << unreadable;
    QTest::newRow("token too long") << R"({"token_type":"Bearer","access_token":")" + QByteArray(8193, 'a') +
                                           "\"}"
                                    << json << unreadable;
    QTest::newRow("scope not granted")
        << QByteArray(R"({"token_type":"Bearer","access_token":"a","scope":"account_read offline_access"})")
        << json << int(Kind::Configuration);
    QTest::newRow("response over 64 KiB") << QByteArray(70'000, ' ') << json << int(Kind::OutcomeUnknown);
}

void TokenRequestTest::rejectsInvalidResponses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, kind);
    m_server->play({ScriptedServer::answer(200, body, type)});
    const auto tokens = exchange();
    QVERIFY(tokens && !tokens->ok());
    QCOMPARE(int(tokens->error().kind), kind);
}

void TokenRequestTest::refreshResponseMayOmitOfflineAccess()
{
    m_server->play({ScriptedServer::answer(
        200, R"({"token_type":"Bearer","access_token":"a","scope":"account_read contact_data"})")});
    QVERIFY(awaitResult(m_request->refresh(Core::Secret("r")))->ok());
    QCOMPARE(exchange()->error().kind, Kind::Configuration);
}

void TokenRequestTest::mapsErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("signIn");
    QTest::addColumn<int>("refresh");
    const auto row = [](const char *name, int status, const QByteArray &word, Kind signIn, Kind refresh) {
        QTest::newRow(name) << status << "{\"error\":\"" + word + "\"}" << int(signIn) << int(refresh);
    };
    row("invalid_grant", 400, "invalid_grant", Kind::Refused, Kind::Unauthorized);
    row("invalid_grant as 401", 401, "invalid_grant", Kind::Refused, Kind::Unauthorized);
    row("invalid_client", 401, "invalid_client", Kind::Configuration, Kind::Configuration);
    row("invalid_scope", 400, "invalid_scope", Kind::Configuration, Kind::Configuration);
    row("unauthorized_client", 400, "unauthorized_client", Kind::Configuration, Kind::Configuration);
    row("too many", 429, "rate_limited", Kind::RateLimited, Kind::RateLimited);
    row("invalid_request", 400, "invalid_request", Kind::Configuration, Kind::Configuration);
    row("unsupported_grant_type", 400, "unsupported_grant_type", Kind::Configuration, Kind::Configuration);
    row("503", 503, "", Kind::Network, Kind::OutcomeUnknown);
    row("invalid_grant within a 500", 500, "invalid_grant", Kind::Network, Kind::OutcomeUnknown);
    row("unknown word", 400, "strange", Kind::InvalidResponse, Kind::InvalidResponse);
    QTest::newRow("not JSON") << 400 << QByteArray("no") << int(Kind::InvalidResponse)
                              << int(Kind::InvalidResponse);
}

void TokenRequestTest::mapsErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, signIn);
    QFETCH(int, refresh);
    m_server->play({ScriptedServer::answer(status, body)});
    QCOMPARE(int(exchange()->error().kind), signIn);
    QCOMPARE(int(awaitResult(m_request->refresh(Core::Secret("r")))->error().kind), refresh);
}

void TokenRequestTest::reportsAMisconfiguredApiKey()
{
    m_server->play({ScriptedServer::answer(401, R"({"error":"invalid_client"})")});
    const QString message = exchange()->error().message;
    QVERIFY(message.contains(m_environment.clientId));
    QVERIFY(message.contains("invalid_client"_L1));
}

// Every check of a response, each with a response that is valid except for one member.
void TokenRequestTest::checksEveryMemberOfAResponse_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value"); // empty: omitted
    QTest::addColumn<int>("kind");         // -1: accepted
    const int taken = -1;
    const int unreadable = int(Kind::InvalidResponse);
    const int configuration = int(Kind::Configuration);
    const auto row = [](const char *name, const char *member, const QByteArray &value, int kind) {
        QTest::newRow(name) << QByteArray(member) << value << kind;
    };
    const QByteArray longest = '"' + QByteArray(8192, 'a') + '"';
    const QByteArray tooLong = '"' + QByteArray(8193, 'a') + '"';
    row("type in capitals", "token_type", R"("BEARER")", taken);
    row("type with a blank", "token_type", R"("Bearer ")", unreadable);
    row("type missing", "token_type", {}, unreadable);
    row("type null", "token_type", "null", unreadable);
    row("type a number", "token_type", "1", unreadable);
    for (const char *token : {"access_token", "refresh_token"}) {
        const QByteArray name = token;
        const auto tokenRow = [&](const char *what, const QByteArray &value, int kind) {
            QTest::newRow((name + ' ' + what).constData()) << name << value << kind;
        };
        tokenRow("one character", R"("a")", taken);
        tokenRow("with every allowed character", R"("AZaz09-._~+/==")", taken);
        tokenRow("longest", longest, taken);
        tokenRow("too long", tooLong, unreadable);
        tokenRow("empty", R"("")", unreadable);
        tokenRow("line break", R"("a\r\nX-Evil: y")", unreadable);
        tokenRow("NUL", R"("a\u0000b")", unreadable);
        tokenRow("blank", R"("a b")", unreadable);
        tokenRow("letter outside ASCII", R"("caf\u00e9")", unreadable);
        tokenRow("lone surrogate", R"("a\ud800")", unreadable);
        tokenRow("number", "17", unreadable);
        tokenRow("object", R"({"t":"a"})", unreadable);
        tokenRow("array", R"(["a"])", unreadable);
    }
    row("access token null", "access_token", "null", unreadable);
    row("access token missing", "access_token", {}, unreadable);
    row("refresh token null", "refresh_token", "null", taken);
    row("refresh token missing", "refresh_token", {}, taken);
    row("scope missing", "scope", {}, taken);
    row("scope null", "scope", "null", taken);
    row("more scope than asked", "scope", R"("account_read contact_data offline_access campaign_data")",
        taken);
    row("scope without offline_access", "scope", R"("account_read contact_data")", configuration);
    row("scope without contact_data", "scope", R"("account_read offline_access")", configuration);
    row("scope without account_read", "scope", R"("contact_data offline_access")", configuration);
    row("scope in capitals", "scope", R"("ACCOUNT_READ CONTACT_DATA OFFLINE_ACCESS")", configuration);
    row("scope empty", "scope", R"("")", configuration);
    row("scope not a string", "scope", "[]", configuration);
    row("the content of a JWT is not read", "access_token", R"("eyJhbGciOiJub25lIn0.eyJleHAiOjF9.")", taken);
    row("an id_token is ignored", "id_token", R"({"nonsense":1})", taken);
}

void TokenRequestTest::checksEveryMemberOfAResponse()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    QFETCH(int, kind);
    QMap<QByteArray, QByteArray> members{{"token_type", R"("Bearer")"},
                                         {"access_token", R"("at-1")"},
                                         {"refresh_token", R"("rt-1")"},
                                         {"expires_in", "86400"},
                                         {"scope", R"("account_read contact_data offline_access")"}};
    members[member] = value;
    QByteArrayList written;
    for (auto each = members.cbegin(); each != members.cend(); ++each) {
        if (!each->isEmpty())
            written.append('"' + each.key() + "\":" + *each);
    }
    m_server->play({ScriptedServer::answer(200, '{' + written.join(',') + '}')});
    const auto tokens = exchange();
    QVERIFY(tokens);
    QCOMPARE(tokens->ok() ? -1 : int(tokens->error().kind), kind);
    const auto refreshed = awaitResult(m_request->refresh(Core::Secret("r")));
    QVERIFY(refreshed);
    const bool lessIsAsked = value == R"("account_read contact_data")";
    QCOMPARE(refreshed->ok() ? -1 : int(refreshed->error().kind), lessIsAsked ? -1 : kind);
}

void TokenRequestTest::waitsIfTheServerRequestsIt()
{
    m_server->play({ScriptedServer::answer(429, "{}"),
                    ScriptedServer::answer(200, R"({"token_type":"Bearer","access_token":"a"})")});
    QVERIFY(exchange()->ok());
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().at(0).body, m_server->requests().at(1).body);
}

void TokenRequestTest::sendsTheCodeOnceIfTheServerClosesTheConnection()
{
    m_server->play({ScriptedServer::closed()});
    QCOMPARE(exchange()->error().kind, Kind::OutcomeUnknown);
    QCOMPARE(m_server->requests().size(), 1);
}

QTEST_GUILESS_MAIN(TokenRequestTest)
#include "tst_tokenrequest.moc"
