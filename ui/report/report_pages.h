#pragma once

#include "ui/report/page_setter.h"
#include "ui/report/report_texts.h"

#include <QRectF>

#include <functional>

class QImage;

namespace ui {

/// Draws a chart of the report, by its place among all of them, into a rectangle.
using DrawReportChart = std::function<void(QPainter &, const QRectF &, int chart)>;

/// What a chart measures in a report: the column of an A4 page; as high as its rows need, three of the others a page.
QSizeF reportChartMm(const db::ChartDescription &chart);

/// The pages of a report (A4), set once and painted on anything: PDF, printer, preview. Safe on any thread when
/// `drawChart` is.
class ReportPages final
{
public:
    ReportPages(const ReportText &report, DrawReportChart drawChart);
    ReportPages(const ReportPages &) = delete; // its lines ask it for page numbers
    ReportPages &operator=(const ReportPages &) = delete;

    int count() const { return static_cast<int>(m_pages.size()); }
    QSizeF size() const; ///< pixels of 1/96 inch
    void paint(QPainter &painter, int page) const;
    QImage image(int page, qreal scale) const;

private:
    struct Entry {
        QString words;
        QString key;
    };
    static Entry entryOf(const ReportText &report, qsizetype chapter);
    void drawEntry(QPainter &painter, const QPointF &at, qreal width, const Entry &entry) const;
    void addHead(const ReportText &report);
    void addContents(const ReportText &report);
    void addChapter(const ReportChapterText &chapter);
    void addLine(const ReportLine &line);
    void addComment(const ReportChapterText &chapter);
    void addChart(const db::ChartDescription &description, int chart);

    DrawReportChart m_drawChart;
    PageSetter m_setter;
    QList<PageSetter::Page> m_pages;
    QString m_runningHead;
    int m_charts = 0;
};

} // namespace ui
