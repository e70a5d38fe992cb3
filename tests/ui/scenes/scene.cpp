// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"

#include <QCoreApplication>
#include <QTest>
#include <QWidget>

namespace {
constexpr int kReadyWithin = 30000; // ms; the machine may be busy
}

namespace Screenshots {

QString translated(const char *text)
{
    return QCoreApplication::translate("Scenes", text);
}

QList<Scene> &scenes()
{
    static QList<Scene> all;
    return all;
}

bool show(const Scene &scene, QWidget &widget)
{
    widget.show();
    const bool exposed = QTest::qWaitForWindowExposed(&widget);
    if (scene.act)
        scene.act(&widget);
    const bool ready =
        exposed && (!scene.isReady || QTest::qWaitFor([&] { return scene.isReady(&widget); }, kReadyWithin));
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents(); // completes pending layout changes first
    return ready;
}

} // namespace Screenshots
