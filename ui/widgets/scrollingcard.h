// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFrame;
class QWidget;

namespace Gui {

/// Fills a card with content that scrolls where it is higher than the card. It takes no keyboard focus of its
/// own: the controls of the content pass the scrolling keys on to it.
/// \param card  frame without a layout, such as makeCard()
/// \param content  owned by the card afterwards
void fillScrolling(QFrame &card, QWidget *content);

} // namespace Gui
