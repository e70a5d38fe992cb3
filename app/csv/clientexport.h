#pragma once

#include "core/result.h"
#include "domain/client.h"

#include <QIODevice>
#include <QList>
#include <QStringList>

namespace Csv {

/// Writes clients as the CSV that readClientReport() reads, UTF-8 with BOM (so that spreadsheets see it), a
/// column for each label in \p customLabels. Cells that a spreadsheet would run as a formula get a leading
/// apostrophe, which reading takes off again. \return Storage
Core::Result<void> writeClients(QIODevice &device, const QList<Domain::Client> &clients,
                                const QStringList &customLabels);

} // namespace Csv
