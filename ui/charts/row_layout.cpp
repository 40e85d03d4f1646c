#include "ui/charts/row_layout.h"

#include "ui/charts/text_item.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

qreal rowHeight(const QFont &font, const QStringList &lines)
{
    return std::max<qreal>(1, static_cast<qreal>(lines.size())) * font.pixelSize() * 1.3 + 1;
}

} // namespace

RowLayout layOutRows(ChartCanvas &canvas, const QList<double> &importance)
{
    QStringList names;
    for (const db::Phrase &category : canvas.chart.categories)
        names += ui::text(category);
    RowLayout layout;
    QFont &font = layout.font;
    QList<QStringList> wrapped;
    qreal column = 0;
    qreal sum = 0;
    // The largest text, and with it the narrowest column, with which all rows have room.
    struct Try {
        qreal smaller;
        qreal share;
    };
    for (const Try &attempt : {Try{0, 0.26}, {0, 0.34}, {0, 0.42}, {1, 0.34}, {1, 0.42}, {1, 0.5}}) {
        font = chartFont(std::max(9.0, canvas.smallSize() - attempt.smaller));
        qreal widest = 0;
        for (const QString &name : names)
            widest = std::max(widest, ChartCanvas::widthOf(name, font));
        column = std::min(widest, canvas.plot.width() * attempt.share);
        wrapped.clear();
        sum = 0;
        for (const QString &name : names) {
            wrapped += wrapText(name, font, column);
            sum += rowHeight(font, wrapped.last());
        }
        if (sum <= canvas.plot.height())
            break;
    }

    QList<int> kept(names.size());
    std::iota(kept.begin(), kept.end(), 0);
    if (sum > canvas.plot.height()) {
        canvas.plot.setBottom(canvas.plot.bottom() - ChartCanvas::lineHeight(font));
        std::stable_sort(kept.begin(), kept.end(), [&](int a, int b) { return importance[a] > importance[b]; });
        while (kept.size() > 1 && sum > canvas.plot.height()) {
            sum -= rowHeight(font, wrapped[kept.last()]);
            kept.removeLast();
        }
        std::sort(kept.begin(), kept.end());
        layout.leftOut = static_cast<int>(names.size() - kept.size());
    }

    qreal used = 0;
    for (const int row : kept)
        used += rowHeight(font, wrapped[row]);
    const qreal spare = std::max(0.0, canvas.plot.height() - used) / static_cast<qreal>(kept.size());
    qreal top = canvas.plot.top();
    for (const int row : kept) {
        const qreal height = rowHeight(font, wrapped[row]) + spare;
        layout.rows += {row, wrapped[row], top, height};
        top += height;
    }
    canvas.plot.setLeft(canvas.plot.left() + column + canvas.size * 0.6);
    return layout;
}

QString rowsLeftOut(int kept, int all)
{
    return QCoreApplication::translate("ChartTexts", "%1 of %2 rows at this size; the table has all").arg(kept).arg(all);
}

void drawRowLabels(ChartCanvas &canvas, const RowLayout &layout)
{
    const QFont &font = layout.font;
    for (const RowLayout::Row &row : layout.rows)
        canvas.text(row.lines, font, canvas.palette.text, {canvas.plot.left() - canvas.size * 0.6, row.middle()},
                    Qt::AlignRight | Qt::AlignVCenter);
    if (layout.leftOut == 0)
        return;
    const int all = static_cast<int>(layout.rows.size()) + layout.leftOut;
    canvas.text({rowsLeftOut(static_cast<int>(layout.rows.size()), all)}, font, canvas.palette.quietText, {canvas.area.right(), canvas.area.bottom() + canvas.size * 0.3},
                Qt::AlignRight | Qt::AlignBottom);
}

} // namespace ui
