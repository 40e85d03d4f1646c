#pragma once

#include "db/engine/result.h"
#include "db/figures/chart.h"
#include "ui/charts/chart_palette.h"
#include "ui/charts/chart_record.h"

#include <QByteArray>
#include <QPicture>
#include <QSizeF>
#include <QString>

#include <memory>
#include <optional>

class QImage;
class QMimeData;
class QPainter;
class QRectF;

namespace ui {

enum class ChartFormat { Png, Svg, Pdf, Csv };

/// By the ending of a file name, or nothing.
std::optional<ChartFormat> chartFormatOf(const QString &path);
QString chartFileFilter(ChartFormat format);

struct ChartExportOptions {
    QSizeF sizeMm{160, 90};
    int dpi = 300;                 ///< PNG, 96 to 600
    ChartTheme theme = ChartTheme::Light;
    bool textAsText = false;       ///< SVG: text stays text and needs the font; else outlines
};

/// A chart on its way out: set on the window's thread, for it is made of items of the window's library; turned into a
/// file's bytes on any thread, which is what takes long.
class ChartDrawing final
{
public:
    /// NotAvailable when the chart is empty; with a second argument "source" or "as_of" when that is what it does not
    /// say: such a picture must not leave the program. TooLarge with "picture" for a PNG of more than 4 GiB while it is
    /// drawn. Needs a QGuiApplication (offscreen is enough); CSV does not.
    static db::Result<ChartDrawing> of(const db::ChartDescription &chart, ChartFormat format,
                                       const ChartExportOptions &options = {});
    /// With the check code printed in it and its look carried along (chart_record.h). One thread at a time.
    QByteArray bytes() const;

private:
    QByteArray png() const;
    QByteArray svg() const;
    QByteArray pdf() const;

    ChartFormat m_format = ChartFormat::Png;
    ChartExportOptions m_options;
    QPicture m_picture;
    QSizeF m_pixels; ///< of the layout
    QByteArray m_csv;
    db::PartialDate m_asOf;
    QString m_name;
    QString m_title;
    QString m_description;
    ChartRecord m_record;
};

/// One rendering of the one layout, as ChartDrawing makes it.
db::Result<QByteArray> renderChart(const db::ChartDescription &chart, ChartFormat format,
                                   const ChartExportOptions &options = {});
/// The same into a file, whole or not at all. `dataFile` and any other
/// database are never written over (TargetIsDataFile).
db::Result<void> exportChart(const db::ChartDescription &chart, const QString &path, ChartFormat format,
                             const ChartExportOptions &options = {}, const QString &dataFile = {});

/// Draws the chart into a rectangle of any painter (reports, printers): `sizeMm` decides text sizes.
void paintChart(QPainter &painter, const QRectF &target, const db::ChartDescription &chart, QSizeF sizeMm,
                ChartTheme theme = ChartTheme::Print);

/// For the clipboard: PNG at twice the size, SVG, the numbers as tab-separated text and as an HTML table.
std::unique_ptr<QMimeData> chartMimeData(const db::ChartDescription &chart, QSizeF sizeMm = {160, 90},
                                         ChartTheme theme = ChartTheme::Light);

/// The table twin in words: header first, cells as shown in the window.
QList<QStringList> chartTableTexts(const db::ChartDescription &chart);

} // namespace ui
