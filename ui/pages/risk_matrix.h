#pragma once

#include "db/figures/risks.h"

#include <QTableView>

#include <optional>

class QStandardItemModel;

namespace ui {

QString riskTitle(const db::RiskState &risk);
/// Shape and word: "■ High".
QString riskLevelText(db::RiskLevel level);

/// Likelihood upwards, impact to the right; in each place the risks that stand there. The arrow keys go from place to
/// place, a click or Enter chooses one. How much a place weighs is said by a shape and a word, not by colour alone.
class RiskMatrixView final : public QTableView
{
    Q_OBJECT

public:
    struct Place {
        int likelihood = 0;
        int impact = 0;
        bool operator==(const Place &) const = default;
    };

    explicit RiskMatrixView(QWidget *parent = nullptr);

    void setMatrix(const db::RiskMatrix &matrix);
    /// Of a cell, counted from the upper left.
    Place placeAt(int row, int column) const;

Q_SIGNALS:
    void placeChosen(ui::RiskMatrixView::Place place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_levels = static_cast<int>(db::RiskLevels);
    QStandardItemModel *m_cells;
};

} // namespace ui
