#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace Api {

// Reading what the service wrote, as hostile input: a field that is missing, null or of the wrong type reads
// as empty, never as a crash; NUL and unpaired surrogates are taken out.

[[nodiscard]] QString text(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] int number(const QJsonObject &object, QLatin1StringView key);
/// Any of the three forms that the service sends: with an offset, with milliseconds and Z, date only. UTC;
/// invalid if none.
[[nodiscard]] QDateTime time(const QJsonObject &object, QLatin1StringView key);
/// The text if it has the shape of a UUID, else empty: an id goes into URLs and the database.
[[nodiscard]] QString uuid(const QJsonObject &object, QLatin1StringView key);
[[nodiscard]] bool isUuid(const QString &text);

/// \return InvalidAnswer where \p body is no JSON object
[[nodiscard]] Core::Result<QJsonObject> object(const QByteArray &body);

/// As the service wants times: `2026-09-03T15:56:29.000Z`.
[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace Api
