// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace Gui {

/// Configures a table for selecting whole rows: single selection, no grid, one line for each row,
/// left-aligned headings. Tab leaves the table.
/// \param table  table to configure
/// \param rowPadding  row height in addition to the text, in pixels
void applyTableStyle(QTableView &table, int rowPadding = 20);

} // namespace Gui
