// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ledgerentry.h"

#include <QList>

namespace Gui {

class HistoryList;

/// Fills a list with recorded answers: the answer and its source, below them the time and the wording shown.
/// \param list  list to fill
/// \param answers  entries of the ledger, newest first
void showAnswers(HistoryList &list, const QList<Domain::LedgerEntry> &answers);

} // namespace Gui
