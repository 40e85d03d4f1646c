#pragma once

#include "db/figures/chart.h"
#include "ui/charts/chart_palette.h"
#include "ui/charts/scales.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <utility>

namespace ui {

class ChartReadout;
class ChartScene;

/// Shows one chart description, laid out for its size by the same code that exports it. The mouse and the arrow keys
/// bring up a value with its day and source; a click or Enter on it activates it. A chart over time can be narrowed to a
/// stretch of it: Ctrl and the wheel (the wheel alone while the chart has the keyboard), + and -, or a stretch marked by
/// dragging; then dragging moves along. 0 or a double click shows all again.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setDescription(const db::ChartDescription &description);
    const db::ChartDescription &description() const { return m_description; }
    /// Light or dark; without a call the view follows its palette.
    void setTheme(ChartTheme theme);
    ChartTheme theme() const;
    /// What stands there when the description is empty; default: "no data" words.
    void setEmptyText(const QString &text);

    /// The value on which the cursor stands: series and point.
    std::optional<std::pair<int, int>> cursor() const;

    /// The stretch of time in sight when it is not all of it.
    const std::optional<TimeWindow> &zoom() const;
    bool canZoom() const;
    void showAllTime();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A value was clicked or Enter pressed on it.
    void pointActivated(int series, int point);
    void zoomChanged();
    /// The context menu was asked for (menu key or right button), global position.
    void menuRequested(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void rebuild();
    void setZoom(const std::optional<TimeWindow> &window);
    void zoomBy(double factor, std::optional<double> at = {});
    void showCursor();
    void showFrame();
    void hover(const QPoint &at);
    void drag(const QPoint &to, bool mark);
    void released(const QPoint &at);
    ChartTheme paletteTheme() const;

    class Private;
    std::unique_ptr<Private> d;
    db::ChartDescription m_description;
};

} // namespace ui
