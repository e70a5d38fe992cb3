#pragma once

#include "core/error.h"

#include <QSqlError>

namespace Store {

/// What the database said, as a sentence for the studio owner. The detail holds SQLite's code and text, which
/// name tables and columns and never a value.
[[nodiscard]] Core::Error storageError(const QSqlError &error);
/// A Storage error with a sentence of our own.
[[nodiscard]] Core::Error storageError(const QString &sentence, const QString &detail = {});
[[nodiscard]] Core::Error invalidInput(const QString &sentence);
[[nodiscard]] Core::Error notFound(const QString &sentence);

} // namespace Store
