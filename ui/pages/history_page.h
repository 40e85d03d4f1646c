#pragma once

#include "ui/pages/page.h"

class QLabel;
class QModelIndex;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace ui {

class CellTableModel;
class EmptyState;
class TablePanel;

/// Every change set: who, when, from which file; what it did, cell by cell; and the way back.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(const Context &context, QWidget *parent = nullptr);

    SearchBox *searchBox() const override;
    QTableView *table() const override;
    void select(std::int64_t changeSet);

protected:
    void retranslate() override;

private:
    void refresh();
    void showChosen();
    std::int64_t chosen() const;

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QPushButton *m_emptyButton;
    QSplitter *m_splitter;
    TablePanel *m_list;
    TablePanel *m_details;
    CellTableModel *m_changes;
    CellTableModel *m_differences;
    QLabel *m_title;
    QLabel *m_heading;
    QLabel *m_facts;
    QPushButton *m_revert;
    QPushButton *m_lookThen;
    std::int64_t m_shown = 0;
};

} // namespace ui
