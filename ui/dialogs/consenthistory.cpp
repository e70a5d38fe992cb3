// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/consenthistory.h"

#include "presenters/consentwording.h"
#include "presenters/timetext.h"

#include <QHeaderView>

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostRowsShown = 4;
enum Column { When, Answer, Source, Wording, ColumnCount };

/// The width of a heading with the weight, the margins and the room for an arrow that the style sheet gives
/// it. The size hint of the header knows none of them, so that ResizeToContents would cut the last letters.
int headingWidth(const QTableWidget &table, int column)
{
    constexpr int kMargins = 2 * 12;
    constexpr int kArrow = 16;
    QFont font = table.font();
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font).horizontalAdvance(table.horizontalHeaderItem(column)->text()) + kMargins +
           kArrow;
}
} // namespace

ConsentHistory::ConsentHistory(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(u"consentHistory"_s);
    setAccessibleName(tr("Recorded answers"));
    setHorizontalHeaderLabels({tr("When"), tr("Answer"), tr("Source"), tr("Wording shown")});
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeaderItem(Wording)->setToolTip(horizontalHeaderItem(Wording)->text());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(Wording, QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ConsentHistory::setEntries(const QList<Domain::LedgerEntry> &entries)
{
    setRowCount(int(entries.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Domain::LedgerEntry &entry = entries.at(row);
        const QString when = Presenters::shortDateTime(entry.at);
        const QStringList texts{when, Presenters::answerText(entry.answer),
                                Presenters::sourceText(entry.source), entry.wording};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column).toHtmlEscaped());
            setItem(row, column, item);
        }
    }
    for (int column = When; column < Wording; ++column)
        setColumnWidth(column, std::max(sizeHintForColumn(column), headingWidth(*this, column)));
    const int rows = std::clamp(rowCount(), 1, kMostRowsShown);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
                   2 * frameWidth() + 2);
}

} // namespace Gui
