// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Gui {

/// Paints the state of a client as a chip: its name on the soft colour of its tone.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Column width for the longest state.
    /// \param metrics  metrics of the font
    /// \return width in pixels
    [[nodiscard]] static int widthFor(const QFontMetrics &metrics);
};

} // namespace Gui
