// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "csv/csvwriter.h"
#include "domain/cliententry.h"
#include "domain/leftotherlist.h"

#include <QIODevice>
#include <QList>
#include <QSet>
#include <QStringList>

namespace Csv {

/// Writes clients as CSV that readClientReport() reads: UTF-8 with BOM, so that spreadsheets recognize the
/// encoding. Cells that a spreadsheet would run as a formula get a leading apostrophe, which is removed on
/// reading. The answer to news and updates is written as it counts, so that every no and every departure
/// survives an import elsewhere (rule R13): `no` for clients who are unsubscribed, `left` for those who left
/// the list, nothing for a yes that belongs to another address, `no client` for former addresses, and
/// leftOtherList() for addresses that left a list which is not in use.
class ClientExport
{
public:
    /// \param device  output, open for writing; must outlive this object
    /// \param customLabels  custom fields to write, one column each
    /// \param left  addresses of people who left the list; applies to everybody who shares one
    ClientExport(QIODevice &device, QStringList customLabels, QSet<QString> left);

    /// Writes the headings. Call it once, before the first clients.
    /// \return Storage error if writing fails
    Core::Result<void> begin();
    /// Writes the next clients.
    /// \return Storage error if writing fails
    Core::Result<void> write(const QList<Domain::ClientEntry> &clients);
    /// Writes addresses that said no or left the list and belong to no client now: the client was removed or
    /// merged, or has another address. To be called after the last clients.
    /// \return Storage error if writing fails
    Core::Result<void> writeFormer(const QStringList &addresses);
    /// Writes who left lists that are not in use. To be called after the last clients.
    /// \return Storage error if writing fails
    Core::Result<void> writeLeftOtherLists(const QList<Domain::LeftOtherList> &departures);

private:
    Core::Result<void> writeAddress(const QString &address, const QString &answer);

    CsvWriter m_writer;
    QStringList m_customLabels;
    QSet<QString> m_left;
};

} // namespace Csv
