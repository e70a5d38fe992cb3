#pragma once

#include <QStyledItemDelegate>

namespace Gui {

/// Paints what went wrong in the colour of danger. The words say it too.
class TroubleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \param role  of the model: whether something went wrong in that row, a bool
    /// \param column  the one that tells what
    TroubleDelegate(int role, int column, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_role;
    int m_column;
};

} // namespace Gui
