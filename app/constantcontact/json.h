#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace Api {

// Reading what the service wrote, as hostile input. NUL and unpaired surrogates, which Qt lets through, are
// taken out of every text.

/// A field of an answer: its value, or why there is none. A null is missing.
template <typename T> struct Field
{
    enum class State { There, Missing, WrongType };

    State state = State::Missing;
    T value{};

    [[nodiscard]] bool isThere() const { return state == State::There; }
    /// Something stands there that the field cannot hold: the record is not what we take it for.
    [[nodiscard]] bool isWrong() const { return state == State::WrongType; }
};

/// Characters of the longest text that is read; a longer one is of the wrong type. The service's longest is
/// 2,000.
inline constexpr qsizetype kLongestText = 10'000;

[[nodiscard]] Field<QString> text(const QJsonObject &object, QLatin1StringView key);
/// A whole number that is not negative and fits; "5" is of the wrong type.
[[nodiscard]] Field<int> count(const QJsonObject &object, QLatin1StringView key);
/// Any of the three forms that the service sends: with an offset, with milliseconds and Z, date only. UTC.
[[nodiscard]] Field<QDateTime> time(const QJsonObject &object, QLatin1StringView key);
/// A text of the shape of a UUID: an id goes into URLs and the database.
[[nodiscard]] Field<QString> uuid(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] Field<QJsonObject> member(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] Field<QJsonArray> array(const QJsonObject &object, QLatin1StringView key);

[[nodiscard]] bool isUuid(const QString &text);

/// The answer to a read as an object. \return InvalidAnswer where \p body is no JSON object, to its end; at
/// most 1,024 levels deep, of a key that comes twice the last
[[nodiscard]] Core::Result<QJsonObject> object(const QByteArray &body);

/// An answer that is JSON, but not what was asked for. \param detail  which part; nothing of the answer
/// itself
[[nodiscard]] Core::Error unreadable(const QString &detail);

/// As the service wants times: `2026-09-03T15:56:29.000Z`.
[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace Api
