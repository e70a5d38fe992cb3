#include "ui/login/windowover.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>

namespace Gui {

using namespace Qt::StringLiterals;

void layOver(QWidget &window, quint64 parentWindow)
{
    if (parentWindow == 0 || QGuiApplication::platformName() != "xcb"_L1)
        return;
    QWindow *theirs = QWindow::fromWinId(static_cast<WId>(parentWindow));
    if (!theirs)
        return;
    window.winId(); // makes windowHandle()
    theirs->QObject::setParent(&window);
    window.windowHandle()->setTransientParent(theirs);

    // A window that is gone has no size.
    const QRect under = theirs->geometry();
    if (under.width() <= 1 || under.height() <= 1)
        return;
    QRect over(QPoint(), window.size());
    over.moveCenter(under.center());
    const QScreen *screen = QGuiApplication::screenAt(under.center());
    if (screen) {
        const QRect room = screen->availableGeometry();
        over.moveLeft(qBound(room.left(), over.left(), qMax(room.left(), room.right() - over.width())));
        over.moveTop(qBound(room.top(), over.top(), qMax(room.top(), room.bottom() - over.height())));
    }
    window.move(over.topLeft());
}

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace Gui
