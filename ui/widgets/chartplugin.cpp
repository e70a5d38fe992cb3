// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chartplugin.h"

#include "core/installation.h"

#include <QPluginLoader>

namespace Gui {

using namespace Qt::StringLiterals;

const ChartPlugin *chartPlugin()
{
    static QPluginLoader loader(Core::Installation::plugin(u"listwell-charts"_s));
    return qobject_cast<ChartPlugin *>(loader.instance());
}

} // namespace Gui
