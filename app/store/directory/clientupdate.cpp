// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/clientupdate.h"

#include "core/try.h"
#include "domain/address.h"
#include "domain/clientstate.h"
#include "store/directory/carrieddepartures.h"
#include "store/directory/clientrows.h"
#include "store/directory/revisions.h"

namespace Store {

using namespace Qt::StringLiterals;

namespace {

// The contact of an earlier address may stand for the client although it shows a relative's details, or was
// not added by Listwell. If it leaves the list before the next round sees it there, the client left as well
// (rule R8). A contact of the client's own that is still listed, or has left, comes first.
Core::Result<void> keepEarlierContact(Database &database, const Domain::AddressHolder &before)
{
    if (!Domain::saysYes(before))
        return {};
    const QString address = Domain::addressKey(before.client.email);
    RETURN_IF_ERROR(database.execute(
        u"UPDATE client SET listed_address = ? WHERE id = ? "
        "AND NOT EXISTS (SELECT 1 FROM mailbox WHERE address = client.listed_address "
        "AND (membership <> 'not_listed' OR permission = 'unsubscribed')) "
        "AND (EXISTS (SELECT 1 FROM mailbox WHERE address = ? AND membership IN ('listed', 'seen')) "
        "OR EXISTS (SELECT 1 FROM journal_row JOIN journal ON journal.id = journal_row.journal_id "
        "WHERE journal_row.address = ? AND journal.state IN ('sending', 'accepted')))"_s,
        {address, before.client.id.value, address, address}));
    return {};
}

} // namespace

Core::Result<bool> updateClient(Database &database, const Domain::Client &client, AddressOrigin origin)
{
    ASSIGN_OR_RETURN(const auto before, loadHolder(database, client.id));
    ASSIGN_OR_RETURN(auto after, normalized(database, client));
    after.subscribed = before.client.subscribed;
    if (after == before.client)
        return false;
    ASSIGN_OR_RETURN(const auto revision, raiseRevision(database));
    RETURN_IF_ERROR(writeClient(database, after, revision));
    const QString address = Domain::addressKey(after.email);
    const QString previous = Domain::addressKey(before.client.email);
    if (address != previous) {
        RETURN_IF_ERROR(keepEarlierContact(database, before));
        RETURN_IF_ERROR(moveConsent(database, before, address, origin));
        RETURN_IF_ERROR(carryOtherLists(database, before, address));
    }
    // The studio number is never sent, so a change of it alone needs no sync.
    after.studioNumber = before.client.studioNumber;
    if (after != before.client) {
        RETURN_IF_ERROR(markToDo(database, {address, previous, before.listedAddress}, revision));
    }
    return true;
}

Core::Result<void> deleteClient(Database &database, Domain::ClientId id)
{
    ASSIGN_OR_RETURN(const auto holder, loadHolder(database, id));
    ASSIGN_OR_RETURN(const auto revision, raiseRevision(database));
    RETURN_IF_ERROR(database.execute(u"DELETE FROM client WHERE id = ?"_s, {id.value}));
    return markToDo(database, {Domain::addressKey(holder.client.email), holder.listedAddress}, revision);
}

} // namespace Store
