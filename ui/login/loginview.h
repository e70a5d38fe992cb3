// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWebEngineView>

namespace Gui {

/// View of the login page. Its context menu only edits text, because the menu of the engine also offers to
/// view, inspect and save the page.
class LoginView : public QWebEngineView
{
    Q_OBJECT

public:
    explicit LoginView(QWidget *parent = nullptr);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace Gui
