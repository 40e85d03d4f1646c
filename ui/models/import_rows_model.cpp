#include "ui/models/import_rows_model.h"

#include "ui/models/roles.h"
#include "ui/style/theme.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ImportRowsModel::ImportRowsModel(QObject *parent)
    : QAbstractTableModel(parent), m_cancel(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
}

ImportRowsModel::~ImportRowsModel()
{
    *m_cancel = true;
    m_pool.waitForDone();
}

void ImportRowsModel::setPlanned(std::shared_ptr<const PlannedFile> planned)
{
    const bool same = planned && m_planned && planned->facts.columns == m_planned->facts.columns
        && planned->plan->kind == m_planned->plan->kind;
    beginResetModel();
    *m_cancel = true;
    ++m_round;
    m_planned = std::move(planned);
    m_rows.clear();
    if (!same)
        m_query.column = -1;
    // Until the search is through again nothing is shown that it might not find.
    m_shown = m_query;
    endResetModel();
    if (m_planned && !m_shown.plain())
        ask();
    else
        Q_EMIT arranged();
}

void ImportRowsModel::setSet(RowSet set)
{
    if (m_query.set == set)
        return;
    m_query.set = set;
    ask();
}

void ImportRowsModel::setNeedle(const QString &needle)
{
    if (m_query.needle == needle)
        return;
    m_query.needle = needle;
    ask();
}

void ImportRowsModel::setWithdrawn(const std::vector<std::int64_t> &versions)
{
    m_withdrawn = {versions.begin(), versions.end()};
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, PlanCells::Fate), index(rowCount() - 1, PlanCells::Fate));
}

void ImportRowsModel::sort(int column, Qt::SortOrder order)
{
    const bool descending = order == Qt::DescendingOrder;
    if (m_query.column == column && m_query.descending == descending)
        return;
    m_query.column = column;
    m_query.descending = descending;
    ask();
}

void ImportRowsModel::ask()
{
    *m_cancel = true;
    const int round = ++m_round;
    if (!m_planned)
        return;
    if (m_query.plain()) {
        take({});
        return;
    }
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, round, planned = m_planned, query = m_query, cancel = m_cancel] {
        auto rows = findRows(*planned, query, *cancel);
        if (!rows)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, round, found = std::make_shared<std::vector<std::uint32_t>>(std::move(*rows))] {
                if (round == m_round)
                    take(std::move(*found));
            },
            Qt::QueuedConnection);
    });
}

void ImportRowsModel::take(std::vector<std::uint32_t> rows)
{
    beginResetModel();
    m_shown = m_query;
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT arranged();
}

std::uint32_t ImportRowsModel::at(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    if (!m_shown.plain())
        return m_rows[index];
    if (m_shown.set == RowSet::All)
        return static_cast<std::uint32_t>(index);
    if (m_shown.set == RowSet::Missing)
        return static_cast<std::uint32_t>(m_planned->plan->rows.size() + index);
    return m_planned->facts.sets[static_cast<std::size_t>(m_shown.set)][index];
}

std::int64_t ImportRowsModel::rowsInSet() const
{
    return m_planned ? static_cast<std::int64_t>(m_planned->facts.count(*m_planned->plan, m_shown.set)) : 0;
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_planned)
        return 0;
    return m_shown.plain() ? static_cast<int>(rowsInSet()) : static_cast<int>(m_rows.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_planned ? 0 : cells().columnCount();
}

db::RowFate ImportRowsModel::fate(int row) const
{
    return cells().planned(at(row)).fate;
}

bool ImportRowsModel::hasProblem(int row) const
{
    return cells().problem(at(row)) != nullptr;
}

std::int64_t ImportRowsModel::lineOf(int row) const
{
    return cells().isMissing(at(row)) ? 0 : cells().planned(at(row)).line;
}

int ImportRowsModel::rowOfLine(std::int64_t line) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (lineOf(row) == line)
            return row;
    }
    return -1;
}

QSet<int> ImportRowsModel::columnsAside() const
{
    QSet<int> blank;
    if (!m_planned || m_planned->plan->rows.empty())
        return blank;
    const PlanFacts &facts = m_planned->facts;
    for (std::size_t i = 0; i < facts.blank.size(); ++i) {
        const bool names = db::info(m_planned->plan->kind).columns[static_cast<std::size_t>(facts.columns[i])].identifies();
        if (facts.blank[i] || (rowSet() == RowSet::Changed && facts.steady[i] && !names))
            blank.insert(static_cast<int>(i) + PlanCells::FixedColumns);
    }
    return blank;
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::uint32_t row = at(index.row());
    const int column = index.column();
    const PlanCells of = cells();
    switch (role) {
    case Qt::DisplayRole:
    case SortRole: {
        const QString shown = of.text(row, column);
        const QString old = of.oldText(row, column);
        return old.isEmpty() ? shown : u"%1 → %2"_s.arg(old, shown.isEmpty() ? unknownMark() : shown);
    }
    case OldRole:
        return of.oldText(row, column);
    case NewRole: {
        const QString shown = of.text(row, column);
        return shown.isEmpty() ? unknownMark() : shown;
    }
    case Qt::ToolTipRole:
        if (const db::Problem *problem = of.problem(row))
            return text(*problem);
        return {};
    case Qt::CheckStateRole:
        if (column == PlanCells::Fate && of.isMissing(row))
            return m_withdrawn.contains(of.missingVersion(row)) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::BackgroundRole:
        if (of.refused(row))
            return colors().removed;
        if (of.isMissing(row))
            return m_withdrawn.contains(of.missingVersion(row)) ? QVariant(colors().removed) : QVariant();
        if (of.planned(row).fate == db::RowFate::Inserted && column == PlanCells::Fate)
            return colors().added;
        return of.differs(row, column) ? QVariant(colors().added) : QVariant();
    case Qt::ForegroundRole:
        if (!of.isMissing(row) && of.planned(row).fate == db::RowFate::Unchanged)
            return colors().muted;
        return {};
    case Qt::FontRole:
        if (of.differs(row, column)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case MarkRole:
        return of.differs(row, column) ? 1 : 0;
    case Qt::TextAlignmentRole: {
        const bool right = column == PlanCells::Line
            || (column != PlanCells::Fate && !of.refused(row) && of.isNumber(column));
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    default:
        return {};
    }
}

bool ImportRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !cells().isMissing(at(index.row())))
        return false;
    const std::int64_t version = cells().missingVersion(at(index.row()));
    const bool withdraw = value.toInt() == Qt::Checked;
    if (withdraw)
        m_withdrawn.insert(version);
    else
        m_withdrawn.erase(version);
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    Q_EMIT withdrawToggled(version, withdraw);
    return true;
}

Qt::ItemFlags ImportRowsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == PlanCells::Fate && cells().isMissing(at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_planned || section < 0 || section >= columnCount())
        return {};
    const PlanCells of = cells();
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == PlanCells::Line || (section != PlanCells::Fate && of.isNumber(section));
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section == PlanCells::Line)
        return tr("Line");
    if (section == PlanCells::Fate)
        return m_shown.set == RowSet::Missing ? tr("Withdraw") : tr("What happens");
    const QString name = columnName(m_planned->plan->kind, of.kindColumn(section));
    return of.columnOf(section).type == db::Type::Money ? u"%1 (%2)"_s.arg(name, moneyUnitName(MoneyUnit::Won)) : name;
}

} // namespace ui
