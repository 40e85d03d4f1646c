#include "ui/exporting/chart_sizes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Sizes {
    Q_DECLARE_TR_FUNCTIONS(ChartSizes)
};

/// "160x90 300 print Council slides": the name last, for it may hold anything.
QString written(const ChartSize &size)
{
    return u"%1x%2 %3 %4 %5"_s.arg(size.mm.width()).arg(size.mm.height()).arg(size.dpi).arg(chartThemeKey(size.theme), size.key);
}

std::optional<ChartSize> read(const QString &line)
{
    static const QRegularExpression form(u"^([\\d.]+)x([\\d.]+) (\\d+) (\\w+) (.+)$"_s);
    const auto found = form.match(line);
    const auto theme = chartThemeByKey(found.captured(4));
    ChartSize size;
    size.key = found.captured(5);
    size.own = true;
    size.mm = {found.captured(1).toDouble(), found.captured(2).toDouble()};
    size.dpi = found.captured(3).toInt();
    const bool sound = found.hasMatch() && theme && std::min(size.mm.width(), size.mm.height()) >= LeastChartMm
        && std::max(size.mm.width(), size.mm.height()) <= MostChartMm && size.dpi >= LeastDpi && size.dpi <= MostDpi
        && canNameChartSize(size.key);
    if (!sound)
        return std::nullopt;
    size.theme = *theme;
    return size;
}

void store(Settings &settings, QList<ChartSize> sizes)
{
    std::sort(sizes.begin(), sizes.end(),
              [](const ChartSize &a, const ChartSize &b) { return a.key.localeAwareCompare(b.key) < 0; });
    QStringList lines;
    for (const ChartSize &size : sizes)
        lines += written(size);
    settings.set(setting::ChartSizes, lines);
}

} // namespace

bool ChartSize::measuresAs(const ChartSize &other) const
{
    return mm == other.mm && dpi == other.dpi && theme == other.theme;
}

const QList<ChartSize> &fixedChartSizes()
{
    // A4 with the usual margins leaves 160 mm; a slide at 10 pixels a millimetre keeps its letters readable.
    static const QList<ChartSize> sizes{
        {.key = u"column"_s, .own = false, .mm = {160, 90}, .dpi = 300, .theme = ChartTheme::Print},
        {.key = u"half-page"_s, .own = false, .mm = {160, 118}, .dpi = 300, .theme = ChartTheme::Print},
        {.key = u"page"_s, .own = false, .mm = {160, 240}, .dpi = 300, .theme = ChartTheme::Print},
        {.key = u"slide"_s, .own = false, .mm = {192, 108}, .dpi = 254, .theme = ChartTheme::Light},
    };
    return sizes;
}

QList<ChartSize> ownChartSizes(const Settings &settings)
{
    QList<ChartSize> sizes;
    for (const QString &line : settings.get(setting::ChartSizes)) {
        if (const auto size = read(line))
            sizes += *size;
    }
    return sizes;
}

std::optional<ChartSize> chartSize(const Settings &settings, const QString &key)
{
    for (const QList<ChartSize> &sizes : {fixedChartSizes(), ownChartSizes(settings)}) {
        for (const ChartSize &size : sizes) {
            if (size.key == key)
                return size;
        }
    }
    return std::nullopt;
}

QString chartThemeKey(ChartTheme theme)
{
    return theme == ChartTheme::Dark ? u"dark"_s : theme == ChartTheme::Print ? u"print"_s : u"light"_s;
}

QString chartSizeName(const ChartSize &size)
{
    if (size.own)
        return size.key;
    if (size.key == u"column"_s)
        return Sizes::tr("Column of a report");
    if (size.key == u"half-page"_s)
        return Sizes::tr("Half a page");
    return size.key == u"page"_s ? Sizes::tr("Whole page") : Sizes::tr("Slide");
}

bool canNameChartSize(const QString &name)
{
    static const QRegularExpression measure(u"^\\d+x\\d+$"_s);
    const auto fixed = [&name](const ChartSize &size) { return size.key == name || chartSizeName(size) == name; };
    return !name.isEmpty() && name == name.simplified() && !measure.match(name).hasMatch()
        && std::none_of(fixedChartSizes().begin(), fixedChartSizes().end(), fixed);
}

void keepChartSize(Settings &settings, const ChartSize &size)
{
    QList<ChartSize> sizes = ownChartSizes(settings);
    sizes.removeIf([&size](const ChartSize &each) { return each.key == size.key; });
    sizes += size;
    store(settings, sizes);
}

void forgetChartSize(Settings &settings, const QString &key)
{
    QList<ChartSize> sizes = ownChartSizes(settings);
    sizes.removeIf([&key](const ChartSize &each) { return each.key == key; });
    store(settings, sizes);
}

ChartExportOptions exportOptions(const ChartSize &size)
{
    ChartExportOptions options;
    options.sizeMm = size.mm;
    options.dpi = size.dpi;
    options.theme = size.theme;
    return options;
}

} // namespace ui
