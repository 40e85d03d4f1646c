#pragma once

#include "ui/pages/page.h"

#include <array>

class QPushButton;
class QStackedLayout;
class QStackedWidget;

namespace ui {

class AttentionList;
class ChangeList;
class ChartCard;
class EmptyState;
class Segments;
class Tile;

/// The first screen: four headline figures, what needs attention or what changed, two charts of the board that was chosen; all
/// in sight at 1366x768.
/// Beside the inspector the second chart gives way.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const Context &context, QWidget *parent = nullptr);

    const db::ChartDescription *chart() const override;
    void toggleChartTable() override;
    db::FigureRef figureInFocus() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;

private:
    void buildBoard();
    QWidget *buildSide();
    void showSide(const QString &key);
    void showSegments();
    void nameCharts();
    void showState();
    void showFigures();

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_board;
    std::array<Tile *, 4> m_tiles{};
    Segments *m_segments = nullptr; ///< what the card at the side shows
    Segments *m_boards = nullptr;   ///< which two charts
    QStackedWidget *m_side = nullptr;
    AttentionList *m_attention;
    ChangeList *m_changes = nullptr;
    std::array<ChartCard *, 2> m_charts{};
    QPushButton *m_emptyMain;
    QPushButton *m_emptyNew;
    QPushButton *m_emptyOpen;
    QPushButton *m_emptySample;
};

} // namespace ui
