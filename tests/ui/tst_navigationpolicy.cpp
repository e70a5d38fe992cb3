// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/login/navigationpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Gui::NavigationPolicy;

namespace {

const QUrl kService(u"https://authz.constantcontact.com/oauth2/default/v1/authorize?client_id=k"_s);

const QUrl kPractice(u"http://localhost:8080/oauth2/default/v1/authorize"_s);

const QUrl kRedirect(u"http://localhost:53682/callback"_s);

} // namespace

class NavigationPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restrictsThePageToTheService_data()
    {
        using enum NavigationPolicy::Verdict;
        QTest::addColumn<QString>("address");
        QTest::addColumn<NavigationPolicy::Verdict>("verdict");
        QTest::newRow("login") << u"https://authz.constantcontact.com/x"_s << Show;
        QTest::newRow("another host of theirs") << u"https://login.constantcontact.com/"_s << Show;
        QTest::newRow("their domain") << u"https://constantcontact.com/"_s << Show;
        QTest::newRow("capitals") << u"https://AUTHZ.ConstantContact.COM/"_s << Show;
        QTest::newRow("explicit port") << u"https://authz.constantcontact.com:443/"_s << Show;
        QTest::newRow("not encrypted") << u"http://authz.constantcontact.com/"_s << Refuse;
        QTest::newRow("other port") << u"https://authz.constantcontact.com:8443/"_s << Refuse;
        QTest::newRow("look-alike") << u"https://evilconstantcontact.com/"_s << Refuse;
        QTest::newRow("subdomain of another host") << u"https://constantcontact.com.example.org/"_s << Refuse;
        QTest::newRow("trailing dot") << u"https://constantcontact.com./"_s << Refuse;
        QTest::newRow("user name") << u"https://authz.constantcontact.com@example.org/"_s << Refuse;
        QTest::newRow("user name and host") << u"https://a@authz.constantcontact.com/"_s << Refuse;
        QTest::newRow("this computer") << u"http://localhost:8080/"_s << Refuse;
        QTest::newRow("file") << u"file:///etc/passwd"_s << Refuse;
        QTest::newRow("data") << u"data:text/html,x"_s << Refuse;
        QTest::newRow("blob") << u"blob:https://authz.constantcontact.com/1"_s << Refuse;
        QTest::newRow("JavaScript") << u"javascript:alert(1)"_s << Refuse;
        QTest::newRow("view-source") << u"view-source:https://authz.constantcontact.com/"_s << Refuse;
        QTest::newRow("engine page") << u"chrome://settings"_s << Refuse;
        QTest::newRow("empty") << QString() << Refuse;
        QTest::newRow("redirect") << u"http://localhost:53682/callback?code=1"_s << CatchRedirect;
        QTest::newRow("redirect without query") << u"http://localhost:53682/callback"_s << CatchRedirect;
        QTest::newRow("redirect with https") << u"https://localhost:53682/callback?code=1"_s << Refuse;
        QTest::newRow("redirect, other port") << u"http://localhost:53683/callback?code=1"_s << Refuse;
        QTest::newRow("redirect, other spelling of host") << u"http://127.0.0.1:53682/callback"_s << Refuse;
        QTest::newRow("redirect, longer path") << u"http://localhost:53682/callback/x"_s << Refuse;
        QTest::newRow("redirect, percent-encoded path") << u"http://localhost:53682/call%62ack/"_s << Refuse;
        QTest::newRow("redirect, user name") << u"http://a@localhost:53682/callback"_s << Refuse;
    }
    void restrictsThePageToTheService()
    {
        QFETCH(QString, address);
        QFETCH(NavigationPolicy::Verdict, verdict);
        QCOMPARE(NavigationPolicy(kService, kRedirect).forMainFrame(QUrl(address)), verdict);
    }

    void restrictsThePracticePageToItsOrigin_data()
    {
        using enum NavigationPolicy::Verdict;
        QTest::addColumn<QString>("address");
        QTest::addColumn<NavigationPolicy::Verdict>("verdict");
        QTest::newRow("same origin") << u"http://localhost:8080/login"_s << Show;
        QTest::newRow("other port") << u"http://localhost:8081/"_s << Refuse;
        QTest::newRow("other spelling") << u"http://127.0.0.1:8080/"_s << Refuse;
        QTest::newRow("https") << u"https://localhost:8080/"_s << Refuse;
        QTest::newRow("the real service") << u"https://authz.constantcontact.com/"_s << Refuse;
        QTest::newRow("redirect") << u"http://localhost:53682/callback?x=1"_s << CatchRedirect;
    }
    void restrictsThePracticePageToItsOrigin()
    {
        QFETCH(QString, address);
        QFETCH(NavigationPolicy::Verdict, verdict);
        QCOMPARE(NavigationPolicy(kPractice, kRedirect).forMainFrame(QUrl(address)), verdict);
    }

    void loadsSubresourcesOnlyFromSafeOrigins_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("service");
        QTest::addColumn<bool>("practice");
        QTest::newRow("https") << u"https://static.example.com/a.css"_s << true << true;
        QTest::newRow("http") << u"http://static.example.com/a.css"_s << false << false;
        QTest::newRow("this computer") << u"http://localhost:8080/a.css"_s << false << true;
        QTest::newRow("this computer, another port") << u"http://localhost:631/"_s << false << false;
        QTest::newRow("data URL") << u"data:image/png;base64,AA"_s << true << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false << false;
        QTest::newRow("socket") << u"ws://localhost:8080/"_s << false << false;
    }
    void loadsSubresourcesOnlyFromSafeOrigins()
    {
        QFETCH(QString, address);
        QFETCH(bool, service);
        QFETCH(bool, practice);
        QCOMPARE(NavigationPolicy(kService, kRedirect).allowsResource(QUrl(address)), service);
        QCOMPARE(NavigationPolicy(kPractice, kRedirect).allowsResource(QUrl(address)), practice);
    }
};

QTEST_GUILESS_MAIN(NavigationPolicyTest)
#include "tst_navigationpolicy.moc"
