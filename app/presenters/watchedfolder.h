// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presenters/reportintake.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

namespace Store {
class BackgroundDatabase;
class Database;
} // namespace Store

namespace Presenters {

/// An imported or refused report of the watched folder.
struct FolderResult
{
    TakenReport report;
    QDateTime at; ///< local time
};

/// Takes the client reports that appear in a folder, one after the other (takeReport()). The folder is listed
/// every few seconds: a network drive does not report changes, and asking for them would block the GUI thread
/// if the drive does not respond. A file is taken once its size and time stay the same. An error with one
/// file delays only that file. Listing and importing run on a thread of their own. Only one program watches
/// for a studio, because the caller holds the lock on the data directory. Lives in the thread that uses it
/// (the GUI thread, or the main thread of listwellctl).
class WatchedFolder : public QObject
{
    Q_OBJECT

public:
    /// Times, which tests shorten.
    struct Pace
    {
        std::chrono::milliseconds look{5'000};   ///< between two looks at the folder
        std::chrono::milliseconds quiet{4'000};  ///< without a change, until a file counts as complete
        std::chrono::milliseconds again{60'000}; ///< until a file that failed or waits is taken again
    };

    /// \param database  client directory; a separate connection is made from it; must outlive this object
    /// \param pace  times
    /// \param parent  owner
    WatchedFolder(Store::BackgroundDatabase &database, const Pace &pace, QObject *parent = nullptr);
    explicit WatchedFolder(Store::BackgroundDatabase &database)
        : WatchedFolder(database, Pace())
    {
    }
    ~WatchedFolder() override;

    /// \param folder  folder to watch; empty to watch none
    void watch(const QString &folder);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Why the folder cannot be read or a file not taken, as a sentence; empty if all is well.
    [[nodiscard]] QString error() const;
    /// The last imported or refused reports since the program start, newest first.
    [[nodiscard]] const QList<FolderResult> &results() const { return m_results; }
    /// The reports in the folder that a person must look at, by file name. They are taken again after a
    /// change of the file, of the clients or of the remembered columns, which may have removed the reason.
    [[nodiscard]] QList<TakenReport> waiting() const { return m_waiting.values(); }
    /// Leaves a report alone while the owner imports it, until putAway() or retryWaiting().
    void hold(const QString &path) { m_held = path; }
    /// Puts away a waiting report that the owner has imported; does nothing if \p path is none.
    void putAway(const QString &path, const ImportSummary &summary);
    /// Takes the waiting reports again without delay, also the one that was held.
    void retryWaiting();

Q_SIGNALS:
    /// Another folder, error, result or waiting report.
    void stateChanged();
    /// A report was imported, refused, or waits, for a reason that it had not before.
    void reportTaken(const Presenters::TakenReport &report);
    /// A report has changed clients, so a sync is due.
    void clientsChanged();

private:
    using Time = std::chrono::steady_clock::time_point;
    using Cancelled = std::shared_ptr<std::atomic<bool>>;

    /// Besides the file, what decides whether a report waits.
    struct Basis
    {
        qint64 revision = 0;
        QDateTime preferencesAt;
        bool operator==(const Basis &) const = default;
    };
    struct Look
    {
        QMap<QString, FileState> files; ///< by path
        Basis basis;
    };
    struct Seen
    {
        FileState file;
        Time since;
    };
    struct Taken
    {
        FileState file;
        Basis basis;
        Time at;
    };
    struct Failure
    {
        QString message;
        Time at;
    };

    static Core::Result<Look> lookInto(Store::Database &database, const QString &folder);
    void look();
    void useLook(const Core::Result<Look> &look);
    void forgetGone(const Look &look);
    [[nodiscard]] bool isDue(const QString &path, const Look &look, Time now) const;
    void takeNext(const Look &look);
    void take(const QString &path, const Look &look);
    void finishTake(const Taken &state, const QString &path, const Core::Result<TakenReport> &taken);
    void note(const TakenReport &report);
    void setFolderError(const QString &error);

    Store::BackgroundDatabase &m_database;
    const Pace m_pace;
    std::unique_ptr<Store::BackgroundDatabase> m_importer; ///< made for the first folder
    Cancelled m_cancelled;                                 ///< shared with the work on the current folder
    QTimer m_timer;
    QString m_folder;
    bool m_isBusy = false;
    QString m_folderError;
    QHash<QString, Seen> m_seen;
    QHash<QString, Taken> m_taken; ///< files that are still in the folder
    QMap<QString, Failure> m_failures;
    QString m_held; ///< path of a waiting report
    QMap<QString, TakenReport> m_waiting;
    QList<FolderResult> m_results;
};

} // namespace Presenters
