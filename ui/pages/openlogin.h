// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Presenters {
class ConnectionPresenter;
}

namespace Gui {

/// Opens the login page above the window of a widget, in the look of the program. If the page is open, raises
/// it.
void openLogin(Presenters::ConnectionPresenter &presenter, const QWidget &widget);

} // namespace Gui
