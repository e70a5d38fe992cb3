// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Practice {

/// A parsed HTTP request. A plain value.
struct Request
{
    QByteArray method;
    QString path;                                     ///< decoded, without the query
    QByteArray query;                                 ///< query string as received
    QList<std::pair<QString, QString>> parameters;    ///< decoded query parameters; `+` stands for a blank
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
    /// The first parameter with this name; nothing if there is none.
    [[nodiscard]] std::optional<QString> parameter(QLatin1String name) const;
    [[nodiscard]] bool isJson() const;
};

/// Parses `a=b&c=d`: splits first, then decodes once, with `+` as a blank.
[[nodiscard]] QList<std::pair<QString, QString>> decodedForm(const QByteArray &form);

/// An HTTP response to be sent. A plain value.
struct Response
{
    int status = 200;
    QByteArray type; ///< Content-Type; empty: no body
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

[[nodiscard]] Response json(int status, const QJsonObject &object);
[[nodiscard]] Response json(int status, const QJsonArray &array);
[[nodiscard]] Response html(int status, const QByteArray &page);
[[nodiscard]] Response text(int status, const QByteArray &text);
/// The error format of contacts, lists, fields and activities: an array with one error.
[[nodiscard]] Response errorArray(int status, const QString &key, const QString &message);
/// The error format of 401, 403 and 429: a single object.
[[nodiscard]] Response errorObject(int status, const QString &key, const QString &message);
/// The error format of the token endpoint.
[[nodiscard]] Response oauthError(int status, const QString &error, const QString &description);

// Frequent errors.
[[nodiscard]] Response validationError(const QString &message);
[[nodiscard]] Response notFound(const QString &message);
[[nodiscard]] Response conflict(const QString &message);

} // namespace Practice
