// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientquery.h"

#include <QHash>
#include <QMenu>

class QActionGroup;

namespace Gui {

/// Menu of the clients' table: its order.
class ClientTableMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ClientTableMenu(QWidget *parent = nullptr);

    /// Marks an order without emitting a signal.
    void setOrder(const Domain::ClientOrder &order);
    /// The order in words, for screen readers.
    [[nodiscard]] QString orderText() const;

Q_SIGNALS:
    void orderChosen(const Domain::ClientOrder &order);

private:
    void chooseOrder();

    QActionGroup *m_columns;
    QActionGroup *m_directions;
};

} // namespace Gui
