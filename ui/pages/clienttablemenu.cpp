// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/clienttablemenu.h"

#include <QActionGroup>

namespace Gui {

using namespace Qt::StringLiterals;
using By = Domain::ClientOrder::By;

namespace {

QAction *addChoice(QActionGroup *group, const QString &text, int value)
{
    auto *action = new QAction(text, group);
    action->setCheckable(true);
    action->setData(value);
    return action;
}

void check(const QActionGroup *group, int value)
{
    const auto actions = group->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == value);
}

} // namespace

ClientTableMenu::ClientTableMenu(QWidget *parent)
    : QMenu(parent)
    , m_columns(new QActionGroup(this))
    , m_directions(new QActionGroup(this))
{
    setObjectName(u"clientTableMenu"_s);
    for (const auto &[by, text] : {std::pair{By::Name, tr("Sort by &name")},
                                   {By::Email, tr("Sort by &e-mail")},
                                   {By::State, tr("Sort by &status")},
                                   {By::Phone, tr("Sort by &phone")},
                                   {By::StudioNumber, tr("Sort by &client ID")}})
        addChoice(m_columns, text, int(by))->setObjectName(u"sort%1"_s.arg(int(by)));
    addChoice(m_directions, tr("&Ascending"), Qt::AscendingOrder)->setObjectName(u"sortAscending"_s);
    addChoice(m_directions, tr("&Descending"), Qt::DescendingOrder)->setObjectName(u"sortDescending"_s);
    addActions(m_columns->actions());
    addSeparator();
    addActions(m_directions->actions());
    connect(m_columns, &QActionGroup::triggered, this, &ClientTableMenu::chooseOrder);
    connect(m_directions, &QActionGroup::triggered, this, &ClientTableMenu::chooseOrder);
    setOrder({});
}

void ClientTableMenu::setOrder(const Domain::ClientOrder &order)
{
    check(m_columns, int(order.by));
    check(m_directions, order.direction);
}

QString ClientTableMenu::orderText() const
{
    return tr("%1: %2", "sort by something: ascending")
        .arg(m_columns->checkedAction()->text().remove(u'&'),
             m_directions->checkedAction()->text().remove(u'&'));
}

void ClientTableMenu::chooseOrder()
{
    Q_EMIT orderChosen({By(m_columns->checkedAction()->data().toInt()),
                        Qt::SortOrder(m_directions->checkedAction()->data().toInt())});
}

} // namespace Gui
