// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using Support::kPatience;
using Support::WindowFixture;

namespace {

QString focusName()
{
    // Without a window manager, nothing activates the window below a dialog that closes.
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!QApplication::activeWindow() && window->isVisible())
            window->activateWindow();
    }
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

void press(Qt::Key key)
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus);
    QTest::keyClick(focus, key);
}

void type(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus);
    QTest::keyClicks(focus, text);
}

} // namespace

/// The journey of the window without a mouse. After each step the focus is on the next one.
class KeyJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectsAndDisconnectsByEnterAlone()
    {
        WindowFixture studio;
        QTest::keyClick(&studio.window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), u"drawerSearch"_s);
        type(u"setup"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(focusName(), u"setupIntegrations"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(focusName(), u"integrationsConstantContact"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(focusName(), u"connectBusinessButton"_s, kPatience);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(focusName(), u"chooseListButton"_s, kPatience);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReady("listSearch") && focusName() == "listSearch"_L1, kPatience);
        const QJsonArray lists = studio.server.look(u"account"_s).value("lists"_L1).toArray();
        type(lists.at(0).toObject().value("name"_L1).toString());
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(focusName(), u"saveButton"_s, kPatience);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReady("previewOk"), kPatience);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(focusName(), u"syncNowButton"_s, kPatience);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_X, Qt::AltModifier);
        QTRY_COMPARE(focusName(), u"disconnectCancel"_s);
        press(Qt::Key_Tab);
        while (focusName() != "disconnectOk"_L1 && focusName() != "disconnectCancel"_L1)
            press(Qt::Key_Tab);
        QCOMPARE(focusName(), u"disconnectOk"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(focusName(), u"connectBusinessButton"_s, kPatience);
    }

    void cancellingTheLoginReturnsToConnect()
    {
        WindowFixture studio;
        studio.person.behaviour = Support::BrowserUser::Behaviour::DoesNothing;
        studio.goToConstantContact();
        QTRY_COMPARE_WITH_TIMEOUT(focusName(), u"connectBusinessButton"_s, kPatience);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(focusName(), u"openAgainButton"_s, kPatience);
        QTRY_VERIFY(studio.isReady("cancelConnecting"));
        while (focusName() != "cancelConnecting"_L1)
            press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(focusName(), u"connectBusinessButton"_s, kPatience);
    }

    // A step that ends while the owner is on another page must not take the focus from there.
    void leavesTheFocusOnAnotherPage()
    {
        WindowFixture studio;
        studio.goToConstantContact();
        studio.click("connectBusinessButton");
        studio.window().showPage(Gui::PageId::Clients);
        studio.click("appDrawerButton");
        QTRY_COMPARE(focusName(), u"drawerSearch"_s);
        QTRY_VERIFY_WITH_TIMEOUT(studio.text("statusChip").contains("choose a list"_L1), kPatience);
        QCOMPARE(focusName(), u"drawerSearch"_s);
    }
};

QTEST_MAIN(KeyJourneyTest)
#include "tst_keyjourney.moc"
