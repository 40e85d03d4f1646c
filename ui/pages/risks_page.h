#pragma once

#include "db/figures/risks.h"
#include "ui/pages/page.h"
#include "ui/pages/risk_matrix.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace ui {

class CellTableModel;
class ChartCard;
class EmptyState;
class FilterChip;
class TablePanel;

/// The risks by likelihood and impact, with owner, state and dates below; a place of the matrix narrows the table.
class RisksPage final : public Page
{
    Q_OBJECT

public:
    explicit RisksPage(const Context &context, QWidget *parent = nullptr);
    ~RisksPage() override;

    const db::ChartDescription *chart() const override;
    void toggleChartTable() override;
    bool showChart(const std::string &name) override;
    std::optional<db::Kind> kind() const override;
    SearchBox *searchBox() const override;
    QTableView *table() const override;
    bool holds(db::Kind kind) const override { return kind == db::Kind::Risks; }
    bool reveal(db::Kind kind, qint64 version) override;

protected:
    void showEvent(QShowEvent *event) override;
    void retranslate() override;

private:
    void build();
    void refresh();
    void take(db::RiskMatrix matrix);
    void fillRisks();
    void narrow(RiskMatrixView::Place place);
    void showAll();
    bool shown() const;

    bool m_stale = true; ///< what is shown is of another snapshot or look: worked out when the page is seen again
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QPushButton *m_emptyButton;
    QSplitter *m_splitter;
    QLabel *m_heading;
    QLabel *m_axis;
    QLabel *m_legend;
    RiskMatrixView *m_view;
    ChartCard *m_chart;
    TablePanel *m_table;
    FilterChip *m_chip;
    CellTableModel *m_rows;
    db::RiskMatrix m_matrix;
    bool m_known = false;           ///< the matrix of some snapshot is there
    std::optional<qint64> m_wanted; ///< version to show once it is
};

} // namespace ui
