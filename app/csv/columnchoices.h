// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "csv/column.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace Csv {

/// The owner's choices for the columns of a report: heading to field. A field is one of fieldNames(),
/// `custom.LABEL`, kLeftOut, or empty to let the program decide.
using ColumnChoices = QMap<QString, QString>;

/// Field of a column that the owner leaves out.
const inline QString kLeftOut = QStringLiteral("-");

/// Names of the fields that a column can be given, without custom fields: `client_id`, `news_and_updates`.
[[nodiscard]] QStringList fieldNames();

/// A heading normalized for comparison: without case, and with single blanks.
[[nodiscard]] QString headingKey(const QString &heading);

/// Finds the owner's choice for a heading.
/// \return field; nothing if the program decides
[[nodiscard]] std::optional<QString> choiceFor(const ColumnChoices &choices, const QString &heading);

/// The earlier choices, with those headings replaced that have a later choice.
[[nodiscard]] ColumnChoices replaced(ColumnChoices earlier, const ColumnChoices &later);

/// A column with the field that the owner chose.
/// \return InvalidInput: unknown field, or a label that no custom field can have
[[nodiscard]] Core::Result<Column> columnFor(const QString &field);

/// A column with the field that the owner chose for its heading. A no never becomes consent (rule R2): a
/// column that says no to news stays one, and no column whose heading refuses something becomes consent.
/// \return as columnFor(), or InvalidInput for such a column
[[nodiscard]] Core::Result<Column> chosenColumn(const QString &heading, const QString &field);

} // namespace Csv
