// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/families.h"

#include "core/try.h"
#include "domain/address.h"
#include "store/directory/addressrecordrows.h"
#include "store/directory/clientrows.h"
#include "store/directory/revisions.h"
#include "store/sqlite/storageerror.h"

#include <QCoreApplication>

namespace Store {

using namespace Qt::StringLiterals;
using Core::Result;
using Domain::ClientId;
using Domain::Family;

namespace {

Result<Family> read(Database &database, ClientId id)
{
    ASSIGN_OR_RETURN(const auto holder, loadHolder(database, id));
    const QString address = Domain::addressKey(holder.client.email);
    if (address.isEmpty()) {
        Family alone;
        alone.members.append({holder.client});
        return alone;
    }
    ASSIGN_OR_RETURN(const auto views, loadViews(database, {address}));
    return Domain::familyOf(views.first());
}

} // namespace

Result<Family> Families::of(ClientId id) const
{
    Family family;
    RETURN_IF_ERROR(m_database.snapshot([&]() -> Result<void> {
        ASSIGN_OR_RETURN(family, read(m_database, id));
        return {};
    }));
    return family;
}

Result<Family> Families::choose(ClientId id)
{
    Family family;
    RETURN_IF_ERROR(m_database.patientTransaction([&]() -> Result<void> {
        ASSIGN_OR_RETURN(const auto before, read(m_database, id));
        if (!before.isShared()) {
            return invalidInput(QCoreApplication::translate(
                "Store", "No other client has this e-mail address, so there is nothing to choose."));
        }
        const Family::Member *member = before.member(id);
        if (!member || !member->canBeChosen) {
            return invalidInput(QCoreApplication::translate(
                "Store", "The details of this client cannot be sent. Only an active client who said yes to "
                         "news and updates with this address can be chosen."));
        }
        RETURN_IF_ERROR(
            m_database.execute(u"INSERT INTO shown_client (address, client_id) VALUES (?, ?) "
                               "ON CONFLICT (address) DO UPDATE SET client_id = excluded.client_id"_s,
                               {before.address, id.value}));
        ASSIGN_OR_RETURN(family, finish(before, id));
        return {};
    }));
    return family;
}

Result<Family> Families::followRule(ClientId id)
{
    Family family;
    RETURN_IF_ERROR(m_database.patientTransaction([&]() -> Result<void> {
        ASSIGN_OR_RETURN(const auto before, read(m_database, id));
        RETURN_IF_ERROR(
            m_database.execute(u"DELETE FROM shown_client WHERE address = ?"_s, {before.address}));
        ASSIGN_OR_RETURN(family, finish(before, id));
        return {};
    }));
    return family;
}

// The address is due only if other details are to be sent.
Result<Family> Families::finish(const Family &before, ClientId id)
{
    ASSIGN_OR_RETURN(const auto after, read(m_database, id));
    if (after.shown != before.shown) {
        ASSIGN_OR_RETURN(const auto revision, raiseRevision(m_database));
        RETURN_IF_ERROR(markToDo(m_database, {before.address}, revision));
    }
    return after;
}

} // namespace Store
