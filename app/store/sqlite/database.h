// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>

namespace Store {

/// Cost of a write transaction, during which no other connection can write.
struct WriteSpan
{
    std::chrono::milliseconds time{0};
    qint64 statements = 0;
};

/// A connection to the studio's database (SQLite, WAL, synchronous=FULL, foreign keys on), made by
/// openDatabase(). It must be opened, used and closed in one thread; each thread opens its own. Only the
/// owner can read the file and its folder (0600, 0700). The other classes of this folder borrow a Database
/// and hold no state.
class Database
{
public:
    /// Opens a database file for reading and writing, as it is. openDatabase() also migrates it.
    /// \return Storage if the file cannot be opened or is damaged
    [[nodiscard]] static Core::Result<std::unique_ptr<Database>> openToWrite(const QString &file,
                                                                             const Core::Clock &clock);
    /// Opens any database file read-only, without migrating it.
    /// \return Storage, also if the file does not exist
    [[nodiscard]] static Core::Result<std::unique_ptr<Database>> openToRead(const QString &file,
                                                                            const Core::Clock &clock);
    /// Opens an empty database of its own, which is deleted when it is closed. It checks no foreign keys yet.
    [[nodiscard]] static Core::Result<std::unique_ptr<Database>> openTemporary(const Core::Clock &clock);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs \p work in a write transaction (BEGIN IMMEDIATE) and rolls back if it returns an error. Nested
    /// calls join the outer transaction. An error of a nested call undoes the nested writes only; the outer
    /// function decides whether to continue.
    Core::Result<void> transaction(const std::function<Core::Result<void>()> &work);
    /// As transaction(), for a person's own input: retries for up to a minute while other connections write.
    /// Everything else may fail after five seconds, because the next round tries again.
    Core::Result<void> patientTransaction(const std::function<Core::Result<void>()> &work);
    /// Runs \p work on a consistent snapshot: all its reads see the same state, even if other programs write
    /// meanwhile. \p work must not write unless it runs inside a transaction. Nested calls join the outer
    /// snapshot.
    Core::Result<void> snapshot(const std::function<Core::Result<void>()> &work);

    /// Executes a statement with \p values bound in order. Null strings are stored as empty text, invalid
    /// QVariants as NULL.
    /// \return executed query; Storage
    [[nodiscard]] Core::Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {});
    /// As query(), for statements without result rows. The statement is cached for later calls.
    /// \return number of rows written
    Core::Result<int> execute(const QString &sql, const QVariantList &values = {});
    /// As query(), calling \p each for every row. The statement is cached for later calls. If the query has
    /// a column `integrityIndex` (see integrityColumn()), reading stops at a row in which it is 0.
    /// \return Storage, also if reading fails midway or a row is damaged
    Core::Result<void> read(const QString &sql, const QVariantList &values,
                            const std::function<void(const QSqlQuery &)> &each);

    /// Calls \p observer for each write transaction that ends from now on.
    void observeWrites(std::function<void(const WriteSpan &)> observer)
    {
        m_writeObserver = std::move(observer);
    }

    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    [[nodiscard]] const Core::Clock &clock() const { return m_clock; }
    [[nodiscard]] QString file() const { return m_handle.databaseName(); }

private:
    Database(QString connection, const QString &file, const Core::Clock &clock);
    [[nodiscard]] static Core::Result<std::unique_ptr<Database>> connected(const QString &file,
                                                                           const Core::Clock &clock);
    [[nodiscard]] Core::Result<void> connect();
    [[nodiscard]] Core::Result<void> setUp();
    [[nodiscard]] Core::Result<void> setJournal();
    void reopen();
    Core::Result<void> writing(const std::function<Core::Result<void>()> &work);
    [[nodiscard]] Core::Error failed(const QSqlError &error) const;
    Core::Result<void> run(const QString &statement);
    Core::Result<void> enclosed(const QString &begin, const QString &commit, const QStringList &rollback,
                                const std::function<Core::Result<void>()> &work);
    [[nodiscard]] Core::Result<QSqlQuery> executed(const QString &sql, const QVariantList &values);
    void keepPrepared(const QString &sql, QSqlQuery query);
    void assertThread() const;

    QString m_connection;
    const Core::Clock &m_clock;
    Qt::HANDLE m_thread; ///< the thread that opened the connection
    QSqlDatabase m_handle;
    std::unordered_map<QString, QSqlQuery> m_prepared; ///< cached statements that are not in use
    int m_depth = 0;
    bool m_inSnapshot = false;
    qint64 m_statements = 0; ///< executed so far
    std::function<void(const WriteSpan &)> m_writeObserver;
};

} // namespace Store
