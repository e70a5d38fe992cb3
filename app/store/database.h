#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>

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
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs \p work in one write transaction (BEGIN IMMEDIATE); an error from it rolls everything back.
    /// Nested calls join the outer transaction.
    Core::Result<void> transaction(const std::function<Core::Result<void>()> &work);

    /// A query with its values bound in order, already executed. \return Storage
    [[nodiscard]] Core::Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {});

    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

private:
    Database(QString connection, const Core::Clock &clock);

    QString m_connection;
    const Core::Clock &m_clock;
    int m_depth = 0;
};

} // namespace Store
