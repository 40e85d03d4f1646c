#include "ui/charts/host_chart.h"

#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QtCharts/QLegend>

namespace ui {

QChart *addHostChart(ChartCanvas &canvas)
{
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->setBackgroundRoundness(0);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setZValue(5);
    canvas.scene.addItem(chart);
    chart->setPlotArea(canvas.plot);
    return chart;
}

void settle(QChart *chart)
{
    chart->resize(chart->scene()->sceneRect().size());
    chart->layout()->activate();
    QCoreApplication::sendPostedEvents(chart);
}

} // namespace ui
