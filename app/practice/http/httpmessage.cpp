// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/http/httpmessage.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Practice {

namespace {

QString decoded(QByteArray part)
{
    part.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

QJsonObject errorBody(const QString &key, const QString &message)
{
    return {{u"error_key"_s, key}, {u"error_message"_s, message}};
}

} // namespace

QByteArray Request::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

std::optional<QString> Request::parameter(QLatin1String name) const
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

bool Request::isJson() const
{
    return header("content-type").split(';').first().trimmed().toLower() == "application/json";
}

QList<std::pair<QString, QString>> decodedForm(const QByteArray &form)
{
    QList<std::pair<QString, QString>> pairs;
    if (form.isEmpty())
        return pairs;
    for (const QByteArray &part : form.split('&')) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            pairs.append({decoded(part), QString()});
        else
            pairs.append({decoded(part.left(equals)), decoded(part.mid(equals + 1))});
    }
    return pairs;
}

Response json(int status, const QJsonObject &object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

Response json(int status, const QJsonArray &array)
{
    return {status, "application/json", QJsonDocument(array).toJson(QJsonDocument::Compact), {}};
}

Response html(int status, const QByteArray &page)
{
    return {status, "text/html; charset=utf-8", page, {}};
}

Response text(int status, const QByteArray &text)
{
    return {status, "text/plain; charset=utf-8", text, {}};
}

Response errorArray(int status, const QString &key, const QString &message)
{
    return json(status, QJsonArray{errorBody(key, message)});
}

Response errorObject(int status, const QString &key, const QString &message)
{
    return json(status, errorBody(key, message));
}

Response oauthError(int status, const QString &error, const QString &description)
{
    return json(status, QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}});
}

Response validationError(const QString &message)
{
    return errorArray(400, u"contacts.api.validation.error"_s, message);
}

Response notFound(const QString &message)
{
    return errorArray(404, u"contacts.api.not_found"_s, message);
}

Response conflict(const QString &message)
{
    return errorArray(409, u"contacts.api.conflict"_s, message);
}

} // namespace Practice
