#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>

namespace Store {

class Database;

/// One copy of the database in the folder `backups` of the data directory.
struct Backup
{
    QString file;
    QDateTime madeAt; ///< UTC, by the clock of the program that made it

    bool operator==(const Backup &) const = default;
};

/// The copies of a studio's database: whole, each looked over when it was made, for the owner alone. Any
/// thread; several programs may make copies at once.
class Backups
{
public:
    static constexpr qsizetype kKept = 7;

    explicit Backups(const QString &dataDirectory);

    /// Newest first.
    [[nodiscard]] QList<Backup> all() const;
    /// Makes a copy as the database is now, checks it, and removes those that are too many: first of days
    /// that have several, so that the rest reach back over as many days as they can. Not inside a
    /// transaction. \return Storage; for a copy that is damaged isDamage() holds, and it is not kept
    Core::Result<void> make(Database &database) const;
    /// make(), where a day has passed since the last one and there is anything to keep.
    Core::Result<void> makeIfDue(Database &database) const;

private:
    [[nodiscard]] QString freeName(const QDateTime &now) const;
    void removeSurplus() const;

    QString m_folder;
};

/// A copy of the database as it is before many clients are changed at once; nothing where there are none.
Core::Result<void> backUpBeforeImport(Database &database);
/// A copy of the database as it is before a step of the schema; nothing where none is due.
Core::Result<void> backUpBeforeMigration(Database &database);

} // namespace Store
