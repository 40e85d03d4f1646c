#pragma once

#include "db/exchange/plan_summary.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace ui {

class CellTableModel;
class ImportCase;
class Segments;

/// What the file does to the sums: before and after, by category, funding, source, or stage and year.
class SumsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SumsPanel(ImportCase &of, QWidget *parent = nullptr);

    void refresh();
    QTableView *table() const { return m_table; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    QString lineName(const db::SummaryLine &line) const;

    ImportCase &m_case;
    Segments *m_by;
    QTableView *m_table;
    CellTableModel *m_cells;
    QLabel *m_note;
};

} // namespace ui
