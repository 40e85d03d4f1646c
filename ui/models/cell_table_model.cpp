#include "ui/models/cell_table_model.h"

#include "ui/models/roles.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCollator>
#include <QFont>

#include <utility>

namespace ui {

int compareTexts(const QString &left, const QString &right)
{
    static const QCollator collator = [] {
        QCollator made(QLocale(QLocale::Korean, QLocale::SouthKorea));
        made.setNumericMode(true);
        made.setCaseSensitivity(Qt::CaseInsensitive);
        return made;
    }();
    return collator.compare(left, right);
}

TableCell textCell(const QString &text, const QString &tip)
{
    TableCell cell;
    cell.text = text;
    if (!text.isEmpty())
        cell.sort = text;
    cell.tip = tip;
    return cell;
}

TableCell numberCell(const QString &shown, double number)
{
    TableCell cell;
    cell.text = shown;
    cell.sort = number;
    cell.number = number;
    return cell;
}

TableCell dayCell(db::PartialDate day)
{
    if (!day.valid())
        return orderedCell(unknownMark(), std::nullopt);
    TableCell cell = orderedCell(date(day), day.lastDay().time_since_epoch().count());
    cell.day = true;
    return cell;
}

TableCell orderedCell(const QString &shown, std::optional<qint64> order)
{
    TableCell cell;
    cell.text = shown;
    if (order)
        cell.sort = *order;
    return cell;
}

CellTableModel::CellTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void CellTableModel::setContent(QList<Column> columns, QList<QList<TableCell>> rows, QSet<int> aside)
{
    beginResetModel();
    m_aside = std::move(aside);
    m_note.clear();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

int CellTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CellTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableCell &found = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return found.text;
    case Qt::ToolTipRole:
        return found.tip.isEmpty() ? QVariant() : found.tip;
    case Qt::ForegroundRole:
        return found.ink ? QVariant(found.ink()) : QVariant();
    case Qt::BackgroundRole:
        return found.paper ? QVariant(found.paper()) : QVariant();
    case Qt::FontRole:
        if (found.strong || found.struck) {
            QFont font;
            font.setBold(found.strong);
            font.setStrikeOut(found.struck);
            return font;
        }
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter)
                                   | (m_columns[index.column()].right ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return found.sort;
    case NumberRole:
        return found.number;
    default:
        return {};
    }
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].header;
    if (role == Qt::ToolTipRole && !m_columns[section].tip.isEmpty())
        return m_columns[section].tip;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter)
                                   | (m_columns[section].right ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

bool CellTableModel::matches(int row) const
{
    for (const TableCell &each : m_rows[row]) {
        if (each.text.contains(m_needle, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

int CellTableModel::compare(int column, int left, int right) const
{
    const QVariant &a = cell(left, column).sort;
    const QVariant &b = cell(right, column).sort;
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString)
        return compareTexts(a.toString(), b.toString());
    const double difference = a.toDouble() - b.toDouble();
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

bool CellTableModel::blank(int column, int row) const
{
    return !cell(row, column).sort.isValid();
}

ColumnKind CellTableModel::columnKind(int column) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!blank(column, row))
            return cell(row, column).day                ? ColumnKind::Date
                : cell(row, column).number.isValid() ? ColumnKind::Number
                                                     : ColumnKind::Text;
    }
    return ColumnKind::None;
}

std::optional<double> CellTableModel::cellPlace(int column, int row) const
{
    const TableCell &found = cell(row, column);
    const QVariant &place = found.day ? found.sort : found.number;
    return place.isValid() ? std::optional(place.toDouble()) : std::nullopt;
}

QString CellTableModel::sums(std::span<const int>) const
{
    return m_note;
}

} // namespace ui
