// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clientsum.h"
#include "presenters/statewording.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QPushButton;

namespace Gui {

/// The totals as a row of chips: all clients, and the number in each state. Each chip filters the table.
/// States without clients are hidden.
class StateFilter : public QWidget
{
    Q_OBJECT

public:
    explicit StateFilter(QWidget *parent = nullptr);

    void setSum(const Domain::ClientSum &sum);
    /// Says what each state means; without a connection, nothing is known of the list.
    void setBusiness(Presenters::Business business);
    /// Selects a chip without emitting a signal; std::nullopt for all clients.
    void choose(std::optional<Domain::ClientState> state);

Q_SIGNALS:
    void chosen(std::optional<Domain::ClientState> state);

private:
    QPushButton *addChip(const QString &objectName);
    void connectChip(QPushButton *chip, std::optional<Domain::ClientState> state);
    void showChips();

    QButtonGroup *m_group;
    QPushButton *m_all;
    QHash<Domain::ClientState, QPushButton *> m_chips;
    Domain::ClientSum m_sum;
    std::optional<Domain::ClientState> m_state;
};

} // namespace Gui
