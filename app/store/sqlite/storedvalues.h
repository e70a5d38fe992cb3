// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/try.h"
#include "store/sqlite/database.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace Store {

// Conversion of values for the database, and helpers for reading rows. Internal to this folder.

/// Times are stored as milliseconds since 1970 UTC, NULL if invalid.
[[nodiscard]] QVariant stored(const QDateTime &time);
[[nodiscard]] QDateTime timeFrom(const QVariant &value);
/// Dates are stored as YYYY-MM-DD, NULL if invalid.
[[nodiscard]] QVariant stored(const QDate &day);
[[nodiscard]] QDate dayFrom(const QVariant &value);
/// Empty byte arrays are stored as NULL, so that "no value" has one representation.
[[nodiscard]] QVariant stored(const QByteArray &bytes);
/// String lists are stored as a JSON array, since a key may contain any character.
[[nodiscard]] QVariant stored(const QStringList &words);
[[nodiscard]] QStringList wordsFrom(const QVariant &value);

/// Lower case without accents, so that searching and sorting are the same on every database.
[[nodiscard]] QString folded(const QString &text);

/// \p count question marks, separated by commas.
[[nodiscard]] QString placeholders(qsizetype count);
[[nodiscard]] QVariantList variants(const QStringList &texts);

/// Maximum number of values in an IN list; far below SQLite's limit of 32,766.
constexpr qsizetype kChunk = 500;

/// The first result row, converted by \p read; nothing if there is no row.
template <typename T, typename Read>
Core::Result<std::optional<T>> firstRow(Database &database, const QString &sql, const QVariantList &values,
                                        Read read)
{
    std::optional<T> first;
    RETURN_IF_ERROR(database.read(sql, values, [&](const QSqlQuery &row) {
        if (!first)
            first = read(row);
    }));
    return first;
}

/// The single number that a query such as a COUNT always returns.
[[nodiscard]] Core::Result<qint64> number(Database &database, const QString &sql,
                                          const QVariantList &values = {});

} // namespace Store
