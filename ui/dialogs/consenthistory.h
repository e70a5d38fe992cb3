#pragma once

#include "store/consentledger.h"

#include <QTableWidget>

namespace Gui {

/// What a client has answered so far, newest first, as the ledger has it. Cannot be edited.
class ConsentHistory : public QTableWidget
{
    Q_OBJECT

public:
    explicit ConsentHistory(QWidget *parent = nullptr);
    /// As tall as its entries, up to a few; more can be scrolled.
    void setEntries(const QList<Store::LedgerEntry> &entries);
};

} // namespace Gui
