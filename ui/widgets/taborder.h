// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Gui {

/// Puts controls that are created later at their visible place in the tab order, after \p before.
/// \param before  control above them, or a label
/// \param group  a control, or the widget around several of them
/// \return last control of the group, or \p before if it has none
QWidget *placeInTabOrder(QWidget *before, QWidget *group);

/// First control that Tab reaches in a page.
/// \return control; nullptr if the page has none
[[nodiscard]] QWidget *firstControlIn(QWidget *page);

/// Whether the focus is on the page itself, as after it is shown, or nowhere. Only then may content that
/// arrives later take the focus; it must not take it from a control in use or from the App Drawer.
[[nodiscard]] bool isFocusFree(const QWidget *page);

} // namespace Gui
