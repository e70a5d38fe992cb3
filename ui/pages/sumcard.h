// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientsum.h"
#include "presenters/statewording.h"

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
    explicit SumCard(QWidget *parent = nullptr);

    void setSum(const Domain::ClientSum &sum);
    /// Says what each state means; without a connection, nothing is known of the list.
    void setBusiness(Presenters::Business business);

Q_SIGNALS:
    /// \param state  state of the clients to show; std::nullopt for all clients
    void peopleRequested(std::optional<Domain::ClientState> state);

private:
    void alignNames();

    QHash<Domain::ClientState, SumRow *> m_rows;
    SumRow *m_all;
};

} // namespace Gui
