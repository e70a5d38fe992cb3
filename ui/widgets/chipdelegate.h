// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace Gui {

/// Paints the text of a cell as a chip, on the soft colour of its tone.
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \param toneRole  role of the model with the Core::Tone as int
    /// \param parent  owner
    explicit ChipDelegate(int toneRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Column width for the longest text.
    /// \param metrics  metrics of the font
    /// \return width in pixels
    [[nodiscard]] static int widthFor(const QStringList &texts, const QFontMetrics &metrics);

private:
    int m_toneRole;
};

} // namespace Gui
