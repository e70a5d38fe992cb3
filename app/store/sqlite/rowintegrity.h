// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Store {

// Row integrity. The rows that decide whether a person gets mail have an integrity column: a second copy, in
// one text, of all columns that matter. Triggers write it on every change, and refuse to update a row whose
// columns differ from it; readers of such a row select integrityColumn(). SQLite's own checks find damage to
// the structure of a file, but rarely a changed letter inside a row. It is a copy rather than a checksum,
// since portable SQL has none and a copy detects every change. Internal to this folder.

/// The tables with an integrity column.
[[nodiscard]] QStringList protectedTables();
/// SQL statements of the migration that adds the integrity columns, fills them and creates the triggers.
/// \param version  schema version that the migration leads to
[[nodiscard]] QStringList integrityTriggers(int version);
/// SQL statements of a later migration that added protected columns: rows that are intact get an integrity
/// column that includes them.
/// \param version  schema version that the migration leads to
[[nodiscard]] QStringList extendedIntegrity(int version);

/// SQL expression `… AS integrityIndex`, to be selected with the rows of \p table: 1 if the row is intact,
/// else 0. Database::read() returns a Storage error at a row with 0.
/// \param alias  alias of the table in the SELECT, if it has one
[[nodiscard]] QString integrityColumn(const QString &table, const QString &alias = {});
/// SQL query that counts the damaged rows of the table in a database of this schema version.
[[nodiscard]] QString countCorruptRows(const QString &table, int version);

/// Message with which the triggers reject a change; the driver returns it as the text of the error.
extern const QString kDamagedRow;

} // namespace Store
