#pragma once

#include "db/figures/figure.h"
#include "db/figures/figure_ref.h"
#include "db/ledger/snapshot.h"
#include "ui/models/table_rows.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace ui {

/// The records of one kind as the look sees them: claims dated on or before the as-of date, of the chosen phase. Holds
/// row numbers of a shared snapshot, nothing else; cells become text when they are painted.
class RecordTableModel final : public QAbstractTableModel, public TableRows
{
    Q_OBJECT

public:
    explicit RecordTableModel(QObject *parent = nullptr);

    /// With `keep` only the rows of the kind's table that it answers for.
    void setContent(std::shared_ptr<const db::Snapshot> snapshot, db::Kind kind, const db::Look &look,
                    const std::function<bool(std::size_t)> &keep = {});
    db::Kind kind() const { return m_kind; }
    /// The row of the kind's table that stands in a row here.
    std::uint32_t tableRow(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The version that stands in a row.
    std::int64_t version(int row) const;
    /// Columns that stay out of sight until asked for: notes, and the words of the other language.
    bool hiddenAtFirst(int column) const;
    /// Columns without a value in any row; none when there are no rows.
    QSet<int> blankColumns() const;
    /// The row of a version, else the first in sight that speaks of the same figure or record; -1 when none does.
    int rowOf(std::int64_t version) const;
    /// The figure that a cell states; of a cell that names the record, the first that its row states.
    db::FigureRef figureAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void prepareSearch(const QString &needle) override;
    bool matches(int row) const override;
    void prepareSort(int column) override;
    int compare(int column, int left, int right) const override;
    bool blank(int column, int row) const override;
    QString sums(std::span<const int> rows) const override;
    ColumnKind columnKind(int column) const override;
    std::optional<qint64> sameness(int column, int row) const override { return value(row, column); }
    QString cellKey(int column, int row) const override;
    QString shownText(int column, int row) const override { return display(row, column); }
    std::optional<double> cellPlace(int column, int row) const override;
    double placeUnit(int column) const override;

private:
    db::Value value(int row, int column) const;
    const db::Column &declared(int column) const;
    QString display(int row, int column) const;
    QString tip(int row) const;
    bool inSight(const db::Table &table, std::size_t row, const db::Look &look) const;
    enum class Summable { Yes, NotAlone, Mixed };
    Summable summable(std::span<const int> rows) const;

    std::shared_ptr<const db::Snapshot> m_snapshot;
    db::Kind m_kind = db::Kind::Budget;
    std::vector<int> m_columns;           ///< shown column -> column of the kind
    std::vector<std::uint32_t> m_rows;    ///< shown row -> row of the table
    QString m_needle;
    int m_sorted = -1;                    ///< the column prepared for sorting
    std::vector<bool> m_textMatches;      ///< by text id: contains the needle
    std::vector<int> m_textRanks;         ///< by text id: place in the order of texts, of the prepared column
};

} // namespace ui
