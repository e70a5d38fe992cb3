// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/roundrecord.h"
#include "presenters/roundpeoplemodel.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace Gui {

class Banner;

/// One sync: its time, its outcome, the remedy for an error, and the people affected.
class RoundCard : public QFrame
{
    Q_OBJECT

public:
    /// \param people  people of the round that is shown; must outlive the card
    /// \param parent  owner
    explicit RoundCard(Presenters::RoundPeopleModel &people, QWidget *parent = nullptr);

    /// Shows a round; std::nullopt if none is chosen.
    /// \param arePeopleRead  whether its people have been read; if not, the card says nothing about them
    void setRound(const std::optional<Domain::RoundRecord> &round, bool arePeopleRead);

Q_SIGNALS:
    /// Request to show the Constant Contact page, where the error can be resolved.
    void connectionPageRequested();
    void copyRequested();

private:
    void buildTable();
    void selectFirst(bool hasError);
    void showWhole();

    Presenters::RoundPeopleModel &m_peopleModel;
    QLabel *m_when;
    QPushButton *m_copy;
    QLabel *m_effort;
    QLabel *m_outcome;
    Banner *m_error;
    QPushButton *m_openConnection;
    QLabel *m_count;
    QTableView *m_people;
    QLabel *m_whole; ///< full text of the current row
    QLabel *m_nobody;
    bool m_arePeopleNew = false; ///< none of them has been selected yet
};

} // namespace Gui
