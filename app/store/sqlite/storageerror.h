// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QSqlError>

namespace Store {

/// Converts a database error to a Storage error with a message for the studio owner. The detail holds
/// SQLite's code and text, which contain names of tables and columns and never values.
/// \param folder  folder of the database, for the free space in the message about a full disk
[[nodiscard]] Core::Error storageError(const QSqlError &error, const QString &folder);
/// A Storage error with the given message.
[[nodiscard]] Core::Error storageError(const QString &sentence, const QString &detail = {});
/// The error for a database file that failed the integrity check.
[[nodiscard]] Core::Error damagedFile();
/// The error for a row whose integrity column does not match.
[[nodiscard]] Core::Error damagedRow();
/// Whether the database file itself is damaged, so that only restoring a backup helps.
[[nodiscard]] bool isDamage(const Core::Error &error);
/// Whether another connection held the write lock for the whole waiting time.
[[nodiscard]] bool isBusy(const Core::Error &error);
[[nodiscard]] Core::Error invalidInput(const QString &sentence);
[[nodiscard]] Core::Error notFound(const QString &sentence);

} // namespace Store
