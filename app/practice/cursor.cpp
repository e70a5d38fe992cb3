#include "practice/cursor.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Practice {

std::optional<Walk> walkOf(const Call &call)
{
    const std::optional<QString> cursor = call.request.parameter("cursor"_L1);
    if (!cursor)
        return Walk{call.request.parameters, {}};
    if (call.switches().is("cursor"_L1, "expired"_L1))
        return std::nullopt;
    const auto bytes = QByteArray::fromBase64Encoding(
        cursor->toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::nullopt;
    Walk walk;
    const auto parts = decodedForm(*bytes);
    for (const auto &part : parts) {
        if (part.first == "next"_L1)
            walk.next = part.second;
        else
            walk.parameters.append(part);
    }
    if (walk.next.isEmpty())
        return std::nullopt;
    return walk;
}

QJsonObject nextLink(const QString &path, const Walk &walk, const QString &next, int limit)
{
    if (next.isEmpty())
        return {};
    QByteArray state = "limit=" + QByteArray::number(limit) + "&next=" + next.toLatin1();
    for (const auto &[name, value] : walk.parameters) {
        if (name != "limit"_L1 && name != "cursor"_L1)
            state += '&' + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    const QByteArray cursor = state.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QString href = path + u"?cursor="_s + QString::fromLatin1(cursor);
    return {{u"next"_s, QJsonObject{{u"href"_s, href}}}};
}

Answer badCursor()
{
    return validationError(u"cursor is not valid or has expired"_s);
}

std::optional<QString> walkParameter(const Walk &walk, QLatin1String name)
{
    for (const auto &[key, value] : walk.parameters) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

std::optional<int> walkLimit(const Walk &walk, int most)
{
    constexpr int kDefault = 50;
    const std::optional<QString> text = walkParameter(walk, "limit"_L1);
    if (!text)
        return qMin(kDefault, most);
    bool isNumber = false;
    const int limit = text->toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > most)
        return std::nullopt;
    return limit;
}

} // namespace Practice
