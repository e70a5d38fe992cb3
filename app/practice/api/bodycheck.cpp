// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/api/bodycheck.h"

#include "practice/account/identifiers.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Practice {

void BodyCheck::keys(const QJsonObject &object, std::initializer_list<QLatin1String> known,
                     const QString &where)
{
    if (!m_refusesUnknown)
        return;
    const QStringList names = object.keys();
    for (const QString &name : names) {
        if (std::find(known.begin(), known.end(), name) == known.end())
            fault(u"%1%2 is not a known property"_s.arg(where, name));
    }
}

QString BodyCheck::text(const QJsonObject &object, QLatin1String key, qsizetype maximum)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString()) {
        fault(u"%1 is not a string"_s.arg(key));
        return {};
    }
    const QString text = value.toString();
    if (text.size() > maximum)
        fault(u"%1 is too long (maximum is %2 characters)"_s.arg(key).arg(maximum));
    return text;
}

QString BodyCheck::word(const QJsonObject &object, QLatin1String key,
                        std::initializer_list<QLatin1String> words, Presence presence)
{
    if (object.value(key).isUndefined() || object.value(key).isNull()) {
        if (presence == Presence::Required)
            fault(u"%1 is missing, %1 does not have a valid value"_s.arg(key));
        return {};
    }
    constexpr qsizetype kLongestWord = 64;
    const QString value = text(object, key, kLongestWord);
    if (std::find(words.begin(), words.end(), value) == words.end())
        fault(u"%1 does not have a valid value"_s.arg(key));
    return value;
}

int BodyCheck::number(const QJsonObject &object, QLatin1String key, int least, int most)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return 0;
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || std::floor(number) != number || number < least || number > most) {
        fault(u"%1 is not a whole number from %2 to %3"_s.arg(key).arg(least).arg(most));
        return 0;
    }
    return int(number);
}

QStringList BodyCheck::ids(const QJsonObject &object, QLatin1String key, qsizetype most)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray()) {
        fault(u"%1 is not an array"_s.arg(key));
        return {};
    }
    QStringList ids;
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        const QString id = each.toString().toLower();
        if (!looksLikeId(id)) {
            fault(u"%1 holds an id in an invalid format"_s.arg(key));
            return {};
        }
        if (!ids.contains(id))
            ids.append(id);
    }
    if (ids.size() > most)
        fault(u"%1 holds more than %2 ids"_s.arg(key).arg(most));
    return ids;
}

QList<QJsonObject> BodyCheck::objects(const QJsonObject &object, QLatin1String key, qsizetype most)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray()) {
        fault(u"%1 is not an array"_s.arg(key));
        return {};
    }
    QList<QJsonObject> objects;
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        if (each.isObject())
            objects.append(each.toObject());
        else
            fault(u"%1 holds something that is not an object"_s.arg(key));
    }
    if (objects.size() > most)
        fault(u"%1 holds more than %2 entries"_s.arg(key).arg(most));
    return objects;
}

} // namespace Practice
