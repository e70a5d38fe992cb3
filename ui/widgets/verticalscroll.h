// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollArea;
class QWidget;

namespace Gui {

/// A frameless area that scrolls \p content up and down if it does not fit. It is no Tab stop: the controls in
/// it pass the scrolling keys on to it. GUI thread.
/// \param content  owned by the area
[[nodiscard]] QScrollArea *makeVerticalScroll(QWidget *content, QWidget *parent);

} // namespace Gui
