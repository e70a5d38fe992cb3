#include "constantcontact/json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace Api {

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

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return withoutBrokenCharacters(object.value(key).toString());
}

int number(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toInt();
}

QDateTime time(const QJsonObject &object, QLatin1StringView key)
{
    const QString written = object.value(key).toString();
    QDateTime parsed = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!parsed.isValid()) {
        const QDate date = QDate::fromString(written, Qt::ISODate);
        parsed = date.isValid() ? date.startOfDay(Qt::UTC) : QDateTime();
    }
    if (parsed.isValid() && parsed.timeSpec() == Qt::LocalTime)
        parsed.setTimeSpec(Qt::UTC);
    return parsed.toUTC();
}

bool isUuid(const QString &text)
{
    static const QRegularExpression shape(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z"_s);
    return shape.match(text).hasMatch();
}

QString uuid(const QJsonObject &object, QLatin1StringView key)
{
    const QString id = object.value(key).toString();
    return isUuid(id) ? id : QString();
}

Core::Result<QJsonObject> object(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return Core::Error{
            Core::Error::Kind::InvalidAnswer,
            QCoreApplication::translate(
                "Api", "Constant Contact sent an answer that cannot be read. Try again later."),
            u"not a JSON object, %1 bytes"_s.arg(body.size()),
            {}};
    }
    return document.object();
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + 'Z'_L1;
}

} // namespace Api
