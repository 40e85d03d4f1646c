#pragma once

#include "db/figures/chart.h"

#include <QColor>
#include <QFont>
#include <QString>

#include <optional>

namespace ui {

enum class ChartTheme { Light, Dark, Print, Contrast }; // Contrast: the window's own, never exported

std::optional<ChartTheme> chartThemeByKey(QStringView key); ///< "light", "dark", "print"

/// The colours of a chart theme: Okabe-Ito hues, each at least 3:1 on its background.
struct ChartPalette {
    QColor background;
    QColor text;      ///< titles and values
    QColor quietText; ///< axis, source line
    QColor grid;
    QColor axis;      ///< the zero line
    QColor accent;    ///< today's line, slips
    bool print = false; ///< greys carry it too: hatches and dashes stand in for hues

    /// A measure has the same colour in every chart; `position` decides among those without one of their own.
    QColor series(std::string_view key, int position) const;
    QColor status(db::Status status) const;
};

ChartPalette chartPalette(ChartTheme theme);

/// The family charts are set in: the first that is installed of Noto Sans CJK KR, Nanum, Pretendard, Malgun Gothic.
QString chartFontFamily();
/// Pixel sizes only: point sizes come out wrong in SVG.
QFont chartFont(qreal pixels, bool bold = false);

} // namespace ui
