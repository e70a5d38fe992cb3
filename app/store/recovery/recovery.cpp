// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/recovery/recovery.h"

#include "core/logging.h"
#include "core/platform/directoryflush.h"
#include "core/try.h"
#include "store/directory/searchindex.h"
#include "store/recovery/backups.h"
#include "store/recovery/integritycheck.h"
#include "store/recovery/salvage.h"
#include "store/sqlite/database.h"
#include "store/sqlite/datafile.h"
#include "store/sqlite/fileorigin.h"
#include "store/sqlite/opendatabase.h"
#include "store/sqlite/storageerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::Result;

namespace {

constexpr auto kUnfinished = ".part"_L1; // a backup that is being prepared
constexpr auto kReady = ".restored"_L1;  // a backup that only needs to be renamed
constexpr auto kDamaged = "damaged"_L1;  // folder of the replaced files
constexpr auto kReplaced = "replaced"_L1;
constexpr QLatin1StringView kSuffixes[] = { // suffixes of the files of one database
    "-wal"_L1, "-shm"_L1, "-journal"_L1, ""_L1};

void removeFiles(const QString &database)
{
    for (const auto &suffix : kSuffixes)
        QFile::remove(database + suffix);
}

Error cannotMove(const QString &folder)
{
    return storageError(QCoreApplication::translate(
                            "Store",
                            "The data in %1 could not be moved to another folder. Check the permissions "
                            "of the folder, then start again.")
                            .arg(folder));
}

// Move the log of the replaced file first: SQLite would apply it to another database beside it.
// \param name  prefix of the new folder's name
Result<void> moveAside(const QString &folder, QLatin1StringView name, const QDateTime &now)
{
    const QString path = folder + u'/' + kDataFile;
    QString aside;
    for (QDateTime time = now; aside.isEmpty() || QFileInfo::exists(aside); time = time.addSecs(1))
        aside = folder + u'/' + name + u'-' + time.toUTC().toString(u"yyyyMMdd'T'hhmmss'Z'"_s);
    for (const auto &suffix : kSuffixes) {
        if (!QFileInfo::exists(path + suffix))
            continue;
        RETURN_IF_ERROR(prepareInnerFolder(aside));
        if (!QFile::rename(path + suffix, aside + u'/' + kDataFile + suffix))
            return cannotMove(folder);
    }
    Core::flushDirectory(folder);
    return {};
}

/// The last step. If the program is killed from here on, the next start completes it.
Result<void> putInPlace(const QString &folder, const QDateTime &now, QLatin1StringView aside = kDamaged)
{
    const QString path = folder + u'/' + kDataFile;
    if (!QFileInfo::exists(path + kReady))
        return {};
    RETURN_IF_ERROR(moveAside(folder, aside, now));
    if (!QFile::rename(path + kReady, path))
        return cannotMove(folder);
    Core::flushDirectory(folder);
    return {};
}

bool isGood(const Backup &backup, const Core::Clock &clock)
{
    auto database = Database::openToRead(backup.file, clock);
    if (!database || !checkIntegrity(**database))
        return false;
    const auto origin = identifyFile(**database);
    return origin && *origin == Origin::Ours;
}

/// Reason for replacing the data by a backup.
enum class Reason { Damage, Wish };

/// Copies the backup beside the data. Everything else works on this copy.
Result<void> copyBackup(const Backup &backup, const QString &folder)
{
    const QString unfinished = folder + u'/' + kDataFile + kUnfinished;
    removeFiles(unfinished);
    if (QFile::copy(backup.file, unfinished))
        return {};
    return storageError(QCoreApplication::translate(
                            "Store", "The backup of the studio's data could not be restored. Check that the "
                                     "disk has free space and that you may write to %1, then start again.")
                            .arg(folder));
}

/// Completes the copy with every "no" salvaged from the file that it replaces.
/// \param newest  the highest revision among all backups, also the damaged ones
Result<void> makeReady(const Backup &backup, qint64 newest, Reason reason, const QString &folder,
                       const Core::Clock &clock)
{
    const QString path = folder + u'/' + kDataFile;
    const QString unfinished = path + kUnfinished;
    {
        ASSIGN_OR_RETURN(const auto database, openBackup(unfinished, clock));
        Domain::Restoration restoration;
        restoration.copyMadeAt = backup.madeAt;
        ASSIGN_OR_RETURN(const auto knownUntil, SyncState(*database).knownUntil());
        restoration.knownUntil = knownUntil.isValid() ? knownUntil : backup.madeAt;
        restoration.restoredAt = clock.now();
        restoration.wasAsked = reason == Reason::Wish;
        if (auto broken = Database::openToRead(path, clock)) {
            // The list first: choosing another one later would reset the departures that belong to it.
            RETURN_IF_ERROR(salvageChosenList(**broken, *database));
            const Lacking lacking = reason == Reason::Wish ? Lacking::Any : Lacking::Later;
            restoration.optOutsKept = salvageOptOuts(**broken, *database, lacking);
        }
        ASSIGN_OR_RETURN(const auto list, SyncState(*database).chosenList());
        if (list)
            restoration.list = list->id;
        RETURN_IF_ERROR(database->transaction([&]() -> Result<void> {
            SyncState state(*database);
            RETURN_IF_ERROR(state.resetCheckpoint());
            RETURN_IF_ERROR(state.raiseRevisionTo(newest + 1));
            RETURN_IF_ERROR(forgetSearchIndex(*database));
            return state.setRestoration(restoration);
        }));
    }
    if (!QFile::rename(unfinished, path + kReady))
        return cannotMove(folder);
    Core::flushDirectory(folder);
    return {};
}

Result<void> restore(const QString &folder, const Core::Clock &clock)
{
    const QList<Backup> backups = Backups(folder).all();
    for (const Backup &backup : backups) {
        if (!isGood(backup, clock)) {
            Core::Log::warning(logStore(), "a backup is damaged as well; trying an older one");
            continue;
        }
        RETURN_IF_ERROR(copyBackup(backup, folder));
        RETURN_IF_ERROR(makeReady(backup, backups.first().revision, Reason::Damage, folder, clock));
        return putInPlace(folder, clock.now());
    }
    return storageError(QCoreApplication::translate(
                            "Store", "The studio's data file %1 is damaged, and there is no intact backup "
                                     "of it. Restore a copy of your own, or move the file away to start "
                                     "with no data.")
                            .arg(folder + u'/' + kDataFile),
                        damagedFile().detail);
}

/// \return success if the file is intact, or if openDatabase() reports the problem itself
Result<void> look(const QString &path, const Core::Clock &clock)
{
    ASSIGN_OR_RETURN(const auto database, Database::openToRead(path, clock));
    ASSIGN_OR_RETURN(const auto origin, identifyFile(*database));
    if (origin == Origin::Newer || origin == Origin::Untouched)
        return {};
    if (origin == Origin::Foreign && Backups(QFileInfo(path).absolutePath()).all().isEmpty())
        return {};
    // With our backups beside it, the file is ours too and only its header is damaged.
    return origin == Origin::Foreign ? damagedFile() : checkIntegrity(*database);
}

Error noBackup(const QString &file, const QString &detail)
{
    return {Error::Kind::InvalidInput,
            QCoreApplication::translate("Store",
                                        "“%1” is not a complete backup of Listwell. Choose a file that "
                                        "Listwell wrote as a backup.")
                .arg(QFileInfo(file).fileName()),
            detail,
            {}};
}

/// \return the backup in a file of the owner's choice
Result<Backup> backupIn(const QString &file, const Core::Clock &clock)
{
    const auto database = Database::openToRead(file, clock);
    if (!database)
        return noBackup(file, database.error().detail);
    const auto origin = identifyFile(**database);
    if (origin && *origin == Origin::Newer)
        return Error{Error::Kind::InvalidInput,
                     QCoreApplication::translate("Store", "“%1” was written by a newer version of Listwell. "
                                                          "Install that version, then restore it.")
                         .arg(QFileInfo(file).fileName()),
                     {},
                     {}};
    if (!origin || *origin != Origin::Ours)
        return noBackup(file, u"not made by Listwell"_s);
    if (const auto checked = checkIntegrity(**database); !checked)
        return noBackup(file, checked.error().detail);
    // A backup made by an older version may lack both tables.
    const auto revision = SyncState(**database).revision();
    const auto knownUntil = SyncState(**database).knownUntil();
    // The file's time may be that of a later copy. It is only shown; it never decides what is read.
    const bool isKnown = knownUntil && knownUntil->isValid();
    const QDateTime madeAt = isKnown ? QFileInfo(file).lastModified().toUTC() : QDateTime();
    return Backup{file, madeAt, revision ? *revision : 0};
}

/// Backs up the data that will be replaced.
/// \return its global revision; 0 if there is none
Result<qint64> keepPresent(const QString &folder, const Core::Clock &clock)
{
    if (QFileInfo(folder + u'/' + kDataFile).size() == 0)
        return 0;
    ASSIGN_OR_RETURN(const auto database, openDatabase(folder, clock));
    ASSIGN_OR_RETURN(const qint64 revision, SyncState(*database).revision());
    if (revision > 0) {
        RETURN_IF_ERROR(Backups(folder).make(*database));
    }
    return revision;
}

} // namespace

Result<void> checkBackup(const QString &file, const Core::Clock &clock)
{
    const auto backup = backupIn(file, clock);
    return backup ? Result<void>() : backup.error();
}

Result<void> restoreBackup(const QString &file, const QString &dataDirectory, const Core::Clock &clock)
{
    ASSIGN_OR_RETURN(const auto folder, prepareDataFolder(dataDirectory));
    const QString chosen = QFileInfo(file).canonicalFilePath();
    // It would be copied without its log.
    if (!chosen.isEmpty() && chosen == QFileInfo(folder + u'/' + kDataFile).canonicalFilePath())
        return noBackup(file, u"the data itself"_s);
    ASSIGN_OR_RETURN(const Backup backup, backupIn(file, clock));
    RETURN_IF_ERROR(putInPlace(folder, clock.now())); // of a restore that was interrupted
    // Before the present data is backed up: that may remove the oldest of our backups, which may be this one.
    RETURN_IF_ERROR(copyBackup(backup, folder));
    const auto present = keepPresent(folder, clock);
    if (!present && !isDamage(present.error()))
        return present.error();
    qint64 newest = std::max(backup.revision, present ? *present : 0);
    const QList<Backup> earlier = Backups(folder).all();
    for (const Backup &each : earlier)
        newest = std::max(newest, each.revision);
    RETURN_IF_ERROR(makeReady(backup, newest, Reason::Wish, folder, clock));
    return putInPlace(folder, clock.now(), kReplaced);
}

Result<bool> recoverIfDamaged(const QString &dataDirectory, const Core::Clock &clock)
{
    ASSIGN_OR_RETURN(const auto folder, prepareDataFolder(dataDirectory));
    const QString path = folder + u'/' + kDataFile;
    const bool wasInterrupted = QFileInfo::exists(path + kReady);
    RETURN_IF_ERROR(putInPlace(folder, clock.now()));
    const bool isMissing = QFileInfo(path).size() == 0; // also if the file does not exist
    const Result<void> looked = isMissing ? Result<void>() : look(path, clock);
    if (!looked && !isDamage(looked.error()))
        return looked.error();
    if (looked && (!isMissing || Backups(folder).all().isEmpty()))
        return wasInterrupted;
    Core::Log::warning(logStore(), "the database is damaged or missing");
    RETURN_IF_ERROR(restore(folder, clock));
    return true;
}

} // namespace Store
