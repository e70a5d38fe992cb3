// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/login/loginview.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QWebEngineContextMenuRequest>

namespace Gui {

LoginView::LoginView(QWidget *parent)
    : QWebEngineView(parent)
{
    setAcceptDrops(false);
}

void LoginView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto *request = lastContextMenuRequest();
    if (!request || (!request->isContentEditable() && request->selectedText().isEmpty()))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (request->isContentEditable()) {
        menu->addAction(pageAction(QWebEnginePage::Cut));
        menu->addAction(pageAction(QWebEnginePage::Copy));
        menu->addAction(pageAction(QWebEnginePage::Paste));
        menu->addSeparator();
        menu->addAction(pageAction(QWebEnginePage::SelectAll));
    } else {
        menu->addAction(pageAction(QWebEnginePage::Copy));
    }
    menu->popup(event->globalPos());
}

} // namespace Gui
