// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tablestyle.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace Gui {

void applyTableStyle(QTableView &table, int rowPadding)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *rows = table.verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(table.fontMetrics().height() + rowPadding);
    QHeaderView *columns = table.horizontalHeader();
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setHighlightSections(false);
    columns->setTextElideMode(Qt::ElideRight);
}

int headingWidth(const QHeaderView &columns, int column)
{
    constexpr int kSides = 2 * 11 + 16; // px; the padding of the style sheet, and room for a sort arrow
    // Qt's own hint does not know that the style sheet makes headings bold.
    QFont bold = columns.font();
    bold.setWeight(QFont::DemiBold);
    const QString heading = columns.model()->headerData(column, columns.orientation()).toString();
    return std::max(QFontMetrics(bold).horizontalAdvance(heading) + kSides, columns.sectionSizeHint(column));
}

void resizeToHeading(QHeaderView &columns, int column, int width)
{
    columns.ensurePolished();
    columns.resizeSection(column, std::max(width, headingWidth(columns, column)));
}

void chooseRow(QTableView &table, int row)
{
    table.selectionModel()->setCurrentIndex(table.model()->index(row, 0),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace Gui
