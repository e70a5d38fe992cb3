// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/stagedreport.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/addressrecord.h"
#include "domain/clientstate.h"
#include "domain/enumnames.h"
#include "domain/personname.h"
#include "domain/standardfields.h"
#include "domain/studionumber.h"
#include "store/directory/clientrows.h"
#include "store/directory/customfieldrows.h"
#include "store/directory/importslice.h"
#include "store/directory/reportlane.h"
#include "store/sqlite/storageerror.h"
#include "store/sqlite/storedvalues.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Store {

using namespace Qt::StringLiterals;
using Domain::Client;
using Domain::ReportRow;
using Domain::StandardField;
using Domain::Subscription;

namespace {

constexpr auto kCustomPrefix = "custom."_L1;

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

/// State of a new client with an address of their own.
QString firstState(const Client &client, const QString &address, Subscription answer)
{
    Domain::AddressHolder holder;
    holder.client = client;
    holder.answer.subscribed = answer;
    holder.answer.address = address;
    return Domain::toName(Domain::stateOf(holder, {holder}, {}));
}

QString wholeName(const Client &client)
{
    return (client.firstName + u' ' + client.lastName).simplified().toCaseFolded();
}

/// \param former  formerCustomLabels()
QString presentLabel(const QString &heading, const QMap<QString, QString> &former)
{
    for (auto label = former.cbegin(); label != former.cend(); ++label) {
        if (folded(label.key()) == folded(heading.trimmed()))
            return label.value();
    }
    return heading;
}

Subscription firstAnswer(const ReportRow &row)
{
    return row.leftList ? Subscription::No : row.subscribed.value_or(Subscription::NeverAsked);
}

} // namespace

StagedReport::StagedReport(Database &database)
    : m_database(database)
    , m_reach(kLeastReach)
{
}

Core::Result<void> StagedReport::drop()
{
    for (const auto &table : {u"staged"_s, u"judged"_s, u"touched"_s, u"missing"_s}) {
        RETURN_IF_ERROR(m_database.query(u"DROP TABLE IF EXISTS temp."_s + table));
    }
    return {};
}

Core::Result<void> StagedReport::createTables(const QStringList &columns)
{
    const QString statements[] = {
        u"CREATE TEMP TABLE staged (position INTEGER PRIMARY KEY, %1)"_s.arg(columns.join(u", "_s)),
        u"CREATE TEMP TABLE judged (position INTEGER PRIMARY KEY, lane INTEGER NOT NULL, "
        "client_id INTEGER NOT NULL, spread INTEGER NOT NULL DEFAULT 0, outcome TEXT, changes TEXT, "
        "reason TEXT, answer TEXT, contradicted INTEGER NOT NULL DEFAULT 0, no_stands INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE TEMP TABLE touched (id INTEGER PRIMARY KEY, address TEXT NOT NULL)"_s,
        u"CREATE TEMP TABLE missing (id INTEGER PRIMARY KEY, revision BIGINT NOT NULL, "
        "uncertain INTEGER NOT NULL DEFAULT 0)"_s,
    };
    for (const QString &statement : statements) {
        RETURN_IF_ERROR(m_database.query(statement));
    }
    return {};
}

void StagedReport::advance(qint64 rows)
{
    next += rows;
    m_reach = std::clamp(2 * rows, kLeastReach, kMostReach);
}

Core::Result<void> StagedReport::begin(const QStringList &customLabels)
{
    m_headings = customLabels;
    m_headingKeys.clear();
    m_customLabels.clear();
    ASSIGN_OR_RETURN(const auto former, formerCustomLabels(m_database));
    QSet<QString> fields;
    QStringList columns{u"line"_s};
    for (const TextColumn &column : textColumns())
        columns.append(QString::fromUtf16(column.name));
    columns << u"birthday"_s << u"status"_s << u"said"_s << u"left_list"_s << u"only_no"_s << u"former"_s
            << u"left_other_list"_s << u"shared"_s << u"decision"_s << u"decided_about"_s << u"plain"_s
            << u"number_key"_s << u"name_key"_s << u"person"_s << u"address"_s << u"sort_name"_s
            << u"search_text"_s << u"sync_state"_s;
    for (qsizetype i = 0; i < customLabels.size(); ++i) {
        columns.append(customColumn(i));
        m_customLabels.append(presentLabel(customLabels.at(i), former));
        // Beside a column with the present name, one with a former name is not read.
        const bool isFormer = m_customLabels.constLast() != customLabels.at(i) &&
                              customLabels.contains(m_customLabels.constLast(), Qt::CaseInsensitive);
        m_headingKeys.append(isFormer ? QString() : kCustomPrefix + customLabels.at(i));
        fields.insert(folded(m_customLabels.constLast().trimmed()));
    }
    m_hasTwins = fields.size() < customLabels.size();
    m_size = 0;
    next = 1;
    deactivatesMissing = false;
    m_reach = kLeastReach;
    m_insert = u"INSERT INTO temp.staged (%1) VALUES (%2)"_s.arg(columns.join(u", "_s),
                                                                 placeholders(columns.size()));
    RETURN_IF_ERROR(drop());
    return createTables(columns);
}

Core::Result<void> StagedReport::fill(const std::function<Core::Result<void>()> &read)
{
    // It takes no lock, because it writes to the temporary table only.
    return m_database.snapshot([&] { return read().andThen([&] { return markSharedNumbers(); }); });
}

Core::Result<void> StagedReport::fill(const QStringList &customLabels, const QList<ReportRow> &rows)
{
    return fill([&]() -> Core::Result<void> {
        RETURN_IF_ERROR(begin(customLabels));
        for (const ReportRow &row : rows) {
            RETURN_IF_ERROR(take(row));
        }
        return {};
    });
}

Core::Result<void> StagedReport::markSharedNumbers()
{
    RETURN_IF_ERROR(m_database.execute(
        u"UPDATE temp.staged SET shared = 1 WHERE number_key IN (SELECT number_key FROM temp.staged "
        "WHERE number_key <> '' AND person <> '' GROUP BY number_key HAVING MIN(person) <> MAX(person))"_s));
    return {};
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
    const QString name = nameKeyOf(client);
    // Identifies the person of the row by name, or by address if no name does.
    const QString person = name.isEmpty() ? address : name;
    values << Domain::studioNumberKey(client.studioNumber) << name << person << address << sortName(client)
           << searchText(client) << firstState(client, address, firstAnswer(row));
}

Core::Result<void> StagedReport::take(const ReportRow &row)
{
    Client client = row.client;
    auto good = checked(row.client);
    const bool isPlain = good && !m_hasTwins && !row.onlyNo && !row.isFormer && row.leftOtherList.isEmpty() &&
                         !Domain::isPlaceholderName(wholeName(row.client));
    if (good)
        client = *std::move(good);
    QVariantList values{row.line};
    values.reserve(36 + m_customLabels.size());
    appendTexts(row, client, values);
    values << (row.subscribed ? Domain::toName(*row.subscribed) : u""_s) << (row.leftList ? 1 : 0)
           << (row.onlyNo ? 1 : 0) << (row.isFormer ? 1 : 0) << row.leftOtherList.value
           << (row.numberIsShared ? 1 : 0) << int(row.decision) << row.decidedAbout.value
           << (isPlain ? 1 : 0);
    appendKeys(row, client, values);
    for (qsizetype i = 0; i < m_customLabels.size(); ++i) {
        const QString value = client.custom.value(m_headings.at(i));
        values.append(told(row, m_headingKeys.at(i), value.trimmed()));
    }
    RETURN_IF_ERROR(m_database.execute(m_insert, values));
    ++m_size;
    return {};
}

Core::Result<void> StagedReport::decide(int line, Domain::RowDecision decision, Domain::ClientId known)
{
    ASSIGN_OR_RETURN(
        const auto changed,
        m_database.execute(u"UPDATE temp.staged SET decision = ?, decided_about = ? WHERE line = ?"_s,
                           {int(decision), known.value, line}));
    if (changed == 0)
        return invalidInput(
            QCoreApplication::translate("Store", "No row of the report begins in line %1.").arg(line));
    return {};
}

Core::Result<QList<ReportRow>> StagedReport::rows(Lane lane, const RowRange &range) const
{
    QStringList names;
    for (const TextColumn &column : textColumns())
        names.append(QString::fromUtf16(column.name));
    for (qsizetype i = 0; i < m_customLabels.size(); ++i)
        names.append(customColumn(i));
    QList<ReportRow> rows;
    RETURN_IF_ERROR(m_database.read(
        u"SELECT line, said, left_list, only_no, former, left_other_list, shared, decision, decided_about, "
        u"birthday, status, "
        u"%1 FROM "
        u"temp.staged "
        "WHERE position IN (SELECT position FROM temp.judged WHERE lane = ? AND position BETWEEN ? AND ?) "
        "ORDER BY position"_s.arg(names.join(u", "_s)),
        QVariantList{int(lane)} + range.values(), [&](const QSqlQuery &found) {
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
            row.onlyNo = found.value(column++).toBool();
            row.isFormer = found.value(column++).toBool();
            row.leftOtherList.value = found.value(column++).toString();
            row.numberIsShared = found.value(column++).toBool();
            row.decision = static_cast<Domain::RowDecision>(found.value(column++).toInt());
            row.decidedAbout.value = found.value(column++).toLongLong();
            row.client.birthday =
                QDate::fromString(value(Domain::fieldKey(StandardField::Birthday)), Qt::ISODate);
            row.client.status = Domain::clientStatusFromName(value(Domain::fieldKey(StandardField::Status)))
                                    .value_or(Domain::ClientStatus::Active);
            for (qsizetype i = 0; const TextColumn &text : textColumns())
                row.client.*text.field = value(textKeys().at(i++));
            for (qsizetype i = 0; i < m_customLabels.size(); ++i) {
                const QString key = kCustomPrefix + m_customLabels.at(i);
                if (const QString custom = value(key); !custom.isEmpty())
                    row.client.custom.insert(m_customLabels.at(i), custom);
            }
            rows.append(row);
        }));
    return rows;
}

} // namespace Store
