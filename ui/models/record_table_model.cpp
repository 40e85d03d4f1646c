#include "ui/models/record_table_model.h"

#include "ui/models/cell_table_model.h"
#include "ui/models/roles.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isNumber(const db::Column &column)
{
    return column.type == db::Type::Money || column.type == db::Type::Count || column.type == db::Type::Decimal;
}

/// Columns whose numbers can be added over records at all.
bool adds(db::Kind kind, const db::Column &column)
{
    switch (kind) {
    case db::Kind::Budget:
        return column.key == "amount";
    case db::Kind::Companies:
        return column.key == "jobs";
    case db::Kind::Training:
        return column.type == db::Type::Count;
    case db::Kind::Milestones:
        return column.key == "weight";
    default:
        return false;
    }
}

} // namespace

RecordTableModel::RecordTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void RecordTableModel::setContent(std::shared_ptr<const db::Snapshot> snapshot, db::Kind kind, const db::Look &look,
                                  const std::function<bool(std::size_t)> &keep)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_kind = kind;
    m_columns.clear();
    const std::span<const db::Column> columns = db::info(kind).columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].stored())
            m_columns.push_back(static_cast<int>(i));
    }
    m_rows.clear();
    m_textRanks.clear();
    if (m_snapshot) {
        const db::Table &table = m_snapshot->table(kind);
        for (std::size_t row = 0; row < table.size(); ++row) {
            if (inSight(table, row, look) && (!keep || keep(row)))
                m_rows.push_back(static_cast<std::uint32_t>(row));
        }
    }
    // A proxy sorts and filters again while the reset ends: what it asks must be ready by then.
    prepareSearch(m_needle);
    if (m_sorted >= 0)
        prepareSort(m_sorted);
    endResetModel();
}

bool RecordTableModel::inSight(const db::Table &table, std::size_t row, const db::Look &look) const
{
    const db::KindInfo &info = db::info(m_kind);
    if (const int asOf = info.asOfColumn(); asOf >= 0) {
        const auto date = db::PartialDate::fromCode(table.at(row, asOf));
        if (date.valid() && date.lastDay() > look.asOf.lastDay())
            return false;
    }
    if (look.phase.empty())
        return true;
    const int phase = info.find("phase");
    return phase < 0 || table.at(row, phase) == db::Null || m_snapshot->text(table.at(row, phase)) == look.phase;
}

db::Value RecordTableModel::value(int row, int column) const
{
    return m_snapshot->table(m_kind).at(m_rows[static_cast<std::size_t>(row)],
                                        m_columns[static_cast<std::size_t>(column)]);
}

std::int64_t RecordTableModel::version(int row) const
{
    return m_snapshot->table(m_kind).origins[m_rows[static_cast<std::size_t>(row)]].version;
}

const db::Column &RecordTableModel::declared(int column) const
{
    return db::info(m_kind).columns[static_cast<std::size_t>(m_columns[static_cast<std::size_t>(column)])];
}

QString RecordTableModel::display(int row, int column) const
{
    const db::Value cell = value(row, column);
    const int ownColumn = m_columns[static_cast<std::size_t>(column)];
    if (ownColumn == db::info(m_kind).sourceColumn())
        return sourceName(*m_snapshot, m_snapshot->text(cell));
    return cellText(*m_snapshot->texts, m_kind, ownColumn, cell);
}

QString RecordTableModel::tip(int row) const
{
    const db::Table &table = m_snapshot->table(m_kind);
    const std::size_t at = m_rows[static_cast<std::size_t>(row)];
    const db::KindInfo &info = db::info(m_kind);
    QStringList lines;
    if (info.sourceColumn() >= 0) {
        const std::string_view key = m_snapshot->text(table.at(at, info.sourceColumn()));
        lines.append(tr("Source: %1").arg(sourceName(*m_snapshot, key)));
    }
    if (info.asOfColumn() >= 0)
        lines.append(tr("As of %1").arg(date(db::PartialDate::fromCode(table.at(at, info.asOfColumn())))));
    lines.append(tr("Change set %1").arg(table.origins[at].changeSet));
    if (table.origins[at].state == db::RowState::Withdrawn)
        lines.append(tr("Withdrawn from this date on"));
    return lines.join(u'\n');
}

bool RecordTableModel::hiddenAtFirst(int column) const
{
    const db::Column &shown = declared(column);
    return shown.role == db::Role::Note || shown.key == "scope" || shown.key == "business_no"
        || shown.key == "title_en" || shown.key == "name_en" || shown.key == "address";
}

QSet<int> RecordTableModel::blankColumns() const
{
    QSet<int> blank;
    for (int column = 0; column < columnCount(); ++column) {
        bool any = m_rows.empty();
        for (int row = 0; row < rowCount() && !any; ++row)
            any = value(row, column) != db::Null;
        if (!any)
            blank.insert(column);
    }
    return blank;
}

int RecordTableModel::rowOf(std::int64_t version) const
{
    if (!m_snapshot)
        return -1;
    const db::Table &table = m_snapshot->table(m_kind);
    const std::optional<std::size_t> wanted = table.rowOf(version);
    if (!wanted)
        return -1;
    const auto exact = std::find(m_rows.begin(), m_rows.end(), static_cast<std::uint32_t>(*wanted));
    if (exact != m_rows.end())
        return static_cast<int>(exact - m_rows.begin());
    std::vector<int> keys;
    const std::span<const db::Column> columns = db::info(m_kind).columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role == db::Role::Key)
            keys.push_back(static_cast<int>(i));
    }
    const auto like = std::find_if(m_rows.begin(), m_rows.end(), [&](std::uint32_t row) {
        return std::all_of(keys.begin(), keys.end(),
                           [&](int key) { return table.at(row, key) == table.at(*wanted, key); });
    });
    return like == m_rows.end() ? -1 : static_cast<int>(like - m_rows.begin());
}

db::FigureRef RecordTableModel::figureAt(const QModelIndex &index) const
{
    if (!m_snapshot || !index.isValid())
        return {};
    const std::size_t row = tableRow(index.row());
    const db::Table &table = m_snapshot->table(m_kind);
    const std::span<const db::Column> columns = db::info(m_kind).columns;
    const auto states = [&](int column) {
        return columns[static_cast<std::size_t>(column)].role == db::Role::Figure && table.at(row, column) != db::Null;
    };
    int column = m_columns[static_cast<std::size_t>(index.column())];
    if (!states(column)) {
        const auto first = std::find_if(m_columns.begin(), m_columns.end(), states);
        if (first == m_columns.end())
            return {};
        column = *first;
    }
    return db::claimedRef(db::View(*m_snapshot, {}), m_kind, row, column);
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return tip(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter)
                                   | (isNumber(declared(column)) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole: {
        const db::Column &shown = declared(column);
        if (shown.type == db::Type::Text || shown.type == db::Type::Choice)
            return display(row, column);
        const db::Value cell = value(row, column);
        return cell == db::Null ? QVariant() : QVariant(static_cast<qint64>(cell));
    }
    case NumberRole: {
        const db::Value cell = value(row, column);
        if (cell == db::Null || !isNumber(declared(column)))
            return {};
        if (declared(column).type == db::Type::Decimal)
            return static_cast<double>(cell) / static_cast<double>(db::DecimalScale);
        return static_cast<qint64>(cell);
    }
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole) {
        const QString name = columnName(m_kind, m_columns[static_cast<std::size_t>(section)]);
        return declared(section).type == db::Type::Money ? u"%1 (%2)"_s.arg(name, moneyUnitName(numberStyle().money))
                                                          : name;
    }
    if (role == NumberRole && declared(section).type == db::Type::Money)
        return u"%1 (%2)"_s.arg(columnName(m_kind, m_columns[static_cast<std::size_t>(section)]),
                                moneyUnitName(MoneyUnit::Won));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter)
                                   | (isNumber(declared(section)) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void RecordTableModel::prepareSearch(const QString &needle)
{
    m_needle = needle;
    m_textMatches.clear();
    if (!m_snapshot || needle.isEmpty())
        return;
    // The dictionary is small beside the rows: each of its texts is looked at once.
    m_textMatches.resize(m_snapshot->texts->size() + 1, false);
    for (std::size_t id = 1; id < m_textMatches.size(); ++id) {
        const std::string_view key = m_snapshot->text(static_cast<db::Value>(id));
        m_textMatches[id] = fromDb(key).contains(needle, Qt::CaseInsensitive);
    }
    // What is shown for a source or a category differs from its key.
    const db::Table &sources = m_snapshot->table(db::Kind::Sources);
    for (std::size_t row = 0; row < sources.size(); ++row) {
        const auto id = static_cast<std::size_t>(sources.at(row, db::col::sources::Source));
        if (id < m_textMatches.size() && !m_textMatches[id]) {
            const std::string_view key = m_snapshot->text(static_cast<db::Value>(id));
            m_textMatches[id] = sourceName(*m_snapshot, key).contains(needle, Qt::CaseInsensitive);
        }
    }
}

bool RecordTableModel::matches(int row) const
{
    const bool digits = std::any_of(m_needle.begin(), m_needle.end(), [](QChar c) { return c.isDigit(); });
    for (int column = 0; column < columnCount(); ++column) {
        const db::Value cell = value(row, column);
        if (cell == db::Null)
            continue;
        const db::Column &shown = declared(column);
        if (shown.type == db::Type::Text) {
            if (m_textMatches[static_cast<std::size_t>(cell)])
                return true;
            if (shown.key != "category" && shown.key != "phase")
                continue;
        } else if (shown.type != db::Type::Choice && !digits) {
            continue;
        }
        if (cellText(*m_snapshot->texts, m_kind, m_columns[static_cast<std::size_t>(column)], cell)
                .contains(m_needle, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void RecordTableModel::prepareSort(int column)
{
    m_sorted = column;
    m_textRanks.clear();
    if (!m_snapshot || column >= columnCount() || declared(column).type != db::Type::Text)
        return;
    // Rank each text that occurs once; then rows compare as numbers.
    std::vector<bool> seen(m_snapshot->texts->size() + 1, false);
    std::vector<std::pair<QString, std::size_t>> texts;
    for (int row = 0; row < rowCount(); ++row) {
        const db::Value cell = value(row, column);
        if (cell == db::Null || seen[static_cast<std::size_t>(cell)])
            continue;
        seen[static_cast<std::size_t>(cell)] = true;
        texts.emplace_back(display(row, column), static_cast<std::size_t>(cell));
    }
    std::sort(texts.begin(), texts.end(),
              [](const auto &a, const auto &b) { return compareTexts(a.first, b.first) < 0; });
    m_textRanks.resize(seen.size(), 0);
    for (std::size_t rank = 0; rank < texts.size(); ++rank)
        m_textRanks[texts[rank].second] = static_cast<int>(rank);
}

int RecordTableModel::compare(int column, int left, int right) const
{
    const db::Value a = value(left, column);
    const db::Value b = value(right, column);
    const db::Column &shown = declared(column);
    if (shown.type == db::Type::Text) {
        if (m_textRanks.empty())
            return compareTexts(display(left, column), display(right, column));
        return m_textRanks[static_cast<std::size_t>(a)] - m_textRanks[static_cast<std::size_t>(b)];
    }
    if (shown.type == db::Type::Date) {
        const auto first = db::PartialDate::fromCode(a);
        const auto second = db::PartialDate::fromCode(b);
        const auto days = shown.starts ? first.firstDay() - second.firstDay() : first.lastDay() - second.lastDay();
        return days.count() < 0 ? -1 : days.count() > 0 ? 1 : 0;
    }
    return a < b ? -1 : a > b ? 1 : 0;
}

bool RecordTableModel::blank(int column, int row) const
{
    return value(row, column) == db::Null;
}

ColumnKind RecordTableModel::columnKind(int column) const
{
    if (!m_snapshot)
        return ColumnKind::None;
    return isNumber(declared(column))                       ? ColumnKind::Number
        : declared(column).type == db::Type::Date ? ColumnKind::Date
                                                           : ColumnKind::Text;
}

QString RecordTableModel::cellKey(int column, int row) const
{
    const db::Value cell = value(row, column);
    if (cell == db::Null)
        return {};
    return declared(column).type == db::Type::Text ? fromDb(m_snapshot->text(cell)) : QString::number(cell);
}

std::optional<double> RecordTableModel::cellPlace(int column, int row) const
{
    const db::Value cell = value(row, column);
    if (cell == db::Null)
        return std::nullopt;
    if (declared(column).type != db::Type::Date)
        return static_cast<double>(cell);
    const auto day = db::PartialDate::fromCode(cell);
    return static_cast<double>((declared(column).starts ? day.firstDay() : day.lastDay()).time_since_epoch().count());
}

double RecordTableModel::placeUnit(int column) const
{
    switch (declared(column).type) {
    case db::Type::Money:
        return static_cast<double>(moneyUnitWon(numberStyle().money));
    case db::Type::Decimal:
        return static_cast<double>(db::DecimalScale);
    default:
        return 1;
    }
}

/// Rows may be added when no two of them speak of the same figure and none is the whole of another: a blank key is
/// the whole and is never added to rows that fill it; different stages or units are different things.
RecordTableModel::Summable RecordTableModel::summable(std::span<const int> rows) const
{
    std::vector<int> keys;
    std::vector<int> alike; // must be the same in all rows
    for (int column = 0; column < columnCount(); ++column) {
        const db::Column &shown = declared(column);
        if (shown.role != db::Role::Key)
            continue;
        keys.push_back(column);
        if (shown.key == "stage" || shown.key == "scope")
            alike.push_back(column);
    }
    const auto whole = [this](int row, int column) {
        const db::Value cell = value(row, column);
        return cell == db::Null || (declared(column).blank != db::Null && cell == declared(column).blank);
    };
    std::set<std::vector<db::Value>> figures;
    for (const int row : rows) {
        for (const int column : alike) {
            if (value(row, column) != value(rows.front(), column))
                return Summable::Mixed;
        }
        std::vector<db::Value> figure;
        for (const int column : keys) {
            if (whole(row, column) != whole(rows.front(), column))
                return Summable::Mixed;
            figure.push_back(value(row, column));
        }
        if (!figures.insert(std::move(figure)).second)
            return Summable::NotAlone;
    }
    return Summable::Yes;
}

QString RecordTableModel::sums(std::span<const int> rows) const
{
    QList<int> columns;
    for (int column = 0; column < columnCount(); ++column) {
        if (adds(m_kind, declared(column)))
            columns.append(column);
    }
    if (columns.isEmpty() || rows.empty())
        return {};
    switch (summable(rows)) {
    case Summable::NotAlone:
        return tr("No sum: several rows state the same figure");
    case Summable::Mixed:
        return tr("No sum: the rows are wholes and parts, or of different stages");
    case Summable::Yes:
        break;
    }
    QStringList sums;
    bool apart = false;
    for (const int column : columns) {
        std::int64_t sum = 0;
        std::int64_t steps = 0; // of the cells as they stand there, rounded
        bool known = false;
        const db::Column &shown = declared(column);
        const bool amounts = shown.type == db::Type::Money;
        for (const int row : rows) {
            if (const db::Value cell = value(row, column); cell != db::Null) {
                sum += cell;
                steps += amounts ? moneySteps(cell) : 0;
                known = true;
            }
        }
        if (!known)
            continue;
        apart = apart || (amounts && moneySteps(sum) != steps);
        const QString text = shown.type == db::Type::Money ? moneyWithUnit(sum)
            : shown.type == db::Type::Decimal              ? decimal(sum)
                                                           : ui::whole(sum);
        sums.append(u"%1 %2"_s.arg(columnName(m_kind, m_columns[static_cast<std::size_t>(column)]), text));
    }
    if (sums.isEmpty())
        return {};
    const QString words = tr("Sum of the rows in sight: %1").arg(sums.join(u" · "_s));
    return apart ? words + u" · "_s + roundingNote() : words;
}

} // namespace ui
