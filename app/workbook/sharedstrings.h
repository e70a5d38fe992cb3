// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workbook/failure.h"

#include <QIODevice>

namespace Workbook {

/// The table of texts that the cells of all sheets refer to, stored as UTF-8 in one buffer.
class SharedStrings
{
public:
    /// \param part  `sharedStrings.xml`, open for reading
    [[nodiscard]] static Core::Result<SharedStrings> from(QIODevice &part);

    /// \return text with this number; empty if there is none
    [[nodiscard]] QString at(qsizetype index) const;
    [[nodiscard]] qsizetype size() const { return m_ends.size(); }

private:
    QByteArray m_utf8;
    QList<qsizetype> m_ends; ///< end of each text in m_utf8
};

} // namespace Workbook
