// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "constantcontact/json.h"

#include "core/utc.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace ConstantContact {

using namespace Qt::StringLiterals;

namespace {

QString withoutBrokenCharacters(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (!c.isNull() && !c.isSurrogate()) {
            clean += c;
        }
    }
    return clean;
}

} // namespace

Field<QString> text(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString() || value.toString().size() > kLongestText)
        return {Field<QString>::State::WrongType, {}};
    return {Field<QString>::State::There, withoutBrokenCharacters(value.toString())};
}

Field<int> count(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    // toInt() returns its default for anything but an integer.
    const int number = value.toInt(-1);
    if (number < 0)
        return {Field<int>::State::WrongType, 0};
    return {Field<int>::State::There, number};
}

Field<QDateTime> time(const QJsonObject &object, QLatin1StringView key)
{
    const Field<QString> written = text(object, key);
    if (!written.isThere())
        return {written.isWrong() ? Field<QDateTime>::State::WrongType : Field<QDateTime>::State::Missing,
                {}};
    QDateTime parsed = QDateTime::fromString(written.value, Qt::ISODateWithMs);
    if (!parsed.isValid()) {
        const QDate date = QDate::fromString(written.value, Qt::ISODate);
        parsed = Core::utc(date);
    }
    if (!parsed.isValid())
        return {Field<QDateTime>::State::WrongType, {}};
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed = Core::readAsUtc(parsed);
    return {Field<QDateTime>::State::There, parsed.toUTC()};
}

bool isUuid(const QString &text)
{
    // \z, because $ also matches before a final line break.
    static const QRegularExpression shape(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z"_s);
    return shape.match(text).hasMatch();
}

Field<QString> uuid(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!isUuid(value.toString()))
        return {Field<QString>::State::WrongType, {}};
    return {Field<QString>::State::There, value.toString()};
}

Field<QJsonObject> member(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    using State = Field<QJsonObject>::State;
    return {value.isObject() ? State::There : State::WrongType, value.toObject()};
}

Field<QJsonArray> array(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    using State = Field<QJsonArray>::State;
    return {value.isArray() ? State::There : State::WrongType, value.toArray()};
}

Core::Result<QJsonObject> object(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return unreadable(u"not a JSON object, %1 bytes"_s.arg(body.size()));
    return document.object();
}

Core::Error unreadable(const QString &detail)
{
    return {Core::Error::Kind::InvalidResponse,
            QCoreApplication::translate(
                "ConstantContact",
                "Constant Contact's response could not be read. Listwell will try again later."),
            detail,
            {}};
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + 'Z'_L1;
}

} // namespace ConstantContact
