#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Practice {

/// A request as it came, with query and headers taken apart. A plain value.
struct Request
{
    QByteArray method;
    QString path;                                     ///< decoded, without the query
    QByteArray query;                                 ///< as it was sent
    QList<std::pair<QString, QString>> parameters;    ///< of the query, decoded; a bare `+` is a blank
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
    /// The first parameter of that name; nothing when it is absent.
    [[nodiscard]] std::optional<QString> parameter(QLatin1String name) const;
    [[nodiscard]] bool isJson() const;
};

/// `a=b&c=d` taken apart: split first, decoded once, `+` read as a blank.
[[nodiscard]] QList<std::pair<QString, QString>> decodedForm(const QByteArray &form);

/// An answer before it is sent. A plain value.
struct Answer
{
    int status = 200;
    QByteArray type; ///< Content-Type; empty: no body
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

[[nodiscard]] Answer json(int status, const QJsonObject &object);
[[nodiscard]] Answer json(int status, const QJsonArray &array);
[[nodiscard]] Answer html(int status, const QByteArray &page);
[[nodiscard]] Answer text(int status, const QByteArray &text);
/// The envelope of contacts, lists, fields and activities: an array of one error.
[[nodiscard]] Answer errorArray(int status, const QString &key, const QString &message);
/// The envelope of 401, 403 and 429: one object.
[[nodiscard]] Answer errorObject(int status, const QString &key, const QString &message);
/// The envelope of the token endpoint.
[[nodiscard]] Answer oauthError(int status, const QString &error, const QString &description);

// The errors that are met often.
[[nodiscard]] Answer validationError(const QString &message);
[[nodiscard]] Answer notFound(const QString &message);
[[nodiscard]] Answer conflict(const QString &message);

} // namespace Practice
