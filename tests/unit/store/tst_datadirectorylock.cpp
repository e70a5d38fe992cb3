// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/opendatabase.h"
#include "storefixture.h"

#include "store/recovery/backups.h"
#include "store/recovery/recovery.h"
#include "store/sqlite/datadirectorylock.h"
#include "store/sqlite/datafile.h"

#include <QDir>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Core::Error;
using Store::Database;

namespace {

/// Possible results of a start. Each one is reported in a sentence, and none crashes or damages existing
/// data.
enum class Outcome { Opens, Restored, Refused };

/// Data directory of a studio with one client, closed, to be damaged by a test case.
struct Found
{
    Found()
    {
        data = parent.filePath(u"data"_s);
        auto database = StoreFixture::stored(Store::openDatabase(data, clock));
        Domain::Client client;
        client.firstName = u"Ana"_s;
        client.email = u"ana@example.com"_s;
        StoreFixture::stored(Store::ClientDirectory(*database).add(client));
    }
    [[nodiscard]] QString file(const QString &name = u"listwell.db"_s) const { return data + u'/' + name; }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("the case could not be set up");
    }
    void backUp()
    {
        auto database = StoreFixture::stored(Store::openDatabase(data, clock));
        if (!Store::Backups(data).make(*database))
            qFatal("the case could not be set up");
    }
    void execute(const QString &sql)
    {
        auto database = StoreFixture::stored(Store::openDatabase(data, clock));
        if (!database->query(sql))
            qFatal("the case could not be set up");
    }
    /// Moves the entry away and replaces it by a link.
    /// \return target of the link
    QString replaceByLink(const QString &name)
    {
        const QString target = parent.filePath(u"elsewhere"_s);
        QFile::remove(target);
        if (QFile::exists(file(name)) && !QFile::rename(file(name), target))
            qFatal("the case could not be set up");
        if (!QFile::exists(target))
            QFile(target).open(QIODevice::WriteOnly);
        if (!QFile::link(target, file(name)))
            qFatal("the case could not be set up");
        return target;
    }

    QTemporaryDir parent;
    QString data;
    Support::ManualClock clock;
};

/// The steps of a program start: lock, check, database.
Core::Result<bool> start(const QString &data, const Core::Clock &clock)
{
    auto lock = Store::DataDirectoryLock::take(data);
    if (!lock)
        return lock.error();
    const auto kept = Store::recoverIfDamaged(data, clock);
    if (!kept)
        return kept.error();
    const auto database = Store::openDatabase(data, clock);
    if (!database)
        return database.error();
    auto client = Store::ClientDirectory(**database).count({});
    return client ? Core::Result<bool>(*kept) : client.error();
}

/// Like start(), as a user other than root, because root may do anything.
/// \return 0: opened; 1: restored; 2: rejected with the right kind and a sentence; 3: rejected otherwise
int startAsAnother(const QString &data, const Core::Clock &clock)
{
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t kNobody = 65534;
        if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
            ::_exit(9);
        const auto done = start(data, clock);
        if (done)
            ::_exit(*done ? 1 : 0);
        ::_exit(done.error().kind == Error::Kind::Storage && done.error().message.endsWith(u'.') ? 2 : 3);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

Q_DECLARE_METATYPE(Outcome)

class DataDirectoryLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startHandlesEveryLocalState_data()
    {
        using Set = std::function<void(Found &)>;
        QTest::addColumn<Set>("spoil");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, Outcome outcome, const QString &word, const Set &spoil) {
            QTest::newRow(name) << spoil << outcome << word;
        };
        row("all well", Outcome::Opens, {}, [](Found &) {});
        row("newer schema", Outcome::Refused, u"newer"_s,
            [](Found &found) { found.execute(u"PRAGMA user_version = 99"_s); });
        row("newer schema with backups", Outcome::Refused, u"newer"_s, [](Found &found) {
            found.backUp();
            found.execute(u"PRAGMA user_version = 99"_s);
        });
        row("database of another program", Outcome::Refused, u"another program"_s,
            [](Found &found) { found.execute(u"PRAGMA application_id = 7"_s); });
        row("a letter", Outcome::Refused, u"damaged"_s,
            [](Found &found) { found.write(u"listwell.db"_s, QByteArray("a letter ").repeated(500)); });
        row("truncated", Outcome::Refused, u"no intact backup"_s,
            [](Found &found) { QFile::resize(found.file(), 10000); });
        row("truncated with a backup", Outcome::Restored, {}, [](Found &found) {
            found.backUp();
            QFile::resize(found.file(), 10000);
        });
        row("empty with a backup", Outcome::Restored, {}, [](Found &found) {
            found.backUp();
            found.write(u"listwell.db"_s, {});
        });
        row("empty", Outcome::Opens, {}, [](Found &found) { found.write(u"listwell.db"_s, {}); });
        row("garbage in the log", Outcome::Opens, {},
            [](Found &found) { found.write(u"listwell.db-wal"_s, QByteArray(50000, 'x')); });
        row("garbage in the shared memory", Outcome::Opens, {},
            [](Found &found) { found.write(u"listwell.db-shm"_s, QByteArray(32768, 'x')); });
        row("garbage in the lock", Outcome::Opens, {},
            [](Found &found) { found.write(u"listwell.lock"_s, QByteArray(50000, '\xff')); });
        row("an unfinished backup", Outcome::Opens, {},
            [](Found &found) { found.write(u"listwell.db.part"_s, QByteArray(5000, 'x')); });
        for (const auto &name : {u"listwell.db"_s, u"listwell.db-wal"_s, u"listwell.db-shm"_s,
                                 u"listwell.lock"_s, u"settings.ini"_s}) {
            row(qPrintable(name + u" is a link"_s), Outcome::Refused, u"link"_s,
                [name](Found &found) { found.replaceByLink(name); });
        }
        row("the folder is a link to nowhere", Outcome::Refused, u"link"_s, [](Found &found) {
            QDir(found.data).removeRecursively();
            QFile::link(found.parent.filePath(u"nowhere"_s), found.data);
        });
        row("the folder is a link to our own folder", Outcome::Opens, {}, [](Found &found) {
            QDir().rename(found.data, found.parent.filePath(u"larger disk"_s));
            QFile::link(found.parent.filePath(u"larger disk"_s), found.data);
        });
        row("the folder is a file", Outcome::Refused, u"folder"_s, [](Found &found) {
            QDir(found.data).removeRecursively();
            QFile(found.data).open(QIODevice::WriteOnly);
        });
        row("the database is a folder", Outcome::Refused, {}, [](Found &found) {
            QFile::remove(found.file());
            QDir().mkdir(found.file());
        });
    }
    void startHandlesEveryLocalState()
    {
        QFETCH(std::function<void(Found &)>, spoil);
        QFETCH(Outcome, outcome);
        QFETCH(QString, word);
        Found found;
        spoil(found);
        const auto started = start(found.data, found.clock);
        const QString said = started ? QString() : started.error().message;
        QVERIFY2(started.ok() == (outcome != Outcome::Refused), qPrintable(said));
        if (started) {
            QCOMPARE(*started, outcome == Outcome::Restored);
            return;
        }
        QCOMPARE(started.error().kind, Error::Kind::Storage);
        QVERIFY2(said.contains(word) && said.endsWith(u'.'), qPrintable(said));
    }

    void neverWritesThroughALink()
    {
        Found found;
        const QString target = found.replaceByLink(u"listwell.db"_s);
        QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QVERIFY(!start(found.data, found.clock));
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
        QVERIFY(QFile::permissions(target) & QFile::ReadOther);
    }

    void tightensThePermissionsOfAReadableFolder()
    {
        Found found;
        QCOMPARE(::chmod(QFile::encodeName(found.data).constData(), 0777), 0);
        QCOMPARE(::chmod(QFile::encodeName(found.file()).constData(), 0644), 0);
        QVERIFY(start(found.data, found.clock));
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(found.data).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0700U);
        QCOMPARE(::stat(QFile::encodeName(found.file()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, 0600U);
    }

    void rejectsAnotherUsersFolder()
    {
        if (::geteuid() != 0)
            QSKIP("only root can create files of another user");
        Found found;
        QCOMPARE(::chmod(QFile::encodeName(found.parent.path()).constData(), 0755), 0);
        QCOMPARE(startAsAnother(found.data, found.clock), 2);
    }

    void rejectsAReadOnlyFolder()
    {
        if (::geteuid() != 0)
            QSKIP("requires another user than the one who runs the test");
        Found found;
        QCOMPARE(::chmod(QFile::encodeName(found.parent.path()).constData(), 0755), 0);
        constexpr uid_t kNobody = 65534;
        QCOMPARE(::chown(QFile::encodeName(found.data).constData(), kNobody, kNobody), 0);
        QCOMPARE(::chown(QFile::encodeName(found.file()).constData(), kNobody, kNobody), 0);
        QCOMPARE(::chmod(QFile::encodeName(found.data).constData(), 0500), 0);
        QCOMPARE(startAsAnother(found.data, found.clock), 2);
    }

    void rejectsAnotherUsersLockFile()
    {
        if (::geteuid() != 0)
            QSKIP("only root can create files of another user");
        Found found;
        QCOMPARE(::chmod(QFile::encodeName(found.parent.path()).constData(), 0755), 0);
        constexpr uid_t kNobody = 65534;
        QCOMPARE(::chown(QFile::encodeName(found.data).constData(), kNobody, kNobody), 0);
        QCOMPARE(::chown(QFile::encodeName(found.file()).constData(), kNobody, kNobody), 0);
        auto held = Store::DataDirectoryLock::take(found.data); // our lock, owned by root
        QVERIFY(held);
        const int outcome = startAsAnother(found.data, found.clock);
        QVERIFY2(outcome == 2 || outcome == 3,
                 qPrintable(QString::number(outcome))); // reported and not opened
    }

    void reportsAFullDisk()
    {
        Found found;
        const QString disk = found.parent.filePath(u"disk"_s);
        QVERIFY(QDir().mkdir(disk));
        const QByteArray place = QFile::encodeName(disk);
        if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("only root can create a disk that is small enough to fill");
        QFile ballast(disk + u"/ballast"_s);
        if (ballast.open(QIODevice::WriteOnly)) {
            while (ballast.write(QByteArray(4096, 'x')) == 4096 && ballast.flush()) {
            }
        }
        ballast.close();
        const auto started = start(disk + u"/data"_s, found.clock);
        ::umount2(place.constData(), MNT_DETACH);
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Error::Kind::Storage);
        QVERIFY2(started.error().message.endsWith(u'.'), qPrintable(started.error().message));
    }
};

QTEST_GUILESS_MAIN(DataDirectoryLockTest)
#include "tst_datadirectorylock.moc"
