// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace ConstantContact {

// Functions for reading the service's JSON as hostile input. They remove NUL and unpaired surrogates, which
// Qt accepts, from every text.

/// A member of a JSON object: its value, or why there is none. A null counts as missing.
template <typename T> struct Field
{
    enum class State { There, Missing, WrongType };

    State state = State::Missing;
    T value{};

    [[nodiscard]] bool isThere() const { return state == State::There; }
    /// Whether the member has an unexpected type, which means that the record is not what it should be.
    [[nodiscard]] bool isWrong() const { return state == State::WrongType; }
};

/// Maximum length of a text in characters; a longer one counts as wrong type. The service's longest text has
/// 2,000.
inline constexpr qsizetype kLongestText = 10'000;

/// Reads a text of at most kLongestText characters.
[[nodiscard]] Field<QString> text(const QJsonObject &object, QLatin1StringView key);
/// Reads a non-negative integer in the range of int; the string "5" has the wrong type.
[[nodiscard]] Field<int> count(const QJsonObject &object, QLatin1StringView key);
/// Reads a time in any of the service's three forms: with an offset, with milliseconds and Z, or date only.
/// \return time in UTC
[[nodiscard]] Field<QDateTime> time(const QJsonObject &object, QLatin1StringView key);
/// Reads a UUID. Checked strictly, because ids go into URLs and the database.
[[nodiscard]] Field<QString> uuid(const QJsonObject &object, QLatin1StringView key);
/// Reads a nested object.
[[nodiscard]] Field<QJsonObject> member(const QJsonObject &object, QLatin1StringView key);
/// Reads an array.
[[nodiscard]] Field<QJsonArray> array(const QJsonObject &object, QLatin1StringView key);

/// Whether the text has the form of a UUID, with hyphens and without braces.
[[nodiscard]] bool isUuid(const QString &text);

/// Parses the response to a read. If a key occurs twice, the last value counts.
/// \return object; InvalidResponse if \p body is not exactly one JSON object with at most 1,024 levels
[[nodiscard]] Core::Result<QJsonObject> object(const QByteArray &body);

/// Error for a response with unexpected content.
/// \param detail  name of the unexpected part, without any content of the response
[[nodiscard]] Core::Error unreadable(const QString &detail);

/// Formats a time for the service, for example `2026-09-03T15:56:29.000Z`.
[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace ConstantContact
