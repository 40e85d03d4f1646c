#include "ui/report/table_fit.h"

#include "ui/charts/chart_palette.h"
#include "ui/charts/text_item.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr qreal Letters = 11;        ///< pixels; 8.25 points
constexpr qreal LeastLetters = 9;    ///< 6.75 points: what a budget book has in its widest tables
constexpr qreal LongestWord = 130;   ///< addresses may be broken anywhere
constexpr qreal Beside = 12;

/// What a column needs, from the least that will do to all that it could use.
enum Level {
    Words, ///< no word broken, as far as that is reasonable
    Cells, ///< every cell on one line
    Whole, ///< and the name of the column too
};
using Need = std::array<qreal, 3>;

qreal textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

Need needOf(const ReportTableText &table, qsizetype column, const TableFit &fit)
{
    const QFont font = fit.font();
    Need need{};
    need[Words] = need[Cells] = longestWord(table.header[column], fit.font(true));
    for (const auto &row : table.rows) {
        const QString &text = row[column].text;
        const qreal whole = textWidth(text, font);
        need[Cells] = std::max(need[Cells], whole);
        need[Words] = std::max(need[Words],
                               std::min(LongestWord, onOneLine(row[column]) ? whole : longestWord(text, font)));
    }
    need[Whole] = std::max(need[Cells], textWidth(table.header[column], fit.font(true)));
    for (qreal &each : need)
        each += 2 * fit.padding + fit.columns[column].inset + 1;
    return need;
}

} // namespace

bool onOneLine(const ReportCellText &cell)
{
    using enum db::ReportCellType;
    return cell.unknown
           || (cell.cell && cell.cell->type != Text && cell.cell->type != Parts && cell.cell->type != Sources);
}

QFont TableFit::font(bool bold) const
{
    return chartFont(letters, bold);
}

bool TableFit::tight() const
{
    return letters < Letters;
}

TableFit fitTable(const ReportTableText &table, qreal width)
{
    TableFit fit;
    fit.columns.resize(table.header.size());
    for (qsizetype i = 1; i < fit.columns.size(); ++i)
        fit.columns[i].inset = !table.numbers[i] && table.numbers[i - 1] ? Beside : 0;
    QList<Need> needs;
    Need all{};
    for (fit.letters = Letters;; fit.letters -= 0.5) {
        fit.padding = fit.tight() ? 3 : 5;
        needs.clear();
        all = {};
        for (qsizetype i = 0; i < fit.columns.size(); ++i) {
            needs += needOf(table, i, fit);
            for (const Level level : {Words, Cells, Whole})
                all[level] += needs.last()[level];
        }
        if (all[Words] <= width || fit.letters <= LeastLetters)
            break;
    }
    for (qsizetype i = 0; i < fit.columns.size(); ++i) {
        const Need &need = needs[i];
        const auto between = [&](Level some, Level more) {
            return need[some] + (width - all[some]) * (need[more] - need[some]) / (all[more] - all[some]);
        };
        fit.columns[i].width = width >= all[Whole]   ? need[Whole] * width / all[Whole]
                               : width >= all[Cells] ? between(Cells, Whole)
                               : width >= all[Words] ? between(Words, Cells)
                                                     : need[Words] * width / all[Words];
    }
    return fit;
}

} // namespace ui
