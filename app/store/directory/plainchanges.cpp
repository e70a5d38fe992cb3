// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/plainchanges.h"

#include "core/try.h"
#include "domain/address.h"
#include "store/directory/clientrows.h"
#include "store/directory/clientstates.h"
#include "store/directory/importundo.h"
#include "store/directory/reportmerge.h"
#include "store/directory/revisions.h"
#include "store/sqlite/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;

namespace {

const QString kPlainClients =
    u"id IN (SELECT client_id FROM temp.judged WHERE lane = ? AND position BETWEEN ? AND ?)"_s;

Core::Result<QHash<qint64, PlainRow>> clientsOf(Database &database, const QVariantList &plain)
{
    QHash<qint64, PlainRow> clients;
    ASSIGN_OR_RETURN(const auto holders, loadHolders(database, kPlainClients, plain));
    for (const Domain::AddressHolder &holder : holders)
        clients[holder.client.id.value].before = holder;
    RETURN_IF_ERROR(database.read(u"SELECT id, reported FROM client WHERE "_s + kPlainClients, plain,
                                  [&](const QSqlQuery &row) {
                                      clients[row.value(0).toLongLong()].reported = row.value(1).toString();
                                  }));
    return clients;
}

} // namespace

Core::Result<QList<PlainRow>> plainRows(Database &database, const StagedReport &report, const RowRange &rows)
{
    QList<PlainRow> found;
    ASSIGN_OR_RETURN(const auto plain, rowsOf(database, Lane::Plain, rows));
    if (plain.isEmpty())
        return found;
    ASSIGN_OR_RETURN(const auto clients, clientsOf(database, QVariantList{int(Lane::Plain)} + rows.values()));
    ASSIGN_OR_RETURN(const auto told, report.rows(Lane::Plain, rows));
    for (qsizetype i = 0; i < plain.size(); ++i) {
        PlainRow row = clients.value(plain.at(i).client);
        row.position = plain.at(i).position;
        row.after = merged(row.before.client, told.at(i));
        found.append(row);
    }
    return found;
}

Core::Result<int> storePlainRows(Database &database, const StagedReport &report, const RowRange &rows)
{
    ASSIGN_OR_RETURN(const auto plain, plainRows(database, report, rows));
    int changed = 0;
    QStringList addresses;
    for (const PlainRow &row : plain) {
        ASSIGN_OR_RETURN(const auto after, normalized(database, row.after));
        if (after == row.before.client)
            continue;
        ++changed;
        ASSIGN_OR_RETURN(const auto revision, raiseRevision(database));
        RETURN_IF_ERROR(writeClient(database, after, revision));
        const QStringList marked{Domain::addressKey(after.email), row.before.listedAddress};
        RETURN_IF_ERROR(markDirty(database, marked, revision));
        RETURN_IF_ERROR(rememberForUndo(database, after.id, ImportTouch::Changed, row.before, row.reported));
        addresses += marked;
    }
    // Updates the states only once, after everything else was written.
    ASSIGN_OR_RETURN(const auto unheld, updateClientStates(database, addresses));
    RETURN_IF_ERROR(forgetUnneeded(database, unheld));
    return changed;
}

} // namespace Store
