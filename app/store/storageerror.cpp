#include "store/storageerror.h"

#include <QCoreApplication>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Error;

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); the driver hands them on as text.
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kNotADatabase = 26;

QString sentenceFor(int code)
{
    switch (code) {
    case kBusy:
    case kLocked:
        return QCoreApplication::translate(
            "Store", "Another program is writing to the studio's data. Try again in a moment.");
    case kReadOnly:
        return QCoreApplication::translate(
            "Store", "The studio's data cannot be written. Check who may write to its folder.");
    case kCorrupt:
    case kNotADatabase:
        return QCoreApplication::translate(
            "Store", "The studio's data file is damaged. Put back a copy of it, then start again.");
    case kFull:
        return QCoreApplication::translate(
            "Store", "The disk is full, so nothing can be stored. Make room, then try again.");
    default:
        return QCoreApplication::translate(
            "Store", "The studio's data could not be read or written. Look whether its folder can "
                     "be used and the disk has room, then try again.");
    }
}

} // namespace

Error storageError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return storageError(sentenceFor(code), error.nativeErrorCode() + ' '_L1 + error.databaseText());
}

Error storageError(const QString &sentence, const QString &detail)
{
    return {Error::Kind::Storage, sentence, detail, {}};
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
