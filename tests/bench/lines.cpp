// A line of many points on its way out, each printed as name and number for tests/bench/run.
//   bench_lines    ms of an SVG and a PNG (160 x 90 mm, 300 dpi) of one series, with 100,000 points and with 2,400:
//                  svg_many, svg_few, png_many, png_few
#include "ui/charts/chart_export.h"

#include <QApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

db::ChartDescription line(int points)
{
    const std::chrono::sys_days first = std::chrono::year(1900) / 1 / 1; // up to 2173
    db::ChartDescription chart;
    chart.name = "companies_over_time";
    chart.shape = db::ChartShape::Lines;
    chart.unit = db::UnitKey::Companies;
    chart.cumulative = true;
    chart.sources = {""};
    db::ChartSeries series;
    series.key = "mou";
    series.name = {db::PhraseId::Measure, {std::string("mou")}};
    for (int i = 0; i < points; ++i) {
        db::ChartPoint point;
        point.at = db::PartialDate::ofDay(first + std::chrono::days(i));
        // It grows, and shakes on its way.
        point.value = (db::Value(i) * 7 + (i * 7919) % 997) * db::DecimalScale;
        series.points.push_back(point);
    }
    chart.asOf = series.points.back().at;
    chart.series.push_back(std::move(series));
    return chart;
}

double milliseconds(const db::ChartDescription &chart, ui::ChartFormat format)
{
    std::vector<double> all;
    for (int i = 0; i < 5; ++i) {
        const auto from = Clock::now();
        if (!ui::renderChart(chart, format)) {
            std::fputs("there is no picture\n", stderr);
            std::exit(1);
        }
        all.push_back(std::chrono::duration<double, std::milli>(Clock::now() - from).count());
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const db::ChartDescription many = line(100'000);
    const db::ChartDescription few = line(2'400);
    std::printf("svg_many %.3f\nsvg_few %.3f\n", milliseconds(many, ui::ChartFormat::Svg), milliseconds(few, ui::ChartFormat::Svg));
    std::printf("png_many %.3f\npng_few %.3f\n", milliseconds(many, ui::ChartFormat::Png), milliseconds(few, ui::ChartFormat::Png));
    return 0;
}
