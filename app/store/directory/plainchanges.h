// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/addressrecord.h"
#include "store/directory/reportjudgement.h"

namespace Store {

/// A row that judge() found to be Plain, with its client.
struct PlainRow
{
    qint64 position = 0;
    Domain::AddressHolder before;
    QString reported;     ///< the client's answer in earlier reports
    Domain::Client after; ///< with the values of the row
};

/// The Plain rows of a range, in order, with a few queries for all of them. Internal to this folder.
[[nodiscard]] Core::Result<QList<PlainRow>> plainRows(Database &database, const StagedReport &report,
                                                      const RowRange &rows);

/// Stores the Plain rows of a range, as ClientImport::take() would. Internal to this folder; requires a write
/// transaction.
/// \return number of clients who changed
[[nodiscard]] Core::Result<int> storePlainRows(Database &database, const StagedReport &report,
                                               const RowRange &rows);

} // namespace Store
