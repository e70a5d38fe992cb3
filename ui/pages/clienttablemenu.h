// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientquery.h"

#include <QMenu>

class QActionGroup;

namespace Gui {

/// Menu of the clients' table: its order, and the columns in addition to name and e-mail.
class ClientTableMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ClientTableMenu(QWidget *parent = nullptr);

    /// Marks an order without emitting a signal.
    void setOrder(const Domain::ClientOrder &order);
    /// Marks columns without emitting a signal.
    void setColumns(const QList<Domain::ClientOrder::By> &columns);
    /// The order in words, for screen readers.
    [[nodiscard]] QString orderText() const;

Q_SIGNALS:
    void orderChosen(const Domain::ClientOrder &order);
    /// \param columns  by descending importance
    void columnsChosen(const QList<Domain::ClientOrder::By> &columns);

private:
    void addOrders();
    void addColumns();
    void chooseOrder();
    void chooseColumns();

    QActionGroup *m_orders;
    QActionGroup *m_directions;
    QActionGroup *m_columns;
};

} // namespace Gui
