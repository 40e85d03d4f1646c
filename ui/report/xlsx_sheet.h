#pragma once

#include "ui/report/report_texts.h"

#include <QHash>
#include <QList>
#include <QString>

#include <xlsxwriter.h>

namespace ui {

/// The formats of one workbook, each made once.
class XlsxLooks final
{
public:
    explicit XlsxLooks(lxw_workbook *book);

    lxw_format *heading;
    lxw_format *bold;
    lxw_format *quiet;
    lxw_format *header;
    lxw_format *numberHeader;
    lxw_format *text;
    lxw_format *unknown;      ///< a text where a number would stand
    lxw_format *wrapped;      ///< a line that takes several rows' height
    lxw_format *quietWrapped;
    lxw_format *day;
    lxw_format *number(const QString &format);

private:
    lxw_workbook *m_book;
    QHash<QString, lxw_format *> m_numbers;
};

/// "#,##0" for whole numbers, decimals for others.
QString wholeFormat(double number);

inline constexpr int XlsxRowPixels = 22; ///< at 96 dots per inch

/// One sheet, filled row by row. Printed, it is as wide as a page, and what belongs together is not cut.
class XlsxSheet final
{
public:
    XlsxSheet(lxw_workbook *book, XlsxLooks &looks, const QString &name);

    lxw_workbook *book() const { return m_book; }
    lxw_worksheet *sheet() const { return m_sheet; }
    const QString &name() const { return m_name; }
    lxw_row_t row() const { return m_row; }
    void next() { ++m_row; }

    // A row of its own, beyond the columns.
    void heading(const QString &words);
    void bold(const QString &words);
    void line(const QString &words);
    void note(const QString &words);

    // A cell of the row.
    void header(int column, const QString &words, bool number);
    void text(int column, const QString &words);
    void number(int column, double number, const QString &format);
    /// A full day as one, a partial one as text.
    void date(int column, db::PartialDate date);
    /// Any date as a day, the last of its period: a place on an axis.
    void day(int column, db::PartialDate date);
    void cell(int column, const ReportCellText &cell);

    /// The rows from `first` to the last one written stay on one page, if a page can hold them.
    void keepFrom(lxw_row_t first);
    /// Something this wide hangs over the cells.
    void cover(int pixels);

    /// Widths, heights and pages by content. Call once, at the end.
    void settle();

private:
    struct Line {
        lxw_row_t row = 0;
        QString words;
        bool quiet = false;
    };
    struct Wrapped {
        lxw_row_t row = 0;
        int column = 0;
        double width = 0; ///< of its text
    };
    struct Kept {
        lxw_row_t first = 0;
        lxw_row_t last = 0;
    };
    void widen(int column, const QString &words);
    void setLines(lxw_col_t last, int pixels);
    void setHeights();
    void setPages(lxw_col_t last, int pixels);
    double height(lxw_row_t row) const;

    lxw_workbook *m_book;
    XlsxLooks &m_looks;
    QString m_name;
    lxw_worksheet *m_sheet;
    lxw_row_t m_row = 0;
    QList<double> m_widths;
    QList<bool> m_numbers;         ///< which columns of the table being written are numbers
    QList<Line> m_lines;           ///< beyond the columns
    QList<Wrapped> m_texts;
    QHash<lxw_row_t, double> m_heights; ///< points, where they are not a row's
    QList<Kept> m_kept;
    QList<lxw_row_t> m_headers;
    int m_covered = 0;
};

} // namespace ui
