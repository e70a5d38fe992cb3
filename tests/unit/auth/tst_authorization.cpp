#include "auth/authorizationresponse.h"
#include "auth/authorizationurl.h"
#include "auth/pkce.h"

#include <QRegularExpression>
#include <QSet>
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

class AuthorizationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void challengeMatchesTheRfc();
    void everyVerifierAndStateIsNew();

    void addressContainsEveryParameterEncodedOnce();
    void addressRequestsANewLoginOnDemand();
    void addressRequiresAClientId();
    void addressRequiresHttpsExceptOnLoopback();

    void readsACodeDecodedOnce();
    void readsAnErrorResponse();
    void ignoresInvalidRedirects_data();
    void ignoresInvalidRedirects();
    void acceptsItsOwnIssuer_data();
    void acceptsItsOwnIssuer();
    void explainsErrorResponses_data();
    void explainsErrorResponses();
};

void AuthorizationTest::challengeMatchesTheRfc()
{
    // RFC 7636, appendix B
    QCOMPARE(Auth::Pkce::challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void AuthorizationTest::everyVerifierAndStateIsNew()
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{43}$"_s);
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const Auth::Pkce pkce = Auth::Pkce::fresh();
        QCOMPARE(Auth::Pkce::challengeOf(pkce.verifier.reveal()), pkce.challenge);
        for (const QByteArray &text : {pkce.verifier.reveal(), Auth::unguessableText()}) {
            QVERIFY(form.match(QString::fromLatin1(text)).hasMatch());
            QVERIFY(!seen.contains(text));
            seen.insert(text);
        }
    }
}

void AuthorizationTest::addressContainsEveryParameterEncodedOnce()
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

void AuthorizationTest::addressRequestsANewLoginOnDemand()
{
    Auth::AuthorizationStep again = step();
    again.loginAgain = true;
    const auto url = Auth::authorizationUrl(again);
    QVERIFY(url);
    QVERIFY(url->query(QUrl::FullyEncoded).split('&'_L1).contains(u"prompt=login"_s));
}

void AuthorizationTest::addressRequiresAClientId()
{
    Auth::AuthorizationStep without = step();
    without.clientId.clear();
    const auto url = Auth::authorizationUrl(without);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, Kind::Configuration);
}

void AuthorizationTest::addressRequiresHttpsExceptOnLoopback()
{
    Auth::AuthorizationStep plain = step();
    plain.base = QUrl(u"http://authz.example.com/v1"_s);
    QVERIFY(!Auth::authorizationUrl(plain));
    plain.base = QUrl(u"http://127.0.0.1:8080/v1"_s);
    QVERIFY(Auth::authorizationUrl(plain));
}

void AuthorizationTest::readsACodeDecodedOnce()
{
    const auto answer = Auth::readAuthorizationResponse(
        "state=the-state-of-this-attempt&code=4%2F0A%2Bb%252F+x&extra=1", kState, kServer);
    QVERIFY(answer);
    QCOMPARE(answer->code.reveal(), QByteArray("4/0A+b%2F+x"));
    QVERIFY(answer->error.isEmpty());
}

void AuthorizationTest::readsAnErrorResponse()
{
    const auto answer = Auth::readAuthorizationResponse(
        "error=access_denied&error_description=no&code=abc&state=the-state-of-this-attempt", kState, kServer);
    QVERIFY(answer);
    QCOMPARE(answer->error, u"access_denied"_s);
    QVERIFY(answer->code.isEmpty());
}

void AuthorizationTest::ignoresInvalidRedirects_data()
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

void AuthorizationTest::ignoresInvalidRedirects()
{
    QFETCH(QByteArray, query);
    QVERIFY(!Auth::readAuthorizationResponse(query, kState, kServer));
}

void AuthorizationTest::acceptsItsOwnIssuer_data()
{
    QTest::addColumn<QByteArray>("issuer");
    QTest::newRow("base") << QByteArray("https%3A%2F%2Fauthz.example.com%2Foauth2%2Fdefault%2Fv1");
    QTest::newRow("without the version") << QByteArray("https%3A%2F%2Fauthz.example.com%2Foauth2%2Fdefault");
    QTest::newRow("host") << QByteArray("https%3A%2F%2Fauthz.example.com");
}

void AuthorizationTest::acceptsItsOwnIssuer()
{
    QFETCH(QByteArray, issuer);
    QVERIFY(Auth::readAuthorizationResponse("code=abc&iss=" + issuer + "&state=" + kState, kState, kServer));
}

void AuthorizationTest::explainsErrorResponses_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("kind");
    QTest::newRow("denied") << u"access_denied"_s << int(Kind::Refused);
    QTest::newRow("scope") << u"invalid_scope"_s << int(Kind::Configuration);
    QTest::newRow("client") << u"unauthorized_client"_s << int(Kind::Configuration);
    QTest::newRow("busy") << u"temporarily_unavailable"_s << int(Kind::Network);
    QTest::newRow("unknown") << u"<b>hello</b>"_s << int(Kind::Refused);
}

void AuthorizationTest::explainsErrorResponses()
{
    QFETCH(QString, word);
    QFETCH(int, kind);
    const Core::Error error = Auth::authorizationError(word);
    QCOMPARE(int(error.kind), kind);
    QVERIFY(!error.message.contains('<'_L1));
}

QTEST_GUILESS_MAIN(AuthorizationTest)
#include "tst_authorization.moc"
