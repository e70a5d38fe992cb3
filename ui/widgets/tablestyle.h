// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QHeaderView;
class QTableView;

namespace Gui {

/// Configures a table for selecting whole rows: single selection, no grid, one line for each row,
/// left-aligned headings in a header of their own. Tab leaves the table. Configure the header afterwards.
/// \param table  table to configure
/// \param rowPadding  row height in addition to the text, in pixels
void applyTableStyle(QTableView &table, int rowPadding = 20);

/// Gives a column a width, but at least that of its heading, which is longer in some languages.
void resizeToHeading(QHeaderView &columns, int column, int width);

/// Selects a row. QTableView::selectRow() selects none in a layout from right to left.
void chooseRow(QTableView &table, int row);

} // namespace Gui
