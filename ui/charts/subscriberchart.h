// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/chartplugin.h"

#include <QObject>

namespace Gui {

/// The plug-in that draws charts with Qt Charts.
class SubscriberChart : public QObject, public ChartPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "app.listwell.ChartPlugin/1")
    Q_INTERFACES(Gui::ChartPlugin)

public:
    [[nodiscard]] QWidget *makeChart(const ChartData &data, QWidget *parent) const override;
};

} // namespace Gui
