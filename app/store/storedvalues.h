#pragma once

#include "store/database.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace Store {

// How values lie in the database, and how rows are read. Inside this folder only.

/// Times are milliseconds since 1970 UTC, NULL where there is none.
[[nodiscard]] QVariant stored(const QDateTime &time);
[[nodiscard]] QDateTime timeFrom(const QVariant &value);
/// Days are YYYY-MM-DD, NULL where there is none.
[[nodiscard]] QVariant stored(const QDate &day);
[[nodiscard]] QDate dayFrom(const QVariant &value);
/// Bytes are NULL where there are none, so that "nothing" has one spelling.
[[nodiscard]] QVariant stored(const QByteArray &bytes);
/// Lists of words are a JSON array: a key may hold any character.
[[nodiscard]] QVariant stored(const QStringList &words);
[[nodiscard]] QStringList wordsFrom(const QVariant &value);

/// Lower case and without accents, for searching and sorting the same way on every database.
[[nodiscard]] QString folded(const QString &text);

/// As many question marks as there are values, with commas between.
[[nodiscard]] QString placeholders(qsizetype count);
[[nodiscard]] QVariantList variants(const QStringList &texts);

/// Values of one IN list; far below SQLite's limit of 32,766.
constexpr qsizetype kChunk = 500;

/// The first row as \p read makes it; nothing where there is no row.
template <typename T, typename Read>
Core::Result<std::optional<T>> firstRow(Database &database, const QString &sql, const QVariantList &values,
                                        Read read)
{
    std::optional<T> first;
    auto done = database.read(sql, values, [&](const QSqlQuery &row) {
        if (!first)
            first = read(row);
    });
    if (!done)
        return done.error();
    return first;
}

/// A number that is always there, such as a count.
[[nodiscard]] Core::Result<qint64> number(Database &database, const QString &sql,
                                          const QVariantList &values = {});

} // namespace Store
