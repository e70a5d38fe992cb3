// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Language and appearance of the window can be changed while it is open.
#include "windowfixture.h"

#include "presenters/preferences.h"
#include "ui/widgets/style.h"

#include <QAbstractButton>
#include <QLocale>

using namespace Qt::StringLiterals;
using Support::kPatience;
using Support::WindowFixture;

namespace {

const QString kList = u"Quiet Harbor News & Updates"_s;

void goToSettings(WindowFixture &window)
{
    window.click("appDrawerButton");
    window.click("drawerSetup");
    window.click("setupSettings");
}

/// Opens Settings and one of its choices, and chooses an answer.
void choose(WindowFixture &window, const char *entry, const char *button)
{
    goToSettings(window);
    window.click(entry);
    window.click(button);
    QTest::keyClick(window.shown("choiceDialog"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!window.isShown("choiceDialog"), kPatience);
}

QString named(WindowFixture &window, const char *name)
{
    const QWidget *widget = window.shown(name);
    return widget ? widget->accessibleName() : QString();
}

} // namespace

class WindowLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesTheOpenWindow()
    {
        WindowFixture window;
        // The state is known, so the text of the chip must be formed again.
        QTRY_COMPARE_WITH_TIMEOUT(window.text("statusChip"), u"Not connected"_s, kPatience);
        choose(window, "settingsLanguage", "choice_fr_CA");
        QTRY_VERIFY_WITH_TIMEOUT(named(window, "appDrawerButton") != u"App Drawer"_s, kPatience);
        // At once, not with the next change of the state.
        const auto *chip = window.window().findChild<QAbstractButton *>(u"statusChip"_s);
        QCOMPARE(chip->text(), u"Non connecté"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chip->isVisible(), kPatience);
        window.goToConstantContact();
        QVERIFY(window.text("connectBusinessButton") != u"CONNECT BUSINESS"_s);
        QCOMPARE(QLocale().toString(1234.5), QLocale(u"fr_CA"_s).toString(1234.5));

        choose(window, "settingsLanguage", "choice_en");
        QTRY_COMPARE_WITH_TIMEOUT(window.text("statusChip"), u"Not connected"_s, kPatience);
        QCOMPARE(named(window, "appDrawerButton"), u"App Drawer"_s);
        window.goToConstantContact();
        QCOMPARE(window.text("connectBusinessButton"), u"CONNECT BUSINESS"_s);
    }

    void worksOnInTheOtherLanguage()
    {
        WindowFixture window;
        window.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        choose(window, "settingsLanguage", "choice_es");
        window.connectBusiness();
        window.pickList(kList);
        window.save();
        QTRY_VERIFY_WITH_TIMEOUT(window.server.addressesOn(kList).contains(u"maya.lind@example.com"_s),
                                 kPatience);
        choose(window, "settingsLanguage", "choice_en");
        QTRY_VERIFY_WITH_TIMEOUT(window.text("statusChip").startsWith(u"Up to date"_s), kPatience);
    }

    void choiceOutlivesTheWindow()
    {
        WindowFixture window;
        choose(window, "settingsLanguage", "choice_es");
        QTRY_COMPARE_WITH_TIMEOUT(window.text("statusChip"), u"Sin conexión"_s, kPatience);
        QCOMPARE(Presenters::Preferences(window.dataDirectory()).language(), u"es"_s);
        window.open();
        QTRY_COMPARE_WITH_TIMEOUT(window.text("statusChip"), u"Sin conexión"_s, kPatience);
    }

    void changesBetweenLightAndDark()
    {
        WindowFixture window;
        goToSettings(window);
        const QColor light = window.window().palette().window().color();
        choose(window, "settingsAppearance", "choice_dark");
        QVERIFY(Gui::Style::isDark());
        QVERIFY(window.window().palette().window().color().lightness() < light.lightness());
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("settingsAppearance"), kPatience);
        QCOMPARE(window.window().focusWidget(), window.shown("settingsAppearance"));
        QCOMPARE(Presenters::Preferences(window.dataDirectory()).appearance(), u"dark"_s);
        window.open();
        QVERIFY(Gui::Style::isDark());

        choose(window, "settingsAppearance", "choice_");
        QVERIFY(!Gui::Style::isDark());
        QCOMPARE(window.window().palette().window().color(), light);
    }

    // The tests have no tray.
    void closingEndsTheProgramWithoutATray()
    {
        WindowFixture window;
        goToSettings(window);
        QTRY_VERIFY_WITH_TIMEOUT(window.isShown("settingsNotice"), kPatience);
        QVERIFY(!window.shown("settingsTray")->isEnabled());
        QVERIFY(window.window().close());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    void cancelChangesNothing()
    {
        WindowFixture window;
        goToSettings(window);
        window.click("settingsLanguage");
        window.click("choice_es");
        QTest::keyClick(window.shown("choiceDialog"), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isShown("choiceDialog"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(window.text("statusChip"), u"Not connected"_s, kPatience);
    }
};

QTEST_MAIN(WindowLookTest)
#include "tst_windowlook.moc"
