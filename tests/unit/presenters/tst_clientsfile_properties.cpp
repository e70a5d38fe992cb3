// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/clientsfile.h"
#include "presenters/reportstaging.h"

#include "csv/clientreport.h"
#include "domain/birthday.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/clientimport.h"
#include "store/directory/customfields.h"
#include "store/directory/stagedreport.h"
#include "store/sqlite/opendatabase.h"
#include "support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using Domain::Client;
using Domain::Subscription;

namespace {

struct Studio
{
    QTemporaryDir folder;
    Support::ManualClock clock;
    std::unique_ptr<Store::Database> database = *Store::openDatabase(folder.path(), clock);
};

QString someText()
{
    return *rc::gen::element(u""_s, u"Zoé"_s, u"a, b; c"_s, u"say \"hi\""_s, u"=1+1"_s, u"'+1"_s, u"-"_s,
                             u"01990"_s, u"two\nlines"_s, u"<b>"_s, u"45000"_s, u"yes"_s);
}

// A column of nothing but "yes" is no column of phone numbers, whatever its heading.
QString somePhone()
{
    return *rc::gen::element(u""_s, u"+1 902 555 0101"_s, u"555-0102 ext. 3"_s, u"(902) 555-0103"_s,
                             u"01990"_s);
}

Client someClient(int i)
{
    Client client;
    client.firstName = u"Ana"_s;
    client.lastName = u"Brook%1"_s.arg(i);
    if (*rc::gen::arbitrary<bool>())
        client.studioNumber = u"00%1"_s.arg(100 + i);
    if (*rc::gen::arbitrary<bool>())
        client.email = u"Ana%1@Example.com"_s.arg(i);
    for (QString Client::*field : {&Client::phone, &Client::homePhone})
        client.*field = somePhone();
    for (QString Client::*field :
         {&Client::street, &Client::city, &Client::state, &Client::postalCode, &Client::country})
        client.*field = someText();
    client.birthday =
        *rc::gen::element(QDate(), QDate(1985, 4, 12), QDate(Domain::kNoYear, 2, 29), QDate(1912, 1, 2));
    if (*rc::gen::arbitrary<bool>())
        client.status = Domain::ClientStatus::Deactivated;
    for (const auto &label : {u"Pet"_s, u"Since"_s}) {
        if (const QString value = someText(); !value.isEmpty())
            client.custom.insert(label, value);
    }
    return client;
}

void fill(Studio &studio)
{
    for (const auto &label : {u"Pet"_s, u"Since"_s})
        RC_ASSERT(Store::CustomFields(*studio.database).add(label, Domain::CustomFieldType::Text).ok());
    Store::ClientDirectory directory(*studio.database);
    const int count = *rc::gen::inRange(1, 6);
    for (int i = 0; i < count; ++i) {
        const auto id = directory.add(someClient(i));
        RC_ASSERT(id.ok());
        const auto answer = *rc::gen::element(Subscription::Yes, Subscription::No, Subscription::NeverAsked);
        if (answer != Subscription::NeverAsked)
            RC_ASSERT(directory.recordConsent(*id, answer, Domain::ConsentSource::Profile, {}).ok());
    }
}

QStringList clientsIn(Studio &studio)
{
    const auto entries = Store::ClientDirectory(*studio.database).clients();
    RC_ASSERT(entries.ok());
    QStringList clients;
    for (const Domain::ClientEntry &entry : *entries) {
        const Client &client = entry.client;
        QStringList values{client.studioNumber,
                           client.firstName,
                           client.lastName,
                           client.email,
                           client.phone,
                           client.homePhone,
                           client.workPhone,
                           client.street,
                           client.city,
                           client.state,
                           client.postalCode,
                           client.country,
                           client.birthday.toString(Qt::ISODate)};
        values << QString::number(int(client.status)) << QString::number(int(client.subscribed));
        for (auto it = client.custom.cbegin(); it != client.custom.cend(); ++it)
            values << it.key() + u'=' + it.value();
        clients.append(values.join(u'|'));
    }
    clients.sort();
    return clients;
}

} // namespace

class ClientsFilePropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importOfAnExportGivesTheSameClients()
    {
        QVERIFY(rc::check([] {
            Studio studio;
            fill(studio);
            const QString file = studio.folder.filePath(u"clients.csv"_s);
            RC_ASSERT(Presenters::writeClientsTo(file, *studio.database).ok());
            Studio other;
            Store::StagedReport staged(*other.database);
            const auto report = Presenters::stageReport(staged, file, {});
            RC_ASSERT(report.ok());
            RC_ASSERT(report->refused.isEmpty() && report->unread.isEmpty());
            const Store::ImportedReport source{u"clients.csv"_s, report->rowCount, report->customLabels};
            RC_ASSERT(Store::ClientImport(*other.database).takeAll(source, staged).ok());
            RC_ASSERT(clientsIn(other).join(u'\n').toStdString() ==
                      clientsIn(studio).join(u'\n').toStdString());
        }));
    }
};

QTEST_GUILESS_MAIN(ClientsFilePropertiesTest)
#include "tst_clientsfile_properties.moc"
