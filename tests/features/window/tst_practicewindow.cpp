// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using Support::kPatience;
using Support::WindowFixture;

namespace {
const QString kList = u"Quiet Harbor News & Updates"_s;
constexpr int kClients = 60;
} // namespace

/// The practice account's window: its initial state, and the reset to it.
class PracticeWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithAFilledStudio()
    {
        WindowFixture rehearsal(WindowFixture::Kind::Practice);
        QTRY_COMPARE_WITH_TIMEOUT(clients(rehearsal), kClients, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(rehearsal.text("statusChip"), u"Not connected"_s, kPatience);
        rehearsal.click("appDrawerButton");
        rehearsal.click("drawerClasses");
        QTRY_VERIFY_WITH_TIMEOUT(rehearsal.isShown("classesTable"), kPatience);
        QVERIFY(rehearsal.shown<QTableView>("classesTable")->model()->rowCount() > 14);
    }

    void keepsChangesAcrossRestarts()
    {
        WindowFixture rehearsal(WindowFixture::Kind::Practice);
        rehearsal.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        rehearsal.open();
        QTRY_COMPARE_WITH_TIMEOUT(clients(rehearsal), kClients + 1, kPatience);
    }

    void regularWindowStaysEmptyAndOffersNoReset()
    {
        WindowFixture own;
        QTRY_VERIFY_WITH_TIMEOUT(own.isShown("welcomePage"), kPatience);
        goToSetup(own);
        QVERIFY(!own.isShown("setupResetPractice"));
        QVERIFY(!own.isShown("clientsTable"));
    }

    void resetsWhileDisconnected()
    {
        WindowFixture rehearsal(WindowFixture::Kind::Practice);
        rehearsal.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        // Smaller than a new window: Qt 6.8 keeps a restored window within the screen, and the test screen is
        // small.
        rehearsal.window().resize(rehearsal.window().minimumSizeHint().width(), 701);
        const QSize chosen = rehearsal.window().size();
        reset(rehearsal);
        QTRY_COMPARE_WITH_TIMEOUT(clients(rehearsal), kClients, kPatience);
        QCOMPARE(rehearsal.window().size(), chosen);
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    void resetsBothSidesWhileConnected()
    {
        WindowFixture rehearsal(WindowFixture::Kind::Practice);
        const QStringList before = rehearsal.server.addressesOn(kList);
        connectAndSync(rehearsal);
        QVERIFY(rehearsal.server.addressesOn(kList) != before);
        QVERIFY(QFile::exists(rehearsal.tokenFile()));
        reset(rehearsal);
        QTRY_COMPARE_WITH_TIMEOUT(clients(rehearsal), kClients, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(rehearsal.text("statusChip"), u"Not connected"_s, kPatience);
        QCOMPARE(rehearsal.server.addressesOn(kList), before);
        QVERIFY(!QFile::exists(rehearsal.tokenFile()));
        connectAndSync(rehearsal);
    }

    void cancelChangesNothing()
    {
        WindowFixture rehearsal(WindowFixture::Kind::Practice);
        const Gui::Application *const before = &rehearsal.application();
        rehearsal.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        goToSetup(rehearsal);
        rehearsal.click("setupResetPractice");
        QTRY_VERIFY(rehearsal.isShown("resetPracticeQuestion"));
        QTest::keyClick(rehearsal.shown("resetPracticeQuestion"), Qt::Key_Escape);
        QTRY_VERIFY(!rehearsal.isShown("resetPracticeQuestion"));
        QCOMPARE(&rehearsal.application(), before);
        QVERIFY(QFile::exists(rehearsal.dataDirectory() + u"/listwell.db"_s));
    }

    void keepsTheDataIfThePracticeAccountDoesNotRespond()
    {
        WindowFixture rehearsal(WindowFixture::Kind::Practice);
        rehearsal.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        rehearsal.server.stop();
        reset(rehearsal);
        QTRY_VERIFY_WITH_TIMEOUT(rehearsal.isShown("messageClose"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(clients(rehearsal), kClients + 1, kPatience);
    }

private:
    static int clients(WindowFixture &rehearsal)
    {
        const auto *all = rehearsal.shown<QPushButton>("sumAll"); // on the Home page
        return all ? QLocale().toInt(all->accessibleName().section(u' ', 0, 0)) : 0;
    }

    static void goToSetup(WindowFixture &window)
    {
        window.click("appDrawerButton");
        window.click("drawerSetup");
    }

    static void reset(WindowFixture &rehearsal)
    {
        goToSetup(rehearsal);
        const Gui::Application *const before = rehearsal.studio().application();
        rehearsal.click("setupResetPractice");
        rehearsal.click("confirmButton");
        QTRY_VERIFY_WITH_TIMEOUT(
            !rehearsal.studio().application() || rehearsal.studio().application() != before, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(rehearsal.studio().application(), kPatience);
    }

    static void connectAndSync(WindowFixture &rehearsal)
    {
        rehearsal.connectBusiness();
        QCOMPARE(rehearsal.text("statusChip"), u"Connected – choose a list"_s);
        rehearsal.pickList(kList);
        rehearsal.saveAndWaitForRound();
        QVERIFY(rehearsal.text("lastRound").contains("36 added"_L1));
    }
};

QTEST_MAIN(PracticeWindowTest)
#include "tst_practicewindow.moc"
