// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite/storedvalues.h"

#include "core/try.h"
#include "core/utc.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Store {

using namespace Qt::StringLiterals;

QVariant stored(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : Core::utcFromMSecs(value.toLongLong());
}

QVariant stored(const QDate &day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QDate dayFrom(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QVariant stored(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

QVariant stored(const QStringList &words)
{
    const QJsonArray array = QJsonArray::fromStringList(words);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QStringList wordsFrom(const QVariant &value)
{
    const QJsonArray array = QJsonDocument::fromJson(value.toString().toUtf8()).array();
    QStringList words;
    words.reserve(array.size());
    for (const auto &word : array)
        words.append(word.toString());
    return words;
}

QString folded(const QString &text)
{
    // Most names and addresses have no sign that decomposes.
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower();
    QString result;
    result.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            result.append(c);
    }
    return result;
}

QString placeholders(qsizetype count)
{
    QString placeholderList = u"?,"_s.repeated(count);
    placeholderList.chop(1);
    return placeholderList;
}

QVariantList variants(const QStringList &texts)
{
    return {texts.cbegin(), texts.cend()};
}

Core::Result<qint64> number(Database &database, const QString &sql, const QVariantList &values)
{
    ASSIGN_OR_RETURN(const auto found, firstRow<qint64>(database, sql, values, [](const QSqlQuery &row) {
                         return row.value(0).toLongLong();
                     }));
    return found.value_or(0);
}

} // namespace Store
