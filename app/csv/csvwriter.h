#pragma once

#include "core/result.h"

#include <QIODevice>
#include <QStringList>

namespace Csv {

/// Writes CSV line by line, so that a file of any length costs the memory of one: UTF-8 with BOM (so that
/// spreadsheets see it), quotes only where they are needed. Cells that a spreadsheet would run as a formula
/// get a leading apostrophe.
class CsvWriter
{
public:
    /// \param device  open for writing; outlives the writer
    explicit CsvWriter(QIODevice &device)
        : m_device(device)
    {
    }
    /// \return Storage
    Core::Result<void> write(const QStringList &cells);

private:
    QIODevice &m_device;
    bool m_begun = false; ///< the BOM is written
};

} // namespace Csv
