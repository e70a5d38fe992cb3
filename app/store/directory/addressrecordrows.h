// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/addressrecord.h"
#include "store/sqlite/database.h"

#include <QHash>

namespace Store {

// Mapping between address records and database rows. Internal to this folder.

/// Column list for a SELECT, as addressRecordFrom() reads it, followed by the integrity check of the row.
[[nodiscard]] QString addressRecordColumns();
/// Reads an address record from a row that starts with addressRecordColumns(). The keys of sent fields are
/// those under which they were sent; see usePresentKeys().
[[nodiscard]] Domain::AddressRecord addressRecordFrom(const QSqlQuery &row);

/// Replaces the keys of custom fields that were renamed since they were sent.
/// \param sentKeys  as in Domain::AddressRecord
/// \param renamed  formerCustomLabels()
void usePresentKeys(QStringList &sentKeys, const QMap<QString, QString> &renamed);

/// The address records of those of \p addresses that are known, by address.
[[nodiscard]] Core::Result<QHash<QString, Domain::AddressRecord>>
loadAddressRecords(Database &database, const QStringList &addresses);
/// \p addresses with their clients, in the same order. Uses a few queries in total.
[[nodiscard]] Core::Result<QList<Domain::AddressView>> loadViews(Database &database,
                                                                 const QStringList &addresses);

/// Stores an address record as AddressRecords::save() describes.
Core::Result<void> writeAddressRecord(Database &database, const Domain::AddressRecord &addressRecord);

} // namespace Store
