// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace Gui {

/// EmptyState for a table until its rows have been read: a progress bar with \p text below it.
[[nodiscard]] QWidget *makeLoadingIndicator(const QString &text, QWidget *parent);

} // namespace Gui
