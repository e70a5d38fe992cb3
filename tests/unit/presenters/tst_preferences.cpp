// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/preferences.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Presenters::Preferences;

/// The settings file, including files edited by hand.
class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHandEditedFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isPreferred");
        const auto row = [](const char *name, const QByteArray &text, bool isPreferred) {
            QTest::newRow(name) << text << isPreferred;
        };
        row("nothing", {}, false);
        row("true", "[login]\nbrowser=true\n", true);
        row("false", "[login]\nbrowser=false\n", false);
        row("another word", "[login]\nbrowser=yes please\n", false);
        row("a list", "[login]\nbrowser=true, true\n", false);
        row("QVariant value", "[login]\nbrowser=@Variant(\\0\\0\\0\\x7f)\n", false);
        row("another group", "[logout]\nbrowser=true\n", false);
        row("unclosed group", "[login\nbrowser=true", true);
        row("no text", QByteArray("\0\xff\xfe\x01[login]", 11), false);
        row("too long", "[login]\nbrowser=true\n[other]\nlong=" + QByteArray(70'000, 'x'), false);
    }
    void readsHandEditedFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isPreferred);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        file.close();
        Preferences preferences(folder.path());
        QCOMPARE(preferences.browserPreferred(), isPreferred);
        // A new choice is stored whatever the file contained.
        preferences.setBrowserPreferred(!isPreferred);
        QCOMPARE(Preferences(folder.path()).browserPreferred(), !isPreferred);
    }

    void keepsTheLookOfTheClientsPage()
    {
        using Domain::ClientOrder;
        const QTemporaryDir folder;
        Preferences preferences(folder.path());
        QVERIFY(preferences.showsClientDetails());
        preferences.setShowsClientDetails(false);
        QVERIFY(!Preferences(folder.path()).showsClientDetails());
        QCOMPARE(preferences.clientOrder(), ClientOrder());
        const ClientOrder byPhone{ClientOrder::By::Phone, Qt::DescendingOrder};
        preferences.setClientOrder(byPhone);
        QCOMPARE(Preferences(folder.path()).clientOrder(), byPhone);
        QSettings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
            .setValue(u"clients/order"_s, u"x"_s);
        QCOMPARE(Preferences(folder.path()).clientOrder(), ClientOrder());
    }

    void keepsTheColumnsOfTheClientsTable()
    {
        using By = Domain::ClientOrder::By;
        const QTemporaryDir folder;
        Preferences preferences(folder.path());
        const QList<By> all{By::State, By::Phone, By::StudioNumber};
        QCOMPARE(preferences.clientColumns(), all);
        for (const QList<By> &columns : {QList<By>{By::Phone}, QList<By>{}, all}) {
            preferences.setClientColumns(columns);
            QCOMPARE(Preferences(folder.path()).clientColumns(), columns);
        }
    }

    void readsTheSyncInterval_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("minutes");
        QTest::newRow("nothing") << QByteArray() << 15;
        QTest::newRow("chosen") << QByteArray("[sync]\ninterval=5\n") << 5;
        // Such files are edited by hand, and the service would not like a sync every second.
        QTest::newRow("none that can be chosen") << QByteArray("[sync]\ninterval=1\n") << 15;
        QTest::newRow("negative") << QByteArray("[sync]\ninterval=-5\n") << 15;
        QTest::newRow("a word") << QByteArray("[sync]\ninterval=often\n") << 15;
    }
    void readsTheSyncInterval()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QTEST(static_cast<int>(Preferences(folder.path()).syncInterval().count()), "minutes");
    }

    void forgetsOtherReportsBeforeTheFileIsTooLong()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.path());
        preferences.setBrowserPreferred(true);
        const QString choices = u"{\"Mél\":\"email\"}"_s + QString(2000, u' ');
        for (int i = 0; i < 40; ++i) {
            preferences.setReportColumns(QString::number(i), choices);
            QCOMPARE(preferences.reportColumns(QString::number(i)), choices);
        }
        QVERIFY(preferences.reportColumns(u"0"_s).isEmpty());
        QVERIFY(preferences.browserPreferred());
        preferences.setReportColumns(u"39"_s, QString());
        QVERIFY(preferences.reportColumns(u"39"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
