// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/authorizationurl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Core::Error::Kind;

namespace {

const QUrl kServer(u"https://authz.example.com/oauth2/default/v1"_s);

const QByteArray kState = "the-state-of-this-attempt";

Auth::AuthorizationStep step()
{
    return {kServer, u"a+b/c=&d e"_s,  QUrl(u"http://localhost:53682/callback"_s),
            kState,  "challenge-text", false};
}

} // namespace

class AuthorizationUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressContainsEveryParameterEncodedOnce();
    void addressRequestsANewLoginOnDemand();
    void addressRequiresAClientId();
    void addressRequiresHttpsExceptOnLoopback();
};

void AuthorizationUrlTest::addressContainsEveryParameterEncodedOnce()
{
    const auto url = Auth::authorizationUrl(step());
    QVERIFY(url);
    QCOMPARE(
        url->toEncoded(),
        QByteArray("https://authz.example.com/oauth2/default/v1/authorize?"
                   "client_id=a%2Bb%2Fc%3D%26d%20e&code_challenge=challenge-text&code_challenge_method=S256&"
                   "redirect_uri=http%3A%2F%2Flocalhost%3A53682%2Fcallback&response_type=code&"
                   "scope=account_read%20contact_data%20offline_access&state=the-state-of-this-attempt"));
}

void AuthorizationUrlTest::addressRequestsANewLoginOnDemand()
{
    Auth::AuthorizationStep again = step();
    again.loginAgain = true;
    const auto url = Auth::authorizationUrl(again);
    QVERIFY(url);
    QVERIFY(url->query(QUrl::FullyEncoded).split('&'_L1).contains(u"prompt=login"_s));
}

void AuthorizationUrlTest::addressRequiresAClientId()
{
    Auth::AuthorizationStep without = step();
    without.clientId.clear();
    const auto url = Auth::authorizationUrl(without);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, Kind::Configuration);
}

void AuthorizationUrlTest::addressRequiresHttpsExceptOnLoopback()
{
    Auth::AuthorizationStep plain = step();
    plain.base = QUrl(u"http://authz.example.com/v1"_s);
    QVERIFY(!Auth::authorizationUrl(plain));
    plain.base = QUrl(u"http://127.0.0.1:8080/v1"_s);
    QVERIFY(Auth::authorizationUrl(plain));
}

QTEST_GUILESS_MAIN(AuthorizationUrlTest)
#include "tst_authorizationurl.moc"
