// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/rememberedcolumns.h"

#include "csv/clientreport.h"
#include "csv/headings.h"
#include "store/sqlite/database.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace Presenters {

using namespace Qt::StringLiterals;

namespace {

/// Key of the reports that have these headings, in any order. Its refused rows are the same report.
QString keyFor(const QStringList &headings)
{
    QStringList keys;
    for (const QString &heading : headings) {
        if (!Csv::isReasonHeading(heading))
            keys.append(Csv::headingKey(heading));
    }
    keys.removeDuplicates();
    keys.sort();
    const QByteArray names = keys.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(names, QCryptographicHash::Sha256).toHex());
}

QStringList headingsOf(const Csv::Reading &reading)
{
    QStringList headings;
    for (const Csv::ColumnReading &column : reading.columns)
        headings.append(column.heading);
    return headings;
}

} // namespace

RememberedColumns::RememberedColumns(const Store::Database &database)
    : m_preferences(QFileInfo(database.file()).path())
{
}

QMap<QString, QString> RememberedColumns::choicesFor(const QStringList &headings) const
{
    QMap<QString, QString> choices;
    const QByteArray kept = m_preferences.reportColumns(keyFor(headings)).toUtf8();
    const QJsonObject fields = QJsonDocument::fromJson(kept).object();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (Csv::chosenColumn(field.key(), field.value().toString()))
            choices.insert(field.key(), field.value().toString());
    }
    return choices;
}

std::function<QMap<QString, QString>(const QStringList &headings)> RememberedColumns::lookUp() const
{
    return [columns = *this](const QStringList &headings) { return columns.choicesFor(headings); };
}

bool RememberedColumns::knows(const Csv::Reading &reading) const
{
    return !m_preferences.reportColumns(keyFor(headingsOf(reading))).isEmpty();
}

void RememberedColumns::remember(const Csv::Reading &reading)
{
    QJsonObject fields;
    for (const Csv::ColumnReading &column : reading.columns) {
        if (const QString choice = column.choice(); !choice.isEmpty())
            fields.insert(column.heading, choice);
    }
    const QByteArray choices = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    m_preferences.setReportColumns(keyFor(headingsOf(reading)), QString::fromUtf8(choices));
}

} // namespace Presenters
