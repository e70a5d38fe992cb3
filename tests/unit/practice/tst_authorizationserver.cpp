// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practicetest.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

/// Sign-in with a browser and a program.
class AuthorizationServerTest : public PracticeTest
{
    Q_OBJECT

    const QByteArray verifier = QByteArrayLiteral("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    const QString redirect = u"http://localhost:53682/callback"_s;
    static constexpr auto kBase = "/oauth2/default/v1";

    using Form = QList<std::pair<QByteArray, QString>>;

    static QByteArray encoded(const Form &form)
    {
        QByteArray bytes;
        for (const auto &[name, value] : form)
            bytes += (bytes.isEmpty() ? QByteArray() : QByteArray("&")) + name + '=' +
                     QUrl::toPercentEncoding(value);
        return bytes;
    }
    Form request() const
    {
        return {{"client_id", server.clientId()},
                {"redirect_uri", redirect},
                {"response_type", u"code"_s},
                {"scope", u"account_read contact_data offline_access"_s},
                {"state", u"st+a/te"_s},
                {"code_challenge", u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s},
                {"code_challenge_method", u"S256"_s}};
    }
    static Form with(Form form, const QByteArray &name, const QString &value)
    {
        for (auto &field : form) {
            if (field.first == name)
                field.second = value;
        }
        return form;
    }
    Support::PracticeReply open(const Form &form)
    {
        return server.send("GET", QByteArray(kBase) + "/authorize?" + encoded(form));
    }
    Support::PracticeReply submit(const QByteArray &path, const Form &form)
    {
        return server.send("POST", QByteArray(kBase) + path, encoded(form),
                           {{"Content-Type", "application/x-www-form-urlencoded"}});
    }
    static QString attempt(const QByteArray &page)
    {
        static const QRegularExpression hidden(u"name=\"attempt\" value=\"([^\"]+)\""_s);
        return hidden.match(QString::fromUtf8(page)).captured(1);
    }
    static QString parameter(const Support::PracticeReply &reply, const QString &name)
    {
        const QUrlQuery query(QUrl::fromEncoded(reply.header("Location")));
        return query.queryItemValue(name, QUrl::FullyDecoded);
    }
    /// The redirect after Log In and a click on the button with that name.
    Support::PracticeReply logIn(const QString &decision, const Form &form)
    {
        const QString id = attempt(open(form).body);
        const Form credentials{{"attempt", id}, {"username", server.user()}, {"password", server.password()}};
        submit("/authorize/login", credentials);
        return submit("/authorize/decision", {{"attempt", id}, {"decision", decision}});
    }
    QString freshCode() { return parameter(logIn(u"allow"_s, request()), u"code"_s); }
    Form exchange(const QString &code) const
    {
        return {{"grant_type", u"authorization_code"_s},
                {"client_id", server.clientId()},
                {"code", code},
                {"redirect_uri", redirect},
                {"code_verifier", QString::fromLatin1(verifier)}};
    }
    Form refreshing(const QString &refreshToken) const
    {
        return {{"grant_type", u"refresh_token"_s},
                {"client_id", server.clientId()},
                {"refresh_token", refreshToken}};
    }

private Q_SLOTS:
    void loginPageWorksWithTheKeyboardAndWithoutScripts()
    {
        const Support::PracticeReply page = open(request());
        QCOMPARE(page.status, 200);
        QVERIFY(page.header("Content-Type").startsWith("text/html"));
        QVERIFY(page.header("Content-Security-Policy").contains("default-src 'none'"));
        QVERIFY(!page.body.contains("<script"));
        const QString text = QString::fromUtf8(page.body);
        QVERIFY(text.contains(QRegularExpression(u"id=\"username\"[^>]*autofocus"_s)));
        QVERIFY(text.contains("type=\"submit\">Log In<"_L1));
        QVERIFY(text.contains("studio"_L1) && text.contains("practice"_L1));
        QVERIFY(!text.contains("{{"_L1));
    }

    void wrongPasswordIsReported()
    {
        const QString id = attempt(open(request()).body);
        const Support::PracticeReply page = submit(
            "/authorize/login", {{"attempt", id}, {"username", u"stu<dio"_s}, {"password", u"guess"_s}});
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("role=\"alert\""));
        QVERIFY(page.body.contains("stu&lt;dio"));
        QCOMPARE(attempt(page.body), id);
        QVERIFY(submit("/authorize/decision", {{"attempt", id}, {"decision", u"allow"_s}}).status ==
                400); // the password cannot be skipped
    }

    void consentPageNamesTheBusinessAndFocusesAllow()
    {
        const QString id = attempt(open(request()).body);
        const Support::PracticeReply page =
            submit("/authorize/login",
                   {{"attempt", id}, {"username", server.user()}, {"password", server.password()}});
        QVERIFY(page.body.contains("Quiet Harbor Yoga"));
        QVERIFY(QString::fromUtf8(page.body).contains(QRegularExpression(u"id=\"allow\"[^>]*autofocus"_s)));
    }

    void redirectContainsCodeAndState()
    {
        const Support::PracticeReply back = logIn(u"allow"_s, request());
        QCOMPARE(back.status, 302);
        QVERIFY(back.header("Location").startsWith("http://localhost:53682/callback?"));
        QCOMPARE(parameter(back, u"state"_s), u"st+a/te"_s);
        QVERIFY(!parameter(back, u"code"_s).isEmpty());
    }

    void deniedLoginRedirectsWithAccessDeniedByDefault()
    {
        const Support::PracticeReply back = logIn(u"deny"_s, request());
        QCOMPARE(parameter(back, u"error"_s), u"access_denied"_s);
        QCOMPARE(parameter(back, u"state"_s), u"st+a/te"_s);
        server.setBehaviour(u"denied_redirects"_s, u"off"_s);
        QCOMPARE(logIn(u"deny"_s, request()).status, 200);
    }

    void unregisteredApplicationIsNeverRedirected_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("client id") << QByteArray("client_id") << u"stranger"_s;
        QTest::newRow("other port") << QByteArray("redirect_uri") << u"http://localhost:4000/callback"_s;
        QTest::newRow("other spelling") << QByteArray("redirect_uri") << u"http://127.0.0.1:53682/callback"_s;
        QTest::newRow("trailing slash")
            << QByteArray("redirect_uri") << u"http://localhost:53682/callback/"_s;
    }
    void unregisteredApplicationIsNeverRedirected()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, value);
        const Support::PracticeReply reply = open(with(request(), name, value));
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.header("Location").isEmpty());
    }

    void anyLoopbackPortIsASwitch()
    {
        server.setBehaviour(u"any_loopback_port"_s, u"on"_s);
        QCOMPARE(open(with(request(), "redirect_uri", u"http://localhost:4000/callback"_s)).status, 200);
        QCOMPARE(open(with(request(), "redirect_uri", u"http://example.com:4000/callback"_s)).status, 400);
    }

    void invalidRequestsRedirectWithAnError_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        QTest::newRow("response type")
            << QByteArray("response_type") << u"token"_s << u"unsupported_response_type"_s;
        QTest::newRow("scope") << QByteArray("scope") << u"account_read+contact_data"_s << u"invalid_scope"_s;
        QTest::newRow("no challenge") << QByteArray("code_challenge") << QString() << u"invalid_request"_s;
        QTest::newRow("plain") << QByteArray("code_challenge_method") << u"plain"_s << u"invalid_request"_s;
        QTest::newRow("no state") << QByteArray("state") << QString() << u"invalid_request"_s;
    }
    void invalidRequestsRedirectWithAnError()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, value);
        QFETCH(QString, error);
        const Support::PracticeReply reply = open(with(request(), name, value));
        QCOMPARE(reply.status, 302);
        QCOMPARE(parameter(reply, u"error"_s), error);
    }

    void codeCanBeExchangedOnce()
    {
        const QString code = freshCode();
        const Support::PracticeReply reply = submit("/token", exchange(code));
        QCOMPARE(reply.status, 200);
        const QJsonObject tokens = reply.object();
        QCOMPARE(tokens["token_type"_L1].toString(), u"Bearer"_s);
        QCOMPARE(tokens["expires_in"_L1].toInt(), 86400);
        QCOMPARE(tokens["scope"_L1].toString(), u"account_read contact_data offline_access"_s);
        const QByteArray access = tokens["access_token"_L1].toString().toLatin1();
        QCOMPARE(access.count('.'), 2);
        QVERIFY(access.size() > 900 && access.size() < 1300);
        QCOMPARE(server.call("GET", "/v3/account/summary", access).status, 200);
        QCOMPARE(submit("/token", exchange(code)).errorKey(), u"invalid_grant"_s);
    }

    void exchangeIsValidated_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::newRow("verifier") << QByteArray("code_verifier") << QString(43, u'x') << 400
                                  << u"invalid_grant"_s;
        QTest::newRow("no verifier") << QByteArray("code_verifier") << QString() << 400 << u"invalid_grant"_s;
        QTest::newRow("redirect") << QByteArray("redirect_uri") << u"http://localhost:53683/callback"_s << 400
                                  << u"invalid_grant"_s;
        QTest::newRow("client") << QByteArray("client_id") << u"stranger"_s << 401 << u"invalid_client"_s;
        QTest::newRow("grant type") << QByteArray("grant_type") << u"password"_s << 400
                                    << u"unsupported_grant_type"_s;
        QTest::newRow("code") << QByteArray("code") << u"guess"_s << 400 << u"invalid_grant"_s;
    }
    void exchangeIsValidated()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, value);
        QFETCH(int, status);
        QFETCH(QString, error);
        const Support::PracticeReply reply = submit("/token", with(exchange(freshCode()), name, value));
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.object()["error"_L1].toString(), error);
    }

    void codeIsValidForFiveMinutes()
    {
        const QString code = freshCode();
        server.advanceClock(301);
        QCOMPARE(submit("/token", exchange(code)).errorKey(), u"invalid_grant"_s);
    }

    void refreshTokenRequiresOfflineAccess()
    {
        const QString code =
            parameter(logIn(u"allow"_s, with(request(), "scope", u"account_read contact_data"_s)), u"code"_s);
        QVERIFY(!submit("/token", exchange(code)).object().contains("refresh_token"_L1));
    }

    void refreshTokenRotatesAndInvalidatesTheOldOne()
    {
        const QString first = server.hook(u"token"_s)["refresh_token"_L1].toString();
        const QString second = submit("/token", refreshing(first)).object()["refresh_token"_L1].toString();
        QVERIFY(!second.isEmpty() && second != first);
        QCOMPARE(submit("/token", refreshing(first)).errorMessage(),
                 u"The refresh token is invalid or expired."_s);
        QCOMPARE(submit("/token", refreshing(second)).status, 200);
    }

    void refreshModesAreSwitches()
    {
        const QString first = server.hook(u"token"_s)["refresh_token"_L1].toString();
        server.setBehaviour(u"refresh"_s, u"long_lived"_s);
        QCOMPARE(submit("/token", refreshing(first)).object()["refresh_token"_L1].toString(), first);
        server.setBehaviour(u"refresh"_s, u"omitted"_s);
        QVERIFY(!submit("/token", refreshing(first)).object().contains("refresh_token"_L1));
        QCOMPARE(submit("/token", refreshing(first)).status, 200);
        server.setBehaviour(u"confidential_client"_s, u"on"_s);
        QCOMPARE(submit("/token", refreshing(first)).errorKey(), u"invalid_client"_s);
    }

    void refreshTokenExpiresAfter180IdleDays()
    {
        const QString token1 = server.hook(u"token"_s)["refresh_token"_L1].toString();
        server.advanceClock(179LL * 86400);
        const QString token2 = submit("/token", refreshing(token1)).object()["refresh_token"_L1].toString();
        QVERIFY(!token2.isEmpty());
        server.advanceClock(181LL * 86400);
        QCOMPARE(submit("/token", refreshing(token2)).errorKey(), u"invalid_grant"_s);
    }

    void accessTokenExpiresAndCanBeRevoked()
    {
        server.setBehaviour(u"access_token_life"_s, u"60"_s);
        const QByteArray access = server.accessToken();
        QCOMPARE(server.call("GET", "/v3/account/summary", access).status, 200);
        server.advanceClock(61);
        const Support::PracticeReply expired = server.call("GET", "/v3/account/summary", access);
        QCOMPARE(expired.status, 401);
        QCOMPARE(expired.object()["error_key"_L1].toString(), u"unauthorized"_s);
        const QString refreshToken = server.hook(u"token"_s)["refresh_token"_L1].toString();
        server.hook(u"revoke"_s);
        QCOMPARE(submit("/token", refreshing(refreshToken)).errorKey(), u"invalid_grant"_s);
        token = server.accessToken();
    }

    void tokenRequestsAreLimitedToOnePerSecond()
    {
        server.setBehaviour(u"token_rate"_s, u"on"_s);
        submit("/token", refreshing(u"x"_s));
        QCOMPARE(submit("/token", refreshing(u"x"_s)).status, 429);
        QVERIFY(QTest::qWaitFor([this] { return submit("/token", refreshing(u"x"_s)).status == 400; }));
    }

    void browserStaysLoggedInUnlessPromptRequestsALogin()
    {
        const QString id = attempt(open(request()).body);
        const QByteArray cookie =
            submit("/authorize/login",
                   {{"attempt", id}, {"username", server.user()}, {"password", server.password()}})
                .header("Set-Cookie")
                .split(';')
                .first();
        const auto again = [&](const Form &form) {
            return server
                .send("GET", QByteArray(kBase) + "/authorize?" + encoded(form), {}, {{"Cookie", cookie}})
                .body;
        };
        QVERIFY(again(request()).contains("id=\"allow\""));
        QVERIFY(again(request() + Form{{"prompt", u"login"_s}}).contains("id=\"password\""));
    }

    void otherPathsRespondLikeTheService()
    {
        QCOMPARE(server.send("POST", "/oauth2/default/v1/revoke").status, 404);
        QCOMPARE(server.send("GET", "/.well-known/openid-configuration").status, 404);
        QCOMPARE(server.send("GET", "/nowhere").status, 403);
        QCOMPARE(server.send("GET", "/v3/contacts").status, 401);
        server.setBehaviour(u"missing_token"_s, u"403"_s);
        QCOMPARE(server.send("GET", "/v3/contacts").status, 403);
    }
};

QTEST_GUILESS_MAIN(AuthorizationServerTest)
#include "tst_authorizationserver.moc"
