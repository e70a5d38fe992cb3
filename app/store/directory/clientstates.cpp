// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/clientstates.h"

#include "core/try.h"
#include "domain/clientstate.h"
#include "domain/enumnames.h"
#include "store/directory/addressrecordrows.h"
#include "store/directory/clientrows.h"
#include "store/sqlite/storedvalues.h"

namespace Store {

using namespace Qt::StringLiterals;
using Domain::AddressHolder;

namespace {

/// The clients who have one address, and the stored sync state of each.
struct Holders
{
    QList<AddressHolder> holders;
    QStringList states;
};

Core::Result<QHash<QString, Holders>> holdersOf(Database &database, const QStringList &addresses)
{
    QHash<QString, Holders> found;
    const QString sql = u"SELECT %1, address, sync_state FROM client WHERE address IN (%2) ORDER BY id"_s.arg(
        holderColumns(), placeholders(addresses.size()));
    RETURN_IF_ERROR(database.read(sql, variants(addresses), [&](const QSqlQuery &row) {
        Holders &holders = found[row.value(holderColumnCount()).toString()];
        holders.holders.append(holderFrom(row));
        holders.states.append(row.value(holderColumnCount() + 1).toString());
    }));
    return found;
}

/// Updates the states for one batch of addresses.
/// \return addresses that no client has
Core::Result<QStringList> updateStatesOf(Database &database, const QStringList &addresses)
{
    ASSIGN_OR_RETURN(const auto found, holdersOf(database, addresses));
    QStringList unheld = addresses;
    unheld.removeIf([&](const QString &address) { return found.contains(address); });
    ASSIGN_OR_RETURN(const auto addressRecords, loadAddressRecords(database, found.keys()));
    bool anyChanged = false;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        const Domain::AddressRecord addressRecord = addressRecords.value(it.key());
        for (qsizetype i = 0; i < it->holders.size(); ++i) {
            const AddressHolder &holder = it->holders.at(i);
            const QString state = Domain::toName(Domain::stateOf(holder, it->holders, addressRecord));
            if (state == it->states.at(i))
                continue;
            RETURN_IF_ERROR(database.execute(u"UPDATE client SET sync_state = ? WHERE id = ?"_s,
                                             {state, holder.client.id.value}));
            anyChanged = true;
        }
    }
    if (anyChanged) {
        RETURN_IF_ERROR(database.execute(u"UPDATE meta SET value = value + 1 WHERE name = 'states'"_s));
    }
    return unheld;
}

} // namespace

Core::Result<QStringList> updateClientStates(Database &database, const QStringList &addresses)
{
    QStringList known = addresses;
    known.removeAll(QString());
    known.removeDuplicates();
    QStringList unheld;
    for (qsizetype from = 0; from < known.size(); from += kChunk) {
        ASSIGN_OR_RETURN(const auto done, updateStatesOf(database, known.mid(from, kChunk)));
        unheld += done;
    }
    return unheld;
}

} // namespace Store
