// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QIODevice>
#include <QStringList>

namespace Csv {

/// One line of a CSV file in UTF-8, with quotes only where needed.
[[nodiscard]] QByteArray lineOf(const QStringList &cells);

/// Writes CSV line by line, so that memory use does not depend on the file's length: UTF-8 with BOM, so that
/// spreadsheets recognize the encoding, with quotes only where needed. Cells that a spreadsheet would run as
/// a formula get a leading apostrophe.
class CsvWriter
{
public:
    /// \param device  output, open for writing; must outlive this object
    explicit CsvWriter(QIODevice &device)
        : m_device(device)
    {
    }
    /// Writes one row.
    /// \return Storage error if writing fails
    Core::Result<void> write(const QStringList &cells);

private:
    QIODevice &m_device;
    bool m_begun = false; ///< whether the BOM has been written
};

} // namespace Csv
