#include "db/exchange/row_typing.h"

#include "db/exchange/equal_names.h"
#include "db/exchange/header_names.h"
#include "db/exchange/values.h"

#include <algorithm>

namespace db {

namespace {

constexpr Value YearOne = 10'000; // in the code of a date
constexpr Value Nowhere = -1;     // a coordinate that no row has: the total covers nothing that is known

bool startsWith(std::string_view text, std::string_view part)
{
    return text.substr(0, part.size()) == part;
}

/// A remark in words, as they end in reports. No name ends so.
bool isSentence(std::string_view text)
{
    static constexpr std::string_view ends[] = {"다.", "함.", "임.", "음.", "됨."};
    return text.find(' ') != std::string_view::npos && std::any_of(std::begin(ends), std::end(ends), [text](std::string_view end) {
        return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
    });
}

std::string_view withoutBlanks(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t");
    return from == std::string_view::npos ? std::string_view{} : text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

} // namespace

RowTyper::RowTyper(const HeaderMap &header, RowDefaults defaults, const Snapshot &snapshot, Texts &texts,
                   ProblemList &problems)
    : m_header(header), m_info(info(header.kind)), m_defaults(std::move(defaults)), m_texts(texts),
      m_problems(problems), m_width(m_info.columns.size()), m_asOf(m_info.asOfColumn()),
      m_source(m_info.sourceColumn()), m_approx(m_info.find("approx")), m_registers(m_width)
{
    for (std::size_t i = 0; i < header.uses.size(); ++i) {
        const ColumnUse &use = header.uses[i];
        if (use.column < 0) {
            if (std::find(header.personalFields.begin(), header.personalFields.end(), i) == header.personalFields.end())
                m_unused.push_back(i);
            continue;
        }
        auto field = std::make_unique<Field>();
        field->index = i;
        field->column = static_cast<std::size_t>(use.column);
        if (m_info.columns[field->column].role == Role::Unit)
            m_unitField = static_cast<int>(i);
        else if (std::find(header.wideFields.begin(), header.wideFields.end(), i) != header.wideFields.end())
            m_wide.push_back(std::move(field));
        else
            m_fields.push_back(std::move(field));
        if (use.increments)
            m_increments = static_cast<int>(i);
    }
    for (std::size_t i = 0; i < m_width; ++i) {
        m_blanks.push_back(m_info.columns[i].blank);
        if (m_info.columns[i].required)
            m_required.push_back(i);
    }
    for (const auto &[column, value] : m_defaults.values) {
        const bool inFile = std::any_of(header.uses.begin(), header.uses.end(), [&column = column](const ColumnUse &use) {
            const auto index = static_cast<int>(column);
            return use.column == index || std::any_of(use.fixed.begin(), use.fixed.end(), [&](const ColumnUse::Fixed &fixed) { return fixed.column == index; });
        });
        if (inFile)
            continue;
        m_blanks[column] = value;
        m_defaulted.push_back(column);
    }
    m_asked = std::any_of(header.problems.begin(), header.problems.end(),
                          [](const Problem &problem) { return problem.rule == "header.increment"; });
    m_loneKey = std::none_of(m_info.columns.begin() + 1, m_info.columns.end(),
                             [](const Column &column) { return column.required; });
    const std::string source = tidyText(m_defaults.source);
    if (m_source >= 0 && !source.empty())
        m_sourceId = m_texts.intern(source);
    openRegister("phase", Kind::Phases, "phase.unknown", snapshot);
    openRegister("source", Kind::Sources, "source.unknown", snapshot);
    openRegister("indicator", Kind::Indicators, "indicator.unknown", snapshot);
}

void RowTyper::openRegister(std::string_view columnKey, Kind named, std::string_view rule, const Snapshot &snapshot)
{
    const int column = m_info.find(columnKey);
    if (column < 0 || m_info.kind == named)
        return;
    Register &names = m_registers[static_cast<std::size_t>(column)];
    names.rule = rule;
    const Table &table = snapshot.table(named);
    for (std::size_t row = 0; row < table.size(); ++row)
        names.known.insert(m_texts.folded(table.at(row, 0)));
    const auto of = nameOf(m_info.columns[static_cast<std::size_t>(column)]);
    if (!of)
        return;
    const EqualNames equal(snapshot);
    const Table &entries = snapshot.table(Kind::Names);
    for (std::size_t row = 0; row < entries.size(); ++row) {
        const Value fold = m_texts.folded(entries.at(row, col::names::Name));
        const Value kept = equal.keptName(*of, fold);
        if (kept != Null && names.known.count(m_texts.folded(kept)) != 0)
            names.known.insert(fold);
    }
}

std::vector<bool> RowTyper::statedColumns() const
{
    std::vector<bool> stated(m_width, false);
    for (const auto &field : m_fields)
        stated[field->column] = true;
    for (const auto &field : m_wide) {
        stated[field->column] = true;
        for (const ColumnUse::Fixed &fixed : m_header.uses[field->index].fixed)
            stated[static_cast<std::size_t>(fixed.column)] = true;
    }
    for (const std::size_t column : m_defaulted)
        stated[column] = true;
    if (m_sourceId != Null)
        stated[static_cast<std::size_t>(m_source)] = true;
    return stated;
}

void RowTyper::report(std::size_t field, std::string_view text, std::string_view rule, Severity severity,
                      std::vector<std::string> args, std::string suggestion)
{
    const bool column = field < m_header.uses.size();
    m_pending.push_back({.line = m_line, .column = column ? static_cast<int>(field) + 1 : 0,
                         .header = column ? m_header.uses[field].header : std::string(), .text = std::string(text),
                         .rule = std::string(rule), .severity = severity, .args = std::move(args),
                         .suggestion = std::move(suggestion)});
}

void RowTyper::flush()
{
    for (Problem &problem : m_pending) {
        const bool unknown = problem.rule.size() > 8 && problem.rule.compare(problem.rule.size() - 8, 8, ".unknown") == 0
                             && problem.severity == Severity::Warning;
        if (!unknown || m_unknownSaid.insert(problem.rule + foldName(problem.text)).second)
            m_problems.add(std::move(problem));
    }
    for (CellMemo::Entry *entry : m_unknown)
        entry->unknown = false;
}

bool RowTyper::repeatsHeader(const CsvRecord &record) const
{
    const auto repeats = [&record](const std::vector<std::string> &row) {
        return std::equal(row.begin(), row.end(), record.fields.begin(), record.fields.end(),
                          [](const std::string &cell, std::string_view field) { return cell == tidyText(field); });
    };
    if (!m_defaults.headerRows.empty())
        return std::any_of(m_defaults.headerRows.begin(), m_defaults.headerRows.end(), repeats);
    if (record.fields.size() != m_header.uses.size() || m_fields.empty())
        return false;
    const std::size_t first = m_fields.front()->index;
    if (withoutBlanks(record.fields[first]) != m_header.uses[first].header)
        return false;
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
        if (tidyText(record.fields[i]) != m_header.uses[i].header)
            return false;
    }
    return true;
}

bool RowTyper::isNote(const CsvRecord &record) const
{
    // Most rows begin with something that no note begins with.
    if (!record.fields.empty() && !record.fields.front().empty() && plain(record.fields.front().front()))
        return false;
    std::string_view filled;
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
        const std::string_view text = withoutBlanks(record.fields[i]);
        if (text.empty())
            continue;
        if (!filled.empty())
            return false;
        filled = text;
        // Where a name alone makes a row, (주)예제 is a company and no note.
        if (startsWith(text, "※") || startsWith(text, "(단위") || isSentence(text))
            continue;
        if (m_loneKey && static_cast<int>(i) == m_header.fieldOf[0])
            return false;
        static constexpr std::string_view marks[] = {"※", "*", "주:", "주 :", "주)", "(주)", "주1)", "주 1)", "자료:",
                                                     "자료 :", "자료)", "출처:", "출처 :", "단위:", "비고:", "비고 :", "[주]",
                                                     "<주>", "☞", "＊"};
        if (std::none_of(std::begin(marks), std::end(marks),
                         [text](std::string_view mark) { return startsWith(text, mark); }))
            return false;
    }
    return !filled.empty();
}

/// A total names no record: its key column holds 합계, or none is filled and a column without a meaning does.
bool RowTyper::isTotal(const CsvRecord &record) const
{
    if (m_sawTotal)
        return true;
    if (m_keyNamed)
        return false;
    if (m_sawWhole)
        return true;
    return std::any_of(m_unused.begin(), m_unused.end(), [&record](std::size_t field) {
        return field < record.fields.size() && isTotalWord(record.fields[field]);
    });
}

/// 인프라 소계 in a column of names that rows are added up by; elsewhere a name may end so.
bool RowTyper::isSubtotal(std::size_t column, std::string_view text) const
{
    const bool addsUp = m_info.kind == Kind::Budget || m_info.kind == Kind::Training;
    return addsUp && m_info.columns[column].role == Role::Key && m_info.columns[column].type == Type::Text
           && !subtotalOf(text).empty();
}

StatedTotal::Covers RowTyper::coveredBy(const CsvRecord &record) const
{
    auto covers = StatedTotal::Covers::All;
    for (const std::string_view text : record.fields) {
        if (isSubtotalWord(text) || !subtotalOf(text).empty())
            return StatedTotal::Covers::Block;
        if (foldHeader(text) == "계")
            covers = StatedTotal::Covers::Either;
    }
    return covers;
}

Value RowTyper::totalCoordinate(const Field &field, std::string_view text) const
{
    const Column &column = columnOf(field);
    switch (column.type) {
    case Type::Text: {
        const Value id = m_texts.find(canonicalSpelling(column.spelling, tidyText(text)));
        return id == Null ? Nowhere : m_texts.folded(id);
    }
    case Type::Choice: {
        const int choice = findChoice(column, text);
        return choice < 0 ? Nowhere : choice;
    }
    case Type::Year: {
        const NumberText year = readYear(text);
        return year.status == ReadStatus::Ok ? year.value : Nowhere;
    }
    case Type::Date: {
        const DateText date = readDate(text);
        return date.status == ReadStatus::Ok ? date.value.code() : Nowhere;
    }
    default:
        return Nowhere;
    }
}

void RowTyper::readTotal(const CsvRecord &record)
{
    m_total = {};
    m_total.line = record.line;
    m_total.covers = coveredBy(record);
    m_total.cells.assign(m_width, Null);
    m_total.stated.assign(m_width, false);
    readUnit(record);
    const auto figure = [&](const Field &field, const std::vector<ColumnUse::Fixed> &fixed) {
        const std::string_view text = record.fields[field.index];
        const bool money = columnOf(field).type == Type::Money;
        const PointMeaning point = m_header.uses[field.index].point;
        const NumberText number =
            money ? readMoney(text, {.wonPerUnit = wonPerUnit(field), .units = true, .point = point})
                  : readCount(text, {.units = true, .point = point});
        if (number.status == ReadStatus::Ok)
            m_total.figures.push_back({static_cast<int>(field.column), static_cast<int>(field.index) + 1,
                                       std::string(text), number.value, fixed});
    };
    for (const auto &field : m_fields) {
        if (field->index >= record.fields.size() || isBlankText(record.fields[field->index]))
            continue;
        const std::string_view text = record.fields[field->index];
        const Column &column = columnOf(*field);
        if (column.type == Type::Money || column.type == Type::Count) {
            figure(*field, {});
        } else if (isSubtotal(field->column, text)) {
            // Of a name that no row before has, it is the total of the rows beside it.
            m_total.cells[field->column] = totalCoordinate(*field, subtotalOf(text));
            m_total.stated[field->column] = m_total.cells[field->column] != Nowhere;
        } else if ((column.identifies() || column.spelling == db::Spelling::Phase) && !isTotalWord(text)
                   && !isWholeWord(text)) {
            m_total.stated[field->column] = true;
            m_total.cells[field->column] = totalCoordinate(*field, text);
        } else if (column.type == Type::Choice && findChoice(column, text) >= 0) {
            m_total.stated[field->column] = true; // 재원 합계 is the funding `total`
            m_total.cells[field->column] = findChoice(column, text);
        }
    }
    for (const auto &field : m_wide) {
        if (field->index < record.fields.size() && columnOf(*field).type == Type::Money)
            figure(*field, m_header.uses[field->index].fixed);
    }
}

/// Personal numbers under a header that does not say so: the column is named once and looked at no longer.
void RowTyper::watchUnused(const CsvRecord &record)
{
    for (std::size_t i = 0; i < m_unused.size(); ++i) {
        const std::size_t field = m_unused[i];
        if (field >= record.fields.size() || !looksPersonal(record.fields[field]))
            continue;
        m_personal = true;
        report(field, {}, "column.personal", Severity::Warning, {m_header.uses[field].header});
        m_unused.erase(m_unused.begin() + static_cast<std::ptrdiff_t>(i--));
    }
}

/// More or fewer fields than the header has.
bool RowTyper::checkShape(const CsvRecord &record)
{
    const std::size_t columns = m_header.uses.size();
    if (record.fields.size() == columns && !record.malformed)
        return true;
    if (record.malformed)
        report(columns, {}, "row.quote", Severity::Error);
    const bool more = record.fields.size() > columns
                      && std::any_of(record.fields.begin() + static_cast<std::ptrdiff_t>(columns), record.fields.end(),
                                     [](std::string_view field) { return !isBlankText(field); });
    const bool fewer = std::any_of(m_fields.begin(), m_fields.end(), [&](const auto &field) {
        const Column &column = columnOf(*field);
        return field->index >= record.fields.size() && column.required
               && (column.role != Role::AsOf || !m_defaults.asOf.valid());
    });
    if (more || fewer)
        report(columns, {}, "row.ragged", Severity::Error,
               {std::to_string(record.fields.size()), std::to_string(columns)});
    return !more && !fewer && !record.malformed;
}

void RowTyper::readUnit(const CsvRecord &record)
{
    m_rowUnit = 0;
    if (m_unitField < 0 || static_cast<std::size_t>(m_unitField) >= record.fields.size())
        return;
    const std::string_view text = record.fields[static_cast<std::size_t>(m_unitField)];
    if (text == "원")
        m_rowUnit = 1;
    else if (!isBlankText(text))
        m_rowUnit = moneyUnit(foldHeader(text));
    if (m_rowUnit == 0 && !isBlankText(text))
        m_rowUnit = -1;
}

bool RowTyper::readShared(const CsvRecord &record)
{
    bool good = true;
    readUnit(record);
    if (m_rowUnit < 0) {
        const auto field = static_cast<std::size_t>(m_unitField);
        report(field, record.fields[field], "unit.unknown", Severity::Error);
        m_rowUnit = 1; // so that the amount itself is looked at too
        good = false;
    }
    for (const auto &field : m_fields) {
        if (field->index < record.fields.size())
            good = readCell(*field, record.fields[field->index], m_rows.data()) && good;
    }
    return good;
}

/// The quarter that a wide field without a year names, of the row's own fiscal year.
Value RowTyper::quarterOfRow(const Value *cells) const
{
    const Value year = cells[col::budget::FiscalYear];
    return year == Null ? Null : PartialDate::fromCode(year * YearOne + cells[m_asOf]).code();
}

void RowTyper::readWide(const CsvRecord &record, bool sharedGood)
{
    for (const auto &field : m_wide) {
        if (field->index >= record.fields.size() || isUnknownText(record.fields[field->index]))
            continue;
        const std::size_t at = (m_rowCount + 1) * m_width; // row 0 is what all of them share, until the end
        m_rows.resize(std::max(m_rows.size(), at + m_width));
        Value *cells = m_rows.data() + at;
        std::copy_n(m_rows.data(), m_width, cells);
        const ColumnUse &use = m_header.uses[field->index];
        for (const ColumnUse::Fixed &fixed : use.fixed)
            cells[fixed.column] = fixed.value;
        if (m_asOf >= 0 && cells[m_asOf] != Null && cells[m_asOf] < YearOne)
            cells[m_asOf] = quarterOfRow(cells);
        const bool read = readCell(*field, record.fields[field->index], cells);
        if (sharedGood && read && finishRow(cells, &use)) {
            m_rowIncrements.resize(std::max(m_rowIncrements.size(), m_rowCount + 1));
            m_rowIncrements[m_rowCount++] = use.increments ? static_cast<int>(field->index) : -1;
        } else {
            ++m_refused;
        }
    }
    m_rows.erase(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(m_width));
}

/// Fills in what the file says for all rows and looks at the row as a whole.
bool RowTyper::finishRow(Value *cells, const ColumnUse *wide)
{
    if (m_asOf >= 0 && cells[m_asOf] == Null)
        cells[m_asOf] = m_defaults.asOf.code();
    if (m_source >= 0 && cells[m_source] == Null)
        cells[m_source] = m_sourceId;
    bool good = true;
    for (const std::size_t i : m_required) {
        if (cells[i] != Null || (m_asked && static_cast<int>(i) == col::budget::Stage))
            continue;
        good = false;
        const Column &column = m_info.columns[i];
        const int field = m_header.fieldOf[i];
        const std::size_t place = field < 0 ? m_header.uses.size() : static_cast<std::size_t>(field);
        if (column.role == Role::AsOf)
            report(place, {}, "as_of.missing", Severity::Error);
        else
            report(place, {}, "value.missing", Severity::Error, {std::string(column.key)});
    }
    if (const int measure = measureColumn(m_info.kind); measure >= 0 && cells[measure] == Null && !wide && !m_asked) {
        const bool claims = m_info.kind == Kind::Observations && cells[col::observations::Numerator] != Null;
        if (!claims)
            report(m_header.uses.size(), {}, "row.empty", Severity::Warning);
    }
    return good;
}

/// A total is no row, so none is refused for how it is written.
void RowTyper::forgetPoints()
{
    for (const auto &field : m_fields) {
        if (field->pointLines.empty() || field->pointLines.back() != static_cast<std::uint32_t>(m_line))
            continue;
        if (field->pointTexts.size() == field->pointLines.size())
            field->pointTexts.pop_back();
        field->pointLines.pop_back();
    }
}

RecordSort RowTyper::read(const CsvRecord &record)
{
    m_line = record.line;
    m_pending.clear();
    m_unknown.clear();
    m_rowCount = 0;
    m_refused = 0;
    if (record.blank)
        return RecordSort::Blank;
    if (repeatsHeader(record) || isNote(record))
        return RecordSort::Title;
    m_rows.assign(m_blanks.begin(), m_blanks.end());
    m_keyNamed = false;
    m_sawTotal = false;
    m_sawWhole = false;
    bool good = readShared(record);
    if (isTotal(record)) {
        readTotal(record);
        forgetPoints();
        for (Problem &problem : m_pending) { // said once for all rows, also when a total is the first of them
            if (problem.rule == "unit.assumed")
                m_problems.add(std::move(problem));
        }
        return RecordSort::Total;
    }
    watchUnused(record);
    good = checkShape(record) && good;
    if (m_wide.empty()) {
        good = good && finishRow(m_rows.data(), nullptr);
        ++(good ? m_rowCount : m_refused);
    } else {
        readWide(record, good);
        if (m_rowCount + m_refused == 0 && good)
            return RecordSort::Blank;
        if (m_rowCount + m_refused == 0)
            m_refused = 1;
    }
    flush();
    return RecordSort::Row;
}

} // namespace db
