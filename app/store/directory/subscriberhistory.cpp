// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/subscriberhistory.h"

#include "core/try.h"
#include "store/sqlite/database.h"

#include <QSqlQuery>

namespace Store {

using namespace Qt::StringLiterals;

namespace {

/// An entry joins if the client's entry before it, in the order in which they became known, was no yes (rule
/// R14). Times are stored in milliseconds since 1970 UTC.
const QString kDays = uR"(
    SELECT at / 86400000 AS day, SUM(joined), SUM(gone) FROM (
        SELECT at, answer = 'yes' AND before <> 'yes' AS joined, answer <> 'yes' AND before = 'yes' AS gone
        FROM (SELECT e.at, e.answer,
                     COALESCE(LAG(e.answer) OVER (PARTITION BY e.client_id ORDER BY e.id), '') AS before
              FROM consent_entry e JOIN client c ON c.id = e.client_id)
        UNION ALL
        SELECT m.left_at, 0, 1 FROM client c JOIN mailbox m ON m.address = c.address
        WHERE m.membership = 'left' AND m.left_at IS NOT NULL AND c.subscribed = 'yes')
    WHERE joined = 1 OR gone = 1 GROUP BY day ORDER BY day)"_s;

const QDate kFirstDay(1970, 1, 1);

} // namespace

Core::Result<QList<Domain::SubscriberDay>> SubscriberHistory::days() const
{
    QList<Domain::SubscriberDay> days;
    RETURN_IF_ERROR(m_database.read(kDays, {}, [&](const QSqlQuery &row) {
        days.append(
            {kFirstDay.addDays(row.value(0).toLongLong()), row.value(1).toInt(), row.value(2).toInt()});
    }));
    return days;
}

} // namespace Store
