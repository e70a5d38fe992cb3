// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/directory/addressrecords.h"
#include "store/directory/clientdirectory.h"
#include "store/directory/consentledger.h"
#include "store/directory/customfields.h"
#include "store/directory/studioclasses.h"
#include "store/sqlite/backgrounddatabase.h"
#include "store/syncdata/roundhistory.h"
#include "store/syncdata/syncstate.h"
#include "support/manualclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace Support {

/// A studio for one test: a database in a temporary folder, with shortcuts to fill and read it.
/// Header only, for tests that link listwell_store.
class TestDirectory
{
public:
    ManualClock clock;

    [[nodiscard]] Store::BackgroundDatabase &database() { return m_database; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Runs a task on the database and waits for it.
    template <typename T> Core::Result<T> ask(std::function<Core::Result<T>(Store::Database &)> work)
    {
        auto future = m_database.run<T>(std::move(work));
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60000))
            return Core::Error{
                Core::Error::Kind::TimedOut, QStringLiteral("The database does not respond."), {}, {}};
        return future.result();
    }

    /// \return the stored client's id; invalid if the client was refused
    Domain::ClientId add(const Domain::Client &client)
    {
        const auto id = ask<Domain::ClientId>(
            [client](Store::Database &database) { return Store::ClientDirectory(database).add(client); });
        return id ? *id : Domain::ClientId{};
    }

    Domain::ClientId add(const QString &firstName, const QString &lastName, const QString &email)
    {
        Domain::Client client;
        client.firstName = firstName;
        client.lastName = lastName;
        client.email = email;
        return add(client);
    }

    /// Adds numbered people to the directory: Person 00000, Person 00001, …
    void addMany(int count)
    {
        const auto done = ask<void>([count](Store::Database &database) {
            return database.transaction([&]() -> Core::Result<void> {
                Store::ClientDirectory directory(database);
                for (int i = 0; i < count; ++i) {
                    Domain::Client client;
                    client.firstName = QStringLiteral("Person");
                    client.lastName = QStringLiteral("%1").arg(i, 5, 10, QLatin1Char('0'));
                    client.email = QStringLiteral("person%1@example.com").arg(i);
                    if (const auto added = directory.add(client); !added)
                        return added.error();
                }
                return {};
            });
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }

    void answer(Domain::ClientId id, Domain::Subscription answer,
                Domain::ConsentSource source = Domain::ConsentSource::FrontDesk)
    {
        const auto done = ask<void>([=](Store::Database &database) {
            return Store::ClientDirectory(database).recordConsent(id, answer, source, {});
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }

    /// Connects the business to \p service and chooses its list.
    void connectTo(const QString &service)
    {
        const auto done = ask<void>([service](Store::Database &database) -> Core::Result<void> {
            Store::SyncState state(database);
            Domain::Connection connection;
            connection.account = {QStringLiteral("account"), QStringLiteral("Quiet Harbor Yoga")};
            connection.service = service;
            connection.connected = true;
            connection.since = database.now();
            if (const auto kept = state.setConnection(connection); !kept)
                return kept;
            return state.chooseList(Domain::ContactList{{QStringLiteral("list")}, QStringLiteral("News"), 0});
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }

    /// Records a round of four seconds that ended now, with the people affected.
    /// \return its id
    qint64 addRound(Domain::RoundRecord record, const QList<Domain::RoundResult> &people = {})
    {
        clock.advance(std::chrono::minutes(1));
        const auto id =
            ask<qint64>([record, people](Store::Database &database) mutable -> Core::Result<qint64> {
                const auto done = database.transaction([&]() -> Core::Result<void> {
                    Store::RoundHistory history(database);
                    const auto begun = history.begin(database.now().addSecs(-4));
                    if (!begun)
                        return begun.error();
                    record.id = *begun;
                    record.finishedAt = database.now();
                    for (const Domain::RoundResult &person : people) {
                        if (const auto added = history.addResult(record.id, person); !added)
                            return added;
                    }
                    return history.finish(record);
                });
                return done ? Core::Result<qint64>(record.id) : done.error();
            });
        return id ? *id : 0;
    }

    /// The client unsubscribes in Constant Contact and agrees again an hour later.
    void wantBack(Domain::ClientId id)
    {
        changeAddressRecord(id, [at = clock.now()](Domain::AddressRecord &addressRecord) {
            addressRecord.permission = Domain::PermissionToSend::Unsubscribed;
            addressRecord.optOutSource = Domain::OptOutSource::Contact;
            addressRecord.optedOutAt = at;
        });
        clock.advance(std::chrono::hours(1));
        answer(id, Domain::Subscription::Yes);
    }

    /// Changes the stored record of the client's address.
    void changeAddressRecord(Domain::ClientId id, const std::function<void(Domain::AddressRecord &)> &change)
    {
        const auto done = ask<void>([id, change](Store::Database &database) -> Core::Result<void> {
            const auto client = Store::ClientDirectory(database).client(id);
            if (!client)
                return client.error();
            Store::AddressRecords addressRecords(database);
            const auto view = addressRecords.view(client->email);
            if (!view)
                return view.error();
            Domain::AddressRecord addressRecord = view->addressRecord;
            change(addressRecord);
            return addressRecords.save(addressRecord);
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }

    [[nodiscard]] Domain::Client client(Domain::ClientId id)
    {
        const auto found = ask<Domain::Client>(
            [id](Store::Database &database) { return Store::ClientDirectory(database).client(id); });
        return found ? *found : Domain::Client{};
    }

    [[nodiscard]] int clientCount()
    {
        const auto count =
            ask<int>([](Store::Database &database) { return Store::ClientDirectory(database).count(); });
        return count ? *count : -1;
    }

    [[nodiscard]] QList<Domain::LedgerEntry> ledger(Domain::ClientId id)
    {
        const auto entries = ask<QList<Domain::LedgerEntry>>(
            [id](Store::Database &database) { return Store::ConsentLedger(database).ofClient(id); });
        return entries ? *entries : QList<Domain::LedgerEntry>{};
    }

    void addField(const QString &label, Domain::CustomFieldType type)
    {
        const auto done = ask<void>([label, type](Store::Database &database) {
            return Store::CustomFields(database).add(label, type);
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }

    /// Adds a class \p after the studio's current time.
    /// \return its id
    qint64 addClass(const QString &name, std::chrono::minutes after, int places = 12)
    {
        Domain::StudioClass studioClass;
        studioClass.name = name;
        studioClass.teacher = QStringLiteral("Noor");
        studioClass.startsAt = clock.now().addSecs(std::chrono::seconds(after).count());
        studioClass.places = places;
        const auto id = ask<qint64>([studioClass](Store::Database &database) {
            return Store::StudioClasses(database).add(studioClass);
        });
        return id ? *id : 0;
    }

    void book(qint64 classId, Domain::ClientId client)
    {
        const auto done = ask<void>(
            [=](Store::Database &database) { return Store::StudioClasses(database).book(classId, client); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }

    [[nodiscard]] QList<Domain::ClientId> bookedInto(qint64 classId)
    {
        const auto ids = ask<QList<Domain::ClientId>>([classId](Store::Database &database) {
            return Store::StudioClasses(database).bookedClients(classId);
        });
        return ids ? *ids : QList<Domain::ClientId>{};
    }

    /// \return the path of a new file in the studio's folder
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
    Store::BackgroundDatabase m_database{m_folder.filePath(QStringLiteral("data")), clock};
};

} // namespace Support
