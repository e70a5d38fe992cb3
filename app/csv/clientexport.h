// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/client.h"

#include <QIODevice>
#include <QList>
#include <QStringList>

namespace Csv {

/// Writes clients as CSV that readClientReport() reads: UTF-8 with BOM, so that spreadsheets recognize the
/// encoding. Cells that a spreadsheet would run as a formula get a leading apostrophe, which is removed on
/// reading.
/// \param device  output, open for writing
/// \param clients  clients to write
/// \param customLabels  custom fields to write, one column each
/// \return Storage error if writing fails
Core::Result<void> writeClients(QIODevice &device, const QList<Domain::Client> &clients,
                                const QStringList &customLabels);

} // namespace Csv
