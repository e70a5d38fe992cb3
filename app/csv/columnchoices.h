// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "csv/column.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace Csv {

/// What the owner says about columns of a report: heading to field. A field is one of fieldNames(),
/// `custom.LABEL`, kLeftOut, or empty for what the program judges by itself.
using ColumnChoices = QMap<QString, QString>;

/// Field of a column that the owner leaves out.
const inline QString kLeftOut = QStringLiteral("-");

/// Names of the fields that a column can be given, without custom fields: `client_id`, `news_and_updates`.
[[nodiscard]] QStringList fieldNames();

/// A heading as it is compared: without case, and with single blanks.
[[nodiscard]] QString headingKey(const QString &heading);

/// Finds what the owner says about a heading.
/// \return field; nothing if the column is judged by the program
[[nodiscard]] std::optional<QString> choiceFor(const ColumnChoices &choices, const QString &heading);

/// Takes over what was said later, heading by heading.
[[nodiscard]] ColumnChoices replaced(ColumnChoices earlier, const ColumnChoices &later);

/// A column with the field that the owner says.
/// \return InvalidInput: unknown field, or a label that no custom field can have
[[nodiscard]] Core::Result<Column> columnFor(const QString &field);

/// A column with the field that the owner says for its heading. Consent is never made of a no (rule R2): a
/// column that says no to news stays one, and no column whose heading refuses something becomes consent.
/// \return as columnFor(), or InvalidInput for such a column
[[nodiscard]] Core::Result<Column> chosenColumn(const QString &heading, const QString &field);

} // namespace Csv
