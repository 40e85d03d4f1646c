#pragma once

#include "ui/charts/chart_canvas.h"

#include <QList>
#include <QStringList>

namespace ui {

/// Named rows beside a plot: names wrap, rows grow with them, and where a picture is too small for all of them the
/// less important ones are left out and counted below.
struct RowLayout {
    struct Row {
        int category;
        QStringList lines;
        qreal top;
        qreal height;
        qreal middle() const { return top + height / 2; }
    };
    QList<Row> rows;
    QFont font;
    int leftOut = 0;
};

/// Takes the label column off the left of `canvas.plot` and its rows from top to bottom. `importance` of each
/// category: higher stays longer.
RowLayout layOutRows(ChartCanvas &canvas, const QList<double> &importance);
/// "5 of 40 rows at this size; the table has all".
QString rowsLeftOut(int kept, int all);
void drawRowLabels(ChartCanvas &canvas, const RowLayout &layout);

} // namespace ui
