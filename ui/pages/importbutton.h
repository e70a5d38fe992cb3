// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace Gui {

/// The button that imports a report, with a menu for the last import beside it.
class ImportButton : public QWidget
{
    Q_OBJECT

public:
    /// \param import  button of the import; becomes part of this widget
    /// \param undo  entry of the menu
    /// \param parent  owner
    ImportButton(QPushButton *import, QAction *undo, QWidget *parent = nullptr);

    void setUndoPossible(bool isPossible);

private:
    QAction *m_undo;
    QPushButton *m_menu;
};

} // namespace Gui
