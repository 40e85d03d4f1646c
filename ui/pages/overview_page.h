#pragma once

#include "ui/pages/page.h"

#include <array>

class QPushButton;
class QStackedLayout;

namespace ui {

class AttentionList;
class ChartCard;
class EmptyState;
class Tile;

/// The first screen: four headline figures, what needs attention, two charts; all in sight at 1366x768.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const Context &context, QWidget *parent = nullptr);

    const db::ChartDescription *chart() const override;
    void toggleChartTable() override;

protected:
    void retranslate() override;

private:
    void buildBoard();
    void showState();
    void showFigures();

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_board;
    std::array<Tile *, 4> m_tiles{};
    AttentionList *m_attention;
    std::array<ChartCard *, 2> m_charts{};
    QPushButton *m_emptyRecord;
    QPushButton *m_emptyOpen;
    QPushButton *m_emptySample;
};

} // namespace ui
