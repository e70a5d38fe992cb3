// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/roundpeoplemodel.h"

#include "presenters/roundtext.h"

namespace Presenters {

using namespace Qt::StringLiterals;
using Domain::RoundResult;

namespace {

QString nameOf(const RoundResult &person)
{
    return person.name.isEmpty() ? person.address : person.name;
}

} // namespace

void RoundPeopleModel::setPeople(const Domain::RoundPeople &people)
{
    if (m_people == people)
        return;
    beginResetModel();
    m_people = people;
    endResetModel();
}

int RoundPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.people.size());
}

int RoundPeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RoundPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoundResult &person = m_people.people.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Who ? nameOf(person) : RoundText::change(person);
    case Qt::ToolTipRole:
        return (index.column() == Who ? RoundText::person(person) : RoundText::change(person))
            .toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return index.column() == Who && index.row() < m_people.found ? tr("%1, found").arg(nameOf(person))
                                                                     : QVariant();
    case IsFoundRole:
        return index.row() < m_people.found;
    case WholeRole:
        return QString(person.address + u'\n' + RoundText::change(person));
    case IsErrorRole:
        return person.action == Domain::RoundAction::Failed || person.action == Domain::RoundAction::LeftOut;
    default:
        return {};
    }
}

QVariant RoundPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Who ? tr("Name") : tr("Change");
}

} // namespace Presenters
