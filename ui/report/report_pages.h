#pragma once

#include "ui/report/page_set.h"
#include "ui/report/report_texts.h"

#include <QRectF>

#include <functional>

namespace ui {

/// Draws a chart of the report, by its place among all of them, into a rectangle.
using DrawReportChart = std::function<void(QPainter &, const QRectF &, int chart)>;

/// What a chart measures in a report: the column of an A4 page; as high as its rows need, three of the others a page.
QSizeF reportChartMm(const db::ChartDescription &chart);
/// Where that does not fit below what stands on a page, and the page would be left half empty.
QSizeF reportChartLeastMm(const db::ChartDescription &chart);

/// The pages of a report (A4), set once and painted on anything: PDF, printer, preview. Safe on any thread when
/// `drawChart` is.
class ReportPages final
{
public:
    ReportPages(const ReportText &report, DrawReportChart drawChart);
    ReportPages(const ReportPages &) = delete; // its lines ask it for page numbers
    ReportPages &operator=(const ReportPages &) = delete;

    const PageSet &set() const { return m_pages; }
    /// The page on which a chapter begins, from 1.
    int pageOf(const QString &chapter) const { return setter().pageOf(chapter); }

private:
    PageSetter &setter() { return m_pages.setter(); }
    const PageSetter &setter() const { return m_pages.setter(); }

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
    PageSet m_pages;
    int m_charts = 0;
};

} // namespace ui
