#pragma once

#include <QStyledItemDelegate>

namespace Gui {

/// Paints the state of a client as a chip: a word on the soft colour of its tone.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Width that the longest state needs in \p font.
    [[nodiscard]] static int widthFor(const QFontMetrics &metrics);
};

} // namespace Gui
