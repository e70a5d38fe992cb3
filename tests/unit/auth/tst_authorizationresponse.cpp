// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auth/authorizationresponse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Core::Error::Kind;

namespace {

const QUrl kServer(u"https://authz.example.com/oauth2/default/v1"_s);

const QByteArray kState = "the-state-of-this-attempt";

} // namespace

class AuthorizationResponseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsACodeDecodedOnce();
    void readsAnErrorResponse();
    void ignoresInvalidRedirects_data();
    void ignoresInvalidRedirects();
    void acceptsItsOwnIssuer_data();
    void acceptsItsOwnIssuer();
    void explainsErrorResponses_data();
    void explainsErrorResponses();
};

void AuthorizationResponseTest::readsACodeDecodedOnce()
{
    const auto answer = Auth::readAuthorizationResponse(
        "state=the-state-of-this-attempt&code=4%2F0A%2Bb%252F+x&extra=1", kState, kServer);
    QVERIFY(answer);
    QCOMPARE(answer->code.reveal(), QByteArray("4/0A+b%2F+x"));
    QVERIFY(answer->error.isEmpty());
}

void AuthorizationResponseTest::readsAnErrorResponse()
{
    const auto answer = Auth::readAuthorizationResponse(
        "error=access_denied&error_description=no&code=abc&state=the-state-of-this-attempt", kState, kServer);
    QVERIFY(answer);
    QCOMPARE(answer->error, u"access_denied"_s);
    QVERIFY(answer->code.isEmpty());
}

void AuthorizationResponseTest::ignoresInvalidRedirects_data()
{
    QTest::addColumn<QByteArray>("query");
    const QByteArray good = "state=" + kState;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no state") << QByteArray("code=abc");
    QTest::newRow("empty state") << QByteArray("code=abc&state=");
    QTest::newRow("another state") << QByteArray("code=abc&state=guessed");
    QTest::newRow("longer state") << "code=abc&" + good + "x";
    QTest::newRow("error without state") << QByteArray("error=access_denied");
    QTest::newRow("error with another state") << QByteArray("error=access_denied&state=guessed");
    QTest::newRow("state twice") << "code=abc&state=guessed&" + good;
    QTest::newRow("code twice") << "code=abc&code=def&" + good;
    QTest::newRow("code twice, one name encoded") << "code=abc&%63ode=def&" + good;
    QTest::newRow("error twice") << "error=a&error=b&" + good;
    QTest::newRow("state only") << good;
    QTest::newRow("empty code") << "code=&" + good;
    QTest::newRow("code of 3 KB") << "code=" + QByteArray(3000, 'a') + "&" + good;
    QTest::newRow("NUL in the code") << "code=a%00b&" + good;
    QTest::newRow("line break in the code") << "code=a%0D%0Ab&" + good;
    QTest::newRow("blank in the code") << "code=a%20b&" + good;
    QTest::newRow("separator encoded") << "code=abc%26" + good;
    QTest::newRow("another issuer") << "code=abc&iss=https%3A%2F%2Fauthz.example.org%2Foauth2%2Fdefault&" +
                                           good;
    QTest::newRow("second issuer") << "code=abc&iss=https%3A%2F%2Fauthz.example.com%2Foauth2%2Fdef&" + good;
    QTest::newRow("over 8 KiB") << "x=" + QByteArray(9000, 'a') + "&code=abc&" + good;
}

void AuthorizationResponseTest::ignoresInvalidRedirects()
{
    QFETCH(QByteArray, query);
    QVERIFY(!Auth::readAuthorizationResponse(query, kState, kServer));
}

void AuthorizationResponseTest::acceptsItsOwnIssuer_data()
{
    QTest::addColumn<QByteArray>("issuer");
    QTest::newRow("base") << QByteArray("https%3A%2F%2Fauthz.example.com%2Foauth2%2Fdefault%2Fv1");
    QTest::newRow("without the version") << QByteArray("https%3A%2F%2Fauthz.example.com%2Foauth2%2Fdefault");
    QTest::newRow("host") << QByteArray("https%3A%2F%2Fauthz.example.com");
}

void AuthorizationResponseTest::acceptsItsOwnIssuer()
{
    QFETCH(QByteArray, issuer);
    QVERIFY(Auth::readAuthorizationResponse("code=abc&iss=" + issuer + "&state=" + kState, kState, kServer));
}

void AuthorizationResponseTest::explainsErrorResponses_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("kind");
    QTest::newRow("denied") << u"access_denied"_s << int(Kind::Refused);
    QTest::newRow("scope") << u"invalid_scope"_s << int(Kind::Configuration);
    QTest::newRow("client") << u"unauthorized_client"_s << int(Kind::Configuration);
    QTest::newRow("busy") << u"temporarily_unavailable"_s << int(Kind::Network);
    QTest::newRow("unknown") << u"<b>hello</b>"_s << int(Kind::Refused);
}

void AuthorizationResponseTest::explainsErrorResponses()
{
    QFETCH(QString, word);
    QFETCH(int, kind);
    const Core::Error error = Auth::authorizationError(word);
    QCOMPARE(int(error.kind), kind);
    QVERIFY(!error.message.contains('<'_L1));
}

QTEST_GUILESS_MAIN(AuthorizationResponseTest)
#include "tst_authorizationresponse.moc"
