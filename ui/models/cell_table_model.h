#pragma once

#include "db/figures/figure_ref.h"
#include "db/records/partial_date.h"
#include "ui/models/table_rows.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QList>
#include <QSet>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>

namespace ui {

/// One cell of a small table: what is read, what it sorts by, what it weighs.
struct TableCell {
    QString text;
    QVariant sort;   ///< qint64, double or QString; invalid = blank
    QVariant number; ///< for copying; invalid for text
    QString tip;
    std::function<QColor()> ink{};  ///< text colour, looked up at painting so that it follows the theme
    std::function<QColor()> paper{}; ///< background
    bool strong = false;
    bool struck = false;
    bool day = false; ///< `sort` is days since 1970
    db::FigureRef ref{}; ///< what the cell shows, so that it can be inspected
};

TableCell textCell(const QString &text, const QString &tip = {});
TableCell numberCell(const QString &shown, double number);
/// A day, or that none is known.
TableCell dayCell(db::PartialDate day);
/// Sorts by a number, copies as text: statuses.
TableCell orderedCell(const QString &shown, std::optional<qint64> order);

/// A table of ready cells: states, change sets, differences, problems. Small by nature.
class CellTableModel final : public QAbstractTableModel, public TableRows
{
    Q_OBJECT

public:
    struct Column {
        QString header;
        bool right = false; ///< numbers stand at the right
        QString tip;
    };

    explicit CellTableModel(QObject *parent = nullptr);

    /// `aside`: columns that stand aside until the person asks for them.
    void setContent(QList<Column> columns, QList<QList<TableCell>> rows, QSet<int> aside = {});
    /// A sentence below the table, about all of its rows.
    void setNote(const QString &note) { m_note = note; }
    bool hiddenAtFirst(int column) const { return m_aside.contains(column); }
    const TableCell &cell(int row, int column) const { return m_rows[row][column]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void prepareSearch(const QString &needle) override { m_needle = needle; }
    bool matches(int row) const override;
    void prepareSort(int) override {}
    int compare(int column, int left, int right) const override;
    bool blank(int column, int row) const override;
    QString sums(std::span<const int> rows) const override;
    /// As its first known cell is.
    ColumnKind columnKind(int column) const override;
    QString cellKey(int column, int row) const override { return cell(row, column).text; }
    QString shownText(int column, int row) const override { return cell(row, column).text; }
    std::optional<double> cellPlace(int column, int row) const override;

private:
    QList<Column> m_columns;
    QList<QList<TableCell>> m_rows;
    QSet<int> m_aside;
    QString m_note;
    QString m_needle;
};

/// Texts in the order of a Korean dictionary, with numbers by their value: 사업9 before 사업10.
int compareTexts(const QString &left, const QString &right);

} // namespace ui
