// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Gui {

/// Resizes a dialog to a number of characters and lines in its font, limited to most of the screen.
void resizeToText(QWidget *dialog, int characters, int lines);

} // namespace Gui
