#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>
#include <unordered_map>

namespace Store {

/// One connection to the studio's database (SQLite, WAL, synchronous=FULL, foreign keys on). Opened, used and
/// closed in one thread; every thread opens its own. The file and its folder can be read by the owner alone
/// (0600, 0700). The classes of this folder borrow it and hold no state of their own.
class Database
{
public:
    /// Opens `<dataDirectory>/listwell.db`, makes folder and file where needed, and brings an older schema up
    /// to date. \return Storage: cannot be opened or written, damaged, or made by a newer version
    [[nodiscard]] static Core::Result<std::unique_ptr<Database>> open(const QString &dataDirectory,
                                                                      const Core::Clock &clock);
    /// Opens a copy of a studio's database, which lies at \p file, and brings it up to date. \return as
    /// open()
    [[nodiscard]] static Core::Result<std::unique_ptr<Database>> openCopy(const QString &file,
                                                                          const Core::Clock &clock);
    /// Opens any database file, as it is, to look at it: nothing can be written through it.
    /// \return Storage, also where there is no such file
    [[nodiscard]] static Core::Result<std::unique_ptr<Database>> openToRead(const QString &file,
                                                                            const Core::Clock &clock);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs \p work in one write transaction (BEGIN IMMEDIATE); an error from it rolls everything back.
    /// Nested calls join the outer transaction; an error of a nested one takes back what the nested one wrote
    /// and leaves it to the outer work whether to go on.
    Core::Result<void> transaction(const std::function<Core::Result<void>()> &work);
    /// Runs \p work so that all that it reads is of one moment, whatever others write meanwhile. It must not
    /// write, unless it runs inside a transaction. Nested calls join the outer one.
    Core::Result<void> snapshot(const std::function<Core::Result<void>()> &work);

    /// A query with its values bound in order, already executed. Empty text is stored as empty, an invalid
    /// QVariant as NULL. \return Storage
    [[nodiscard]] Core::Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {});
    /// As query(), for statements that give no rows; they stay prepared for the next time.
    /// \return how many rows were written
    Core::Result<int> execute(const QString &sql, const QVariantList &values = {});
    /// As query(), calling \p each with every row; the statement stays prepared for the next time. Where the
    /// query has a column named `sound` (seals.h), a row in which it is 0 ends the reading.
    /// \return Storage, also where the database fails in the middle or a row is damaged
    Core::Result<void> read(const QString &sql, const QVariantList &values,
                            const std::function<void(const QSqlQuery &)> &each);

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
    [[nodiscard]] Core::Error failed(const QSqlError &error) const;
    Core::Result<void> run(const QString &statement);
    Core::Result<void> enclosed(const QString &begin, const QString &commit, const QStringList &rollback,
                                const std::function<Core::Result<void>()> &work);
    [[nodiscard]] Core::Result<QSqlQuery> executed(const QString &sql, const QVariantList &values);
    void keepPrepared(const QString &sql, QSqlQuery query);
    void assertThread() const;

    QString m_connection;
    const Core::Clock &m_clock;
    Qt::HANDLE m_thread; ///< that opened the connection
    QSqlDatabase m_handle;
    std::unordered_map<QString, QSqlQuery> m_prepared; ///< those that are not in use just now
    int m_depth = 0;
    bool m_inSnapshot = false;
};

} // namespace Store
