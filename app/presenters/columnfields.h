// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tone.h"
#include "presenters/reportreading.h"

namespace Presenters {

/// A field that a column of a report can have.
struct ColumnField
{
    QString field; ///< as in ReportChoices::columns
    QString text;  ///< for the screen
};

/// Name of the field on the screen.
/// \param field  as in ReportColumn::field
[[nodiscard]] QString fieldText(const QString &field);

/// Success for the answer to news and updates, Warning for a no to them; it marks these columns.
[[nodiscard]] Core::Tone toneOf(const ReportColumn &column);

/// Fields that the owner can choose for a column, in the order of a list: the judgement of the program first.
/// None for a column without a heading; one for a column that says no to e-mail, which always counts.
[[nodiscard]] QList<ColumnField> fieldsFor(const ReportColumn &column, const QStringList &customFields);

} // namespace Presenters
