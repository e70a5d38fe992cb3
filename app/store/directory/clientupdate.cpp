// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/clientupdate.h"

#include "core/try.h"
#include "domain/address.h"
#include "store/directory/clientrows.h"
#include "store/directory/revisions.h"

namespace Store {

using namespace Qt::StringLiterals;

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
        RETURN_IF_ERROR(moveConsent(database, before, address, origin));
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
