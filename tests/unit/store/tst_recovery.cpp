// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/opendatabase.h"
#include "storefixture.h"

#include "store/directory/consentledger.h"
#include "store/recovery/backups.h"
#include "store/recovery/recovery.h"
#include "store/sqlite/storageerror.h"
#include "store/syncdata/journal.h"
#include "store/syncdata/syncstate.h"

#include <QDir>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Domain::Subscription;
using Store::Backups;
using Store::Database;
using Store::SyncState;

namespace {

const Domain::ListId kNews{u"news"_s};
const Domain::ListId kOffers{u"offers"_s};

/// A studio with a backup of each of the last seven days; the client "Day n" was added on day n.
struct Week : StoreFixture
{
    Week()
    {
        for (int day = 1; day <= 7; ++day) {
            clock.advance(24h);
            answer(addClient(u"Day %1"_s.arg(day), address(day)), Subscription::Yes);
            if (!Backups(folder.path()).make(*database))
                qFatal("no backup");
        }
        clock.advance(1h);
    }
    static QString address(int day) { return u"day%1@example.com"_s.arg(day); }

    void close() { database.reset(); }
    void connect()
    {
        Domain::Connection connection;
        connection.account.id = u"harbor"_s;
        connection.connected = true;
        if (!SyncState(*database).setConnection(connection))
            qFatal("not connected");
    }
    void choose(const Domain::ListId &list)
    {
        if (!SyncState(*database).chooseList(Domain::ContactList{list, list.value, 0}))
            qFatal("no list was chosen");
    }
    [[nodiscard]] Domain::ListId chosen() { return stored(SyncState(*database).chosenList())->id; }
    [[nodiscard]] Core::Result<bool> start()
    {
        close();
        auto done = Store::recoverIfDamaged(folder.path(), clock);
        if (done)
            database = stored(Store::openDatabase(folder.path(), clock));
        return done;
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"listwell.db"_s); }
    [[nodiscard]] QStringList damagedFolders() const
    {
        return QDir(folder.path()).entryList({u"damaged-*"_s}, QDir::Dirs);
    }
    [[nodiscard]] std::optional<Domain::Restoration> restoration()
    {
        return stored(SyncState(*database).restoration());
    }
};

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("the test could not damage %s", qPrintable(path));
}

void spoilMiddle(const QString &path)
{
    overwrite(path, QFileInfo(path).size() / 2 / 4096 * 4096, QByteArray(4096, 'x'));
}

} // namespace

class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAnIntactDatabaseUnchanged()
    {
        Week week;
        QVERIFY(week.start());
        QVERIFY(!week.restoration());
        QVERIFY(week.damagedFolders().isEmpty());
        QCOMPARE(week.number(u"SELECT COUNT(*) FROM client"_s), 7);
    }

    void startsANewStudioIfThereIsNoData()
    {
        const QTemporaryDir folder;
        const Support::ManualClock clock;
        QVERIFY(Store::recoverIfDamaged(folder.filePath(u"data"_s), clock));
        QVERIFY(Store::openDatabase(folder.filePath(u"data"_s), clock));
    }

    void restoresTheNewestBackup_data()
    {
        QTest::addColumn<std::function<void(const QString &)>>("damage");
        const auto row = [](const char *name, const std::function<void(const QString &)> &damage) {
            QTest::newRow(name) << damage;
        };
        row("header", [](const QString &path) { overwrite(path, 0, QByteArray(1000, 'x')); });
        row("a page in the middle", spoilMiddle);
        row("last page", [](const QString &path) {
            overwrite(path, QFileInfo(path).size() - 4096, QByteArray(4096, 'x'));
        });
        row("truncated", [](const QString &path) { QFile::resize(path, QFileInfo(path).size() / 2); });
        row("empty", [](const QString &path) { QFile::resize(path, 0); });
        row("gone", [](const QString &path) { QFile::remove(path); });
        row("not a database", [](const QString &path) {
            QFile::resize(path, 0);
            overwrite(path, 0, QByteArray("this is a letter. ").repeated(500));
        });
        row("application id of another program", [](const QString &path) { overwrite(path, 68, "ABCD"); });
    }
    void restoresTheNewestBackup()
    {
        QFETCH(std::function<void(const QString &)>, damage);
        Week week;
        const QDateTime newest = Backups(week.folder.path()).all().first().madeAt;
        week.close();
        damage(week.file());
        QVERIFY(week.start());
        QCOMPARE(week.number(u"SELECT COUNT(*) FROM client"_s), 7);
        const auto told = week.restoration();
        QVERIFY(told);
        QCOMPARE(told->copyMadeAt, newest);
        QVERIFY(told->needsReconciliation);
        // Restores only once, not at each start.
        QVERIFY(week.start());
        QVERIFY(week.damagedFolders().size() <= 1);
    }

    // Next to another database, SQLite would use this file as its log.
    void movesAsideTheLogOfALostDatabase()
    {
        Week week;
        QVERIFY(week.start()); // everything so far is in the database file itself
        // Simulates a kill: the write-ahead log still contains the last client.
        const QByteArray log = [&] {
            week.addClient(u"Late"_s, u"late@example.com"_s);
            QFile wal(week.file() + u"-wal"_s);
            return wal.open(QIODevice::ReadOnly) ? wal.readAll() : QByteArray();
        }();
        QVERIFY(!log.isEmpty());
        week.close();
        QVERIFY(QFile::remove(week.file()));
        overwrite(week.file() + u"-wal"_s, 0, log);
        QVERIFY(week.start());
        const QStringList folders = week.damagedFolders();
        QCOMPARE(folders.size(), 1);
        const QDir aside(week.folder.filePath(folders.first()));
        QFile kept(aside.filePath(u"listwell.db-wal"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), log);
        QCOMPARE(week.number(u"SELECT COUNT(*) FROM client WHERE last_name = '' AND first_name = 'Late'"_s),
                 0);
    }

    void restoresEachOfTheSevenBackups_data()
    {
        QTest::addColumn<int>("broken");
        for (int broken = 0; broken < 7; ++broken)
            QTest::addRow("the newest %d backups are damaged, too", broken) << broken;
    }
    void restoresEachOfTheSevenBackups()
    {
        QFETCH(int, broken);
        Week week;
        const auto backups = Backups(week.folder.path()).all();
        QCOMPARE(backups.size(), 7);
        week.close();
        for (int i = 0; i < broken; ++i)
            spoilMiddle(backups.at(i).file);
        spoilMiddle(week.file());
        QVERIFY(week.start());
        QCOMPARE(week.number(u"SELECT COUNT(*) FROM client"_s), 7 - broken);
        QCOMPARE(week.restoration()->copyMadeAt, backups.at(broken).madeAt);
        QCOMPARE(week.state({1}), Domain::ClientState::Waiting);
    }

    // The backup of the present data is one too many, and the oldest one goes for it.
    void restoresTheOldestBackupOnRequest()
    {
        Week week;
        const QString oldest = Backups(week.folder.path()).all().last().file;
        QVERIFY(Store::checkBackup(oldest, week.clock));
        week.close();
        const auto restored = Store::restoreBackup(oldest, week.folder.path(), week.clock);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
        week.database = week.stored(Store::openDatabase(week.folder.path(), week.clock));
        QCOMPARE(week.number(u"SELECT COUNT(*) FROM client"_s), 1);
        QVERIFY(week.restoration()->wasAsked);
    }

    void dataItselfIsNoBackup()
    {
        Week week;
        week.close();
        const auto restored = Store::restoreBackup(week.file(), week.folder.path(), week.clock);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, Core::Error::Kind::InvalidInput);
        QVERIFY(QFile::exists(week.file()));
    }

    // Changes after a restore must be newer than every copy, including copies that could not be used.
    void restoredDataIsNewerThanAllBackups()
    {
        Week week;
        const auto backups = Backups(week.folder.path()).all();
        week.close();
        spoilMiddle(backups.first().file);
        spoilMiddle(week.file());
        QVERIFY(week.start());
        week.addClient(u"Next"_s, u"next@example.com"_s);
        QVERIFY(Backups(week.folder.path()).make(*week.database));
        const auto newest = Backups(week.folder.path()).all().first();
        const auto copy = StoreFixture::stored(Database::openToRead(newest.file, week.clock));
        QCOMPARE(StoreFixture::stored(Store::ClientDirectory(*copy).clients()).size(), 7);
    }

    // The copy's own clock may have been wrong; the service's time of its last pull was not.
    void knowsUntilWhenTheCopyKnewTheService()
    {
        Week week;
        const QDateTime pulled = week.clock.now().addSecs(-3600);
        QVERIFY(SyncState(*week.database).setCheckpoint({pulled, 7, pulled, 1}));
        week.clock.advance(24h * 365);
        QVERIFY(Backups(week.folder.path()).make(*week.database));
        week.clock.advance(-24h * 365);
        week.close();
        spoilMiddle(week.file());
        QVERIFY(week.start());
        QCOMPARE(week.restoration()->knownUntil, pulled);
    }

    void reportsThatThereIsNoIntactBackup()
    {
        Week week;
        const auto backups = Backups(week.folder.path()).all();
        week.close();
        for (const auto &backup : backups)
            spoilMiddle(backup.file);
        spoilMiddle(week.file());
        const auto started = week.start();
        QVERIFY(!started);
        QVERIFY(Store::isDamage(started.error()));
        QVERIFY2(started.error().message.contains(u"no intact backup"_s),
                 qPrintable(started.error().message));
        QVERIFY(QFile::exists(week.file())); // untouched, in case somebody can repair it
        QVERIFY(week.damagedFolders().isEmpty());
    }

    // One changed byte inside a row, which leaves the structure of the file intact.
    void findsADamagedAnswer()
    {
        Week week;
        QVERIFY(week.database->query(u"DROP TRIGGER client_sealed_again"_s));
        QVERIFY(week.database->query(u"DROP TRIGGER client_sealed_broken"_s));
        QVERIFY(week.database->query(u"UPDATE client SET subscribed = 'yet' WHERE id = 3"_s));
        QVERIFY(week.start());
        QVERIFY(week.restoration());
    }

    void discardsTheStoredStateOfConstantContact()
    {
        Week week;
        QVERIFY(SyncState(*week.database).setCheckpoint({week.clock.now(), 7, week.clock.now(), 1}));
        QVERIFY(Backups(week.folder.path()).make(*week.database));
        week.close();
        spoilMiddle(week.file());
        QVERIFY(week.start());
        const auto checkpoint = StoreFixture::stored(SyncState(*week.database).checkpoint());
        QVERIFY(!checkpoint.optOutsSeenUntil.isValid());
        QVERIFY(!checkpoint.fullCompareAt.isValid());
        QCOMPARE(checkpoint.expectedMembers, Store::kUnknownMembers);
    }

    void keepsEachLaterNoButNoLaterYes()
    {
        Week week;
        const auto late = week.addClient(u"Late"_s, u"late@example.com"_s);
        week.answer(late, Subscription::No);
        week.answer({1}, Subscription::No); // in the studio, not sent yet
        week.answer({2}, Subscription::No);
        week.answer({2}, Subscription::Yes); // returned
        const QDateTime out = week.clock.now();
        Domain::AddressRecord addressRecord =
            week.view(Week::address(3)).addressRecord; // opted out in Constant Contact
        addressRecord.permission = Domain::PermissionToSend::Unsubscribed;
        addressRecord.optedOutAt = out;
        QVERIFY(week.addressRecords().save(addressRecord));
        QVERIFY(week.addressRecords().recordOptOut(addressRecord.address, out));
        addressRecord = week.view(Week::address(4)).addressRecord; // only left the list
        addressRecord.membership = Domain::Membership::Left;
        addressRecord.leftAt = out;
        QVERIFY(week.addressRecords().save(addressRecord));
        week.answer(week.addClient(u"Yes"_s, u"newyes@example.com"_s), Subscription::Yes);

        week.close();
        overwrite(week.file(), 68, "ABCD"); // all rows are readable
        QVERIFY(week.start());
        QCOMPARE(week.restoration()->optOutsKept, 3);
        QCOMPARE(week.client({1}).subscribed, Subscription::No);
        QCOMPARE(week.client({2}).subscribed, Subscription::Yes);
        QCOMPARE(week.client({3}).subscribed, Subscription::No);
        QCOMPARE(week.state({3}), Domain::ClientState::Unsubscribed);
        QCOMPARE(week.state({4}), Domain::ClientState::LeftList);
        QCOMPARE(week.state({5}), Domain::ClientState::Waiting);
        QVERIFY(week.view(Week::address(1)).addressRecord.refusedAt.isValid());
        // For a client missing in the backup, the no is kept and the yes is not.
        QCOMPARE(week.number(u"SELECT COUNT(*) FROM consent_entry WHERE address = 'late@example.com' "
                             "AND answer = 'no'"_s),
                 1);
        QCOMPARE(week.number(u"SELECT COUNT(*) FROM consent_entry WHERE address = 'newyes@example.com'"_s),
                 0);
    }

    // The person is to be on the list that was chosen when the backup was made, and left the other.
    void keepsWhoLeftTheListThatWasChosenSinceTheBackup()
    {
        Week week;
        week.connect();
        week.choose(kNews);
        QVERIFY(Backups(week.folder.path()).make(*week.database));
        week.startOver(kNews, kOffers);
        week.choose(kOffers);
        week.markSynced(Week::address(4), Domain::Membership::Left);
        week.close();
        overwrite(week.file(), 68, "ABCD"); // all rows are readable
        QVERIFY(week.start());
        QCOMPARE(week.chosen(), kOffers);
        QCOMPARE(week.state({4}), Domain::ClientState::LeftList);
        week.startOver(kOffers, kNews);
        QCOMPARE(week.state({4}), Domain::ClientState::Waiting);
    }

    void keepsWhoLeftTheListIfTheBackupWasMadeWhileItWasChosen()
    {
        Week week;
        week.connect();
        QVERIFY(Store::FreshStart(*week.database).beginForList(kNews, kOffers));
        week.choose(kOffers);
        QVERIFY(Backups(week.folder.path()).make(*week.database));
        QVERIFY(Store::FreshStart(*week.database).finish());
        week.markSynced(Week::address(4), Domain::Membership::Left);
        week.close();
        overwrite(week.file(), 68, "ABCD");
        QVERIFY(week.start());
        QVERIFY(Store::FreshStart(*week.database).finish()); // as each start of the program does
        QCOMPARE(week.state({4}), Domain::ClientState::LeftList);
    }

    // A job for the earlier list proves nothing about members of the new one.
    void forgetsTheJobsOfTheListThatWasChosenBefore()
    {
        Week week;
        week.connect();
        week.choose(kNews);
        Store::JournalEntry job;
        job.id = u"job"_s;
        job.kind = Store::JournalEntry::Kind::Import;
        job.sentAt = week.clock.now();
        QVERIFY(Store::Journal(*week.database).add(job, {}));
        QVERIFY(Backups(week.folder.path()).make(*week.database));
        week.choose(kOffers);
        week.close();
        overwrite(week.file(), 68, "ABCD");
        QVERIFY(week.start());
        QCOMPARE(StoreFixture::stored(Store::Journal(*week.database).open()).size(), 0);
    }

    void ignoresADamagedNo()
    {
        Week week;
        week.answer({1}, Subscription::No);
        for (const auto &sql :
             {u"DROP TRIGGER consent_entry_sealed_again"_s, u"DROP TRIGGER consent_entry_sealed_broken"_s,
              u"UPDATE consent_entry SET address = 'day5@example.com' WHERE answer = 'no'"_s})
            QVERIFY(week.database->query(sql));
        QVERIFY(week.start());
        QCOMPARE(week.restoration()->optOutsKept, 0);
        QCOMPARE(week.client({5}).subscribed, Subscription::Yes);
    }

    // After a kill at any moment, the next start completes the recovery, and nothing is lost or done twice.
    void completesARecoveryAfterAKill_data()
    {
        QTest::addColumn<int>("after");
        for (const int after : {1, 2, 3, 5, 8, 12, 16, 20, 25, 30, 40, 60})
            QTest::addRow("%d ms", after) << after;
    }
    void completesARecoveryAfterAKill()
    {
        QFETCH(int, after);
        Week week;
        week.close();
        spoilMiddle(week.file());
        const QString folder = week.folder.path();
        const pid_t child = ::fork();
        if (child == 0) {
            (void)Store::recoverIfDamaged(folder, week.clock).ok();
            ::_exit(0);
        }
        QVERIFY(child > 0);
        ::usleep(static_cast<useconds_t>(after * 1000)); // delay before the kill
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(week.start());
        QCOMPARE(week.number(u"SELECT COUNT(*) FROM client"_s), 7);
        QVERIFY(week.restoration());
        QCOMPARE(week.damagedFolders().size(), 1);
        for (const auto &left : {u".part"_s, u".restored"_s})
            QVERIFY(!QFile::exists(week.file() + left));
    }

    void restorationIsReportedUntilReadAndReconciled()
    {
        Week week;
        week.close();
        spoilMiddle(week.file());
        QVERIFY(week.start());
        SyncState state(*week.database);
        QVERIFY(state.hideRestoration());
        QVERIFY(week.restoration() && week.restoration()->needsReconciliation);
        QVERIFY(state.markReconciled());
        QVERIFY(!week.restoration());
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
