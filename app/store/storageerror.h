#pragma once

#include "core/error.h"

#include <QSqlError>

namespace Store {

/// What the database said, as a sentence for the studio owner. The detail holds SQLite's code and text, which
/// name tables and columns and never a value.
/// \param folder  of the database: where room is missing, the sentence says how much is left
[[nodiscard]] Core::Error storageError(const QSqlError &error, const QString &folder);
/// A Storage error with a sentence of our own.
[[nodiscard]] Core::Error storageError(const QString &sentence, const QString &detail = {});
/// What a check of the whole file found.
[[nodiscard]] Core::Error damagedFile();
/// A row whose seal does not hold (seals.h).
[[nodiscard]] Core::Error damagedRow();
/// Whether the error says that the file itself is damaged, so that only a copy of it helps.
[[nodiscard]] bool isDamage(const Core::Error &error);
[[nodiscard]] Core::Error invalidInput(const QString &sentence);
[[nodiscard]] Core::Error notFound(const QString &sentence);

} // namespace Store
