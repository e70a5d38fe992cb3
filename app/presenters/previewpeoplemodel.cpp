// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presenters/previewpeoplemodel.h"

#include "presenters/statewording.h"

namespace Presenters {

using Domain::PreviewAction;
using Domain::PreviewPerson;

void PreviewPeopleModel::setPeople(const QList<PreviewPerson> &people)
{
    beginResetModel();
    m_people = people;
    endResetModel();
}

void PreviewPeopleModel::append(const QList<PreviewPerson> &more)
{
    if (more.isEmpty())
        return;
    const int first = int(m_people.size());
    beginInsertRows({}, first, first + int(more.size()) - 1);
    m_people += more;
    endInsertRows();
}

int PreviewPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int PreviewPeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PreviewPeopleModel::what(const PreviewPerson &person)
{
    switch (person.action) {
    case PreviewAction::Add:
        return person.isThere ? tr("Is on the list already") : tr("Is added");
    case PreviewAction::Update:
        return tr("Is updated");
    case PreviewAction::Unsubscribe:
        return person.isDoneThere ? tr("Has unsubscribed") : tr("Is unsubscribed");
    case PreviewAction::Remove:
        return person.isDoneThere ? tr("Has left the list") : tr("Is removed from the list");
    case PreviewAction::Held:
        return tr("Is not sent");
    }
    return {};
}

QString PreviewPeopleModel::why(const PreviewPerson &person)
{
    if (!person.reason.isEmpty())
        return person.reason;
    switch (person.action) {
    case PreviewAction::Add:
        return person.isThere ? tr("Said yes to news and updates here. Gets the details of the client.")
                              : tr("Said yes to news and updates.");
    case PreviewAction::Update:
        return tr("The details have changed here.");
    case PreviewAction::Unsubscribe:
        if (person.isDoneThere)
            return tr("Unsubscribed in Constant Contact. The answer here becomes a no.");
        return person.isThere
                   ? tr("Said no to news and updates here.")
                   : tr("Said no to news and updates here. Is unsubscribed if Constant Contact has "
                        "this address.");
    case PreviewAction::Remove:
        return person.isDoneThere ? tr("Left this list in Constant Contact.")
                                  : tr("No active client has this address any more. Stays subscribed.");
    case PreviewAction::Held:
        return person.heldBy ? stateExplanation(*person.heldBy, Business::Connected) : QString();
    }
    return {};
}

QVariant PreviewPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip)
        return {};
    const PreviewPerson &person = m_people.at(index.row());
    QString text;
    switch (index.column()) {
    case Name:
        text = person.name.isEmpty() ? person.address : person.name;
        break;
    case Address:
        text = person.address;
        break;
    case What:
        text = what(person);
        break;
    case Why:
        text = why(person);
        break;
    default:
        break;
    }
    return isTip ? text.toHtmlEscaped() : text;
}

QVariant PreviewPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Address:
        return tr("E-mail");
    case What:
        return tr("What happens");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace Presenters
