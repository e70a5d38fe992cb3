// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantList>

namespace Store {

/// How a staged row is imported. The numbers are stored in the table temp.judged.
enum class Lane {
    ByRow = 0,     ///< ClientImport::take() decides
    New = 1,       ///< a new client whose number and address are unused
    Unchanged = 2, ///< of a client whose data equals the row
    Plain = 3      ///< of a client of whom only contact details, birthday or custom fields may change
};

/// Consecutive rows of a report; the first row is 1.
struct RowRange
{
    qint64 from = 1;
    qint64 to = 0;

    [[nodiscard]] QVariantList values() const { return {from, to}; }
    [[nodiscard]] qint64 size() const { return to - from + 1; }
};

/// The SQL number of a lane.
[[nodiscard]] inline QString laneNumber(Lane lane)
{
    return QString::number(int(lane));
}

} // namespace Store
