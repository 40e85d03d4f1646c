#include "ui/models/import_problems_model.h"

#include "ui/models/cell_table_model.h"
#include "ui/models/roles.h"
#include "ui/style/theme.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace ui {

ImportProblemsModel::ImportProblemsModel(QObject *parent) : QAbstractTableModel(parent) {}

void ImportProblemsModel::setPlanned(std::shared_ptr<const PlannedFile> planned)
{
    beginResetModel();
    m_planned = std::move(planned);
    endResetModel();
}

const db::Problem &ImportProblemsModel::problem(int row) const
{
    return m_planned->plan->problems[static_cast<std::size_t>(row)];
}

int ImportProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_planned ? 0 : static_cast<int>(m_planned->plan->problems.size());
}

int ImportProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportProblemsModel::display(int row, int column) const
{
    const db::Problem &of = problem(row);
    switch (column) {
    case Weight:
        return (of.severity == db::Severity::Error ? u"✕ "_s : u"! "_s) + severityName(of.severity);
    case Line:
        return of.line > 0 ? whole(of.line) : tr("whole file");
    case Header:
        return fromDb(of.header);
    case Text:
        return fromDb(of.text);
    case Finding:
        return text(of);
    case Suggestion:
        return fromDb(of.suggestion);
    default:
        return {};
    }
}

QVariant ImportProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case SortRole:
        return index.column() == Line ? QVariant(static_cast<qint64>(problem(index.row()).line))
                                      : QVariant(display(index.row(), index.column()));
    case Qt::ToolTipRole:
        return text(problem(index.row()));
    case Qt::ForegroundRole:
        if (index.column() == Weight)
            return problem(index.row()).severity == db::Severity::Error ? colors().trouble : colors().attention;
        if (index.column() == Suggestion)
            return colors().accent;
        return {};
    case Qt::FontRole:
        if (index.column() == Weight || index.column() == Suggestion) {
            QFont font;
            font.setBold(index.column() == Weight);
            font.setUnderline(index.column() == Suggestion);
            return font;
        }
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter)
                                   | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ImportProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (section == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Weight:
        return tr("Weight");
    case Line:
        return tr("Line");
    case Header:
        return tr("Column");
    case Text:
        return tr("Stands there");
    case Finding:
        return tr("What is wrong");
    case Suggestion:
        return tr("Suggestion");
    default:
        return {};
    }
}

bool ImportProblemsModel::matches(int row) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (display(row, column).contains(m_needle, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

int ImportProblemsModel::compare(int column, int left, int right) const
{
    if (column == Line)
        return problem(left).line < problem(right).line ? -1 : problem(left).line > problem(right).line ? 1 : 0;
    if (column == Weight)
        return static_cast<int>(problem(left).severity) - static_cast<int>(problem(right).severity);
    return compareTexts(display(left, column), display(right, column));
}

bool ImportProblemsModel::blank(int column, int row) const
{
    return column != Weight && column != Line && column != Finding && display(row, column).isEmpty();
}

QString ImportProblemsModel::sums(std::span<const int>) const
{
    return {};
}

} // namespace ui
