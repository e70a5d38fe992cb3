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
} // namespace

ConsentHistory::ConsentHistory(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(u"consentHistory"_s);
    setAccessibleName(tr("Recorded answers"));
    setHorizontalHeaderLabels({tr("When"), tr("Answer"), tr("Source"), tr("Wording shown")});
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
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
    const int rows = std::clamp(rowCount(), 1, kMostRowsShown);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
                   2 * frameWidth() + 2);
}

} // namespace Gui
