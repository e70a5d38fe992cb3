// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/historylist.h"

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostShown = 4; ///< entries
} // namespace

HistoryList::HistoryList(const QString &name, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(name);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
}

void HistoryList::setEntries(const QList<Entry> &entries)
{
    clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.title + u'\n' + entry.details, this);
        // Tool tips detect rich text by guessing, so mark it explicitly.
        item->setToolTip(
            u"<qt>%1<br>%2</qt>"_s.arg(entry.title.toHtmlEscaped(), entry.details.toHtmlEscaped()));
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(entry.title, entry.details));
    }
    ensurePolished(); // the style sheet has the padding of the entries
    const int shown = std::clamp(count(), 1, kMostShown);
    setFixedHeight(shown * sizeHintForRow(0) + 2 * frameWidth() + 2);
}

} // namespace Gui
