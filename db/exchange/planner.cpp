#include "db/exchange/planner.h"

#include "db/engine/large_pages.h"
#include "db/exchange/header_names.h"
#include "db/exchange/plan_rules.h"
#include "db/exchange/plan_scope.h"
#include "db/exchange/values.h"
#include "db/records/texts.h"

#include <algorithm>

namespace db {

namespace {

constexpr std::size_t MostTotals = 100'000; // a file of nothing else is no table
constexpr int PollEvery = 1024;             // records

CsvRecord viewOf(const KeptRecord &kept)
{
    CsvRecord record;
    record.line = kept.line;
    record.malformed = kept.malformed;
    record.blank = kept.blank;
    record.fields.assign(kept.cells.begin(), kept.cells.end());
    return record;
}

} // namespace

Planner::Planner(const PlanBase &base, const ImportOptions &options, ImportPlan &plan)
    : m_base(base), m_options(options), m_plan(plan), m_texts(std::make_shared<Texts>(base.snapshot->texts)),
      m_names(*base.snapshot), m_repairs(options.repairs)
{
    m_plan.before = base.snapshot;
    m_plan.draft.texts = m_texts;
}

Result<void> Planner::readLayout(CsvReader &reader)
{
    CsvRecord record;
    while (m_kept.size() < Layout::Window) {
        const CsvReader::Step step = reader.next(record);
        if (step == CsvReader::Step::Failed)
            return reader.error();
        if (step == CsvReader::Step::End) {
            m_atEnd = true;
            break;
        }
        m_repairs.apply(record);
        m_kept.push_back({record.line, record.malformed, record.blank, {record.fields.begin(), record.fields.end()}});
    }
    const Result<Layout> layout = findLayout(m_kept, {.kind = m_options.kind, .headerLine = m_options.headerLine,
                                                     .headerRows = m_options.headerRows, .columns = m_options.columns,
                                                     .defaults = m_options.defaults});
    if (!layout)
        return layout.error();
    begin(*layout);
    return {};
}

void Planner::begin(const Layout &layout)
{
    m_header = layout.header;
    bindTexts(m_header, *m_texts);
    m_firstRow = layout.headerRecord + layout.headerRows;
    m_plan.kind = m_header.kind;
    m_plan.headerLine = m_kept[layout.headerRecord].line;
    m_plan.headerRows = static_cast<int>(layout.headerRows);
    m_plan.columns = m_header.uses;
    m_plan.fingerprint = layout.fingerprint;
    for (std::size_t i = 0; i < layout.headerRecord; ++i)
        ++(m_kept[i].blank ? m_plan.skipped.blank : m_plan.skipped.title);
    for (const Problem &problem : m_header.problems) {
        m_headerBroken = m_headerBroken || problem.severity == Severity::Error;
        m_problems.add(problem);
    }
    m_plan.draft.parts.push_back({.kind = m_plan.kind, .width = info(m_plan.kind).columns.size(), .cells = {}, .rows = {}});
    RowDefaults defaults;
    defaults.unitWon = layout.unitWon != 0 ? layout.unitWon : m_options.unitWon.value_or(0);
    defaults.asOf = asOfOfRows(layout);
    defaults.source = m_options.source;
    defaults.today = m_base.today;
    defaults.serialDates = m_options.serialDates;
    defaults.workbook = !m_plan.workbook.empty();
    for (std::size_t i = 0; layout.headerRows > 1 && i < layout.headerRows; ++i) {
        auto &row = defaults.headerRows.emplace_back();
        for (const std::string &cell : m_kept[layout.headerRecord + i].cells)
            row.push_back(tidyText(cell));
    }
    readDefaults(defaults);
    m_typer.emplace(m_header, std::move(defaults), *m_base.snapshot, *m_texts, m_problems);
    m_matcher.emplace(m_plan, *m_texts, m_typer->statedColumns());
    if (m_plan.kind == Kind::Budget
        && std::any_of(m_header.uses.begin(), m_header.uses.end(), [](const ColumnUse &use) { return use.increments; }))
        m_increments.emplace(*m_base.snapshot, *m_texts);
    const auto columns = info(m_plan.kind).columns;
    for (std::size_t i = 0; i < columns.size() && !m_names.empty(); ++i) {
        if (const auto of = nameOf(columns[i]))
            m_nameColumns.push_back({i, *of, {}});
    }
}

/// The date of the title row, else the caller's, else the month that the headers name.
PartialDate Planner::asOfOfRows(const Layout &layout)
{
    if (layout.asOf.valid() || m_options.asOf.valid() || !m_header.month.valid())
        return layout.asOf.valid() ? layout.asOf : m_options.asOf;
    const int asOf = info(m_plan.kind).asOfColumn();
    if (asOf >= 0 && m_header.fieldOf[static_cast<std::size_t>(asOf)] < 0) {
        const std::string &header = m_header.uses[m_header.monthField].header;
        m_problems.add({.line = m_plan.headerLine, .column = static_cast<int>(m_header.monthField) + 1, .header = header,
                        .text = header, .rule = "header.month", .severity = Severity::Warning,
                        .args = {header, m_header.month.text()}});
    }
    return m_header.month;
}

void Planner::readDefaults(RowDefaults &defaults)
{
    const KindInfo &kind = info(m_plan.kind);
    for (const auto &[key, text] : m_options.defaults) {
        const int index = kind.find(key);
        const Column *column = index < 0 ? nullptr : &kind.columns[static_cast<std::size_t>(index)];
        Value value = Null;
        if (column && column->type == Type::Text && column->stored() && !isBlankText(text))
            value = m_texts->intern(canonicalSpelling(column->spelling, tidyText(text)));
        else if (column && column->type == Type::Choice && findChoice(*column, text) >= 0)
            value = findChoice(*column, text);
        else if (const NumberText year = readYear(text); column && column->type == Type::Year && year.status == ReadStatus::Ok)
            value = year.value;
        if (value != Null) {
            defaults.values.emplace_back(static_cast<std::size_t>(index), value);
            continue;
        }
        m_headerBroken = true;
        m_problems.add({.line = m_plan.headerLine, .column = 0, .header = {}, .text = text, .rule = "default.unknown",
                        .severity = Severity::Error, .args = {key, text}});
    }
}

/// A spelling that the dictionary knows becomes the name that is kept, before the key is looked for.
void Planner::useKeptNames(std::int64_t line, std::span<Value> cells)
{
    constexpr Value unasked = -1;
    for (NameColumn &names : m_nameColumns) {
        Value &cell = cells[names.column];
        if (cell == Null)
            continue;
        const auto id = static_cast<std::size_t>(cell);
        if (id >= names.kept.size())
            names.kept.resize(m_texts->size() + 1, unasked);
        Value &kept = names.kept[id];
        if (kept == unasked) {
            kept = m_names.keptName(names.of, m_texts->folded(cell));
            if (kept != Null) {
                const int field = m_header.fieldOf[names.column];
                m_problems.add({.line = line, .column = field + 1,
                                .header = field < 0 ? std::string() : m_header.uses[static_cast<std::size_t>(field)].header,
                                .text = std::string(m_texts->text(cell)), .rule = "name.mapped",
                                .severity = Severity::Warning,
                                .args = {std::string(m_texts->text(cell)), std::string(m_texts->text(kept))}});
            }
        }
        if (kept != Null) {
            cell = kept;
            m_namesMapped = true;
        }
    }
}

/// Makes room for about as many rows as the rest of the file will hold: growing by doubling would need the room of
/// all rows two times over. What is not used is never touched, so costs nothing.
void Planner::makeRoom(std::int64_t inputSize, std::int64_t bytesRead)
{
    const auto seen = static_cast<std::int64_t>(m_plan.rows.size());
    m_roomMade = true;
    if (seen == 0 || inputSize <= bytesRead)
        return;
    const auto expected = static_cast<std::size_t>(static_cast<double>(seen) * static_cast<double>(inputSize)
                                                   / static_cast<double>(bytesRead) * 1.02) + 1024;
    reserveLarge(m_plan.rows, expected);
    DraftPart &part = m_plan.draft.parts.front();
    // As far as the rows up to here tell, the others will be new or changed in the same share.
    const double share = static_cast<double>(part.rows.size()) / static_cast<double>(seen);
    const auto changed = static_cast<std::size_t>(static_cast<double>(expected) * std::min(1.0, share * 1.1)) + 1024;
    reserveLarge(part.rows, changed);
    reserveLarge(part.cells, changed * part.width);
    m_matcher->reserve(changed);
}

void Planner::take(const CsvRecord &record)
{
    switch (m_typer->read(record)) {
    case RecordSort::Blank:
        ++m_plan.skipped.blank;
        return;
    case RecordSort::Title:
        ++m_plan.skipped.title;
        return;
    case RecordSort::Total:
        ++m_plan.skipped.total;
        if (m_totals.size() < MostTotals)
            m_totals.push_back(m_typer->total());
        return;
    case RecordSort::Row:
        break;
    }
    const auto line = static_cast<std::uint32_t>(record.line);
    for (std::size_t i = 0; i < m_typer->rows(); ++i) {
        if (m_headerBroken)
            m_matcher->refuse(line);
        else if (const int field = m_increments ? m_typer->increments(i) : -1; field >= 0)
            addIncrement(record.line, field, m_typer->row(i));
        else
            place(record.line, m_typer->row(i));
    }
    for (std::size_t i = 0; i < m_typer->refused(); ++i)
        m_matcher->refuse(line);
}

void Planner::place(std::int64_t line, std::span<Value> cells)
{
    useKeptNames(line, cells);
    if (m_plan.kind == Kind::Budget && cells[col::budget::Amount] == Null)
        m_amountless.push_back(static_cast<std::uint32_t>(line));
    const RowMatcher::Conflict conflict = m_matcher->place(static_cast<std::uint32_t>(line), cells);
    if (conflict.firstLine == 0)
        return;
    reportConflict(line, conflict.firstLine);
    if (!conflict.known)
        reportConflict(conflict.firstLine, line);
}

void Planner::addIncrement(std::int64_t line, int field, std::span<Value> cells)
{
    useKeptNames(line, cells); // what stands in the data file stands under these
    m_increments->add(line, field + 1, m_header.uses[static_cast<std::size_t>(field)].header, cells);
}

/// Rows that hold increments wait until all of them are known.
void Planner::placeIncrements()
{
    for (Increments::Row &row : m_increments->resolve(m_problems)) {
        if (row.known)
            place(row.line, row.cells);
        else
            m_matcher->refuse(static_cast<std::uint32_t>(row.line));
    }
}

/// What was read in one way of two in a column that never tells which.
void Planner::refuseAmbiguous(const std::vector<std::uint32_t> &lines)
{
    for (std::size_t row = 0; row < m_plan.rows.size() && !lines.empty(); ++row) {
        if (m_plan.rows[row].fate != RowFate::Rejected
            && std::binary_search(lines.begin(), lines.end(), m_plan.rows[row].line))
            m_matcher->refusePlaced(row);
    }
}

void Planner::reportConflict(std::int64_t line, std::int64_t other)
{
    m_problems.add({.line = line, .column = 0, .header = {}, .text = {}, .rule = "key.twice",
                    .severity = Severity::Error, .args = {std::to_string(std::min(line, other)), std::to_string(std::max(line, other))}});
}

Result<void> Planner::run(ByteSource &input, Encoding encoding, const std::atomic<bool> *cancel,
                          const std::function<void(const PlanProgress &)> &progress)
{
    CsvReader reader(input, encoding, {.delimiter = m_options.delimiter.value_or('\0')});
    if (const Result<void> read = readLayout(reader); !read)
        return read;
    for (std::size_t i = m_firstRow; i < m_kept.size(); ++i)
        take(viewOf(m_kept[i]));
    CsvRecord record;
    std::int64_t reported = 0;
    for (int count = 0; !m_atEnd; ++count) {
        if (count % PollEvery == 0) {
            if (cancel && *cancel)
                return fail(ErrorCode::Cancelled);
            if (const std::int64_t read = reader.bytesRead(); read != reported) {
                if (reported > 0 && !m_roomMade) // the rows up to here came from the chunks before this one
                    makeRoom(input.size(), reported);
                reported = read;
                if (progress && input.size() > 0) // the first half was finding the encoding
                    progress({.share = 0.2 + 0.8 * static_cast<double>(read) / static_cast<double>(input.size()),
                              .bytes = read, .bytesTotal = input.size(),
                              .rows = static_cast<std::int64_t>(m_plan.rows.size())});
            }
        }
        const CsvReader::Step step = reader.next(record);
        if (step == CsvReader::Step::Failed)
            return reader.error();
        if (step == CsvReader::Step::End)
            break;
        m_repairs.apply(record);
        take(record);
    }
    m_plan.skipped.blank += reader.blankLines();
    m_plan.delimiter = reader.delimiter();
    finish();
    return {};
}

void Planner::finish()
{
    if (m_increments)
        placeIncrements();
    if (m_plan.kind == Kind::Training) {
        refuseTraining(m_plan, m_problems, [this](std::size_t row) {
            m_matcher->refusePlaced(row);
        });
    }
    refuseAmbiguous(m_typer->finish());
    for (const RowMatcher::LateRefusal &late : m_matcher->finish())
        reportConflict(late.line, late.otherLine);
    findMissing(m_plan, m_base.history, m_matcher->taken());
    if (m_increments)
        std::stable_sort(m_plan.rows.begin(), m_plan.rows.end(),
                         [](const PlannedRow &a, const PlannedRow &b) { return a.line < b.line; });
    m_repairs.finish();
    m_plan.repaired = m_repairs.note();
    for (const Repair *repair : m_repairs.unused())
        m_problems.add({.line = repair->line, .column = repair->field, .header = {}, .text = repair->text,
                        .rule = "repair.unused", .severity = Severity::Warning, .args = {}});
    m_personal = m_header.hasPersonal() || m_typer->sawPersonal();
    m_typer.reset();
    m_matcher.reset();
    sumMoney();
    checkRules();
    withdrawMissing(m_plan, m_options.withdraw);
    keepUsedTexts();
    m_problems.moveTo(m_plan);
}

/// What only shows when all rows are known.
void Planner::checkRules()
{
    checkTotals(m_plan, m_totals, m_problems);
    checkDates(m_plan, m_problems);
    switch (m_plan.kind) {
    case Kind::Budget:
        checkBudget(m_plan, m_problems);
        checkBudgetParts(m_plan, m_problems);
        break;
    case Kind::Companies:
        checkCompanies(m_plan, m_problems);
        break;
    case Kind::Training:
        checkTraining(m_plan, m_problems);
        break;
    case Kind::Observations:
        checkObservations(m_plan, m_problems);
        break;
    default:
        break;
    }
}

void Planner::sumMoney()
{
    const int money = measureColumn(m_plan.kind);
    if (money < 0 || info(m_plan.kind).columns[static_cast<std::size_t>(money)].type != Type::Money)
        return;
    for (const PlannedRow &row : m_plan.rows) {
        const auto cells = m_plan.cellsAfter(row);
        if (cells.empty() || cells[static_cast<std::size_t>(money)] == Null
            || std::binary_search(m_amountless.begin(), m_amountless.end(), row.line))
            continue; // what stands under a blank amount is no amount of the file
        const Value amount = cells[static_cast<std::size_t>(money)];
        if (__builtin_add_overflow(m_plan.totalWon, amount, &m_plan.totalWon)) {
            m_problems.add({.line = row.line, .column = 0, .header = {}, .text = std::to_string(amount),
                            .rule = "total.too_large", .severity = Severity::Error, .args = {}});
            m_plan.totalWon = 0;
            return;
        }
    }
}

/// Leaves texts out of the dictionary that only refused rows used: what is not imported is not stored.
void Planner::keepUsedTexts()
{
    DraftPart &part = m_plan.draft.parts.front();
    const KindInfo &kind = info(m_plan.kind);
    const std::size_t base = m_texts->baseSize();
    std::vector<Value> moved(m_texts->size() - base, Null);
    const auto eachFixed = [&](auto visit) {
        for (ColumnUse &use : m_plan.columns) {
            for (ColumnUse::Fixed &fixed : use.fixed) {
                if (kind.columns[static_cast<std::size_t>(fixed.column)].type == Type::Text
                    && static_cast<std::size_t>(fixed.value) > base)
                    visit(fixed.value);
            }
        }
    };
    const auto eachNewText = [&](auto visit) {
        for (std::size_t at = 0; at < part.cells.size(); at += part.width) {
            for (std::size_t i = 0; i < part.width; ++i) {
                Value &cell = part.cells[at + i];
                if (kind.columns[i].type == Type::Text && cell != Null && static_cast<std::size_t>(cell) > base)
                    visit(cell);
            }
        }
    };
    // Without refused, total or doubled rows every new text is in a row that is new or changed.
    if (moved.empty() || (!m_namesMapped && m_plan.rejected == 0 && m_plan.unchanged == 0 && m_plan.updated == 0 && m_plan.skipped.total == 0))
        return;
    std::size_t used = 0;
    const auto use = [&](Value cell) {
        Value &mark = moved[static_cast<std::size_t>(cell) - base - 1];
        used += mark == Null ? 1U : 0U;
        mark = cell;
    };
    eachNewText(use);
    eachFixed(use);
    if (used == moved.size())
        return;
    auto kept = std::make_shared<Texts>(m_base.snapshot->texts);
    for (Value &id : moved) {
        if (id != Null)
            id = kept->intern(m_texts->text(id));
    }
    const auto move = [&](Value &cell) { cell = moved[static_cast<std::size_t>(cell) - base - 1]; };
    eachNewText(move);
    eachFixed(move);
    m_texts = kept;
    m_plan.draft.texts = m_texts;
}

} // namespace db
