#pragma once

#include <QWebEngineView>

namespace Gui {

/// Shows the login page. Its context menu edits text and does nothing else: the engine's own offers to look
/// at the source, to inspect and to save the page.
class LoginView : public QWebEngineView
{
    Q_OBJECT

public:
    explicit LoginView(QWidget *parent = nullptr);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace Gui
