// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ledgerentry.h"

#include <QTableWidget>

namespace Gui {

/// Answers of a client from the ledger, newest first. Read-only.
class ConsentHistory : public QTableWidget
{
    Q_OBJECT

public:
    explicit ConsentHistory(QWidget *parent = nullptr);
    /// Shows the entries. The table is as tall as they are, up to a few rows; beyond that it scrolls.
    void setEntries(const QList<Domain::LedgerEntry> &entries);
};

} // namespace Gui
