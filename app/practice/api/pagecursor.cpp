// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/api/pagecursor.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Practice {

std::optional<PageCursor> parseCursor(const Call &call)
{
    const std::optional<QString> encoded = call.request.parameter("cursor"_L1);
    if (!encoded)
        return PageCursor{call.request.parameters, {}};
    if (call.behaviours().is("cursor"_L1, "expired"_L1))
        return std::nullopt;
    const auto bytes = QByteArray::fromBase64Encoding(
        encoded->toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::nullopt;
    PageCursor cursor;
    const auto parts = decodedForm(*bytes);
    for (const auto &part : parts) {
        if (part.first == "next"_L1)
            cursor.next = part.second;
        else
            cursor.parameters.append(part);
    }
    if (cursor.next.isEmpty())
        return std::nullopt;
    return cursor;
}

QJsonObject nextLink(const QString &path, const PageCursor &cursor, const QString &next, int limit)
{
    if (next.isEmpty())
        return {};
    QByteArray state = "limit=" + QByteArray::number(limit) + "&next=" + next.toLatin1();
    for (const auto &[name, value] : cursor.parameters) {
        if (name != "limit"_L1 && name != "cursor"_L1)
            state += '&' + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    const QByteArray encoded = state.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QString href = path + u"?cursor="_s + QString::fromLatin1(encoded);
    return {{u"next"_s, QJsonObject{{u"href"_s, href}}}};
}

Response badCursor()
{
    return validationError(u"cursor is not valid or has expired"_s);
}

std::optional<QString> cursorParameter(const PageCursor &cursor, QLatin1String name)
{
    for (const auto &[key, value] : cursor.parameters) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

std::optional<int> cursorLimit(const PageCursor &cursor, int most)
{
    constexpr int kDefault = 50;
    const std::optional<QString> text = cursorParameter(cursor, "limit"_L1);
    if (!text)
        return qMin(kDefault, most);
    bool isNumber = false;
    const int limit = text->toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > most)
        return std::nullopt;
    return limit;
}

} // namespace Practice
