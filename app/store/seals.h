#pragma once

#include <QString>
#include <QStringList>

namespace Store {

// Rows that decide whether a person is written to carry a seal: a second copy, in one column, of all the
// fields that decide. Triggers keep it, so that no statement can forget to, and refuse to change a row whose
// seal does not hold; whoever reads such a row asks for soundColumn(). SQLite's own checks see damage to the
// structure of a file, and hardly ever a changed letter inside a row. A copy and not a checksum: portable SQL
// has none, and a copy misses nothing. Inside this folder only.

/// The tables that are sealed.
[[nodiscard]] QStringList sealedTables();
/// Seals all rows there are and sets the triggers: a step of the schema.
[[nodiscard]] QStringList sealStatements();

/// `… AS sound`, for a SELECT on the table: Database::read() answers Storage at a row where it is 0.
/// \param alias  by which the SELECT names the table, where it has one
[[nodiscard]] QString soundColumn(const QString &table, const QString &alias = {});
/// Counts the rows of the table whose seal does not hold.
[[nodiscard]] QString countUnsound(const QString &table);

/// What the triggers say when they refuse; the driver hands it on as the text of the error.
extern const QString kDamagedRow;

} // namespace Store
