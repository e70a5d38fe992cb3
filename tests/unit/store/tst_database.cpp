// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/opendatabase.h"
#include "storefixture.h"

#include "store/recovery/integritycheck.h"
#include "store/sqlite/datadirectorylock.h"
#include "store/sqlite/schemaversion.h"
#include "store/sqlite/scratchcopy.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <atomic>
#include <barrier>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using Core::Error;
using Store::Database;

namespace {

constexpr auto kOwnerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kAll = kOwnerFile | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QFile::Permissions rights(const QString &path)
{
    return QFile::permissions(path) & kAll;
}

Core::Result<void> addMeta(Database &database, const QString &name)
{
    auto done = database.execute(u"INSERT INTO meta (name, value) VALUES (?, 1)"_s, {name});
    if (!done)
        return done.error();
    return {};
}

const Error kRefused{Error::Kind::InvalidInput, u"no"_s, {}, {}};

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsPrivateFolderAndFile()
    {
        QTemporaryDir parent;
        const QString folder = parent.filePath(u"a/b"_s);
        const Support::ManualClock clock;
        auto opened = Store::openDatabase(folder, clock);
        QVERIFY(opened);
        QVERIFY(addMeta(**opened, u"x"_s));
        QCOMPARE(rights(folder), kOwnerFile | QFile::ExeOwner);
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            const QString path = folder + u"/listwell.db"_s + suffix;
            QVERIFY2(QFile::exists(path), qPrintable(path));
            QCOMPARE(rights(path), kOwnerFile);
        }
    }

    void tightensExistingPermissions()
    {
        StoreFixture store;
        const QString folder = store.folder.path();
        const QString file = folder + u"/listwell.db"_s;
        QVERIFY(QFile::setPermissions(file, kOwnerFile | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(folder, kAll));
        QVERIFY(Store::openDatabase(folder, store.clock));
        QCOMPARE(rights(file), kOwnerFile);
        QCOMPARE(rights(folder), kOwnerFile | QFile::ExeOwner);
    }

    void keepsThePermissionsOfAnotherUsersFolder()
    {
        const QTemporaryDir folder;
        QFile other(folder.filePath(u"letter.txt"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY(QFile::setPermissions(folder.path(), kAll));
        const Support::ManualClock clock;
        QVERIFY(Store::openDatabase(folder.path(), clock));
        QCOMPARE(rights(folder.path()), kAll);
    }

    void rejectsALinkedDatabase_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("database") << u""_s;
        QTest::newRow("log") << u"-wal"_s;
    }
    void rejectsALinkedDatabase()
    {
        QFETCH(QString, suffix);
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        QVERIFY(QFile::link(elsewhere.filePath(u"target"_s), folder.filePath(u"listwell.db"_s + suffix)));
        const Support::ManualClock clock;
        const auto opened = Store::openDatabase(folder.path(), clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QVERIFY(!QFile::exists(elsewhere.filePath(u"target"_s)));
    }

    void configuresEachConnection_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("journal_mode") << u"journal_mode"_s << u"wal"_s;
        QTest::newRow("synchronous") << u"synchronous"_s << u"2"_s;
        QTest::newRow("foreign_keys") << u"foreign_keys"_s << u"1"_s;
        QTest::newRow("trusted_schema") << u"trusted_schema"_s << u"0"_s;
        QTest::newRow("secure_delete") << u"secure_delete"_s << u"1"_s;
        QTest::newRow("cell_size_check") << u"cell_size_check"_s << u"1"_s;
        QTest::newRow("busy_timeout") << u"busy_timeout"_s << u"5000"_s;
        QTest::newRow("application_id") << u"application_id"_s << QString::number(0x4c73776c);
        QTest::newRow("user_version") << u"user_version"_s << QString::number(Store::kSchemaVersion);
    }
    void configuresEachConnection()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, value);
        StoreFixture store;
        store.database = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
        auto query = StoreFixture::stored(store.database->query(u"PRAGMA "_s + pragma));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), value);
    }

    void reopensWithTheStoredData()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        store.database.reset();
        store.database = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
        QCOMPARE(store.client(id).firstName, u"Ana"_s);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM client"_s), 1);
    }

    void rejectsDataOfANewerVersion()
    {
        StoreFixture store;
        QVERIFY(store.database->query(u"PRAGMA user_version = 99"_s));
        const auto opened = Store::openDatabase(store.folder.path(), store.clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QVERIFY(opened.error().message.contains(u"newer"_s));
    }

    void rejectsADatabaseOfAnotherProgram()
    {
        const QTemporaryDir folder;
        {
            auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(folder.filePath(u"listwell.db"_s));
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"CREATE TABLE client (name TEXT)"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        const Support::ManualClock clock;
        const auto opened = Store::openDatabase(folder.path(), clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
    }

    void rejectsAFileThatIsNotADatabase()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"listwell.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray content = QByteArray("this is a letter, not a database. ").repeated(200);
        file.write(content);
        file.close();
        const Support::ManualClock clock;
        const auto opened = Store::openDatabase(folder.path(), clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QVERIFY2(opened.error().message.contains(u"damaged"_s), qPrintable(opened.error().message));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void rejectsAFileInsteadOfAFolder()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"data"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Support::ManualClock clock;
        const auto opened = Store::openDatabase(file.fileName(), clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
    }

    void rollsBackIfTheWorkFails()
    {
        StoreFixture store;
        const auto done = store.database->transaction([&]() -> Core::Result<void> {
            if (auto added = addMeta(*store.database, u"x"_s); !added)
                return added;
            return kRefused;
        });
        QVERIFY(!done);
        QCOMPARE(done.error(), kRefused);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM meta WHERE name = 'x'"_s), 0);
        QVERIFY(store.database->transaction([&] { return addMeta(*store.database, u"x"_s); }));
    }

    void rollsBackOnlyTheNestedTransactionIfTheOuterOneContinues()
    {
        StoreFixture store;
        const auto done = store.database->transaction([&]() -> Core::Result<void> {
            if (auto added = addMeta(*store.database, u"outer"_s); !added)
                return added;
            const auto inner = store.database->transaction([&]() -> Core::Result<void> {
                if (auto added = addMeta(*store.database, u"inner"_s); !added)
                    return added;
                return kRefused;
            });
            return inner ? kRefused : Core::Result<void>();
        });
        QVERIFY(done);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM meta WHERE name = 'outer'"_s), 1);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM meta WHERE name = 'inner'"_s), 0);
    }

    void continuesAfterAFailedCommit()
    {
        StoreFixture store;
        const auto done = store.database->transaction([&]() -> Core::Result<void> {
            // A reference to a missing round is checked only at commit.
            if (auto later = store.database->execute(u"PRAGMA defer_foreign_keys = ON"_s); !later)
                return later.error();
            const auto added = store.database->execute(
                u"INSERT INTO round_result (round_id, client_id, address, action, reason) "
                "VALUES (77, 1, '', 'added', '')"_s);
            return added ? Core::Result<void>() : added.error();
        });
        QVERIFY(!done);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM round_result"_s), 0);
        QVERIFY(store.database->transaction([&] { return addMeta(*store.database, u"x"_s); }));
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM meta WHERE name = 'x'"_s), 1);
        QCOMPARE(store.number(u"PRAGMA foreign_keys"_s), 1); // the violated constraint is still enabled
    }

    void returnsErrorsOfFailedStatements()
    {
        StoreFixture store;
        for (const auto &sql :
             {u"SELECT nothing FROM nowhere"_s, u"INSERT INTO meta (name, value) VALUES ('revision', 1)"_s}) {
            QCOMPARE(store.database->execute(sql).error().kind, Error::Kind::Storage);
            QCOMPARE(store.database->query(sql).error().kind, Error::Kind::Storage);
        }
    }

    void storesEmptyTextAsEmptyAndNullAsNull()
    {
        StoreFixture store;
        auto query = StoreFixture::stored(
            store.database->query(u"SELECT ? = '', ? IS NULL"_s, {QString(), QVariant()}));
        QVERIFY(query.next());
        QVERIFY(query.value(0).toBool());
        QVERIFY(query.value(1).toBool());
    }

    void snapshotIsConsistent()
    {
        StoreFixture store;
        store.addClient(u"Ana"_s, {});
        auto other = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
        const auto done = store.database->snapshot([&]() -> Core::Result<void> {
            const qint64 before = store.number(u"SELECT COUNT(*) FROM client"_s);
            Domain::Client client;
            client.firstName = u"Bo"_s;
            StoreFixture::stored(Store::ClientDirectory(*other).add(client));
            return store.number(u"SELECT COUNT(*) FROM client"_s) == before ? Core::Result<void>() : kRefused;
        });
        QVERIFY(done);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM client"_s), 2);
    }

    void nestedSnapshotsJoinTheOuterOne()
    {
        StoreFixture store;
        store.addClient(u"Ana"_s, {});
        auto other = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
        const auto done = store.database->snapshot([&]() -> Core::Result<void> {
            const auto before = StoreFixture::stored(store.directory().clients()).size();
            Domain::Client client;
            client.firstName = u"Bo"_s;
            StoreFixture::stored(Store::ClientDirectory(*other).add(client));
            const auto after = StoreFixture::stored(store.directory().clients()).size();
            return after == before ? Core::Result<void>() : kRefused;
        });
        QVERIFY(done);
        QCOMPARE(StoreFixture::stored(store.directory().clients()).size(), 2);
    }

    void severalConnectionsCanWriteConcurrently()
    {
        constexpr int kThreads = 3;
        constexpr int kWrites = 40;
        StoreFixture store;
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < kThreads; ++i) {
            threads.emplace_back([&, i] {
                auto opened = Store::openDatabase(store.folder.path(), store.clock);
                for (int n = 0; opened && n < kWrites; ++n) {
                    Domain::Client client;
                    client.email = u"client%1-%2@example.com"_s.arg(i).arg(n);
                    if (!Store::ClientDirectory(**opened).add(client))
                        ++failures;
                }
                if (!opened)
                    ++failures;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM client"_s), kThreads * kWrites);
        QCOMPARE(store.number(u"SELECT value FROM meta WHERE name = 'revision'"_s), kThreads * kWrites);
        QCOMPARE(store.number(u"SELECT COUNT(DISTINCT revision) FROM client"_s), kThreads * kWrites);
    }

    void severalProgramsCanCreateTheDatabaseConcurrently()
    {
        const QTemporaryDir folder;
        const Support::ManualClock clock;
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                if (!Store::openDatabase(folder.path(), clock))
                    ++failures;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
    }

    // Other writes give up after five seconds.
    void answerOfAPersonWaitsForOtherWriters()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        std::promise<void> locked;
        std::thread writer([&] {
            const auto other = StoreFixture::stored(Store::openDatabase(store.folder.path(), store.clock));
            const auto held = other->transaction([&]() -> Core::Result<void> {
                locked.set_value();
                QThread::sleep(7);
                return {};
            });
            if (!held)
                qWarning("the other program could not write");
        });
        locked.get_future().wait();
        const auto said = store.directory().recordConsent(id, Domain::Subscription::No,
                                                          Domain::ConsentSource::FrontDesk, {});
        writer.join();
        QVERIFY2(said, said ? "" : qPrintable(said.error().message));
        QCOMPARE(store.state(id), Domain::ClientState::Unsubscribed);
    }

    void scratchCopyHasEverythingAndChangesNothing()
    {
        StoreFixture store;
        const auto ana = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        store.answer(ana, Domain::Subscription::Yes);
        const auto copy = StoreFixture::stored(Store::makeScratchCopy(*store.database));
        QVERIFY(Store::checkIntegrity(*copy));
        QCOMPARE(StoreFixture::stored(Store::ClientDirectory(*copy).client(ana)).firstName, u"Ana"_s);
        // Changes on a scratch copy block nobody.
        QVERIFY(copy->transaction([&]() -> Core::Result<void> {
            const auto removed = Store::ClientDirectory(*copy).remove(ana);
            store.addClient(u"Ben"_s, u"ben@example.com"_s);
            return removed;
        }));
        QCOMPARE(StoreFixture::stored(Store::ClientDirectory(*copy).count()), 0);
        QCOMPARE(StoreFixture::stored(store.directory().count()), 2);
    }

    void dataDirectoryHasOneHolderAtATime()
    {
        const QTemporaryDir folder;
        auto first = Store::DataDirectoryLock::take(folder.path());
        QVERIFY(first);
        const auto second = Store::DataDirectoryLock::take(folder.path());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Busy);
        QVERIFY2(second.error().message.contains(QCoreApplication::applicationName()),
                 qPrintable(second.error().message));
        first->reset();
        QVERIFY(Store::DataDirectoryLock::take(folder.path()));
    }

    void simultaneousStartsHaveOneHolder()
    {
        constexpr int kPrograms = 8;
        constexpr int kStarts = 600;
        const QTemporaryDir folder;
        std::atomic<int> holders = 0;
        std::atomic<int> collisions = 0;
        std::barrier together(kPrograms);
        std::vector<std::thread> programs;
        for (int i = 0; i < kPrograms; ++i) {
            programs.emplace_back([&] {
                for (int start = 0; start < kStarts; ++start) {
                    together.arrive_and_wait();
                    const auto lock = Store::DataDirectoryLock::take(folder.path());
                    if (lock && ++holders > 1)
                        ++collisions;
                    together.arrive_and_wait();
                    if (lock)
                        --holders;
                }
            });
        }
        for (std::thread &program : programs)
            program.join();
        QCOMPARE(collisions.load(), 0);
    }

    void takesOverTheLockOfAKilledProgram_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray host = QSysInfo::machineHostName().toUtf8();
        const QByteArray program = QCoreApplication::applicationName().toUtf8();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no such process") << "999999999\n" + program + '\n' + host + '\n';
        QTest::newRow("its process id is ours now")
            << QByteArray::number(QCoreApplication::applicationPid()) + '\n' + program + '\n' + host + '\n';
    }
    void takesOverTheLockOfAKilledProgram()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile left(folder.filePath(u"listwell.lock"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(content);
        left.close();
        QVERIFY(Store::DataDirectoryLock::take(folder.path()));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
