// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "core/version.h"
#include "presenters/preferences.h"

#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::kPatience;
using Support::WindowFixture;

/// Simulates the desktop's browser or file manager.
class Opener : public QObject
{
    Q_OBJECT

public:
    explicit Opener(const QString &scheme)
        : m_scheme(scheme)
    {
        QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Opener() override { QDesktopServices::unsetUrlHandler(m_scheme); }
    Q_SLOT void open(const QUrl &address) { opened.append(address); }

    QList<QUrl> opened;

private:
    QString m_scheme;
};

/// A person's first minutes: the welcome, the API key, and About.
class FirstStartWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void welcomePageOffersToConnect()
    {
        WindowFixture studio;
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("welcomePage"), kPatience);
        QVERIFY(!studio.isShown("hintBar"));
        QTRY_COMPARE(studio.text("currentCrumb"), u"Welcome"_s);
        QTRY_VERIFY(studio.shown("welcomePracticeButton")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("connectBusinessButton"), kPatience);
    }

    void welcomePageOffersTheClients()
    {
        WindowFixture studio;
        studio.click("welcomeClientsButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("addFirstClientButton"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("hintBar"), kPatience);
    }

    void opensThePracticeAccount()
    {
        WindowFixture studio;
        const QSignalSpy wanted(&studio.application(), &Gui::Application::practiceRequested);
        studio.click("welcomePracticeButton");
        QCOMPARE(wanted.size(), 1);
        studio.goToConstantContact();
        studio.click("practiceButton");
        QCOMPARE(wanted.size(), 2);
    }

    void welcomesAgainWhileThereIsNoData()
    {
        WindowFixture studio;
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("welcomePage"), kPatience);
        studio.open();
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("welcomePage"), kPatience);
    }

    void doesNotWelcomeIfThereAreClients()
    {
        WindowFixture studio;
        studio.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        studio.open();
        QTRY_VERIFY_WITH_TIMEOUT(studio.isReady("sumAll"), kPatience);
        QVERIFY(!studio.isShown("welcomePage"));
    }

    void doesNotWelcomeIfConnected()
    {
        WindowFixture studio;
        studio.connectBusiness();
        studio.open();
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("businessName"), kPatience);
        QVERIFY(!studio.isShown("welcomePage"));
    }

    void comesBackWithTheSizeAndThePageOfTheLastTime()
    {
        WindowFixture studio;
        studio.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        studio.window().showPage(Gui::PageId::Classes);
        studio.window().resize(800, 600); // Qt 6.8 fits it into the screen
        studio.open();
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("addFirstClassButton"), kPatience);
        QCOMPARE(studio.window().size(), QSize(800, 600));
        QCOMPARE(studio.window().currentPage(), Gui::PageId::Classes);
    }

    void connectsTheBusinessStartingWithoutAnApiKey()
    {
        WindowFixture studio(WindowFixture::Kind::Own, QString{});
        studio.click("welcomeConnectButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("apiKey"), kPatience);
        QVERIFY(!studio.isShown("connectBusinessButton"));
        QVERIFY(studio.isReady("practiceButton"));

        // Follows the instructions on the page one by one.
        const Opener browser(u"https"_s);
        studio.click("openPortalButton");
        QCOMPARE(browser.opened.value(0).host(), u"app.constantcontact.com"_s);
        auto *address = studio.shown("redirectAddress1");
        QTest::mouseClick(address->findChild<QPushButton *>(u"copyButton"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), studio.redirectAddress());
        auto *key = studio.shown<QLineEdit>("apiKey");
        key->setFocus();
        QTest::keyClicks(key, u" "_s + studio.server.clientId() + u" "_s);
        QTest::keyClick(key, Qt::Key_Return);

        QTRY_VERIFY_WITH_TIMEOUT(studio.isReady("connectBusinessButton"), kPatience);
        QTRY_VERIFY(studio.shown("connectBusinessButton")->hasFocus());
        QVERIFY(!studio.isShown("apiKey"));
        QCOMPARE(studio.text("apiKeyInUse"), "API key: "_L1 + studio.server.clientId());
        QCOMPARE(Presenters::Preferences(studio.dataDirectory()).apiKey(), studio.server.clientId());
        QTest::keyClick(studio.shown("connectBusinessButton"), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("businessName"), u"Quiet Harbor Yoga"_s, kPatience);

        // The other parts of the window use the new connection.
        studio.addConsentingClient(u"Maya"_s, u"maya.lind@example.com"_s);
        const QString list = studio.server.look(u"account"_s)
                                 .value("lists"_L1)
                                 .toArray()
                                 .at(0)
                                 .toObject()
                                 .value("name"_L1)
                                 .toString();
        studio.pickList(list);
        studio.saveAndWaitForRound();
        QVERIFY(studio.server.addressesOn(list).contains(u"maya.lind@example.com"_s));
        // The next start uses the stored key.
        studio.open();
        studio.goToConstantContact();
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("businessName"), u"Quiet Harbor Yoga"_s, kPatience);
    }

    void explainsWhyAnApiKeyIsInvalid()
    {
        WindowFixture studio(WindowFixture::Kind::Own, QString{});
        studio.goToConstantContact();
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("apiKey"), kPatience);
        studio.click("saveApiKeyButton");
        QCOMPARE(studio.text("apiKeyFault"), u"Paste the API key here first."_s);
        QVERIFY(studio.shown("apiKey")->hasFocus());
        QTest::keyClicks(studio.shown("apiKey"), u"my key"_s);
        QVERIFY(!studio.isShown("apiKeyFault"));
        studio.click("saveApiKeyButton");
        QVERIFY(studio.text("apiKeyFault").contains("letters, digits and hyphens"_L1));
        QCOMPARE(studio.shown<QLineEdit>("apiKey")->text(), u"my key"_s);
        QVERIFY(Presenters::Preferences(studio.dataDirectory()).apiKey().isEmpty());
    }

    void replacesTheApiKeyWhileNotConnected()
    {
        WindowFixture studio(WindowFixture::Kind::Own, u"a-wrong-key"_s);
        studio.goToConstantContact();
        studio.click("changeApiKeyButton");
        QTRY_VERIFY(studio.isShown("apiKey"));
        QVERIFY(studio.shown("apiKey")->hasFocus());
        QCOMPARE(studio.shown<QLineEdit>("apiKey")->text(), u"a-wrong-key"_s);
        studio.click("cancelApiKeyButton");
        QTRY_COMPARE(studio.text("apiKeyInUse"), u"API key: a-wrong-key"_s);

        studio.click("changeApiKeyButton");
        studio.shown<QLineEdit>("apiKey")->selectAll();
        QTest::keyClicks(studio.shown("apiKey"), studio.server.clientId());
        studio.click("saveApiKeyButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.text("apiKeyInUse"), "API key: "_L1 + studio.server.clientId(),
                                  kPatience);
        studio.click("connectBusinessButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("businessName"), kPatience);
        QVERIFY(!studio.isShown("changeApiKeyButton"));
    }

    void aboutDialogShowsVersionAndFolders()
    {
        WindowFixture studio;
        studio.click("appDrawerButton");
        studio.click("drawerSetup");
        studio.click("setupAbout");
        QTRY_COMPARE(studio.text("aboutVersion"), QString::fromLatin1(Core::kVersion));
        QVERIFY(studio.text("aboutSystem").contains(QString::fromLatin1(qVersion())));
        QVERIFY(studio.text("aboutLicence").contains("GPL-3.0-or-later"_L1));
        QCOMPARE(studio.shown<QLineEdit>("aboutDataFolder")->text(), studio.dataDirectory());
        // The copied information for bug reports has no folder, because paths contain a user name.
        studio.click("copyVersionButton");
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("Listwell "_L1 +
                                                                QString::fromLatin1(Core::kVersion)));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(studio.dataDirectory()));
        const Opener files(u"file"_s);
        studio.click("openDataFolderButton");
        QCOMPARE(files.opened.value(0).toLocalFile(), studio.dataDirectory());
        QTest::keyClick(studio.shown("aboutDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!studio.isShown("aboutDialog"));
    }

    void settingsOpenTheDataFolder()
    {
        WindowFixture studio;
        studio.click("appDrawerButton");
        studio.click("drawerSetup");
        studio.click("setupSettings");
        QTRY_VERIFY_WITH_TIMEOUT(studio.isShown("settingsDataFolder"), kPatience);
        QCOMPARE(studio.shown<QLineEdit>("settingsDataFolder")->text(), studio.dataDirectory());
        const Opener files(u"file"_s);
        studio.click("settingsOpenFolder");
        QCOMPARE(files.opened.value(0).toLocalFile(), studio.dataDirectory());
    }
};

QTEST_MAIN(FirstStartWindowTest)
#include "tst_firststartwindow.moc"
