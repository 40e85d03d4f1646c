#pragma once

#include "db/figures/chart.h"
#include "ui/charts/chart_palette.h"
#include "ui/charts/scales.h"

#include <QGraphicsScene>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace ui {

class TextItem;

/// A value's place on the picture.
struct ChartHit {
    int series = 0;
    int point = 0;
    QRectF area;
};

/// The one layout behind the window, the exports and the clipboard: a description set for a size in pixels of 1/96
/// inch. Title, subtitle, footnotes, source and as-of line stand inside the picture; text wraps and is never cut.
class ChartScene final : public QGraphicsScene
{
public:
    /// `window`: of a chart over time only this stretch; the values' axis stays as it is for the whole. `code`: the
    /// check code of a picture that leaves the program, printed behind the as-of line.
    ChartScene(const db::ChartDescription &chart, QSizeF pixels, ChartTheme theme, QObject *parent = nullptr,
               const QString &emptyText = {}, const std::optional<TimeWindow> &window = {}, const QString &code = {});

    /// In reading order: series by series.
    const QList<ChartHit> &hits() const { return m_hits; }
    QList<const TextItem *> texts() const;
    QRectF plotArea() const { return m_plotArea; }
    /// What the time axis holds; nothing when there is none.
    const std::optional<TimeWindow> &timeShown() const { return m_shown; }
    /// Categories lie below one another: the next one is down, not right.
    bool inRows() const { return m_rows; }
    /// Text as shapes instead of characters.
    void setOutlines(bool outlines);

private:
    /// Draws it with letters of so many pixels. False when they leave the plot too little height.
    bool set(const db::ChartDescription &chart, const ChartPalette &palette, qreal size, const QString &emptyText,
             const std::optional<TimeWindow> &window, const QString &code);

    QList<ChartHit> m_hits;
    QRectF m_plotArea;
    std::optional<TimeWindow> m_shown;
    bool m_rows = false;
};

} // namespace ui
