// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/stagedreport.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/addressrecord.h"
#include "domain/clientstate.h"
#include "domain/enumnames.h"
#include "domain/standardfields.h"
#include "domain/studionumber.h"
#include "store/directory/clientrows.h"
#include "store/sqlite/storedvalues.h"

#include <QSet>

namespace Store {

using namespace Qt::StringLiterals;
using Domain::Client;
using Domain::ReportRow;
using Domain::StandardField;
using Domain::Subscription;

namespace {

/// The key in ReportRow::told of each text column, in the order of textColumns().
const QStringList &textKeys()
{
    static const QStringList keys = [] {
        QStringList told;
        for (const TextColumn &column : textColumns()) {
            const QString name = QString::fromUtf16(column.name);
            told.append(name == "studio_number"_L1 ? Domain::fieldKey(StandardField::StudioNumber) : name);
        }
        return told;
    }();
    return keys;
}

/// State of a new client whose address nobody else has.
QString firstState(const Client &client, const QString &address, Subscription answer)
{
    Domain::AddressHolder holder;
    holder.client = client;
    holder.answer.subscribed = answer;
    holder.answer.address = address;
    return Domain::toName(Domain::stateOf(holder, {holder}, {}));
}

Subscription firstAnswer(const ReportRow &row)
{
    return row.leftList ? Subscription::No : row.subscribed.value_or(Subscription::NeverAsked);
}

} // namespace

StagedReport::StagedReport(Database &database, QStringList customLabels)
    : m_database(database)
    , m_customLabels(std::move(customLabels))
{
    QSet<QString> fields;
    for (const QString &label : std::as_const(m_customLabels)) {
        m_customKeys.append("custom."_L1 + label);
        fields.insert(folded(label.trimmed()));
    }
    m_hasTwins = fields.size() < m_customLabels.size();
}

Core::Result<void> StagedReport::drop()
{
    RETURN_IF_ERROR(m_database.query(u"DROP TABLE IF EXISTS temp.staged"_s));
    return {};
}

Core::Result<void> StagedReport::create()
{
    QStringList columns{u"line"_s};
    for (const TextColumn &column : textColumns())
        columns.append(QString::fromUtf16(column.name));
    columns << u"birthday"_s << u"status"_s << u"said"_s << u"left_list"_s << u"shared"_s << u"plain"_s
            << u"number_key"_s << u"address"_s << u"sort_name"_s << u"search_text"_s << u"sync_state"_s;
    for (qsizetype i = 0; i < m_customLabels.size(); ++i)
        columns.append(customColumn(i));
    m_insert = u"INSERT INTO temp.staged (%1) VALUES (%2)"_s.arg(columns.join(u", "_s),
                                                                 placeholders(columns.size()));
    RETURN_IF_ERROR(drop());
    RETURN_IF_ERROR(m_database.query(
        u"CREATE TEMP TABLE staged (position INTEGER PRIMARY KEY, is_new INTEGER NOT NULL DEFAULT 0, %1)"_s
            .arg(columns.join(u", "_s))));
    return {};
}

Core::Result<void> StagedReport::fill(const std::function<Core::Result<void>()> &read)
{
    m_size = 0;
    next = 1;
    RETURN_IF_ERROR(create());
    // One transaction for all rows. It takes no lock, because it writes to the temporary table only.
    return m_database.snapshot(read);
}

Core::Result<void> StagedReport::fill(const QList<ReportRow> &rows)
{
    return fill([&]() -> Core::Result<void> {
        for (const ReportRow &row : rows) {
            RETURN_IF_ERROR(take(row));
        }
        return {};
    });
}

QVariant StagedReport::told(const ReportRow &row, const QString &key, const QString &value) const
{
    return row.told.contains(key) ? QVariant(value) : QVariant();
}

void StagedReport::appendTexts(const ReportRow &row, const Client &client, QVariantList &values) const
{
    for (qsizetype i = 0; const TextColumn &column : textColumns())
        values.append(told(row, textKeys().at(i++), client.*column.field));
    static const QString birthday = Domain::fieldKey(StandardField::Birthday);
    static const QString status = Domain::fieldKey(StandardField::Status);
    values.append(told(row, birthday, client.birthday.toString(Qt::ISODate)));
    values.append(told(row, status, Domain::toName(client.status)));
}

void StagedReport::appendKeys(const ReportRow &row, const Client &client, QVariantList &values) const
{
    const QString address = Domain::addressKey(client.email);
    values << Domain::studioNumberKey(client.studioNumber) << address << sortName(client)
           << searchText(client) << firstState(client, address, firstAnswer(row));
}

Core::Result<void> StagedReport::take(const ReportRow &row)
{
    Client client = row.client;
    auto good = checked(row.client);
    const bool isPlain = good && !m_hasTwins;
    if (good)
        client = *std::move(good);
    QVariantList values{row.line};
    values.reserve(32 + m_customLabels.size());
    appendTexts(row, client, values);
    values << (row.subscribed ? Domain::toName(*row.subscribed) : u""_s) << (row.leftList ? 1 : 0)
           << (row.numberIsShared ? 1 : 0) << (isPlain ? 1 : 0);
    appendKeys(row, client, values);
    for (qsizetype i = 0; i < m_customLabels.size(); ++i) {
        const QString value = client.custom.value(m_customLabels.at(i));
        values.append(told(row, m_customKeys.at(i), value.trimmed()));
    }
    RETURN_IF_ERROR(m_database.execute(m_insert, values));
    ++m_size;
    return {};
}

Core::Result<QList<ReportRow>> StagedReport::rows(qint64 from, qint64 to, const QString &condition) const
{
    QStringList names;
    for (const TextColumn &column : textColumns())
        names.append(QString::fromUtf16(column.name));
    for (qsizetype i = 0; i < m_customLabels.size(); ++i)
        names.append(customColumn(i));
    QList<ReportRow> rows;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT line, said, left_list, shared, birthday, status, %1 FROM temp.staged "
        "WHERE position BETWEEN ? AND ? AND (%2) ORDER BY position"_s.arg(names.join(u", "_s), condition),
        {from, to}, [&](const QSqlQuery &found) {
            ReportRow row;
            int column = 0;
            const auto value = [&](const QString &key) {
                const QVariant text = found.value(column++);
                if (!text.isNull())
                    row.told.append(key);
                return text.toString();
            };
            row.line = found.value(column++).toInt();
            row.subscribed = Domain::subscriptionFromName(found.value(column++).toString());
            row.leftList = found.value(column++).toBool();
            row.numberIsShared = found.value(column++).toBool();
            row.client.birthday =
                QDate::fromString(value(Domain::fieldKey(StandardField::Birthday)), Qt::ISODate);
            row.client.status = Domain::clientStatusFromName(value(Domain::fieldKey(StandardField::Status)))
                                    .value_or(Domain::ClientStatus::Active);
            for (qsizetype i = 0; const TextColumn &text : textColumns())
                row.client.*text.field = value(textKeys().at(i++));
            for (qsizetype i = 0; i < m_customLabels.size(); ++i) {
                if (const QString custom = value(m_customKeys.at(i)); !custom.isEmpty())
                    row.client.custom.insert(m_customLabels.at(i), custom);
            }
            rows.append(row);
        }));
    return rows;
}

} // namespace Store
