// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/database.h"

#include "core/logging.h"
#include "core/platform/networkfilesystem.h"
#include "core/try.h"
#include "store/sqlite/storageerror.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlRecord>
#include <QThread>
#include <QVariant>

#include <atomic>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

// Milliseconds to wait while another program writes; attached files are named by URIs, see SearchIndex.
constexpr auto kOptions = "QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_L1;
constexpr std::chrono::milliseconds kPatience = std::chrono::minutes(1);
constexpr size_t kMostPrepared = 200; // statements; IN lists of many lengths must not fill the memory

QString nextConnectionName()
{
    static std::atomic<int> last = 0;
    return u"listwell-%1"_s.arg(++last);
}

void bind(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        // Qt binds a null string as NULL, but our text columns are NOT NULL and may be empty.
        const QVariant &value = values.at(i);
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.bindValue(static_cast<int>(i), isNullText ? QVariant(u""_s) : value);
    }
}

} // namespace

Database::Database(QString connection, const QString &file, const Core::Clock &clock)
    : m_connection(std::move(connection))
    , m_clock(clock)
    , m_thread(QThread::currentThreadId())
    , m_handle(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    m_handle.setDatabaseName(file);
}

Database::~Database()
{
    assertThread();
    m_prepared.clear();
    m_handle.close();
    m_handle = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Core::Result<std::unique_ptr<Database>> Database::openToWrite(const QString &file, const Core::Clock &clock)
{
    ASSIGN_OR_RETURN(auto database, connected(file, clock));
    RETURN_IF_ERROR(database->setUp());
    return database;
}

Core::Result<std::unique_ptr<Database>> Database::openToRead(const QString &file, const Core::Clock &clock)
{
    // The SQLite driver would create a missing file.
    if (!QFileInfo::exists(file)) {
        return storageError(
            QCoreApplication::translate("Store", "The file %1 does not exist. Check whether it was moved.")
                .arg(file));
    }
    ASSIGN_OR_RETURN(auto database, connected(file, clock));
    // Not opened read-only: after a crash the write-ahead log holds changes that must be recovered first.
    for (const auto &pragma :
         {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA query_only = ON"_s}) {
        RETURN_IF_ERROR(database->run(pragma));
    }
    return database;
}

Core::Result<std::unique_ptr<Database>> Database::openTemporary(const Core::Clock &clock)
{
    ASSIGN_OR_RETURN(auto database, connected(QString(), clock)); // SQLite's name for a temporary database
    RETURN_IF_ERROR(database->run(u"PRAGMA trusted_schema = OFF"_s));
    return database;
}

Core::Result<std::unique_ptr<Database>> Database::connected(const QString &file, const Core::Clock &clock)
{
    std::unique_ptr<Database> database(new Database(nextConnectionName(), file, clock));
    RETURN_IF_ERROR(database->connect());
    return database;
}

Core::Result<void> Database::connect()
{
    m_handle.setConnectOptions(kOptions);
    if (!m_handle.open())
        return failed(m_handle.lastError());
    return {};
}

// After a failed commit or rollback the connection cannot be trusted: the driver may be wrong about whether
// a transaction is active.
void Database::reopen()
{
    m_prepared.clear();
    m_handle.close();
    Core::Result<void> done = connect();
    if (done)
        done = setUp();
    if (!done)
        Core::Log::warning(logStore(), "the database could not be opened again", done.error().kind);
}

Core::Error Database::failed(const QSqlError &error) const
{
    return storageError(error, QFileInfo(file()).absolutePath());
}

Core::Result<void> Database::setUp()
{
    for (const auto &pragma :
         {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA foreign_keys = ON"_s, u"PRAGMA cell_size_check = ON"_s,
          u"PRAGMA secure_delete = ON"_s, u"PRAGMA synchronous = FULL"_s}) {
        RETURN_IF_ERROR(run(pragma));
    }
    return setJournal();
}

// The query returns the mode now in effect. If the file system does not support WAL, the rollback journal is
// equally safe. WAL needs memory shared by all programs, which a folder on another computer cannot provide.
Core::Result<void> Database::setJournal()
{
    const bool isRemote = Core::isOnNetwork(file());
    const QString wanted = isRemote ? u"delete"_s : u"wal"_s;
    auto mode = query(u"PRAGMA journal_mode = "_s + wanted);
    if (mode && mode->next() && mode->value(0).toString() == wanted) {
        if (isRemote)
            Core::Log::warning(logStore(),
                               "the database is in a network folder and keeps its rollback journal");
        return {};
    }
    if (!mode && isDamage(mode.error()))
        return mode.error();
    Core::Log::warning(logStore(),
                       "write-ahead logging is not available; the database keeps its rollback journal");
    return {};
}

Core::Result<void> Database::transaction(const std::function<Core::Result<void>()> &work)
{
    if (m_depth == 0)
        return writing(work);
    return enclosed(u"SAVEPOINT inner_work"_s, u"RELEASE inner_work"_s,
                    {u"ROLLBACK TO inner_work"_s, u"RELEASE inner_work"_s}, work);
}

// No transaction should hold the lock for long, because people and other programs wait for it.
Core::Result<void> Database::writing(const std::function<Core::Result<void>()> &work)
{
    const auto locked = [&](const std::function<Core::Result<void>()> &inside) {
        return enclosed(u"BEGIN IMMEDIATE"_s, u"COMMIT"_s, {u"ROLLBACK"_s}, inside);
    };
    if (!m_writeObserver)
        return locked(work);
    QElapsedTimer watch;
    const qint64 before = m_statements;
    auto done = locked([&] {
        watch.start();
        return work();
    });
    if (watch.isValid())
        m_writeObserver({std::chrono::milliseconds(watch.elapsed()), m_statements - before});
    return done;
}

Core::Result<void> Database::patientTransaction(const std::function<Core::Result<void>()> &work)
{
    QElapsedTimer watch;
    watch.start();
    for (;;) {
        bool hasBegun = false;
        auto done = transaction([&] {
            hasBegun = true;
            return work();
        });
        if (done || hasBegun || !isBusy(done.error()) || watch.hasExpired(kPatience.count()))
            return done;
    }
}

Core::Result<void> Database::snapshot(const std::function<Core::Result<void>()> &work)
{
    if (m_depth > 0 || m_inSnapshot)
        return work();
    RETURN_IF_ERROR(run(u"BEGIN"_s));
    m_inSnapshot = true;
    auto result = work();
    m_inSnapshot = false;
    const auto over = run(u"COMMIT"_s);
    return result ? over : result;
}

Core::Result<void> Database::enclosed(const QString &begin, const QString &commit,
                                      const QStringList &rollback,
                                      const std::function<Core::Result<void>()> &work)
{
    RETURN_IF_ERROR(run(begin));
    ++m_depth;
    auto result = work();
    --m_depth;
    bool mustReopen = false;
    if (result) {
        result = run(commit);
        mustReopen = !result;
    }
    if (result)
        return result;
    for (const QString &statement : rollback) {
        // SQLite may already have rolled back (disk full); then this fails and there is nothing left to
        // undo.
        if (auto undone = run(statement); !undone) {
            mustReopen = true;
            Core::Log::warning(logStore(), "a transaction could not be rolled back", undone.error().kind);
        }
    }
    if (mustReopen && m_depth == 0)
        reopen();
    return result;
}

Core::Result<void> Database::run(const QString &statement)
{
    auto done = execute(statement);
    return done ? Core::Result<void>() : done.error();
}

Core::Result<QSqlQuery> Database::query(const QString &sql, const QVariantList &values)
{
    assertThread();
    QSqlQuery query(m_handle);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query.lastError());
    bind(query, values);
    if (!query.exec())
        return failed(query.lastError());
    return query;
}

Core::Result<int> Database::execute(const QString &sql, const QVariantList &values)
{
    ASSIGN_OR_RETURN(auto query, executed(sql, values));
    const int rows = query.numRowsAffected();
    keepPrepared(sql, std::move(query));
    return rows;
}

Core::Result<void> Database::read(const QString &sql, const QVariantList &values,
                                  const std::function<void(const QSqlQuery &)> &each)
{
    ASSIGN_OR_RETURN(auto query, executed(sql, values));
    const int integrityIndex = sql.contains(" AS sound"_L1) ? query.record().indexOf(u"sound"_s) : -1;
    while (query.next()) {
        if (integrityIndex >= 0 && !query.value(integrityIndex).toBool())
            return damagedRow();
        each(query);
    }
    if (query.lastError().isValid())
        return failed(query.lastError());
    keepPrepared(sql, std::move(query));
    return {};
}

Core::Result<QSqlQuery> Database::executed(const QString &sql, const QVariantList &values)
{
    assertThread();
    ++m_statements;
    // Taken out of the cache while in use, so that a callback of read() can run the same statement.
    auto prepared = m_prepared.extract(sql);
    if (prepared.empty())
        return query(sql, values);
    QSqlQuery query = std::move(prepared.mapped());
    bind(query, values);
    if (!query.exec())
        return failed(query.lastError());
    return query;
}

void Database::keepPrepared(const QString &sql, QSqlQuery query)
{
    query.finish();
    if (m_prepared.size() < kMostPrepared)
        m_prepared.emplace(sql, std::move(query));
}

void Database::assertThread() const
{
    Q_ASSERT_X(m_thread == QThread::currentThreadId(), "Store::Database", "used in another thread");
}

} // namespace Store
