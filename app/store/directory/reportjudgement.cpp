// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/reportjudgement.h"

#include "core/try.h"
#include "store/directory/clientrows.h"
#include "store/sqlite/rowintegrity.h"
#include "store/sqlite/storedvalues.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

/// What makes two rows, or a row and a client, concern each other (rule R12): an equal number, an equal
/// address, or an equal name without an address.
QStringList keysOf(const QString &number, const QString &address, const QString &sortName)
{
    QStringList keys;
    if (!number.isEmpty())
        keys.append('n'_L1 + number);
    if (!address.isEmpty())
        keys.append('a'_L1 + address);
    else if (sortName.size() > 1) // the separator of the names
        keys.append('s'_L1 + sortName);
    return keys;
}

struct Candidate
{
    JudgedRow row;
    QStringList keys;
    QStringList clientKeys; ///< of the client who was found
};

/// SQL condition that the client `c` has all values of the row `s`.
QString equalTexts()
{
    QStringList conditions;
    for (const TextColumn &column : textColumns()) {
        const QString name = QString::fromUtf16(column.name);
        // Another spelling of the number does not replace it.
        const QString also = name == "studio_number"_L1
                                 ? u" OR (c.studio_number <> '' AND c.number_key = s.number_key)"_s
                                 : QString();
        conditions.append(u"(s.%1 IS NULL OR s.%1 = c.%1%2)"_s.arg(name, also));
    }
    return conditions.join(u" AND "_s);
}

/// SQL condition that the client `c` has the custom values of the row `s`.
/// \param fields  ids of the custom fields
QString equalCustomValues(const QList<qint64> &fields)
{
    QString conditions;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        conditions += u" AND (s.%1 IS NULL OR s.%1 = COALESCE((SELECT value FROM client_value "
                      "WHERE client_id = c.id AND field_id = %2), ''))"_s.arg(StagedReport::customColumn(i))
                          .arg(fields.at(i));
    }
    return conditions;
}

/// The row is that of the client found, changes nothing, and its answer was in an earlier report.
QString isUnchanged(const QList<qint64> &fields)
{
    const QString isPerson = u"((c.first_name = COALESCE(s.first_name, '') "
                             "AND c.last_name = COALESCE(s.last_name, '') "
                             "AND c.first_name || c.last_name <> '') "
                             "OR (c.number_key <> '' AND c.number_key = s.number_key AND s.address <> '' "
                             "AND c.address = s.address))"_s;
    const QString isNumber = u"(s.number_key = '' OR c.number_key = '' OR c.number_key = s.number_key)"_s;
    const QString isAnswer =
        u"(CASE WHEN s.left_list = 1 THEN c.subscribed <> 'never_asked' WHEN s.said IN ('yes', 'no') "
        "THEN c.reported = s.said AND c.subscribed <> 'never_asked' ELSE 1 END)"_s;
    return QStringList{isPerson,
                       isNumber,
                       isAnswer,
                       equalTexts(),
                       u"(s.birthday IS NULL OR s.birthday = COALESCE(c.birthday, ''))"_s,
                       u"(s.status IS NULL OR s.status = c.status)"_s}
               .join(u" AND "_s) +
           equalCustomValues(fields);
}

/// Reads the rows with their client: the only one with the number, or the oldest one with address and name.
QString comparison(const QList<qint64> &fields)
{
    return u"WITH found (position, id) AS MATERIALIZED (SELECT position, COALESCE("
           "NULLIF((SELECT CASE COUNT(*) WHEN 0 THEN 0 WHEN 1 THEN MIN(id) ELSE -1 END FROM client "
           "WHERE number_key <> '' AND number_key = staged.number_key), 0), "
           "(SELECT id FROM client WHERE address = staged.address AND sort_name = staged.sort_name "
           "ORDER BY id LIMIT 1), 0) FROM temp.staged WHERE position BETWEEN ? AND ?) "
           "SELECT s.position, s.said, s.number_key, s.address, s.sort_name, c.number_key, c.address, "
           "c.sort_name, "
           "s.plain = 1 AND s.shared = 0 AND found.id = 0 AND (s.address = '' OR NOT ("
           "EXISTS (SELECT 1 FROM client WHERE address = s.address) "
           "OR EXISTS (SELECT 1 FROM mailbox WHERE address = s.address) "
           "OR EXISTS (SELECT 1 FROM consent_entry WHERE address = s.address))) AS is_new, "
           "s.plain = 1 AND s.shared = 0 AND c.id IS NOT NULL AND %1 AS is_unchanged, %2 "
           "FROM found JOIN temp.staged s ON s.position = found.position "
           "LEFT JOIN client c ON c.id = found.id ORDER BY s.position"_s.arg(
               isUnchanged(fields),
               integrityColumn(u"client"_s, u"c"_s).replace(u"AS sound"_s, u"OR c.id IS NULL AS sound"_s));
}

Core::Result<QList<qint64>> fieldsOf(Database &database, const QStringList &labels)
{
    QList<qint64> fields;
    for (const QString &label : labels) {
        ASSIGN_OR_RETURN(const auto field,
                         number(database, u"SELECT id FROM custom_field WHERE label_key = ?"_s,
                                {folded(label.trimmed())}));
        fields.append(field);
    }
    return fields;
}

/// New rows that concern another row are taken one by one.
void separate(QList<Candidate> &rows)
{
    QHash<QString, int> uses;
    for (const Candidate &one : std::as_const(rows)) {
        for (const QString &key : one.keys)
            ++uses[key];
    }
    for (Candidate &one : rows) {
        if (one.row.lane == Lane::New &&
            std::ranges::any_of(one.keys, [&](const QString &key) { return uses.value(key) > 1; }))
            one.row.lane = Lane::ByRow;
    }
}

/// A client whom another row of the slice may change is not known to be as the row says.
void doubtUnchanged(QList<Candidate> &rows)
{
    QSet<QString> touched;
    const auto touch = [&](const Candidate &one) {
        for (const QString &key : one.keys + one.clientKeys)
            touched.insert(key);
    };
    for (const Candidate &one : std::as_const(rows)) {
        if (one.row.lane == Lane::ByRow)
            touch(one);
    }
    for (bool isAnyInDoubt = !touched.isEmpty(); isAnyInDoubt;) {
        isAnyInDoubt = false;
        for (Candidate &one : rows) {
            if (one.row.lane != Lane::Unchanged ||
                std::ranges::none_of(one.clientKeys, [&](const auto &key) { return touched.contains(key); }))
                continue;
            one.row.lane = Lane::ByRow;
            touch(one);
            isAnyInDoubt = true;
        }
    }
}

} // namespace

Core::Result<QList<JudgedRow>> judge(Database &database, const StagedReport &report, qint64 from, qint64 to)
{
    ASSIGN_OR_RETURN(const auto fields, fieldsOf(database, report.customLabels()));
    QList<Candidate> rows;
    RETURN_IF_ERROR(database.read(comparison(fields), {from, to}, [&](const QSqlQuery &found) {
        Candidate one;
        one.row.position = found.value(0).toLongLong();
        one.row.said = found.value(1).toString();
        one.keys = keysOf(found.value(2).toString(), found.value(3).toString(), found.value(4).toString());
        one.clientKeys =
            keysOf(found.value(5).toString(), found.value(6).toString(), found.value(7).toString());
        if (found.value(8).toBool())
            one.row.lane = Lane::New;
        else if (found.value(9).toBool())
            one.row.lane = Lane::Unchanged;
        rows.append(one);
    }));
    separate(rows);
    doubtUnchanged(rows);
    QList<JudgedRow> judged;
    for (const Candidate &one : std::as_const(rows))
        judged.append(one.row);
    return judged;
}

} // namespace Store
