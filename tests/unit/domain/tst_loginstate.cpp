// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/loginstate.h"

#include "core/utc.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Domain::LoginEnd;
using Domain::LoginState;

class LoginStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheReasonOfTheEnd_data()
    {
        const QDateTime past = m_now.addDays(-1);
        const QDateTime future = m_now.addDays(1);
        QTest::addColumn<LoginState>("login");
        QTest::addColumn<LoginEnd>("reason");
        QTest::newRow("nothing is known") << LoginState{} << LoginEnd::Refused;
        QTest::newRow("renewable, still valid") << LoginState{{}, future, true} << LoginEnd::Refused;
        QTest::newRow("renewable, idle") << LoginState{{}, past, true} << LoginEnd::Unused;
        QTest::newRow("refresh lost") << LoginState{past, future, true} << LoginEnd::RefreshLost;
        QTest::newRow("refresh lost, then idle") << LoginState{past, past, true} << LoginEnd::RefreshLost;
        QTest::newRow("one day, over") << LoginState{{}, past, false} << LoginEnd::OneDayOver;
        QTest::newRow("one day, end not known") << LoginState{{}, {}, false} << LoginEnd::OneDayOver;
        QTest::newRow("one day, revoked before its end")
            << LoginState{{}, future, false} << LoginEnd::Refused;
        QTest::newRow("one day, after a lost refresh of the login before")
            << LoginState{past, past, false} << LoginEnd::OneDayOver;
    }
    void findsTheReasonOfTheEnd()
    {
        QFETCH(LoginState, login);
        QTEST(Domain::reasonForLoginEnd(login, m_now), "reason");
    }

    void isEndingSoon_data()
    {
        QTest::addColumn<LoginState>("login");
        QTest::addColumn<bool>("isEnding");
        QTest::newRow("end not known") << LoginState{} << false;
        QTest::newRow("renewable, a month and a day") << LoginState{{}, m_now.addDays(31), true} << false;
        QTest::newRow("renewable, a month") << LoginState{{}, m_now.addDays(30), true} << true;
        QTest::newRow("one day, just begun") << LoginState{{}, m_now.addDays(1), false} << false;
        QTest::newRow("one day, three hours left") << LoginState{{}, m_now.addSecs(3 * 3600), false} << true;
        QTest::newRow("over") << LoginState{{}, m_now.addDays(-1), true} << true;
    }
    void isEndingSoon()
    {
        QFETCH(LoginState, login);
        QTEST(Domain::isLoginEndingSoon(login, m_now), "isEnding");
    }

    void tellsEachReasonInAnotherText()
    {
        const LoginState login{m_now, m_now, true};
        QSet<QString> texts;
        for (const auto reason :
             {LoginEnd::OneDayOver, LoginEnd::RefreshLost, LoginEnd::Unused, LoginEnd::Refused})
            texts.insert(Domain::loginEndText(reason, login));
        QCOMPARE(texts.size(), 4);
        for (const QString &text : std::as_const(texts))
            QVERIFY2(text.endsWith(u"Log in again: your clients and your list choice are kept."_s) &&
                         !text.contains(u'%'),
                     qPrintable(text));
    }

private:
    const QDateTime m_now = Core::utc(QDate(2026, 9, 7), QTime(12, 0));
};

QTEST_GUILESS_MAIN(LoginStateTest)
#include "tst_loginstate.moc"
