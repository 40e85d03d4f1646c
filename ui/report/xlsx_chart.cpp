#include "ui/report/xlsx_chart.h"

#include "ui/charts/chart_palette.h"
#include "ui/charts/chart_texts.h"
#include "ui/report/report_texts.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QImage>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int ChartWidth = 760;
constexpr int ChartHeight = 340;
constexpr int HighestPicture = 900; ///< of a page, with a title and notes

struct Numbers {
    lxw_row_t first = 0;
    lxw_row_t last = 0;
    std::size_t series = 0;
};

double shown(const db::ChartDescription &chart, db::Value value)
{
    const double number = chartShown(chart, value);
    return chart.unit == db::UnitKey::Percent ? number / 100 : number;
}

bool isNumber(const db::ChartTable &table, std::size_t column)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [column](const auto &row) {
        return column < row.size() && std::holds_alternative<db::Value>(row[column].content)
            && row[column].unit != db::UnitKey::Day;
    });
}

/// The chart's numbers as a table of the sheet, in the units of its axis.
Numbers writeNumbers(XlsxSheet &sheet, const db::ChartDescription &chart)
{
    const db::ChartTable table = db::table(chart);
    Numbers place;
    place.series = chart.series.size();
    for (std::size_t column = 0; column < table.header.size(); ++column)
        sheet.header(static_cast<int>(column), text(table.header[column]), column > 0 && isNumber(table, column));
    sheet.next();
    place.first = sheet.row();
    const QString format = chart.unit == db::UnitKey::Percent ? u"0.0%"_s : u"#,##0.###"_s;
    for (const auto &row : table.rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            const db::ChartTable::Cell &cell = row[column];
            const int at = static_cast<int>(column);
            if (const auto *value = std::get_if<db::Value>(&cell.content)) {
                if (*value == db::Null)
                    continue;
                if (cell.unit == db::UnitKey::Day)
                    sheet.date(at, db::PartialDate::fromCode(*value));
                else
                    sheet.number(at, shown(chart, *value), chart.unit == db::UnitKey::Percent ? format : wholeFormat(shown(chart, *value)));
            } else if (const auto *day = std::get_if<db::PartialDate>(&cell.content)) {
                sheet.day(at, *day);
            } else if (const auto *phrase = std::get_if<db::Phrase>(&cell.content)) {
                sheet.text(at, ui::text(*phrase));
            }
        }
        sheet.next();
    }
    place.last = sheet.row() - 1;
    return place;
}

std::uint8_t nativeType(const db::ChartDescription &chart)
{
    switch (chart.shape) {
    case db::ChartShape::Columns:
        return chart.stacked ? LXW_CHART_COLUMN_STACKED : LXW_CHART_COLUMN;
    case db::ChartShape::Bars:
    case db::ChartShape::Bullets:
        return chart.stacked ? LXW_CHART_BAR_STACKED : LXW_CHART_BAR;
    default:
        return LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS;
    }
}

lxw_color_t ink(const QColor &color)
{
    const lxw_color_t rgb = color.rgb() & 0xFFFFFF;
    return rgb == 0 ? lxw_color_t{LXW_COLOR_BLACK} : rgb; // 0 is none to the library
}

/// As everywhere else: a measure has its colour, what is planned is an outline.
void paintSeries(lxw_chart_series *drawn, const db::ChartDescription &chart, std::size_t index)
{
    const db::ChartSeries &series = chart.series[index];
    const lxw_color_t hue = ink(chartPalette(ChartTheme::Light).series(series.key, static_cast<int>(index)));
    const bool outlined = series.scenario == db::Scenario::Plan || series.scenario == db::Scenario::Target;
    const bool bars = chart.shape == db::ChartShape::Columns || chart.shape == db::ChartShape::Bars
        || chart.shape == db::ChartShape::Bullets;
    lxw_chart_line line{};
    line.color = hue;
    line.width = bars ? 1.0F : 1.75F;
    if (outlined && !bars)
        line.dash_type = LXW_CHART_LINE_DASH_DASH;
    chart_series_set_line(drawn, &line);
    lxw_chart_fill fill{};
    fill.color = outlined ? lxw_color_t{LXW_COLOR_WHITE} : hue;
    if (bars) {
        chart_series_set_fill(drawn, &fill);
        return;
    }
    chart_series_set_marker_type(drawn, LXW_CHART_MARKER_CIRCLE);
    chart_series_set_marker_size(drawn, 5);
    chart_series_set_marker_line(drawn, &line);
    chart_series_set_marker_fill(drawn, &fill);
}

bool hasNegative(const db::ChartDescription &chart)
{
    return std::any_of(chart.series.begin(), chart.series.end(), [](const db::ChartSeries &series) {
        return std::any_of(series.points.begin(), series.points.end(),
                           [](const db::ChartPoint &point) { return point.value != db::Null && point.value < 0; });
    });
}

void quietGrid(lxw_chart_axis *axis)
{
    lxw_chart_line line{};
    line.color = ink(chartPalette(ChartTheme::Light).grid);
    line.width = 0.75F;
    chart_axis_major_gridlines_set_line(axis, &line);
}

void drawNative(XlsxSheet &sheet, const db::ChartDescription &chart, const Numbers &place, lxw_row_t at)
{
    lxw_chart *drawn = workbook_add_chart(sheet.book(), nativeType(chart));
    const bool rows = chart.shape == db::ChartShape::Bars || chart.shape == db::ChartShape::Bullets;
    const QByteArray name = sheet.name().toUtf8();
    for (std::size_t i = 0; i < place.series; ++i) {
        lxw_chart_series *series = chart_add_series(drawn, nullptr, nullptr);
        const auto column = static_cast<lxw_col_t>(i + 1);
        chart_series_set_categories(series, name.constData(), place.first, 0, place.last, 0);
        chart_series_set_values(series, name.constData(), place.first, column, place.last, column);
        chart_series_set_name(series, text(chart.series[i].name).toUtf8().constData());
        paintSeries(series, chart, i);
    }
    chart_title_set_name(drawn, chartTitle(chart).toUtf8().constData());
    lxw_chart_font title{};
    title.size = 12;
    title.bold = LXW_TRUE;
    chart_title_set_name_font(drawn, &title);
    if (place.series < 2)
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    else
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
    if (rows) {
        // The first on top, as in the table; the values stay at the foot. Of bars the y axis is that of the names.
        chart_axis_set_reverse(drawn->y_axis);
        chart_axis_set_crossing_max(drawn->y_axis);
    }
    lxw_chart_axis *values = rows ? drawn->x_axis : drawn->y_axis;
    quietGrid(values);
    // Bars begin at zero; left to themselves some programs begin where the smallest ends.
    if ((rows || chart.shape == db::ChartShape::Columns) && !hasNegative(chart))
        chart_axis_set_min(values, 0);
    if (!chart.categories.empty())
        chart_axis_set_name(rows ? drawn->x_axis : drawn->y_axis, chartSubtitle(chart).toUtf8().constData());
    else
        chart_axis_set_num_format(drawn->x_axis, "yyyy");
    chart_show_blanks_as(drawn, LXW_CHART_BLANKS_AS_GAP);
    lxw_chart_options options{};
    options.x_scale = ChartWidth / 480.0;
    options.y_scale = ChartHeight / 288.0;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    QByteArray words = chartSentence(chart).left(900).toUtf8();
    options.description = words.data();
    worksheet_insert_chart_opt(sheet.sheet(), at, 0, drawn, &options);
}

/// What a picture measures in the sheet: as wide as the charts, and never higher than a page.
QSizeF sizeOf(const QImage &picture)
{
    return QSizeF(picture.size()).scaled(ChartWidth, HighestPicture, Qt::KeepAspectRatio);
}

void drawPicture(XlsxSheet &sheet, const QByteArray &png, const QImage &picture, lxw_row_t at)
{
    constexpr double InchesPerMetre = 1 / 0.0254;
    lxw_image_options options{};
    const QSizeF size = sizeOf(picture);
    const double natural = picture.width() * 96 * InchesPerMetre / picture.dotsPerMeterX();
    options.x_scale = size.width() / natural;
    options.y_scale = options.x_scale;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    worksheet_insert_image_buffer_opt(sheet.sheet(), at, 0, reinterpret_cast<const unsigned char *>(png.constData()),
                                      static_cast<std::size_t>(png.size()), &options);
}

/// Rows that something so high covers, with a little room below.
int rowsOf(double pixels)
{
    return static_cast<int>(std::ceil(pixels / XlsxRowPixels + 0.3));
}

} // namespace

bool hasNativeForm(const db::ChartDescription &chart)
{
    return chart.shape != db::ChartShape::Timeline && chart.shape != db::ChartShape::Waterfall
        && chart.unit != db::UnitKey::Day;
}

void writeChart(XlsxSheet &sheet, const db::ChartDescription &chart, const QByteArray &png)
{
    sheet.next();
    const lxw_row_t first = sheet.row();
    sheet.bold(chartTitle(chart));
    sheet.note(chartSubtitle(chart));
    const lxw_row_t at = sheet.row();
    const bool native = hasNativeForm(chart);
    const QImage picture = native ? QImage() : QImage::fromData(png);
    const double height = native ? ChartHeight : picture.isNull() ? 0 : sizeOf(picture).height();
    for (int row = 0; height > 0 && row < rowsOf(height); ++row)
        sheet.next();
    sheet.keepFrom(first);
    const Numbers place = writeNumbers(sheet, chart);
    if (native)
        drawNative(sheet, chart, place, at);
    else if (!picture.isNull())
        drawPicture(sheet, png, picture, at);
    sheet.cover(ChartWidth);
    for (const QString &note : chartFootnotes(chart))
        sheet.note(lineMark(3) + u' ' + note);
    sheet.note(chartSourceLine(chart, 99));
    sheet.note(chartAsOfLine(chart));
    sheet.keepFrom(first);
}

} // namespace ui
