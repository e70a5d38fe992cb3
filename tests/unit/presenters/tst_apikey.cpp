// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/apikey.h"

#include "presenters/preferences.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Presenters::Preferences;

/// Entering, storing and finding the API key.
class ApiKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsPastedKeys_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("key");
        const QString key = u"0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"_s;
        QTest::newRow("unchanged") << key << key;
        QTest::newRow("surrounding blanks") << u"  \t"_s + key + u" \r\n"_s << key;
        QTest::newRow("no-break space") << QChar(0xa0) + key << key;
        QTest::newRow("capitals") << u"0OAB-C"_s << u"0OAB-C"_s;
        QTest::newRow("maximum length") << QString(100, u'a') << QString(100, u'a');
    }
    void acceptsPastedKeys()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, key);
        const auto read = Presenters::parseApiKey(pasted);
        QVERIFY(read);
        QCOMPARE(*read, key);
    }

    void explainsWhyATextIsNotAKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << u""_s << u"Paste the API key"_s;
        QTest::newRow("blanks") << u"  "_s << u"Paste the API key"_s;
        QTest::newRow("a redirect address") << u"http://localhost:53682/callback"_s << u"web address"_s;
        QTest::newRow("two words") << u"my key"_s << u"letters, digits and hyphens"_s;
        QTest::newRow("line break inside") << u"0a1b\n2c3d"_s << u"letters, digits and hyphens"_s;
        QTest::newRow("quotation marks") << u"\"0a1b\""_s << u"letters, digits and hyphens"_s;
        QTest::newRow("an e-mail address") << u"anna@example.com"_s << u"letters, digits and hyphens"_s;
        QTest::newRow("other letters") << u"clé"_s << u"letters, digits and hyphens"_s;
        QTest::newRow("too long") << QString(101, u'a') << u"too long"_s;
    }
    void explainsWhyATextIsNotAKey()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto read = Presenters::parseApiKey(text);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
    }

    void storesTheKeyInTheSettings()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.path());
        QVERIFY(preferences.apiKey().isEmpty());
        QVERIFY(preferences.setApiKey(u"kept-1"_s));
        preferences.setBrowserPreferred(true);
        QCOMPARE(Preferences(folder.path()).apiKey(), u"kept-1"_s);
    }

    void ignoresInvalidStoredKeys_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("[login]\napi_key=my key\n");
        QTest::newRow("a list") << QByteArray("[login]\napi_key=a, b\n");
        QTest::newRow("file too long") << "[login]\napi_key=abc\nx=" + QByteArray(70'000, 'x');
    }
    void ignoresInvalidStoredKeys()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        file.close();
        Preferences preferences(folder.path());
        QVERIFY(preferences.apiKey().isEmpty());
        QVERIFY(preferences.setApiKey(u"kept-1"_s));
        QCOMPARE(Preferences(folder.path()).apiKey(), u"kept-1"_s);
    }

    void reportsThatAKeyCannotBeStored()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"data"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto kept = Preferences(inTheWay.fileName()).setApiKey(u"kept-1"_s);
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Core::Error::Kind::Storage);
        QVERIFY(kept.error().message.contains("settings.ini"_L1));
    }

    void usesTheKeyWithTheHighestPrecedence_data()
    {
        QTest::addColumn<QString>("ofEnvironment");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("ofBuild");
        QTest::addColumn<QString>("used");
        QTest::newRow("none") << u""_s << u""_s << u""_s << u""_s;
        QTest::newRow("build") << u""_s << u""_s << u"build"_s << u"build"_s;
        QTest::newRow("stored") << u""_s << u"kept"_s << u""_s << u"kept"_s;
        QTest::newRow("stored key before build key") << u""_s << u"kept"_s << u"build"_s << u"kept"_s;
        QTest::newRow("environment before all others") << u"given"_s << u"kept"_s << u"build"_s << u"given"_s;
    }
    void usesTheKeyWithTheHighestPrecedence()
    {
        QFETCH(QString, ofEnvironment);
        QFETCH(QString, kept);
        QFETCH(QString, ofBuild);
        QFETCH(QString, used);
        const QTemporaryDir folder;
        if (!kept.isEmpty())
            QVERIFY(Preferences(folder.path()).setApiKey(kept));
        Core::Environment environment;
        environment.dataDirectory = folder.path();
        environment.isClientIdGiven = !ofEnvironment.isEmpty();
        environment.clientId = environment.isClientIdGiven ? ofEnvironment : ofBuild;
        QCOMPARE(Presenters::withKeptApiKey(environment).clientId, used);
    }

    void readsTheEnvironment_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isGiven");
        QTest::newRow("a key") << QByteArray("given") << true;
        QTest::newRow("empty counts as none") << QByteArray("") << false;
    }
    void readsTheEnvironment()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, isGiven);
        qputenv("LISTWELL_CTCT_CLIENT_ID", value);
        const auto environment = Core::Environment::fromProcess();
        qunsetenv("LISTWELL_CTCT_CLIENT_ID");
        QVERIFY(environment);
        QCOMPARE(environment->isClientIdGiven, isGiven);
        if (isGiven)
            QCOMPARE(environment->clientId, u"given"_s);
    }
};

QTEST_GUILESS_MAIN(ApiKeyTest)
#include "tst_apikey.moc"
