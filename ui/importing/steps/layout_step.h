#pragma once

#include "ui/models/plan_facts.h"

#include <QWidget>

#include <memory>

class QLabel;
class QSplitter;
class QTableView;

namespace db {
struct Snapshot;
}

namespace ui {

class CellTableModel;
class ColumnTable;
class ImportCase;
class LayoutBar;
class Questions;

/// The second step: what the file's rows tell of, what each column means, and what is unclear about that.
class LayoutStep final : public QWidget
{
    Q_OBJECT

public:
    explicit LayoutStep(ImportCase &of, QWidget *parent = nullptr);

    bool hasQuestion() const;
    void setSources(const db::Snapshot *snapshot);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showStored();
    void showRaw();

    ImportCase &m_case;
    LayoutBar *m_bar;
    Questions *m_questions;
    QSplitter *m_tables;
    ColumnTable *m_columns;
    QWidget *m_second;
    QLabel *m_secondTitle;
    QTableView *m_rows; ///< of a wide table: as it will be stored; of one without a header: as it stands
    CellTableModel *m_cells;
    std::shared_ptr<const PlannedFile> m_shown;
};

} // namespace ui
