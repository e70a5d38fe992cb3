// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/practiceserver.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Support::PracticeServer;

/// The program listwell-practice: options, stored state, exit.
class ServerTest : public QObject
{
    Q_OBJECT

    const QString news = u"Quiet Harbor News & Updates"_s;

private Q_SLOTS:
    void accountIsRestoredAfterARestart()
    {
        const QTemporaryDir folder;
        const QStringList keep{u"--state"_s, folder.path()};
        QString address;
        QByteArray token;
        {
            PracticeServer server(PracticeServer::Pace::Fast, keep);
            QVERIFY2(server.start(), qPrintable(server.errorOutput()));
            address = server.addressesOn(news).constFirst();
            server.optOut(address);
            token = server.accessToken();
            server.hook(u"quota"_s, {{u"used"_s, 77}});
            QCOMPARE(server.stop(), 0);
        }
        const QFileInfo file(folder.filePath(u"practice.json"_s));
        QVERIFY(file.exists() && !(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        PracticeServer server(PracticeServer::Pace::Fast, keep);
        QVERIFY2(server.start(), qPrintable(server.errorOutput()));
        QCOMPARE(server.contact(address)["permission"_L1].toString(), u"unsubscribed"_s);
        QCOMPARE(server.call("GET", "/v3/account/summary", token).status, 200);
        QCOMPARE(server.look(u"account"_s)["calls_today"_L1].toInt(), 78);
    }

    void changesAreSavedPromptly()
    {
        const QTemporaryDir folder;
        const QStringList keep{u"--state"_s, folder.path()};
        PracticeServer first(PracticeServer::Pace::Fast, keep);
        QVERIFY2(first.start(), qPrintable(first.errorOutput()));
        const QString address = first.addressesOn(news).constFirst();
        first.optOut(address);
        const auto saved = [&folder, &address] {
            QFile file(folder.filePath(u"practice.json"_s));
            if (!file.open(QIODevice::ReadOnly))
                return false;
            const QJsonArray contacts =
                QJsonDocument::fromJson(file.readAll())["accounts"_L1][0]["contacts"_L1].toArray();
            return std::any_of(contacts.begin(), contacts.end(), [&address](const QJsonValue &contact) {
                return contact["address"_L1].toString() == address &&
                       contact["permission"_L1].toString() == "unsubscribed"_L1;
            });
        };
        QTRY_VERIFY(saved());
        first.kill();
        PracticeServer second(PracticeServer::Pace::Fast, keep);
        QVERIFY2(second.start(), qPrintable(second.errorOutput()));
        QCOMPARE(second.contact(address)["permission"_L1].toString(), u"unsubscribed"_s);
    }

    void unreadableStateIsReportedAndKept()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"practice.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{half");
        file.close();
        PracticeServer server(PracticeServer::Pace::Fast, {u"--state"_s, folder.path()});
        QVERIFY(!server.start());
        QVERIFY(server.errorOutput().contains("cannot be read"_L1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{half"));
    }

    void readsTheClockFileOnEachRequest()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"clock"_s);
        PracticeServer server(PracticeServer::Pace::Fast, {u"--clock-file"_s, path});
        QVERIFY2(server.start(), qPrintable(server.errorOutput()));
        const auto now = [&server] {
            return QDateTime::fromString(server.look(u"clock"_s)["now"_L1].toString(), Qt::ISODateWithMs);
        };
        const QDateTime before = now();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("864000\n");
        file.close();
        QVERIFY(before.daysTo(now()) >= 9);
    }

    void startsWithAnEmptyOrLargeAccountOnRequest()
    {
        PracticeServer empty(PracticeServer::Pace::Fast, {u"--empty"_s});
        QVERIFY2(empty.start(), qPrintable(empty.errorOutput()));
        QCOMPARE(empty.look(u"account"_s)["lists"_L1].toArray().size(), 1);
        QVERIFY(empty.look(u"account"_s)["contacts"_L1].toObject().isEmpty());
        PracticeServer large(PracticeServer::Pace::Fast, {u"--big"_s, u"995"_s, u"--contacts"_s, u"20000"_s});
        QVERIFY2(large.start(), qPrintable(large.errorOutput()));
        const QByteArray token = large.accessToken();
        const QJsonObject page =
            large.call("GET", "/v3/contact_lists?limit=500&include_membership_count=active", token).object();
        QVERIFY(page["lists"_L1][0]["membership_count"_L1].toInt() > 20000);
        const QByteArray next = page["_links"_L1]["next"_L1]["href"_L1].toString().toLatin1();
        const QJsonObject rest = large.call("GET", next, token).object();
        QCOMPARE(page["lists"_L1].toArray().size() + rest["lists"_L1].toArray().size(), 1000);
        QVERIFY(!rest.contains("_links"_L1));
        QCOMPARE(large.call("GET", "/v3/contact_lists?limit=501", token).status, 400);
    }

    void idsDependOnlyOnTheSeed()
    {
        QStringList ids;
        for (const QStringList &arguments :
             {QStringList(), QStringList(), QStringList{u"--seed"_s, u"other"_s}}) {
            PracticeServer server(PracticeServer::Pace::Fast, arguments);
            QVERIFY2(server.start(), qPrintable(server.errorOutput()));
            ids.append(server.listId(news));
        }
        QCOMPARE(ids[0], ids[1]);
        QVERIFY(ids[0] != ids[2]);
    }

    void usageErrorsAreReported_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("switch") << QStringList{u"--switch"_s, u"refresh=never"_s};
        QTest::newRow("port") << QStringList{u"--port"_s, u"much"_s};
        QTest::newRow("option") << QStringList{u"--nothing"_s};
    }
    void usageErrorsAreReported()
    {
        QFETCH(QStringList, arguments);
        PracticeServer server(PracticeServer::Pace::Real, arguments);
        QVERIFY(!server.start());
        QVERIFY(!server.errorOutput().isEmpty());
        QVERIFY(server.stop() != 0);
    }

    void portInUseIsReported()
    {
        PracticeServer first;
        QVERIFY2(first.start(), qPrintable(first.errorOutput()));
        PracticeServer second(PracticeServer::Pace::Fast, {u"--port"_s, QString::number(first.port())});
        QVERIFY(!second.start());
        QVERIFY(second.errorOutput().contains(QString::number(first.port())));
        QCOMPARE(second.stop(), 5);
    }

    void furtherRedirectsAndOtherClientIdsCanBeRegistered()
    {
        PracticeServer server(PracticeServer::Pace::Fast, {u"--client-id"_s, u"mine"_s, u"--redirect-uri"_s,
                                                           u"http://localhost:7000/back"_s});
        QVERIFY2(server.start(), qPrintable(server.errorOutput()));
        QCOMPARE(server.clientId(), u"mine"_s);
        const QByteArray query =
            "client_id=mine&redirect_uri=http%3A%2F%2Flocalhost%3A7000%2Fback&response_type=code&state=s"
            "&scope=contact_data&code_challenge_method=S256&code_challenge="
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        QCOMPARE(server.send("GET", "/oauth2/default/v1/authorize?" + query).status, 200);
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
