// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "csv/column.h"
#include "csv/columnchoices.h"

#include <QList>
#include <QStringList>

namespace Csv {

/// Interprets the headings. A full name is used only if no column has the first or last name. Of two columns
/// for one field, the one with the clearer heading wins, or the one that the owner chose; the other becomes a
/// custom field, but a phone beside a mobile phone is the home phone. Of two with equally clear headings, the
/// right one repeats the left one. A heading that is too long for a custom field costs its column only.
/// \param headings  cells of the first row
/// \param choices  the owner's choices for some of them
/// \return columns, or InvalidInput: no recognized heading, or a choice that chosenColumn() refuses
[[nodiscard]] Core::Result<QList<Column>> columnsFrom(const QStringList &headings,
                                                      const ColumnChoices &choices = {});

/// Sentences about columns that are left out because their heading is too long for a custom field.
[[nodiscard]] QStringList longHeadingNotes(const QList<Column> &columns);

/// Sentences about columns that hold the same field.
[[nodiscard]] QStringList repeatNotes(const QList<Column> &columns, const QStringList &headings);

} // namespace Csv
