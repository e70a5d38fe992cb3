// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/opendatabase.h"
#include "storefixture.h"

#include "store/recovery/backups.h"
#include "store/recovery/integritycheck.h"
#include "store/sqlite/storageerror.h"
#include "support/olderdatabase.h"

#include <QDir>
#include <QSqlQuery>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Store::Backup;
using Store::Backups;
using Store::Database;

namespace {

Backups backupsOf(const StoreFixture &store)
{
    return Backups(store.folder.path());
}

qint64 clientsIn(const Backup &backup, const Core::Clock &clock)
{
    auto database = StoreFixture::stored(Database::openToRead(backup.file, clock));
    auto query = StoreFixture::stored(database->query(u"SELECT COUNT(*) FROM client"_s));
    return query.next() ? query.value(0).toLongLong() : -1;
}

} // namespace

class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void containAllData()
    {
        StoreFixture store;
        const auto id = store.addClient(u"Ana"_s, u"ana@example.com"_s);
        store.answer(id, Domain::Subscription::Yes);
        QVERIFY(backupsOf(store).make(*store.database));
        const QList<Backup> all = backupsOf(store).all();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().madeAt, store.clock.now());
        auto copy = StoreFixture::stored(Database::openToRead(all.first().file, store.clock));
        QVERIFY(Store::checkIntegrity(*copy));
        QCOMPARE(StoreFixture::stored(Store::ClientDirectory(*copy).client(id)).firstName, u"Ana"_s);
    }

    void areAccessibleOnlyToTheOwner()
    {
        const mode_t before = ::umask(0); // the file permissions must not depend on the umask
        StoreFixture store;
        const bool made = backupsOf(store).make(*store.database).ok();
        ::umask(before);
        QVERIFY(made);
        const QFileInfo file(backupsOf(store).all().first().file);
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(file.filePath()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0600U);
        QCOMPARE(::stat(QFile::encodeName(file.path()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0700U);
    }

    void areMadeDaily()
    {
        StoreFixture store;
        store.addClient(u"Ana"_s, {});
        for (int hour = 0; hour < 72; ++hour) {
            QVERIFY(backupsOf(store).makeIfDue(*store.database));
            store.clock.advance(1h);
        }
        QCOMPARE(backupsOf(store).all().size(), 3);
    }

    void areNotMadeForAnEmptyStudio()
    {
        StoreFixture store;
        QVERIFY(backupsOf(store).makeIfDue(*store.database));
        QVERIFY(backupsOf(store).all().isEmpty());
    }

    void areMadeAgainAfterTheClockWasSetBack()
    {
        StoreFixture store;
        store.addClient(u"Ana"_s, {});
        QVERIFY(backupsOf(store).makeIfDue(*store.database));
        store.clock.advance(-48h);
        QVERIFY(backupsOf(store).makeIfDue(*store.database));
        QCOMPARE(backupsOf(store).all().size(), 2);
    }

    // The clock was a year ahead for one day.
    void wrongClockMakesNoCopyAtEveryRoundAndPushesNoneOut()
    {
        StoreFixture store;
        for (int day = 0; day < 7; ++day) {
            store.addClient(u"Client %1"_s.arg(day), {});
            QVERIFY(backupsOf(store).makeIfDue(*store.database));
            store.clock.advance(24h);
        }
        const QDateTime right = store.clock.now();
        store.clock.set(right.addYears(1));
        store.addClient(u"Fast"_s, {});
        QVERIFY(backupsOf(store).makeIfDue(*store.database));
        store.clock.set(right);
        for (int round = 0; round < 20; ++round) {
            store.addClient(u"Later %1"_s.arg(round), {});
            QVERIFY(backupsOf(store).makeIfDue(*store.database));
            store.clock.advance(15min);
        }
        const QList<Backup> all = backupsOf(store).all();
        QCOMPARE(all.size(), Backups::kKept);
        QCOMPARE(clientsIn(all.at(0), store.clock), 9); // the only copy since the clock was corrected
        for (qsizetype i = 1; i < all.size(); ++i)
            QCOMPARE(clientsIn(all.at(i), store.clock), 8 - i); // copies of the days before
    }

    void areOrderedByWhatIsInThem()
    {
        StoreFixture store;
        store.addClient(u"Ana"_s, {});
        store.clock.advance(24h * 365);
        QVERIFY(backupsOf(store).make(*store.database));
        store.clock.advance(-24h * 365);
        store.addClient(u"Ben"_s, {});
        QVERIFY(backupsOf(store).make(*store.database));
        const QList<Backup> all = backupsOf(store).all();
        QCOMPARE(all.size(), 2);
        QCOMPARE(clientsIn(all.first(), store.clock), 2);
        QVERIFY(all.first().madeAt < all.last().madeAt);
    }

    void theSevenNewestAreKept()
    {
        StoreFixture store;
        for (int day = 0; day < 10; ++day) {
            store.addClient(u"Client %1"_s.arg(day), {});
            QVERIFY(backupsOf(store).makeIfDue(*store.database));
            store.clock.advance(24h);
        }
        const QList<Backup> all = backupsOf(store).all();
        QCOMPARE(all.size(), Backups::kKept);
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(clientsIn(all.at(i), store.clock), 10 - i);
    }

    // After ten imports on one day, last week's backups still exist.
    void coverSeveralDaysEvenIfADayHasMany()
    {
        StoreFixture store;
        for (int day = 0; day < 6; ++day) {
            QVERIFY(backupsOf(store).make(*store.database));
            store.clock.advance(24h);
        }
        const QDateTime first = backupsOf(store).all().last().madeAt;
        for (int i = 0; i < 10; ++i) {
            QVERIFY(backupsOf(store).make(*store.database));
            store.clock.advance(1min);
        }
        const QList<Backup> all = backupsOf(store).all();
        QCOMPARE(all.size(), Backups::kKept);
        QCOMPARE(all.last().madeAt, first);
        QCOMPARE(all.first().madeAt, store.clock.now().addSecs(-60));
    }

    void areNotKeptOfADamagedDatabase()
    {
        StoreFixture store;
        store.addClient(u"Ana"_s, u"ana@example.com"_s);
        for (const auto &sql :
             {u"DROP TRIGGER client_sealed_again"_s, u"UPDATE client SET email = 'anb@example.com'"_s})
            QVERIFY(store.database->query(sql));
        const auto made = backupsOf(store).make(*store.database);
        QVERIFY(!made);
        QVERIFY(Store::isDamage(made.error()));
        QVERIFY(backupsOf(store).all().isEmpty());
        QVERIFY(QDir(store.folder.filePath(u"backups"_s)).isEmpty());
    }

    void areMadeBeforeAMigration()
    {
        const QTemporaryDir folder;
        const Support::ManualClock clock;
        QVERIFY(Support::writeDatabaseOfSchema1(folder.filePath(u"listwell.db"_s)));
        QVERIFY(Store::openDatabase(folder.path(), clock));
        const QList<Backup> all = Backups(folder.path()).all();
        QCOMPARE(all.size(), 1);
        auto copy = StoreFixture::stored(Database::openToRead(all.first().file, clock));
        auto version = StoreFixture::stored(copy->query(u"PRAGMA user_version"_s));
        QVERIFY(version.next());
        QCOMPARE(version.value(0).toInt(), 1);
        QVERIFY(Store::openDatabase(folder.path(), clock)); // only once, not at each start
        QCOMPARE(Backups(folder.path()).all().size(), 1);
    }

    void neverReplaceTheDatabase()
    {
        StoreFixture store;
        store.addClient(u"Ana"_s, u"ana@example.com"_s);
        const QString link = store.folder.filePath(u"link"_s);
        QVERIFY(QFile::link(store.database->file(), link));
        for (const QString &file : {store.database->file(), store.database->file() + u"-wal"_s, link})
            QVERIFY2(!Store::writeBackup(*store.database, file), qPrintable(file));
        QCOMPARE(store.number(u"SELECT COUNT(*) FROM client"_s), 1);
        QVERIFY(Store::writeBackup(*store.database, store.folder.filePath(u"copy"_s)));
    }

    void doNotFollowALink()
    {
        StoreFixture store;
        const QTemporaryDir elsewhere;
        QVERIFY(QFile::link(elsewhere.path(), store.folder.filePath(u"backups"_s)));
        QVERIFY(!backupsOf(store).make(*store.database));
        QVERIFY(QDir(elsewhere.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
