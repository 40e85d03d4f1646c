#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QTableView;
class QToolButton;

namespace ui {

class RowFilter;

/// What the columns of a table have been narrowed to, as chips above it, each with a button that takes it away; and the
/// ways to narrow one: a button, the header's menu, the table's menu and Alt+Down. Hidden while nothing is narrowed.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(RowFilter *rows, QTableView *view, QWidget *parent = nullptr);

    /// Offers every column; stands wherever the table has its controls.
    QToolButton *button() const { return m_button; }
    /// Entries of a menu for one column.
    void offer(QMenu &menu, int column);
    /// For a table that is narrowed in no column.
    void withdraw();
    /// What the columns are narrowed to, to be kept.
    QByteArray state() const;
    void restore(const QByteArray &state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void forgetLostWords();
    void showChips();
    void fillMenu();
    int columnWithKeyboard() const;
    QString nameOf(int column) const;
    void ask(int column);
    void clear();

    RowFilter *m_rows;
    QTableView *m_view;
    QHBoxLayout *m_chips;
    QToolButton *m_button;
    QMenu *m_menu;
    QAction *m_ask;
    QAction *m_clear;
};

} // namespace ui
