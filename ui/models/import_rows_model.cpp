#include "ui/models/import_rows_model.h"

#include "ui/models/exact_cells.h"
#include "ui/models/roles.h"
#include "ui/style/theme.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

QString fateName(db::RowFate fate)
{
    switch (fate) {
    case db::RowFate::Inserted:
        return ImportRowsModel::tr("new");
    case db::RowFate::Updated:
        return ImportRowsModel::tr("changed");
    case db::RowFate::Unchanged:
        return ImportRowsModel::tr("unchanged");
    case db::RowFate::Rejected:
        return ImportRowsModel::tr("refused");
    }
    return {};
}

QString fateMark(db::RowFate fate)
{
    switch (fate) {
    case db::RowFate::Inserted:
        return u"＋"_s;
    case db::RowFate::Updated:
        return u"△"_s;
    case db::RowFate::Unchanged:
        return u"＝"_s;
    case db::RowFate::Rejected:
        return u"✕"_s;
    }
    return {};
}

ImportRowsModel::ImportRowsModel(QObject *parent) : QAbstractTableModel(parent) {}

void ImportRowsModel::setPlan(std::shared_ptr<const db::ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_columns.clear();
    m_problems.clear();
    if (m_plan) {
        // Columns that the file says something about, in the order of the kind; a wide table's headers state some.
        const std::span<const db::Column> columns = db::info(m_plan->kind).columns;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int column = static_cast<int>(i);
            const bool said = columns[i].identifies()
                || std::any_of(m_plan->columns.begin(), m_plan->columns.end(), [column](const db::ColumnUse &use) {
                       return use.column == column;
                   });
            if (said && columns[i].stored())
                m_columns.push_back(column);
        }
        for (std::size_t i = 0; i < m_plan->problems.size(); ++i)
            m_problems.try_emplace(m_plan->problems[i].line, static_cast<int>(i));
    }
    endResetModel();
}

db::RowFate ImportRowsModel::fate(int row) const
{
    return m_plan->rows[static_cast<std::size_t>(row)].fate;
}

bool ImportRowsModel::hasProblem(int row) const
{
    return m_problems.contains(m_plan->rows[static_cast<std::size_t>(row)].line);
}

int ImportRowsModel::rowOfLine(std::int64_t line) const
{
    if (!m_plan)
        return -1;
    const auto found = std::find_if(m_plan->rows.begin(), m_plan->rows.end(),
                                    [line](const db::PlannedRow &row) { return row.line == line; });
    return found == m_plan->rows.end() ? -1 : static_cast<int>(found - m_plan->rows.begin());
}

std::pair<db::Value, db::Value> ImportRowsModel::cells(int row, int column) const
{
    const db::PlannedRow &planned = m_plan->rows[static_cast<std::size_t>(row)];
    const auto at = static_cast<std::size_t>(m_columns[static_cast<std::size_t>(column - FixedColumns)]);
    const std::span<const db::Value> before = m_plan->cellsBefore(planned);
    const std::span<const db::Value> after = m_plan->cellsAfter(planned);
    return {at < before.size() ? before[at] : db::Null, at < after.size() ? after[at] : db::Null};
}

bool ImportRowsModel::differs(int row, int column) const
{
    if (column < FixedColumns || fate(row) != db::RowFate::Updated)
        return false;
    const auto [before, after] = cells(row, column);
    return before != after;
}

QString ImportRowsModel::display(int row, int column) const
{
    if (column == Line)
        return whole(m_plan->rows[static_cast<std::size_t>(row)].line);
    if (column == Fate)
        return fateMark(fate(row)) + u' ' + fateName(fate(row));
    if (fate(row) == db::RowFate::Rejected) {
        // Of a refused row only what is wrong with it is known.
        const auto problem = m_problems.find(m_plan->rows[static_cast<std::size_t>(row)].line);
        return column == FixedColumns && problem != m_problems.end()
            ? text(m_plan->problems[static_cast<std::size_t>(problem->second)])
            : QString();
    }
    const int own = m_columns[static_cast<std::size_t>(column - FixedColumns)];
    const db::Texts &texts = *m_plan->draft.texts;
    const auto [before, after] = cells(row, column);
    const db::Value now = fate(row) == db::RowFate::Unchanged && after == db::Null ? before : after;
    const QString shown = exactCellText(texts, m_plan->kind, own, now);
    if (!differs(row, column))
        return shown;
    const QString old = exactCellText(texts, m_plan->kind, own, before);
    return u"%1 → %2"_s.arg(old.isEmpty() ? unknownMark() : old, shown.isEmpty() ? unknownMark() : shown);
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->rows.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_columns.size()) + FixedColumns;
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return display(row, column);
    case Qt::ToolTipRole:
        if (const auto problem = m_problems.find(m_plan->rows[static_cast<std::size_t>(row)].line);
            problem != m_problems.end())
            return text(m_plan->problems[static_cast<std::size_t>(problem->second)]);
        return {};
    case Qt::BackgroundRole:
        if (fate(row) == db::RowFate::Rejected)
            return colors().removed;
        if (fate(row) == db::RowFate::Inserted && column == Fate)
            return colors().added;
        return differs(row, column) ? QVariant(colors().added) : QVariant();
    case Qt::ForegroundRole:
        if (fate(row) == db::RowFate::Unchanged)
            return colors().muted;
        return {};
    case Qt::FontRole:
        if (differs(row, column)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case MarkRole:
        return differs(row, column) ? 1 : 0;
    case Qt::TextAlignmentRole: {
        if (column == Line)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
        if (column == Fate || fate(row) == db::RowFate::Rejected)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    }
    default:
        return {};
    }
}

bool ImportRowsModel::isNumber(int column) const
{
    const int own = m_columns[static_cast<std::size_t>(column - FixedColumns)];
    const db::Type type = db::info(m_plan->kind).columns[static_cast<std::size_t>(own)].type;
    return type == db::Type::Money || type == db::Type::Count || type == db::Type::Decimal;
}

QSet<int> ImportRowsModel::blankColumns() const
{
    // Of a long file it would take too long to say; there the person chooses.
    constexpr int Longest = 5'000;
    QSet<int> blank;
    if (!m_plan || rowCount() == 0 || rowCount() > Longest)
        return blank;
    for (int column = FixedColumns; column < columnCount(); ++column) {
        bool any = false;
        for (int row = 0; row < rowCount() && !any; ++row)
            any = !data(index(row, column), Qt::DisplayRole).toString().isEmpty();
        if (!any)
            blank.insert(column);
    }
    return blank;
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_plan || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == Line || (section != Fate && isNumber(section));
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section == Line)
        return tr("Line");
    if (section == Fate)
        return tr("What happens");
    const int own = m_columns[static_cast<std::size_t>(section - FixedColumns)];
    const QString name = columnName(m_plan->kind, own);
    return db::info(m_plan->kind).columns[static_cast<std::size_t>(own)].type == db::Type::Money
        ? u"%1 (%2)"_s.arg(name, moneyUnitName(MoneyUnit::Won))
        : name;
}

bool ImportRowsModel::matches(int row) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (display(row, column).contains(m_needle, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

int ImportRowsModel::compare(int column, int left, int right) const
{
    if (column == Line)
        return left - right;
    if (column == Fate)
        return static_cast<int>(fate(left)) - static_cast<int>(fate(right));
    return display(left, column).localeAwareCompare(display(right, column));
}

bool ImportRowsModel::blank(int column, int row) const
{
    return display(row, column).isEmpty();
}

QString ImportRowsModel::sums(std::span<const int>) const
{
    return {};
}

} // namespace ui
