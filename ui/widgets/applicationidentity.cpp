// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/applicationidentity.h"

#include "core/version.h"
#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QIcon>

namespace Gui {

using namespace Qt::StringLiterals;

void setApplicationIdentity()
{
    const QString id = QLatin1StringView(Core::kApplicationId);
    QCoreApplication::setApplicationName(u"Listwell"_s); // on X11 the window class, as in StartupWMClass
    QCoreApplication::setApplicationVersion(QLatin1StringView(Core::kVersion));
    QGuiApplication::setDesktopFileName(id);
    // Not QIcon::fromTheme(), which would search the icon themes before the window is shown.
    QGuiApplication::setWindowIcon(icon(u"listwell"_s));
}

} // namespace Gui
