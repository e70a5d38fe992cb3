#include "ui/parts/identity.h"

#include "core/version.h"
#include "ui/parts/icons.h"

#include <QGuiApplication>
#include <QIcon>

namespace Gui {

using namespace Qt::StringLiterals;

void setIdentity()
{
    const QString id = QLatin1StringView(Core::kApplicationId);
    QCoreApplication::setApplicationName(u"Listwell"_s); // on X11 the class of its windows, as StartupWMClass
    QCoreApplication::setApplicationVersion(QLatin1StringView(Core::kVersion));
    QGuiApplication::setDesktopFileName(id);
    // An icon theme may draw it in its own manner; without an installation there is ours.
    QGuiApplication::setWindowIcon(QIcon::fromTheme(id, icon(u"listwell"_s)));
}

} // namespace Gui
