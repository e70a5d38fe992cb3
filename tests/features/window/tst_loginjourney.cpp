// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "auth/loginhelper.h"
#include "support/screenpicture.h"
#include "support/xvfb.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::kPatience;
using Support::WindowFixture;

namespace {

void press(const QStringList &keys)
{
    QProcess::execute(u"xdotool"_s, QStringList{u"key"_s} + keys);
}

void type(const QString &text)
{
    QProcess::execute(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"20"_s, text});
}

} // namespace

/// The owner's journey with the embedded login page: the real window and the real helper on a test display.
class LoginJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Gui::Style::apply(*qApp, Gui::Style::Scheme::Light);
        Auth::LoginHelper::setProgram(QCoreApplication::applicationDirPath() + "/../bin/listwell-login"_L1);
    }

    void connectsWithTheEmbeddedLoginPage()
    {
        WindowFixture studio;
        studio.goToConstantContact();
        studio.click("connectBusinessButton");
        QTRY_VERIFY(studio.isShown("connectingText"));
        QVERIFY(!studio.isShown("loginAddress"));
        QTRY_VERIFY_WITH_TIMEOUT(hasSeen(studio, u"/authorize"_s), kPatience);
        // The page cannot report when it accepts keys; the blinking caret shows it, as it does to a person.
        QVERIFY(Support::waitForCaret(kPatience));
        const QImage loginPage = Support::screenPicture();
        type(studio.server.user());
        press({u"Tab"_s});
        type(studio.server.password());
        press({u"Return"_s});
        QTRY_VERIFY_WITH_TIMEOUT(hasSeen(studio, u"/authorize/login"_s), kPatience);
        QVERIFY(Support::waitForAnotherPicture(loginPage, kPatience));
        press({u"Return"_s}); // presses Allow
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("businessName"), kPatience);
        QCOMPARE(studio.text("businessName"), u"Quiet Harbor Yoga"_s);
        QVERIFY(studio.person.opened.isEmpty());
    }

    void returnsToConnectBusinessIfThePageIsCancelled()
    {
        WindowFixture studio;
        studio.goToConstantContact();
        studio.click("connectBusinessButton");
        QTRY_VERIFY_WITH_TIMEOUT(hasSeen(studio, u"/authorize"_s), kPatience);
        studio.click("cancelConnecting");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("connectBusinessButton"), kPatience);
        QVERIFY(!studio.isShown("noteAction"));
    }

private:
    static bool hasSeen(WindowFixture &studio, const QString &step)
    {
        const QString path = studio.server.auth().path() + step;
        const QJsonArray entries = studio.server.look(u"log"_s).value("entries"_L1).toArray();
        return std::any_of(entries.begin(), entries.end(),
                           [&](const QJsonValue &entry) { return entry["path"_L1].toString() == path; });
    }
};

int main(int argc, char *argv[])
{
    const Support::Xvfb display;
    if (!display.isRunning())
        return 1;
    QApplication application(argc, argv);
    LoginJourneyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_loginjourney.moc"
