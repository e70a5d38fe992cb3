// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/errordelegate.h"

namespace Gui {

/// Paints the people of a sync: the name in bold if a search found the person, and errors as ErrorDelegate
/// does.
class PersonDelegate : public ErrorDelegate
{
    Q_OBJECT

public:
    explicit PersonDelegate(QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Gui
