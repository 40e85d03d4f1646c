#pragma once

#include "ui/charts/chart_export.h"
#include "ui/session/settings.h"

#include <QList>
#include <QString>

#include <optional>

namespace ui {

namespace setting {
inline const Setting<QStringList> ChartSizes{"export/chart_sizes", {}}; ///< the person's own
inline const Setting<QString> ChartSize{"state/chart_size", QStringLiteral("column")}; ///< the one chosen last
inline const Setting<bool> SvgTextAsText{"state/svg_text_as_text", false};
} // namespace setting

/// How large a chart leaves the program, how sharp and in which colours, under a name.
struct ChartSize {
    QString key; ///< of the program's own: "column", "half-page" …; of the person's: the name they gave it
    bool own = false;
    QSizeF mm{160, 90};
    int dpi = 300;
    ChartTheme theme = ChartTheme::Light;

    /// The same picture, whatever it is called.
    bool measuresAs(const ChartSize &other) const;
};

inline constexpr int LeastChartMm = 20;
inline constexpr int MostChartMm = 2000;
inline constexpr int LeastDpi = 96;
inline constexpr int MostDpi = 600;

/// For the column of a report, half a page, a page (A4), a slide of 1920 x 1080 pixels.
const QList<ChartSize> &fixedChartSizes();
/// The person's own, by name. What the settings hold and cannot be read is left out.
QList<ChartSize> ownChartSizes(const Settings &settings);
std::optional<ChartSize> chartSize(const Settings &settings, const QString &key);
QString chartThemeKey(ChartTheme theme); ///< as chartThemeByKey() takes it
QString chartSizeName(const ChartSize &size);

/// Whether a name can be given: not blank, none of the program's own and no measure such as 160x90.
bool canNameChartSize(const QString &name);
/// Takes the place of one of the same name.
void keepChartSize(Settings &settings, const ChartSize &size);
void forgetChartSize(Settings &settings, const QString &key);

ChartExportOptions exportOptions(const ChartSize &size);

} // namespace ui
