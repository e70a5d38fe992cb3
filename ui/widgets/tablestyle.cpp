// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tablestyle.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace Gui {

namespace {

/// With a style sheet, Qt asks for up to 8 px less than it needs to draw a heading whole.
class Headings : public QHeaderView
{
public:
    explicit Headings(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
    }

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override
    {
        constexpr int kMissing = 10; // px
        return QHeaderView::sectionSizeFromContents(column) + QSize(kMissing, 0);
    }
};

} // namespace

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
    auto *columns = new Headings(&table);
    table.setHorizontalHeader(columns);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setHighlightSections(false);
    columns->setTextElideMode(Qt::ElideRight);
}

void resizeToHeading(QHeaderView &columns, int column, int width)
{
    columns.ensurePolished();
    columns.resizeSection(column, std::max(width, columns.sectionSizeHint(column)));
}

void chooseRow(QTableView &table, int row)
{
    table.selectionModel()->setCurrentIndex(table.model()->index(row, 0),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace Gui
