// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/roundcontext.h"

#include <QHash>
#include <QSet>

namespace Sync {

/// All members of the list in Constant Contact at one moment.
struct Members
{
    QSet<QString> addresses;                ///< Domain::addressKey()
    QHash<Domain::ContactId, QString> byId; ///< id to address; empty after an export, which contains no ids

    [[nodiscard]] bool holds(const Domain::AddressRecord &addressRecord) const
    {
        return addresses.contains(addressRecord.address);
    }
};

/// Reads all members of the list by the cheapest exact method: page by page, 500 contacts per call, for a
/// short list; else by an export, which takes about three calls for any length. If the export does not
/// finish in time, the list is read page by page. Sync thread only.
/// \param count  number of members according to the service
/// \return members; errors of ConstantContact::ApiClient::call()
[[nodiscard]] QCoro::Task<Core::Result<Members>> readMembers(RoundContext &context, int count);

} // namespace Sync
