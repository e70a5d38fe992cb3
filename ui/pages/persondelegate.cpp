// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/persondelegate.h"

#include "presenters/roundpeoplemodel.h"

namespace Gui {

using Presenters::RoundPeopleModel;

PersonDelegate::PersonDelegate(QObject *parent)
    : ErrorDelegate(RoundPeopleModel::IsErrorRole, RoundPeopleModel::What, parent)
{
}

void PersonDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ErrorDelegate::initStyleOption(option, index);
    if (index.column() == RoundPeopleModel::Who && index.data(RoundPeopleModel::IsFoundRole).toBool())
        option->font.setBold(true);
}

} // namespace Gui
