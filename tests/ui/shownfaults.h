// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

// What a person would criticise in a window that is shown in the pseudo-locale or from right to left. Each
// function returns one sentence per fault, empty if there is none.

namespace ShownFaults {

/// Texts, names for screen readers and tool tips of visible widgets that have a letter of the source text,
/// and are not data of the studio, of which untranslated.cpp has a list. Typed texts, table cells and list
/// entries are data.
[[nodiscard]] QStringList untranslated(const QWidget &window);

/// Labels, buttons and headings of columns with less room than their text needs. A text that is elided on
/// purpose has the whole as its tool tip.
[[nodiscard]] QStringList clipped(const QWidget &window);

/// Widgets that overlap another one of the same layout, or reach out of their parent.
[[nodiscard]] QStringList misplaced(const QWidget &window);

} // namespace ShownFaults
