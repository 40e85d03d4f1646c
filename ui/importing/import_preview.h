#pragma once

#include "db/exchange/import_plan.h"

#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QTabWidget;
class QTableView;

namespace ui {

class CellTableModel;
class ImportRowsModel;
class SearchBox;
class Segments;
class Settings;
class TablePanel;

/// What an import would do, before it does it: counts, every row with its fate and old beside new, every problem with
/// its line, and what each column was taken for.
class ImportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(Settings &settings, QWidget *parent = nullptr);

    void setPlan(std::shared_ptr<const db::ImportPlan> plan);
    SearchBox *searchBox() const;
    QTableView *table() const;
    ImportRowsModel *rows() const { return m_rows; }
    void showOnlyProblems();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCounts();
    void fillProblems();
    void fillColumns();
    void filterRows(const QString &key);

    std::shared_ptr<const db::ImportPlan> m_plan;
    std::array<QLabel *, 4> m_numbers{};
    std::array<QLabel *, 4> m_names{};
    QLabel *m_rest;
    QTabWidget *m_tabs;
    TablePanel *m_rowsPanel;
    TablePanel *m_problemsPanel;
    TablePanel *m_columnsPanel;
    Segments *m_which;
    ImportRowsModel *m_rows;
    CellTableModel *m_problems;
    CellTableModel *m_columns;
};

} // namespace ui
