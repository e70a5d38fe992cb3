// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/recovery/backups.h"

#include "core/logging.h"
#include "core/try.h"
#include "store/recovery/integritycheck.h"
#include "store/sqlite/database.h"
#include "store/sqlite/datafile.h"
#include "store/sqlite/fileorigin.h"
#include "store/sqlite/schemaversion.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"
#include "store/syncdata/serviceclock.h"
#include "store/syncdata/syncstate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFolder = "/backups"_L1;
constexpr auto kPrefix = "listwell-"_L1;
constexpr auto kSuffix = ".db"_L1;
constexpr auto kUnfinished = ".part"_L1;
constexpr qint64 kDay = 24 * 60 * 60; // seconds
// With milliseconds: the names sort by time, and two copies made in one second differ.
const QString kTimeFormat = u"yyyyMMdd'T'hhmmsszzz'Z'"_s;

QDateTime timeOf(const QString &name)
{
    const QString text = name.mid(kPrefix.size(), name.size() - kPrefix.size() - kSuffix.size());
    QDateTime time = QDateTime::fromString(text, kTimeFormat);
    time.setTimeZone(QTimeZone::utc());
    return time;
}

Core::Error cannotWriteTo(const QString &folder)
{
    return storageError(
        QCoreApplication::translate("Store", "Cannot write to the folder %1. Check its permissions.")
            .arg(folder));
}

qint64 revisionIn(const QString &file)
{
    const Core::SystemClock unused; // reading does not need the current time
    const auto copy = Database::openToRead(file, unused);
    const auto revision = copy ? SyncState(**copy).revision() : copy.error();
    return revision ? *revision : -1;
}

Core::Result<void> writeCopy(Database &database, const QString &file)
{
    // Create the file first, so that it never has other permissions; SQLite accepts an empty file.
    RETURN_IF_ERROR(makeOwnersFile(file));
    RETURN_IF_ERROR(database.query(u"VACUUM INTO ?"_s, {file}));
    ASSIGN_OR_RETURN(const auto copy, Database::openToRead(file, database.clock()));
    return checkIntegrity(*copy);
}

} // namespace

Backups::Backups(const QString &dataDirectory)
    : m_folder(QDir::cleanPath(QDir(dataDirectory).absolutePath()) + kFolder)
{
}

QList<Backup> Backups::all() const
{
    QList<Backup> backups;
    const auto files =
        QDir(m_folder).entryInfoList({kPrefix + u'*' + kSuffix}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        const QDateTime time = timeOf(file.fileName());
        if (time.isValid())
            backups.append({file.absoluteFilePath(), time, revisionIn(file.absoluteFilePath())});
    }
    const auto order = [](const Backup &backup) { return std::pair(backup.revision, backup.madeAt); };
    std::ranges::sort(backups, std::greater(), order);
    return backups;
}

Core::Result<void> Backups::make(Database &database) const
{
    RETURN_IF_ERROR(prepareInnerFolder(m_folder));
    // Left over from a program that was killed while it copied.
    const auto left = QDir(m_folder).entryInfoList({u'*' + kUnfinished}, QDir::Files | QDir::System);
    for (const QFileInfo &file : left) {
        if (file.lastModified().secsTo(QDateTime::currentDateTime()) > kDay)
            QFile::remove(file.absoluteFilePath());
    }
    ASSIGN_OR_RETURN(const QDateTime now, ServiceClock(database).now());
    const QString name = freeName(now);
    const QString unfinished = name + kUnfinished;
    auto copied = writeCopy(database, unfinished);
    if (copied && !QFile::rename(unfinished, name))
        copied = cannotWriteTo(m_folder);
    if (!copied) {
        QFile::remove(unfinished);
        return copied;
    }
    removeSurplus();
    return {};
}

Core::Result<void> Backups::makeIfDue(Database &database) const
{
    ASSIGN_OR_RETURN(const auto revision, SyncState(database).revision());
    if (revision == 0)
        return {};
    ASSIGN_OR_RETURN(const QDateTime now, ServiceClock(database).now());
    const QList<Backup> backups = all();
    const qint64 age = backups.isEmpty() ? kDay : backups.first().madeAt.secsTo(now);
    if (age >= 0 && age < kDay)
        return {};
    correctTimes(now);
    return make(database);
}

void Backups::correctTimes(const QDateTime &now) const
{
    const QList<Backup> backups = all();
    for (const Backup &backup : backups) {
        if (backup.madeAt > now && !QFile::rename(backup.file, freeName(now)))
            Core::Log::warning(logStore(), "the time of a backup could not be corrected");
    }
}

QString Backups::freeName(const QDateTime &now) const
{
    for (QDateTime time = now;; time = time.addMSecs(1)) {
        const QString name = m_folder + u'/' + kPrefix + time.toString(kTimeFormat) + kSuffix;
        if (!QFileInfo::exists(name) && !QFileInfo::exists(name + kUnfinished))
            return name;
    }
}

void Backups::removeSurplus() const
{
    QList<Backup> backups = all();
    while (backups.size() > kKept) {
        qsizetype goes = backups.size() - 1;
        // Of a day with several copies keep the first one, and the last one if it is the newest of all.
        for (qsizetype i = backups.size() - 1; i > 0; --i) {
            if (backups.at(i).madeAt.date() == backups.at(i - 1).madeAt.date()) {
                goes = std::max<qsizetype>(i - 1, 1);
                break;
            }
        }
        if (!QFile::remove(backups.at(goes).file))
            Core::Log::warning(logStore(), "an old backup could not be removed");
        backups.removeAt(goes);
    }
}

Core::Result<void> writeBackup(Database &database, const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    const QString unfinished = file + kUnfinished;
    const QString present = QFileInfo(database.file()).canonicalFilePath();
    const QStringList inUse{present, present + "-wal"_L1, present + "-shm"_L1};
    if (inUse.contains(QFileInfo(file).canonicalFilePath()))
        return storageError(QCoreApplication::translate(
            "Store", "This file holds the studio's data itself. Choose another file for the backup."));
    if (QFileInfo(file).isDir() || !QFileInfo(folder).isWritable())
        return cannotWriteTo(QFileInfo(file).isDir() ? file : folder);
    QFile::remove(unfinished); // left over from a program that was killed
    auto copied = writeCopy(database, unfinished);
    std::error_code failure;
    if (copied)
        std::filesystem::rename(unfinished.toStdU16String(), file.toStdU16String(), failure);
    if (copied && failure)
        copied = cannotWriteTo(folder);
    if (!copied)
        QFile::remove(unfinished);
    return copied;
}

Core::Result<void> backUpBeforeImport(Database &database)
{
    ASSIGN_OR_RETURN(const auto revision, SyncState(database).revision());
    return revision > 0 ? Backups(QFileInfo(database.file()).absolutePath()).make(database)
                        : Core::Result<void>();
}

Core::Result<void> backUpBeforeMigration(Database &database)
{
    ASSIGN_OR_RETURN(const auto origin, identifyFile(database));
    ASSIGN_OR_RETURN(const auto version, number(database, u"PRAGMA user_version"_s));
    if (origin != Origin::Ours || version == kSchemaVersion)
        return {};
    return Backups(QFileInfo(database.file()).absolutePath()).make(database);
}

} // namespace Store
