// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/storageerror.h"

#include "store/sqlite/rowintegrity.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Error;

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); the driver returns them as text.
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kNotADatabase = 26;

QString damageSentence()
{
    return QCoreApplication::translate(
        "Store", "The studio's data file is damaged. Close Listwell and start it again. It will restore the "
                 "newest intact backup.");
}

/// The free disk space, for the message about a full disk.
QString roomIn(const QString &folder)
{
    const QStorageInfo storage(folder);
    return QLocale().formattedDataSize(std::max<qint64>(storage.bytesAvailable(), 0), 1,
                                       QLocale::DataSizeTraditionalFormat);
}

QString sentenceFor(int code, const QString &folder)
{
    switch (code) {
    case kBusy:
    case kLocked:
        return QCoreApplication::translate(
            "Store", "Another program is writing to the studio's data. Try again in a moment.");
    case kReadOnly:
        return QCoreApplication::translate(
            "Store", "The studio's data cannot be written. Check the permissions of its folder.");
    case kCorrupt:
    case kNotADatabase:
        return damageSentence();
    case kFull:
        return QCoreApplication::translate(
                   "Store",
                   "The disk is full (%1 free), so nothing can be stored and nothing is sent. Free some "
                   "space, then try again.")
            .arg(roomIn(folder));
    default:
        return QCoreApplication::translate(
                   "Store", "The studio's data could not be read or written, so nothing is sent. Check that "
                            "its folder is accessible and the disk has space (%1 free), then try again.")
            .arg(roomIn(folder));
    }
}

int primaryCode(const Error &error)
{
    return error.detail.section(u' ', 0, 0).toInt() & 0xff;
}

} // namespace

Error storageError(const QSqlError &error, const QString &folder)
{
    if (error.databaseText().contains(kDamagedRow))
        return damagedRow();
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return storageError(sentenceFor(code, folder), error.nativeErrorCode() + ' '_L1 + error.databaseText());
}

Error storageError(const QString &sentence, const QString &detail)
{
    return {Error::Kind::Storage, sentence, detail, {}};
}

Error damagedFile()
{
    return storageError(damageSentence(), QString::number(kCorrupt) + " damaged file"_L1);
}

Error damagedRow()
{
    return storageError(damageSentence(), kDamagedRow);
}

bool isBusy(const Error &error)
{
    return error.kind == Error::Kind::Storage && primaryCode(error) == kBusy;
}

bool isDamage(const Error &error)
{
    const int primary = primaryCode(error);
    return error.kind == Error::Kind::Storage &&
           (error.detail == kDamagedRow || primary == kCorrupt || primary == kNotADatabase);
}

Error invalidInput(const QString &sentence)
{
    return {Error::Kind::InvalidInput, sentence, {}, {}};
}

Error notFound(const QString &sentence)
{
    return {Error::Kind::NotFound, sentence, {}, {}};
}

} // namespace Store
