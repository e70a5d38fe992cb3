// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientsum.h"

#include <QFrame>
#include <QHash>

#include <optional>

namespace Gui {

class SumRow;

/// The client totals: the number of clients in each state, and below a line the number of all clients. A
/// click on a number requests its clients. States without clients are hidden.
class SumCard : public QFrame
{
    Q_OBJECT

public:
    enum class Business { Connected, Unconnected };

    explicit SumCard(QWidget *parent = nullptr);

    void setSum(const Domain::ClientSum &sum);
    /// Sets the explanations of the states; without a connection, they say nothing about the list.
    void setBusiness(Business business);

Q_SIGNALS:
    /// \param state  state of the clients to show; std::nullopt for all clients
    void peopleRequested(std::optional<Domain::ClientState> state);

private:
    void alignNames();

    QHash<Domain::ClientState, SumRow *> m_rows;
    SumRow *m_all;
};

} // namespace Gui
