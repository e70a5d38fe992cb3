// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/subscriberchart.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <functional>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTotalLines = 12; ///< height of a chart in lines of text
constexpr int kChangesLines = 11;
constexpr int kMostSteps = 4;
constexpr int kSoftAlpha = 48;

/// Distance of the grid lines: 1, 2 or 5 times a power of ten, so that at most four steps reach \p highest.
/// Never a fraction, because people are counted.
int stepFor(int highest)
{
    for (int power = 1;; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (factor * power * kMostSteps >= highest)
                return factor * power;
        }
    }
}

int highestOf(const QList<ChartData::Period> &periods,
              const std::function<int(const ChartData::Period &)> &value)
{
    int highest = 1;
    for (const ChartData::Period &period : periods)
        highest = std::max(highest, value(period));
    return highest;
}

QChart *makeEmptyChart(const ChartData &data)
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->setLocalizeNumbers(true);
    QLegend *legend = chart->legend();
    legend->setAlignment(Qt::AlignTop);
    legend->setLabelColor(data.text);
    legend->setMarkerShape(QLegend::MarkerShapeCircle);
    return chart;
}

/// A chart with its two axes. view() hands the chart over to the view that shows it.
class Picture
{
public:
    Picture(const ChartData &data, int highest)
        : m_data(data)
        , m_chart(makeEmptyChart(data))
    {
        addAxes(highest);
    }
    ~Picture() = default;
    Q_DISABLE_COPY_MOVE(Picture)

    void add(QAbstractSeries *series)
    {
        m_chart->addSeries(series);
        for (QAbstractAxis *axis : m_chart->axes())
            series->attachAxis(axis);
    }

    void hideInLegend(QAbstractSeries *series)
    {
        for (QLegendMarker *marker : m_chart->legend()->markers(series))
            marker->setVisible(false);
    }

    QWidget *view(int lines, const QString &name, QWidget *parent)
    {
        auto *view = new QChartView(m_chart, parent);
        m_chart->legend()->setFont(view->font());
        for (QAbstractAxis *axis : m_chart->axes())
            axis->setLabelsFont(view->font());
        // Screen readers find the area inside the view, too.
        view->setAccessibleName(name);
        view->viewport()->setAccessibleName(name);
        view->setRenderHint(QPainter::Antialiasing);
        view->setFrameShape(QFrame::NoFrame);
        view->setBackgroundBrush(Qt::NoBrush);
        view->setStyleSheet(u"background: transparent"_s);
        view->setFocusPolicy(Qt::NoFocus);
        view->setMinimumHeight(lines * view->fontMetrics().height());
        view->setAttribute(
            Qt::WA_TransparentForMouseEvents); // the page scrolls by the wheel above a chart, too
        return view;
    }

private:
    void addAxes(int highest)
    {
        auto *across = new QBarCategoryAxis;
        for (const ChartData::Period &period : m_data.periods)
            across->append(period.name);
        across->setGridLineVisible(false);
        auto *up = new QValueAxis;
        const int step = stepFor(highest);
        const int steps = (highest + step - 1) / step;
        up->setRange(0, step * steps);
        up->setTickCount(steps + 1);
        up->setLabelFormat(u"%.0f"_s);
        up->setLineVisible(false);
        up->setGridLineColor(m_data.grid);
        for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up)}) {
            axis->setLabelsColor(m_data.text);
            axis->setLinePenColor(m_data.grid);
        }
        m_chart->addAxis(across, Qt::AlignBottom);
        m_chart->addAxis(up, Qt::AlignLeft);
    }

    const ChartData &m_data;
    QChart *m_chart;
};

QWidget *makeTotal(const ChartData &data, QWidget *parent)
{
    auto *line = new QLineSeries;
    line->setName(data.totalTitle);
    line->setPen(QPen(data.total, 2));
    for (qsizetype i = 0; i < data.periods.size(); ++i)
        line->append(double(i), data.periods.at(i).total);
    line->setPointsVisible(data.periods.size() == 1); // one point makes no line
    auto *area = new QAreaSeries(line);               // its own outline would run along the axes, too
    QColor soft = data.total;
    soft.setAlpha(kSoftAlpha);
    area->setBrush(soft);
    area->setPen(Qt::NoPen);
    Picture picture(data, highestOf(data.periods, [](const auto &period) { return period.total; }));
    picture.add(area);
    picture.add(line);
    picture.hideInLegend(area);
    return picture.view(kTotalLines, data.totalTitle, parent);
}

QWidget *makeChanges(const ChartData &data, QWidget *parent)
{
    auto *joined = new QBarSet(data.joinedTitle);
    auto *left = new QBarSet(data.leftTitle);
    for (const ChartData::Period &period : data.periods) {
        joined->append(period.joined);
        left->append(period.left);
    }
    joined->setColor(data.joined);
    left->setColor(data.left);
    auto *bars = new QBarSeries;
    for (QBarSet *set : {joined, left}) {
        set->setBorderColor(Qt::transparent);
        bars->append(set);
    }
    Picture picture(data, highestOf(data.periods,
                                    [](const auto &period) { return std::max(period.joined, period.left); }));
    picture.add(bars);
    return picture.view(kChangesLines, data.joinedTitle + u", "_s + data.leftTitle, parent);
}

} // namespace

QWidget *SubscriberChart::makeChart(const ChartData &data, QWidget *parent) const
{
    auto *chart = new QWidget(parent);
    chart->setAccessibleName(data.description);
    auto *column = new QVBoxLayout(chart);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(makeTotal(data, chart));
    column->addWidget(makeChanges(data, chart));
    return chart;
}

} // namespace Gui
