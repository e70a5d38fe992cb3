// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QtPlugin>

class QWidget;

namespace Gui {

/// Content, words and colours of a chart, so that the plug-in needs neither translations nor a style.
struct ChartData
{
    struct Period
    {
        QString name; ///< label of the axis
        int joined = 0;
        int left = 0;
        int total = 0; ///< at its end
    };
    QList<Period> periods; ///< oldest first
    QString description;   ///< read by screen readers instead of the picture
    QString joinedTitle;
    QString leftTitle;
    QString totalTitle;
    QColor text;
    QColor grid;
    QColor joined;
    QColor left;
    QColor total;
};

/// Draws charts. A plug-in, because Qt Charts and the OpenGL libraries below it would lengthen every start of
/// the program, and are needed only when a chart is opened. GUI thread.
class ChartPlugin
{
public:
    virtual ~ChartPlugin() = default;

    /// \param data  what to show; at least one period
    /// \param parent  owner of the chart
    /// \return total of each period as a line, and joined and left as bars below it
    [[nodiscard]] virtual QWidget *makeChart(const ChartData &data, QWidget *parent) const = 0;

protected:
    ChartPlugin() = default;
    Q_DISABLE_COPY_MOVE(ChartPlugin)
};

/// Loads the plug-in at the first call.
/// \return the plug-in; nullptr if it is not installed. Owned by Qt.
[[nodiscard]] const ChartPlugin *chartPlugin();

} // namespace Gui

Q_DECLARE_INTERFACE(Gui::ChartPlugin, "app.listwell.ChartPlugin/1")
