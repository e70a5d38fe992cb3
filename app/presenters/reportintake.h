// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "presenters/importsummary.h"

#include <QDateTime>

#include <functional>

namespace Store {
class Database;
}

namespace Presenters {

/// A file as far as it is known without reading it.
struct FileState
{
    qint64 size = 0;
    QDateTime changedAt;

    [[nodiscard]] static FileState of(const QString &path);
    bool operator==(const FileState &) const = default;
};

/// A report of the watched folder, and what was done with it.
struct TakenReport
{
    enum class Outcome {
        Imported, ///< its file is in the folder `done`
        Refused,  ///< nothing in it can be imported; its file is in the folder `refused`
        Waiting   ///< a person must look at it first; nothing was imported, and its file stays where it is
    };

    Outcome outcome = Outcome::Imported;
    QString path;   ///< of the file in the watched folder
    QString reason; ///< why it is refused, waits, or could not be moved, as sentences; else empty
    int rows = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int refused = 0; ///< rows

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool hasChangedClients() const { return added + updated > 0; }

    bool operator==(const TakenReport &) const = default;
};

/// Endings of the file names of client reports, without the dot.
[[nodiscard]] QStringList reportSuffixes();

/// Imports a report of the watched folder, with the meaning of its columns at the last import of a report
/// with these headings, and moves its file to the folder `done` or `refused` beside it. The result is written
/// there to `NAME.result.txt`: numbers, notes, and the rows that were refused or need a check, by line and
/// reason. No client is deactivated, because the report may list only some of them.
///
/// The report waits if its headings are new, if rows contradict the directory (rule R12) and the import would
/// change something, or if it would change too many answers: a no for more than 5 % of the subscribers and
/// more than ten, or another answer for as many of the clients. Runs synchronously in the database's thread.
/// \param path  file in the watched folder
/// \param isCancelled  called from time to time; true ends the import with Cancelled
/// \return report; Busy if the file is still being written or another import is under way; NotFound if the
///         file is gone; Storage; Cancelled. After each error the same report can be taken again, which
///         completes an import that has begun
[[nodiscard]] Core::Result<TakenReport> takeReport(
    Store::Database &database, const QString &path,
    const std::function<bool()> &isCancelled = [] { return false; });

/// Moves a report that was imported by hand to the folder `done`, with its result. Writes files, so it does
/// not belong on the GUI thread.
/// \param path  file in the watched folder
/// \param summary  result of the import
[[nodiscard]] TakenReport putAwayImported(const QString &path, const ImportSummary &summary);

} // namespace Presenters
