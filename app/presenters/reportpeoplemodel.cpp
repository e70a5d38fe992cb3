// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/reportpeoplemodel.h"

#include "presenters/columnfields.h"
#include "presenters/consentwording.h"

#include <QLocale>

namespace Presenters {

using Domain::ReportGroup;
using Domain::ReportPerson;
using Domain::RowDecision;

namespace {

QString changesOf(const ReportPerson &person)
{
    QStringList changes;
    for (const QString &field : person.changes)
        changes.append(fieldText(field));
    if (person.answer)
        changes.append(ReportPeopleModel::tr("News and updates: %1").arg(answerText(*person.answer)));
    return QLocale().createSeparatedList(changes);
}

QString decisionOf(const ReportPerson &person)
{
    switch (person.decision) {
    case RowDecision::SamePerson:
        return ReportPeopleModel::tr("Same person: the row changes the client.");
    case RowDecision::LeaveOut:
        return ReportPeopleModel::tr("Left out: only a no in it counts.");
    case RowDecision::AnotherPerson:
        return ReportPeopleModel::tr("Another person: the row does not change the client.");
    case RowDecision::Undecided:
        break;
    }
    return person.reason;
}

} // namespace

void ReportPeopleModel::setPeople(ReportGroup group, const QList<ReportPerson> &people)
{
    beginResetModel();
    m_group = group;
    m_people = people;
    endResetModel();
}

void ReportPeopleModel::setDecision(int line, RowDecision decision)
{
    for (int row = 0; row < m_people.size(); ++row) {
        if (m_people.at(row).line != line)
            continue;
        m_people[row].decision = decision;
        Q_EMIT dataChanged(index(row, What), index(row, What));
    }
}

int ReportPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int ReportPeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReportPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ReportPerson &person = m_people.at(index.row());
    switch (index.column()) {
    case Line:
        return role == Qt::DisplayRole ? QVariant(person.line) : QVariant();
    case Name:
        return person.name;
    case Address:
        return person.email;
    default:
        return what(m_group, person);
    }
}

QVariant ReportPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Name:
        return tr("Client");
    case Address:
        return tr("E-mail address");
    default:
        return tr("What happens");
    }
}

QString ReportPeopleModel::what(ReportGroup group, const ReportPerson &person)
{
    switch (group) {
    case ReportGroup::Added:
        return tr("New client");
    case ReportGroup::Changed:
        return tr("Changed: %1", "list of fields").arg(changesOf(person));
    case ReportGroup::Unchanged:
        return tr("Nothing");
    case ReportGroup::ConsentChanges:
        return tr("News and updates: %1")
            .arg(answerText(person.answer.value_or(Domain::Subscription::NeverAsked)));
    case ReportGroup::LeftOut:
    case ReportGroup::Contradictions:
        return decisionOf(person);
    case ReportGroup::Refused:
        break;
    }
    return person.reason;
}

} // namespace Presenters
