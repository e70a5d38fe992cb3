// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/roundcard.h"

#include "presenters/roundtext.h"
#include "ui/pages/persondelegate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tablestyle.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace Gui {

using namespace Qt::StringLiterals;
using Presenters::RoundPeopleModel;
using Presenters::RoundText;

RoundCard::RoundCard(RoundPeopleModel &people, QWidget *parent)
    : QFrame(parent)
    , m_peopleModel(people)
    , m_when(makeHeading({}, this))
    , m_copy(new QPushButton(tr("&Copy as text"), this))
    , m_effort(makeMuted({}, this))
    , m_outcome(makeText({}, this))
    , m_error(new Banner(u"error"_s, this))
    , m_openConnection(new QPushButton(tr("G&o to Constant Contact"), this))
    , m_count(makeHeading({}, this))
    , m_people(new QTableView(this))
    , m_whole(makeText({}, this))
    , m_nobody(makeMuted(tr("This sync changed nothing."), this))
{
    setObjectName(u"roundCard"_s);
    setStyleProperty(this, "role", u"card"_s);
    m_when->setObjectName(u"chosenRoundTime"_s);
    m_when->setWordWrap(true);
    m_outcome->setObjectName(u"chosenRoundOutcome"_s);
    m_error->setObjectName(u"roundTrouble"_s);
    m_count->setObjectName(u"roundPeopleCount"_s);
    m_nobody->setObjectName(u"roundNobody"_s);
    m_openConnection->setObjectName(u"roundTroubleButton"_s);
    m_copy->setObjectName(u"copyRoundButton"_s);
    connect(m_copy, &QPushButton::clicked, this, &RoundCard::copyRequested);
    connect(m_openConnection, &QPushButton::clicked, this, &RoundCard::connectionPageRequested);
    m_whole->setObjectName(u"roundPersonWhole"_s);
    buildTable();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_when, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_effort);
    layout->addWidget(m_outcome);
    layout->addWidget(m_error);
    layout->addWidget(m_openConnection, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_people, 1);
    layout->addWidget(m_whole);
    layout->addWidget(m_nobody, 1, Qt::AlignTop);
    setRound({}, false);
    showWhole();
}

void RoundCard::buildTable()
{
    m_people->setObjectName(u"roundPeople"_s);
    m_people->setAccessibleName(tr("People affected by this sync"));
    m_people->setModel(&m_peopleModel);
    m_people->setItemDelegate(new PersonDelegate(m_people));
    applyTableStyle(*m_people, 14);
    QHeaderView *columns = m_people->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_people->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RoundCard::showWhole);
    connect(&m_peopleModel, &QAbstractItemModel::modelReset, this, [this] {
        m_arePeopleNew = true;
        showWhole();
    });
}

// Selects the person whom the owner looks for, or who needs the owner; such people come first. An error of
// the whole sync needs the owner more, and the room.
void RoundCard::selectFirst(bool hasError)
{
    const QModelIndex first = m_peopleModel.index(0, RoundPeopleModel::Who);
    const bool needsOwner = !hasError && first.data(RoundPeopleModel::IsErrorRole).toBool();
    if (needsOwner || first.data(RoundPeopleModel::IsFoundRole).toBool())
        chooseRow(*m_people, 0);
}

// Shows the complete text of the selected row, which is longer than its cells.
void RoundCard::showWhole()
{
    const QModelIndexList rows = m_people->selectionModel()->selectedRows();
    m_whole->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_whole->setText(rows.first().data(RoundPeopleModel::WholeRole).toString());
}

void RoundCard::setRound(const std::optional<Domain::RoundRecord> &round, bool arePeopleRead)
{
    const int people = m_peopleModel.rowCount();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_copy, m_effort, m_outcome})
        widget->setVisible(round.has_value());
    const bool hasError = round && !round->errorMessage.isEmpty();
    m_error->setVisible(hasError);
    m_openConnection->setVisible(hasError);
    m_count->setVisible(round && people > 0);
    m_people->setVisible(round && people > 0);
    m_nobody->setVisible(round && arePeopleRead && people == 0);
    if (std::exchange(m_arePeopleNew, false))
        selectFirst(hasError);
    if (!round) {
        m_when->setText(tr("Choose a sync to see its changes."));
        return;
    }
    m_when->setText(RoundText::started(*round));
    m_effort->setText(RoundText::effort(*round));
    m_outcome->setText(RoundText::changes(*round));
    m_error->setText(round->errorMessage);
    const int found = m_peopleModel.foundCount();
    m_count->setText(found > 0
                         ? tr("%1 of %Ln person(s) found", nullptr, people).arg(QLocale().toString(found))
                         : tr("%Ln person(s)", nullptr, people));
}

} // namespace Gui
