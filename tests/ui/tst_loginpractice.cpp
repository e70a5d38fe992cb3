#include "auth/loginhelper.h"
#include "support/practiceserver.h"
#include "support/xvfb.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 30000;
const QUrl kRedirect(u"http://localhost:53682/callback"_s);

void press(const QStringList &keys)
{
    QProcess::execute(u"xdotool"_s, QStringList{u"key"_s} + keys);
}

void type(const QString &text)
{
    QProcess::execute(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"20"_s, text});
}

bool hasSeen(Support::PracticeServer &server, const QString &path)
{
    const auto entries = server.look(u"log"_s).value("entries"_L1).toArray();
    return std::any_of(entries.begin(), entries.end(),
                       [&](const QJsonValue &entry) { return entry["path"_L1].toString() == path; });
}

bool hasLoggedIn(Support::PracticeServer &server)
{
    return hasSeen(server, u"/oauth2/default/v1/authorize/login"_s);
}

/// The address as the program makes it: PKCE's own example challenge (RFC 7636, appendix B).
QUrl authorizeUrl(const Support::PracticeServer &server)
{
    QUrl url(server.auth().toString() + "/authorize"_L1);
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, server.clientId());
    query.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(kRedirect.toString())));
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"scope"_s, u"account_read%20contact_data%20offline_access"_s);
    query.addQueryItem(u"state"_s, u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s);
    query.addQueryItem(u"code_challenge"_s, u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
    query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    url.setQuery(query);
    return url;
}

} // namespace

/// The journey's login: the practice account's own pages in the real helper, by keyboard alone.
class TestLoginPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Auth::LoginHelper::setProgram(QCoreApplication::applicationDirPath() + "/../bin/listwell-login"_L1);
    }

    void logsInAndAllowsByKeyboard()
    {
        Support::PracticeServer server;
        QVERIFY2(server.start(), qPrintable(server.errorOutput()));
        QVERIFY(Auth::LoginHelper::isUsable(authorizeUrl(server)));
        Auth::LoginHelper helper;
        QSignalSpy redirected(&helper, &Auth::LoginHelper::redirected);
        QSignalSpy failed(&helper, &Auth::LoginHelper::failed);
        helper.show(authorizeUrl(server), kRedirect, 0);

        // The pages run no script that could tell when they take keys, so a person's tries are repeated until
        // the server has seen one: first the log-in, then Allow, which has the focus on its page.
        const auto logIn = [&] {
            press({u"ctrl+a"_s});
            type(server.user());
            press({u"Tab"_s});
            type(server.password());
            press({u"Return"_s});
            return QTest::qWaitFor([&] { return hasLoggedIn(server) || !failed.isEmpty(); }, 3000);
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasSeen(server, u"/oauth2/default/v1/authorize"_s), kLong);
        QTRY_VERIFY_WITH_TIMEOUT(logIn(), kLong);
        const auto allow = [&] {
            press({u"Return"_s});
            return QTest::qWaitFor([&] { return !redirected.isEmpty(); }, 3000);
        };
        QTRY_VERIFY_WITH_TIMEOUT(allow(), kLong);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(redirected.count(), 1);
        const QUrlQuery answer(QString::fromLatin1(redirected.first().first().toByteArray()));
        QVERIFY2(answer.hasQueryItem(u"code"_s), qPrintable(answer.queryItemValue(u"error"_s)));
        QCOMPARE(answer.queryItemValue(u"state"_s), u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s);
    }
};

int main(int argc, char *argv[])
{
    const Support::Xvfb display;
    if (!display.isRunning())
        return 1;
    QApplication app(argc, argv);
    TestLoginPractice test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_loginpractice.moc"
