// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/openlogin.h"

#include "presenters/connectionpresenter.h"
#include "ui/widgets/style.h"

#include <QLocale>
#include <QWidget>

namespace Gui {

void openLogin(Presenters::ConnectionPresenter &presenter, const QWidget &widget)
{
    presenter.connectBusiness(widget.window()->winId(), {Style::isDark(), QLocale().name()});
}

} // namespace Gui
