// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/clientexport.h"
#include "csv/clientreport.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Domain::Client;
using Domain::ClientState;

namespace {

/// A device on which every write fails.
class FullDisk final : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

Core::Result<void> write(QIODevice &device, const QList<Domain::ClientEntry> &clients,
                         const QStringList &labels, const QSet<QString> &left = {})
{
    Csv::ClientExport file(device, labels, left);
    const auto begun = file.begin();
    return begun ? file.write(clients) : begun;
}

} // namespace

class ClientExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportKeepsEveryNoAndEveryDeparture()
    {
        Client client;
        client.firstName = u"Ana"_s;
        client.email = u"ana@example.com"_s;
        client.subscribed = Domain::Subscription::Yes;
        Client family = client;
        family.firstName = u"Bo"_s;
        Client other = client;
        other.email = u"other@example.com"_s;
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(write(buffer,
                      {{client, ClientState::LeftList},
                       {family, ClientState::SharedAddress},
                       {other, ClientState::Unsubscribed},
                       {other, ClientState::NoConsent},
                       {other, ClientState::AskedBack}},
                      {}, {u"ana@example.com"_s}));
        const auto report = Csv::readWholeReport(buffer.data());
        QVERIFY(report);
        for (int i = 0; i < 2; ++i)
            QVERIFY(report->rows.at(i).leftList && !report->rows.at(i).subscribed);
        QCOMPARE(report->rows.at(2).subscribed, Domain::Subscription::No);
        QVERIFY(!report->rows.at(3).subscribed && !report->rows.at(3).leftList);
        QCOMPARE(report->rows.at(4).subscribed, Domain::Subscription::Yes);
    }

    void exportKeepsFormerAddresses()
    {
        Client client;
        client.firstName = u"Ana"_s;
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        Csv::ClientExport file(buffer, {u"Level"_s}, {});
        QVERIFY(file.begin());
        QVERIFY(file.write({{client, ClientState::NoAddress}}));
        QVERIFY(file.writeFormer({u"ben@example.com"_s}));
        const auto report = Csv::readWholeReport(buffer.data());
        QVERIFY(report);
        QCOMPARE(report->rows.size(), 2);
        QVERIFY(!report->rows.at(0).isFormer);
        QVERIFY(report->rows.at(1).isFormer);
        QVERIFY(!report->rows.at(1).subscribed && !report->rows.at(1).leftList);
        QCOMPARE(report->rows.at(1).client.email, u"ben@example.com"_s);
    }

    void exportKeepsWhoLeftOtherLists()
    {
        const Domain::ListId list{u"06a93380-0000-4000-8000-00000000000a"_s};
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        Csv::ClientExport file(buffer, {u"Level"_s}, {});
        QVERIFY(file.begin());
        QVERIFY(file.writeLeftOtherLists({{u"ben@example.com"_s, list}}));
        const auto report = Csv::readWholeReport(buffer.data());
        QVERIFY(report);
        QCOMPARE(report->rows.size(), 1);
        const Domain::ReportRow &row = report->rows.first();
        QCOMPARE(row.leftOtherList, list);
        QCOMPARE(row.client.email, u"ben@example.com"_s);
        QVERIFY(!row.refuses() && !row.isFormer);
    }

    void exportCanBeReadBack()
    {
        Client client;
        client.studioNumber = u"007"_s;
        client.firstName = u"Zoé \"Z\""_s;
        client.lastName = u"=cmd(),x"_s;
        client.email = u"zoe@example.com"_s;
        client.phone = u"+1 555 0100"_s;
        client.homePhone = u"-1"_s;
        client.workPhone = u"'+1"_s;
        client.street = u"1 Main St\nBack door"_s;
        client.city = u"<b>Dover</b>; East"_s;
        client.state = u"DE"_s;
        client.postalCode = u"01990"_s;
        client.country = u"US"_s;
        client.birthday = QDate(1990, 5, 1);
        client.status = Domain::ClientStatus::Deactivated;
        client.custom = {{u"Pet, \"old\""_s, u"@Cat"_s}};
        Client silent;
        silent.firstName = u"Bo"_s;
        QList<Domain::ClientEntry> clients{{client, ClientState::OnList},
                                           {silent, ClientState::Unsubscribed},
                                           {silent, ClientState::NoConsent}};
        clients[0].client.subscribed = Domain::Subscription::Yes;
        clients[1].client.subscribed = Domain::Subscription::No;

        const QTemporaryDir folder;
        QFile file(folder.filePath(u"clients.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(write(file, clients, {u"Pet, \"old\""_s, u"Shoe size"_s}));
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto report = Csv::readWholeReport(file.readAll());
        QVERIFY(report);
        QCOMPARE(report->rows.size(), 3);
        QCOMPARE(report->rows.at(0).client, client);
        QCOMPARE(report->rows.at(0).subscribed, Domain::Subscription::Yes);
        QCOMPARE(report->rows.at(1).client, silent);
        QCOMPARE(report->rows.at(1).subscribed, Domain::Subscription::No);
        QVERIFY(!report->rows.at(2).subscribed);
        const QStringList labels{u"Pet, \"old\""_s, u"Shoe size"_s};
        QCOMPARE(report->customLabels, labels);
    }

    void writesTheFixedColumnsFirst()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(write(buffer, {}, {u"Pet"_s}));
        const QByteArray headings =
            "\xef\xbb\xbf"
            "Client ID,First Name,Last Name,Email,Phone,Home Phone,Work Phone,Street,City,"
            "State,Postal Code,Country,Birthday,Status,News and Updates,Pet\r\n";
        QCOMPARE(buffer.data(), headings);
    }

    void reportsThatTheFileCannotBeWritten()
    {
        FullDisk disk;
        QVERIFY(disk.open(QIODevice::WriteOnly));
        const auto done = write(disk, {Domain::ClientEntry()}, {});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Core::Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(ClientExportTest)
#include "tst_clientexport.moc"
