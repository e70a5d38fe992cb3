// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/login/transientparent.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <cstdlib>
#include <limits>
#include <memory>
#include <optional>
#include <xcb/xcb.h>

namespace Gui {

namespace {

template <typename Reply> using Owned = std::unique_ptr<Reply, decltype(&std::free)>;

/// Geometry of a window of another process; std::nullopt if it is gone. Queried from the X server, because
/// QWindow does not provide the geometry of a foreign window.
std::optional<QRect> geometryOf(xcb_connection_t *display, xcb_window_t window)
{
    const Owned<xcb_get_geometry_reply_t> size(
        xcb_get_geometry_reply(display, xcb_get_geometry(display, window), nullptr), &std::free);
    if (!size)
        return std::nullopt;
    const Owned<xcb_translate_coordinates_reply_t> corner(
        xcb_translate_coordinates_reply(display, xcb_translate_coordinates(display, window, size->root, 0, 0),
                                        nullptr),
        &std::free);
    if (!corner)
        return std::nullopt;
    const qreal ratio = qGuiApp->devicePixelRatio();
    return QRect(QPoint(corner->dst_x, corner->dst_y) / ratio, QSize(size->width, size->height) / ratio);
}

/// Position centred over \p under, moved so that the window is completely on its screen.
QPoint placeOver(const QRect &under, QSize size)
{
    QRect over(QPoint(), size);
    over.moveCenter(under.center());
    if (const QScreen *screen = QGuiApplication::screenAt(under.center())) {
        const QRect room = screen->availableGeometry();
        over.moveLeft(qMax(room.left(), qMin(over.left(), room.right() - over.width())));
        over.moveTop(qMax(room.top(), qMin(over.top(), room.bottom() - over.height())));
    }
    return over.topLeft();
}

} // namespace

void setTransientParent(QWidget &window, quint64 parentWindow)
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || parentWindow == 0 || parentWindow > std::numeric_limits<xcb_window_t>::max())
        return;
    const auto under = geometryOf(x11->connection(), static_cast<xcb_window_t>(parentWindow));
    if (!under)
        return;
    QWindow *theirs = QWindow::fromWinId(static_cast<WId>(parentWindow));
    if (!theirs)
        return;
    window.winId(); // creates windowHandle()
    theirs->QObject::setParent(&window);
    window.windowHandle()->setTransientParent(theirs);
    window.move(placeOver(*under, window.size()));
}

} // namespace Gui
