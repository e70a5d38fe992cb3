#pragma once

class QTableView;

namespace Gui {

/// Makes the table one of whole rows to choose from: one at a time, no grid, one line each, headings at the
/// left. Tab leaves it. \param air  pixels that a row is higher than its text
void makeTableOfRows(QTableView &table, int air = 20);

} // namespace Gui
