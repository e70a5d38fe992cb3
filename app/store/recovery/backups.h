// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>

namespace Store {

class Database;

/// A copy of the database in the folder `backups` of the data directory.
struct Backup
{
    QString file;
    QDateTime
        madeAt; ///< UTC time of the backup, by the service's clock as far as it was known (ServiceClock)
    qint64 revision = 0; ///< the global revision in the copy; -1 if it cannot be read

    bool operator==(const Backup &) const = default;
};

/// Makes, lists and prunes the backups of a studio's database. Each copy is complete, was checked when it
/// was made, and is readable by the owner only. Usable from any thread; several programs may make copies at
/// the same time.
class Backups
{
public:
    /// Number of copies that are kept.
    static constexpr qsizetype kKept = 7;

    explicit Backups(const QString &dataDirectory);

    /// All backups, newest first: by the global revision in them, not by clocks, which may have been wrong
    /// (rule R14).
    [[nodiscard]] QList<Backup> all() const;
    /// Copies the database as it is now, checks the copy, and removes surplus copies. Days with several
    /// copies lose theirs first, so that the rest cover as many days as possible. Must not be called inside
    /// a transaction.
    /// \return Storage error; if the new copy is damaged, isDamage() is true and the copy is removed
    Core::Result<void> make(Database &database) const;
    /// Calls make() if the last copy is older than a day and the database holds data. A copy with a time in
    /// the future was made while the clock was wrong; it is renamed and counts as made now.
    Core::Result<void> makeIfDue(Database &database) const;

private:
    [[nodiscard]] QString freeName(const QDateTime &now) const;
    void removeSurplus() const;
    void correctTimes(const QDateTime &now) const;

    QString m_folder;
};

/// Copies the database to a file of the owner's choice, for another computer (restoreBackup()), and checks
/// the copy. An existing file is replaced once the copy is complete, but never the database itself. The login
/// is not part of the copy.
/// \param file  path of the copy; readable by the owner only
/// \return Storage error
Core::Result<void> writeBackup(Database &database, const QString &file);
/// Makes a backup before an import changes many clients; does nothing while the database is empty.
Core::Result<void> backUpBeforeImport(Database &database);
/// Makes a backup before a schema migration; does nothing if none is needed.
Core::Result<void> backUpBeforeMigration(Database &database);

} // namespace Store
