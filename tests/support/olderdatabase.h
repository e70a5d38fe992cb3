// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

namespace Support {

/// Writes a database as the first version of Listwell left it, with one client: Ana, not yet sent.
/// Header only, for tests that link listwell_store; CMake must call listwell_older_database() for them.
/// \param path  path of the new file
/// \return whether every statement succeeded
[[nodiscard]] inline bool writeDatabaseOfSchema1(const QString &path)
{
    using namespace Qt::StringLiterals;
    bool isDone = true;
    {
        QSqlDatabase older = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        older.setDatabaseName(path);
        isDone = older.open();
        const QStringList scripts{u":/store/schema1.sql"_s, u":/tests/schema1client.sql"_s};
        for (const QString &script : scripts) {
            QFile file(script);
            isDone = file.open(QIODevice::ReadOnly) && isDone;
            const QStringList statements =
                QString::fromUtf8(file.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
            for (const QString &statement : statements)
                isDone = QSqlQuery(older).exec(statement) && isDone;
        }
    }
    QSqlDatabase::removeDatabase(u"older"_s);
    return isDone;
}

} // namespace Support
