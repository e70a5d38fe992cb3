// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Gui {

/// A column of facts, each with a muted name at the left and the value beside it.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    /// \param name  name of the fact
    /// \param objectName  object name of the value
    /// \return the value, empty at first; owned by the grid
    QLabel *add(const QString &name, const QString &objectName);

private:
    QGridLayout *m_layout;
};

} // namespace Gui
