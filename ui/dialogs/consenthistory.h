#pragma once

#include "store/consentledger.h"

#include <QTableWidget>

namespace Gui {

/// Answers of a client from the ledger, newest first. Read-only.
class ConsentHistory : public QTableWidget
{
    Q_OBJECT

public:
    explicit ConsentHistory(QWidget *parent = nullptr);
    /// Sets the entries. The table is as high as its entries, up to a limit; then it scrolls.
    void setEntries(const QList<Store::LedgerEntry> &entries);
};

} // namespace Gui
