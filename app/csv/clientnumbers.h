// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reportrow.h"

#include <QList>

namespace Csv {

/// Decides what the client numbers of a whole report are worth (rule R12); no single row shows it. A column
/// of yes/no words becomes a custom field, placeholders become blank cells, and a number that stands at
/// several people is marked as shared.
/// \param customLabels  headings of the columns with custom fields
/// \param heading  heading of the column with the numbers; empty if there is none
/// \param blankClears  whether a blank cell clears the number
void settleNumbers(QList<Domain::ReportRow> &rows, QStringList &customLabels, const QString &heading,
                   bool blankClears);

} // namespace Csv
