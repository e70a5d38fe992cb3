#pragma once

#include "presenters/roundpeoplemodel.h"
#include "store/roundhistory.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace Gui {

class Banner;

/// One round of syncing: when it was, what came of it, what can be done about its trouble, and whom it
/// touched.
class RoundCard : public QFrame
{
    Q_OBJECT

public:
    /// \param people  of the round that is shown; outlives the card
    explicit RoundCard(Presenters::RoundPeopleModel &people, QWidget *parent = nullptr);

    /// Nothing: no round is chosen. \param arePeopleRead  else nothing is said of them yet
    void setRound(const std::optional<Store::RoundRecord> &round, bool arePeopleRead);

Q_SIGNALS:
    /// The person wants to see the connection, where the trouble can be ended.
    void connectionAsked();

private:
    void buildTable();
    void showWhole();

    Presenters::RoundPeopleModel &m_peopleModel;
    QLabel *m_when;
    QLabel *m_effort;
    QLabel *m_outcome;
    Banner *m_trouble;
    QPushButton *m_goThere;
    QLabel *m_count;
    QTableView *m_people;
    QLabel *m_whole; ///< of the person on whom the table stands
    QLabel *m_nobody;
};

} // namespace Gui
