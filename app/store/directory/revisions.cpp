// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/revisions.h"

#include "core/try.h"
#include "store/directory/clientstates.h"
#include "store/sqlite/storedvalues.h"
#include "store/syncdata/serviceclock.h"

namespace Store {

using namespace Qt::StringLiterals;

Core::Result<qint64> raiseRevision(Database &database)
{
    RETURN_IF_ERROR(database.execute(u"UPDATE meta SET value = value + 1 WHERE name = 'revision'"_s));
    return number(database, u"SELECT value FROM meta WHERE name = 'revision'"_s);
}

Core::Result<void> markDirty(Database &database, QStringList addresses, qint64 revision)
{
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    ASSIGN_OR_RETURN(const QDateTime now, ServiceClock(database).now());
    for (const QString &address : std::as_const(addresses)) {
        RETURN_IF_ERROR(
            database.execute(u"INSERT INTO mailbox (address, dirty_revision, dirty_at) VALUES (?, ?, ?) "
                             "ON CONFLICT (address) DO UPDATE SET dirty_at = CASE "
                             "WHEN mailbox.dirty_revision > mailbox.done_revision THEN mailbox.dirty_at "
                             "ELSE excluded.dirty_at END, dirty_revision = excluded.dirty_revision"_s,
                             {address, revision, stored(now)}));
    }
    return {};
}

Core::Result<void> markToDo(Database &database, const QStringList &addresses, qint64 revision)
{
    RETURN_IF_ERROR(markDirty(database, addresses, revision));
    return updateClientStates(database, addresses).andThen([&](const QStringList &unheld) {
        return forgetUnneeded(database, unheld);
    });
}

Core::Result<void> forgetUnneeded(Database &database, const QStringList &addresses)
{
    for (const QString &address : addresses) {
        auto forgotten = database.execute(
            u"DELETE FROM mailbox WHERE address = ? AND contact_id = '' AND permission = '' "
            "AND opted_out_at IS NULL AND refused_at IS NULL AND membership = 'not_listed' AND left_at IS "
            "NULL AND removed_there = "
            "0 "
            "AND asked_back_at IS NULL AND sent_digest IS NULL "
            "AND NOT EXISTS (SELECT 1 FROM client WHERE client.address = mailbox.address) "
            "AND NOT EXISTS (SELECT 1 FROM client WHERE listed_address <> '' "
            "AND listed_address = mailbox.address) "
            "AND NOT EXISTS (SELECT 1 FROM journal_row JOIN journal ON journal.id = journal_row.journal_id "
            "WHERE journal_row.address = mailbox.address AND journal.state IN ('sending', 'accepted'))"_s,
            {address});
        if (!forgotten)
            return forgotten.error();
    }
    return {};
}

} // namespace Store
