// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/login/loginrequest.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl kRedirect(u"http://localhost:53682/callback"_s);

/// Converts single quotes to double quotes, to keep JSON in this file readable.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray requestWith(const QByteArray &members)
{
    return "{'authorize_url':'http://localhost:8080/a','redirect_uri':'http://localhost:53682/callback'" +
           members + "}";
}

} // namespace

class LoginRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequest()
    {
        const auto request =
            Gui::readLoginRequest(json(requestWith(",'parent_window':77,'dark':true,'language':'fr_CA'")));
        QVERIFY(request);
        const Gui::LoginRequest expected{QUrl(u"http://localhost:8080/a"_s), kRedirect, 77, true, u"fr_CA"_s};
        QCOMPARE(*request, expected);
        QVERIFY(request->isOnLoopback());
    }

    void rejectsInvalidRequests_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto with = [](const QByteArray &authorize, const QByteArray &redirect) {
            return QByteArray("{'authorize_url':'" + authorize + "','redirect_uri':'" + redirect + "'}");
        };
        const QByteArray page = "http://localhost:8080/a";
        const QByteArray back = "http://localhost:53682/callback";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("hello");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("invalid UTF-8") << QByteArray("{'authorize_url':'\xff\xfe'}");
        QTest::newRow("unknown key") << requestWith(",'command':'raise'");
        QTest::newRow("window id as string") << requestWith(",'parent_window':'7'");
        QTest::newRow("negative window id") << requestWith(",'parent_window':-1");
        QTest::newRow("fractional window id") << requestWith(",'parent_window':1.5");
        QTest::newRow("huge window id") << requestWith(",'parent_window':1e300");
        QTest::newRow("dark as a number") << requestWith(",'dark':1");
        QTest::newRow("language with a path") << requestWith(",'language':'../../x'");
        QTest::newRow("too long") << requestWith(",'language':'" + QByteArray(20000, 'a') + "'");
        QTest::newRow("another service") << with("https://example.org/authorize", back);
        QTest::newRow("service without encryption") << with("http://authz.constantcontact.com/", back);
        QTest::newRow("file") << with("file:///etc/passwd", back);
        QTest::newRow("redirect elsewhere") << with(page, "http://example.org:80/callback");
        QTest::newRow("redirect without port") << with(page, "http://localhost/callback");
        QTest::newRow("redirect to the root path") << with(page, "http://localhost:53682/");
        QTest::newRow("redirect with https") << with(page, "https://localhost:53682/callback");
        QTest::newRow("redirect with query") << with(page, back + "?a=b");
    }
    void rejectsInvalidRequests()
    {
        QFETCH(QByteArray, line);
        const auto request = Gui::readLoginRequest(json(line));
        QVERIFY(!request);
        QVERIFY(!request.error().message.isEmpty());
    }

    void acceptsOnlyOneCommandAfterTheRequest()
    {
        QVERIFY(Gui::isRaiseCommand(json("{'command':'raise'}")));
        QVERIFY(!Gui::isRaiseCommand(json("{'command':'close'}")));
        QVERIFY(!Gui::isRaiseCommand(json("{'command':'raise','x':1}")));
        QVERIFY(!Gui::isRaiseCommand("raise"));
    }
};

QTEST_GUILESS_MAIN(LoginRequestTest)
#include "tst_loginrequest.moc"
