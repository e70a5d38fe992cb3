// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workbook/failure.h"
#include "workbook/numberformat.h"

#include <QIODevice>

namespace Workbook {

/// The number formats of a workbook's cells.
class CellFormats
{
public:
    /// \param part  `styles.xml`, open for reading
    [[nodiscard]] static Core::Result<CellFormats> from(QIODevice &part);

    /// \param style  number in a cell's attribute `s`
    /// \return the general format for an unknown style
    [[nodiscard]] NumberFormat at(qsizetype style) const { return m_formats.value(style); }

private:
    QList<NumberFormat> m_formats;
};

} // namespace Workbook
