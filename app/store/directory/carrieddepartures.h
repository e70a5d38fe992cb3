// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/addressrecord.h"
#include "domain/ids.h"
#include "store/sqlite/database.h"

#include <QStringList>

namespace Store {

/// Whether Listwell counted the contacts as subscribers before they left.
enum class LeftFrom { OurSubscribers, Elsewhere };

/// Carries departures to the other addresses of the people for whom the contact stood (rules R8 and R13):
/// clients who have another address since they were last synced, who had the address in a merged profile, or
/// who were removed after either. A contact that Listwell did not count, such as that of a person who signed
/// up after the merge, stood for no merged profile. A strong yes that was given there since the departure
/// became known counts. Internal to this folder; requires a write transaction.
/// \param addresses  addresses that may have left
Core::Result<void> carryDepartures(Database &database, const QStringList &addresses, LeftFrom from);

/// Records that an address left a list, as another computer knows it. If the list is in use, that changes
/// nothing for an address that is known to be on it or to have left it; a yes that waits to be sent is older
/// than the departure, whose time is not known. Internal to this folder; requires a
/// write transaction.
/// \param address  Domain::addressKey(); nothing is recorded without one
Core::Result<void> takeDepartureFrom(Database &database, const Domain::ListId &list, const QString &address);

/// Stored instead of the revision of a departure, for lists that are not in use.
enum class OtherList : int {
    WasListed = -1, ///< the address was on the list when the studio changed to another one
    /// The address before was, and its contact may have moved here since: so if the contact of this address
    /// is known.
    WasListedBefore = -2
};

/// What is known of the membership in lists that are not in use follows a client to a new address, unless
/// others who have it are to be on the list. Internal to this folder; requires a write transaction.
/// \param client  the client before the change
/// \param address  Domain::addressKey() of the new address
Core::Result<void> carryOtherLists(Database &database, const Domain::AddressHolder &client,
                                   const QString &address);

} // namespace Store
