// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/opendatabase.h"
#include "storefixture.h"

#include "store/directory/addressrecords.h"
#include "store/directory/customfields.h"
#include "store/directory/importundo.h"
#include "store/directory/removedclients.h"
#include "store/recovery/integritycheck.h"
#include "store/sqlite/schemaversion.h"
#include "support/olderdatabase.h"

#include <QThread>

#include <algorithm>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

bool executeAll(Store::Database &database, const QStringList &statements)
{
    return std::ranges::all_of(statements,
                               [&](const QString &statement) { return bool(database.query(statement)); });
}

/// Turns the database into one of the fifteenth schema.
bool makeFifteenthSchema(Store::Database &database)
{
    return executeAll(database,
                      {u"DROP TABLE merged_number"_s, u"DROP TABLE removed_merged_number"_s,
                       u"ALTER TABLE custom_field DROP COLUMN imported_at"_s, u"PRAGMA user_version = 15"_s});
}

/// Turns the database into one of the fourteenth schema.
bool makeFourteenthSchema(Store::Database &database)
{
    return makeFifteenthSchema(database) &&
           executeAll(database,
                      {u"DROP TABLE former_label"_s, u"ALTER TABLE custom_field DROP COLUMN position"_s,
                       u"ALTER TABLE custom_field DROP COLUMN is_sent"_s,
                       u"ALTER TABLE custom_field DROP COLUMN plan_again"_s, u"PRAGMA user_version = 14"_s});
}

/// Turns the database into one of the thirteenth schema.
bool makeThirteenthSchema(Store::Database &database)
{
    return makeFourteenthSchema(database) &&
           executeAll(database, {u"DROP TABLE running_import"_s, u"PRAGMA user_version = 13"_s});
}

/// Turns the database into one of the twelfth schema.
bool makeTwelfthSchema(Store::Database &database)
{
    if (!makeThirteenthSchema(database))
        return false;
    QStringList statements{u"DROP TABLE client_sum"_s, u"DROP TABLE search_change"_s};
    for (const auto &trigger : {u"counted"_s, u"uncounted"_s, u"counted_again"_s, u"text_changed"_s,
                                u"text_gone"_s, u"text_back"_s})
        statements << u"DROP TRIGGER client_"_s + trigger;
    return executeAll(database, statements << u"PRAGMA user_version = 12"_s);
}

/// Turns the database into one of the eleventh schema.
bool makeEleventhSchema(Store::Database &database)
{
    return makeTwelfthSchema(database) &&
           executeAll(database, {u"DROP TRIGGER shown_client_ends"_s, u"DROP TABLE shown_client"_s,
                                 u"PRAGMA user_version = 11"_s});
}

/// Turns the database into one of the tenth schema.
bool makeTenthSchema(Store::Database &database)
{
    return makeEleventhSchema(database) &&
           executeAll(database,
                      {u"DROP INDEX client_by_name_key"_s, u"ALTER TABLE client DROP COLUMN name_key"_s,
                       u"ALTER TABLE removed_client DROP COLUMN name_key"_s, u"DROP TABLE distinct_client"_s,
                       u"DROP TABLE merge_undo"_s, u"DROP INDEX removed_client_by_address"_s,
                       u"DROP INDEX removed_client_by_listed_address"_s,
                       u"DROP INDEX removed_merged_by_address"_s, u"PRAGMA user_version = 10"_s});
}

/// Turns the database into one of the ninth schema.
bool makeNinthSchema(Store::Database &database)
{
    return makeTenthSchema(database) &&
           executeAll(database, {u"DROP INDEX client_by_email"_s, u"DROP INDEX client_by_phone"_s,
                                 u"DROP INDEX client_by_number"_s, u"PRAGMA user_version = 9"_s});
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void migratesAnOlderDatabase()
    {
        StoreFixture store;
        store.database.reset();
        QVERIFY(QDir(store.folder.path()).removeRecursively() && QDir().mkpath(store.folder.path()));
        QVERIFY(Support::writeDatabaseOfSchema1(store.folder.filePath(u"listwell.db"_s)));

        store.database = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
        QCOMPARE(store.number(u"PRAGMA user_version"_s), Store::kSchemaVersion);
        QCOMPARE(store.client({1}).firstName, u"Ana"_s);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'index' AND name IN "
                              "('client_by_email', 'client_by_phone', 'client_by_number')"_s),
                 3);
        const auto addressRecord =
            StoreFixture::stored(Store::AddressRecords(*store.database).find(u"ana@example.com"_s));
        QVERIFY(addressRecord);
        QVERIFY(addressRecord->isToDo());
        QCOMPARE(addressRecord->askBack, Domain::AskBack::NotSent);
    }

    void migratesTheNinthSchemaWithItsClients()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        QVERIFY(makeNinthSchema(*store.database));
        store.database.reset();
        store.database = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
        QCOMPARE(store.number(u"PRAGMA user_version"_s), Store::kSchemaVersion);
        Domain::ClientQuery byEmail;
        byEmail.order.by = Domain::ClientOrder::By::Email;
        const auto clients = StoreFixture::stored(store.directory().clients(byEmail));
        QCOMPARE(clients.size(), 1);
        QCOMPARE(clients.first().client.id, id);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM client INDEXED BY client_by_email "
                              "WHERE (address = '') = 0 AND address = 'ana@example.com'"_s),
                 1);
    }

    void migratesTheTenthSchemaWithItsNames()
    {
        StoreFixture store;
        store.addClient(u"Amélie Gagnon"_s, {});
        store.addClient(u"Guest"_s, {});
        const auto removed = store.addClient(u"Brook, Ana"_s, {});
        QVERIFY(store.directory().remove(removed));
        QVERIFY(makeTenthSchema(*store.database));
        store.database.reset();
        store.database = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
        QCOMPARE(store.number(u"PRAGMA user_version"_s), Store::kSchemaVersion);
        for (const QString &one : {u"client WHERE id = 1 AND name_key = 'amelie gagnon'"_s,
                                   u"client WHERE id = 2 AND name_key = ''"_s,
                                   u"removed_client WHERE id = 3 AND name_key = 'ana brook'"_s}) {
            QVERIFY2(store.number(u"SELECT COUNT(*) FROM "_s + one) == 1, qPrintable(one));
        }
        QVERIFY(Store::RemovedClients(*store.database).putBack(removed));
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM client WHERE name_key = 'ana brook'"_s), 1);
        QVERIFY(Store::checkIntegrity(*store.database));
    }

    void migratesTheTwelfthSchemaWithItsNumbers()
    {
        StoreFixture store;
        store.addClient(u"Ana"_s, {});
        store.addClient(u"Bo"_s, u"bo@example.com"_s);
        const auto before = StoreFixture::stored(store.directory().sum());
        QVERIFY(makeTwelfthSchema(*store.database));
        store.database.reset();
        store.database = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
        QCOMPARE(store.number(u"PRAGMA user_version"_s), Store::kSchemaVersion);
        const auto after = StoreFixture::stored(store.directory().sum());
        QCOMPARE(after.clients, 2);
        QCOMPARE(after.inState, before.inState);
    }

    void migratesTheFourteenthSchemaWithItsCustomFields()
    {
        StoreFixture store;
        Store::CustomFields fields(*store.database);
        for (const QString &label : {u"Pet"_s, u"Allergies"_s})
            QVERIFY(fields.add(label, Domain::CustomFieldType::Text));
        const auto before = StoreFixture::stored(fields.all());
        QVERIFY(makeFourteenthSchema(*store.database));
        store.database.reset();
        store.database = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
        QCOMPARE(store.number(u"PRAGMA user_version"_s), Store::kSchemaVersion);
        QCOMPARE(StoreFixture::stored(Store::CustomFields(*store.database).all()), before);
    }

    void migratesTheThirteenthSchemaWithAnInterruptedImport()
    {
        StoreFixture store;
        QVERIFY(Store::beginImport(*store.database, u"march.csv"_s, 7));
        QVERIFY(Store::replaceUndo(*store.database));
        const auto running = StoreFixture::stored(Store::runningImport(*store.database));
        QVERIFY(makeThirteenthSchema(*store.database));
        QVERIFY(executeAll(*store.database,
                           {u"INSERT INTO meta (name, value) VALUES ('import_unfinished', 1)"_s}));
        store.database.reset();
        store.database = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
        QCOMPARE(store.number(u"PRAGMA user_version"_s), Store::kSchemaVersion);
        QVERIFY(running);
        QCOMPARE(StoreFixture::stored(Store::runningImport(*store.database)), running);
        QCOMPARE(store.number(u"SELECT remembers FROM running_import"_s), 1);
    }

    void migratesTheFifteenthSchemaWithItsAddresses()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, u"éa@example.com"_s);
        const auto ben = store.addClient(u"Ben"_s, u"ben@example.com"_s);
        store.answer(ana, Domain::Subscription::Yes);
        store.markSynced(u"éa@example.com"_s, Domain::Membership::Left);
        QVERIFY(makeFifteenthSchema(*store.database));
        // As that schema had it, with the other spelling on the list for another client.
        const QString capital = u"Éa@example.com"_s;
        QVERIFY(store.database->execute(u"UPDATE client SET email = ?, address = ? WHERE id = ?"_s,
                                        {capital, capital, ben.value}));
        QVERIFY(store.database->execute(u"INSERT INTO mailbox (address, membership) VALUES (?, 'listed')"_s,
                                        {capital}));
        store.database.reset();
        store.database = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
        const auto view = store.view(u"éa@example.com"_s);
        QCOMPARE(view.holders.size(), 2);
        QCOMPARE(view.addressRecord.membership, Domain::Membership::Left); // the departure counts
        QVERIFY(view.addressRecord.isToDo());
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM mailbox WHERE address LIKE '%a@example.com'"_s), 1);
        QVERIFY(Store::checkIntegrity(*store.database));
    }

    // The other program may be migrating itself.
    void migrationWaitsForOtherWriters()
    {
        StoreFixture store;
        std::promise<void> locked;
        std::thread writer([&] {
            const auto other = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
            const bool isNinth = makeNinthSchema(*other);
            const auto held = other->transaction([&]() -> Core::Result<void> {
                locked.set_value();
                QThread::sleep(7);
                return {};
            });
            if (!isNinth || !held)
                qWarning("the other program could not write");
        });
        locked.get_future().wait();
        const auto opened = Store::openDatabase(store.folder.path(), store.clock);
        writer.join();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(store.number(u"PRAGMA user_version"_s), Store::kSchemaVersion);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
