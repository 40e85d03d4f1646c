#pragma once

#include "db/engine/result.h"
#include "db/figures/report.h"
#include "ui/charts/chart_export.h"
#include "ui/report/report_texts.h"
#include "ui/words/numbers.h"

#include <QByteArray>
#include <QList>
#include <QPicture>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

class ReportPages;

enum class ReportFormat { Pdf, Odt, Html, Xlsx };

/// By the ending of a file name, or nothing.
std::optional<ReportFormat> reportFormatOf(const QString &path);
QString reportFileFilter(ReportFormat format);

/// A report on its way out, in the language of when it was made, with numbers in the style it is given. Charts are drawn first, one by one on the thread of
/// the window, for they are made of items of the window's library; everything else may then run on any thread.
class ReportDocument final
{
public:
    explicit ReportDocument(db::Report report, const NumberStyle &style = numberStyle());
    ReportDocument(const ReportDocument &) = delete;
    ReportDocument &operator=(const ReportDocument &) = delete;

    const db::Report &report() const { return m_report; }
    const ReportText &text() const { return m_text; }
    int charts() const { return static_cast<int>(m_charts.size()); }
    /// What a chart needs for the formats; drawn once.
    void draw(int chart, const std::vector<ReportFormat> &formats);
    void drawAll(const std::vector<ReportFormat> &formats);
    /// The charts must have been drawn for the format. CannotWrite, DiskFull: a workbook needs temporary files.
    db::Result<QByteArray> render(ReportFormat format) const;
    /// The pages; charts as drawn for Pdf.
    std::unique_ptr<ReportPages> pages() const;

private:
    struct Drawn {
        qreal height = 0; ///< pixels of pages
        QPicture picture;
    };
    QByteArray pdf() const;

    db::Report m_report;
    NumberStyle m_style;
    ReportText m_text;
    std::vector<const db::ChartDescription *> m_charts;
    QList<QList<Drawn>> m_pictures; ///< of each chart, in every height that pages may take it
    std::vector<std::optional<ChartDrawing>> m_svg;
    std::vector<std::optional<ChartDrawing>> m_png;
};

} // namespace ui
