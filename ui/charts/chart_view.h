#pragma once

#include "db/figures/chart.h"
#include "ui/charts/chart_palette.h"

#include <QWidget>

#include <memory>

namespace ui {

class ChartScene;

/// Shows one chart description, laid out for its size by the same code that exports it. Arrow keys move a cursor
/// over the values (each read out and shown as a tool tip), Enter or a click on a value activates it.
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

    /// Title, then every value in words: also the accessible description.
    QString sentence() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A value was clicked or Enter pressed on it.
    void pointActivated(int series, int point);
    /// The context menu was asked for (menu key or right button), global position.
    void menuRequested(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void rebuild();
    void moveCursor(int step);
    void showPoint(int index);
    ChartTheme paletteTheme() const;

    class Private;
    std::unique_ptr<Private> d;
    db::ChartDescription m_description;
};

} // namespace ui
