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
    , m_orders(new QActionGroup(this))
    , m_directions(new QActionGroup(this))
    , m_columns(new QActionGroup(this))
{
    setObjectName(u"clientTableMenu"_s);
    addOrders();
    addSeparator();
    addColumns();
}

void ClientTableMenu::addOrders()
{
    for (const auto &[by, text] : {std::pair{By::Name, tr("Sort by &name")},
                                   {By::Email, tr("Sort by &e-mail")},
                                   {By::State, tr("Sort by &status")},
                                   {By::Phone, tr("Sort by &phone")},
                                   {By::StudioNumber, tr("Sort by &client ID")}})
        addChoice(m_orders, text, int(by))->setObjectName(u"sort%1"_s.arg(int(by)));
    addChoice(m_directions, tr("&Ascending"), Qt::AscendingOrder)->setObjectName(u"sortAscending"_s);
    addChoice(m_directions, tr("&Descending"), Qt::DescendingOrder)->setObjectName(u"sortDescending"_s);
    addActions(m_orders->actions());
    addSeparator();
    addActions(m_directions->actions());
    connect(m_orders, &QActionGroup::triggered, this, &ClientTableMenu::chooseOrder);
    connect(m_directions, &QActionGroup::triggered, this, &ClientTableMenu::chooseOrder);
    setOrder({});
}

void ClientTableMenu::addColumns()
{
    m_columns->setExclusive(false);
    // By descending importance
    for (const auto &[by, text] : {std::pair{By::State, tr("Show s&tatus")},
                                   {By::Phone, tr("Show ph&one")},
                                   {By::StudioNumber, tr("Show client &ID")}})
        addChoice(m_columns, text, int(by))->setObjectName(u"show%1"_s.arg(int(by)));
    addActions(m_columns->actions());
    connect(m_columns, &QActionGroup::triggered, this, &ClientTableMenu::chooseColumns);
}

void ClientTableMenu::setOrder(const Domain::ClientOrder &order)
{
    check(m_orders, int(order.by));
    check(m_directions, order.direction);
}

void ClientTableMenu::setColumns(const QList<By> &columns)
{
    const auto actions = m_columns->actions();
    for (QAction *action : actions)
        action->setChecked(columns.contains(By(action->data().toInt())));
}

QString ClientTableMenu::orderText() const
{
    return tr("%1: %2", "sort by something: ascending")
        .arg(m_orders->checkedAction()->text().remove(u'&'),
             m_directions->checkedAction()->text().remove(u'&'));
}

void ClientTableMenu::chooseOrder()
{
    Q_EMIT orderChosen({By(m_orders->checkedAction()->data().toInt()),
                        Qt::SortOrder(m_directions->checkedAction()->data().toInt())});
}

void ClientTableMenu::chooseColumns()
{
    QList<By> columns;
    const auto actions = m_columns->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            columns.append(By(action->data().toInt()));
    }
    Q_EMIT columnsChosen(columns);
}

} // namespace Gui
