// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QVBoxLayout;
class QWidget;

namespace Gui {

/// Turns \p page into a scrolling page with one centred column of a readable width.
/// \param page  empty page
/// \return layout of the column
[[nodiscard]] QVBoxLayout *makePageLayout(QWidget *page);

} // namespace Gui
