#include "db/exchange/increments.h"

#include "db/records/partial_date.h"

#include <algorithm>
#include <chrono>
#include <map>

namespace db {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// The first day of the period that an increment is of; nothing where only the statement before can tell.
std::optional<sys_days> periodBegin(PartialDate asOf, const std::string &header)
{
    if (asOf.precision() != PartialDate::Precision::Day)
        return asOf.firstDay();
    const std::chrono::year_month_day day(asOf.lastDay());
    const auto says = [&header](std::string_view word) { return header.find(word) != std::string::npos; };
    if (says("분기"))
        return PartialDate::ofQuarter(asOf.year(), asOf.quarter()).firstDay();
    if (says("월"))
        return PartialDate::ofMonth(asOf.year(), static_cast<int>(static_cast<unsigned>(day.month()))).firstDay();
    return std::nullopt;
}

/// Payout and spending begin at nothing with each fiscal year; a plan or an appropriation does not.
bool beginsAtNothing(std::span<const Value> cells)
{
    const Value stage = cells[col::budget::Stage];
    return cells[col::budget::FiscalYear] != Null
           && (stage == static_cast<Value>(Stage::Transferred) || stage == static_cast<Value>(Stage::Spent));
}

} // namespace

void Increments::add(std::int64_t line, int field, const std::string &header, std::span<const Value> cells)
{
    m_rows.push_back({line, field, header, {cells.begin(), cells.end()}, false});
}

std::vector<Value> Increments::figureOf(std::span<const Value> cells) const
{
    std::vector<Value> figure;
    const auto columns = info(Kind::Budget).columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role == Role::Key)
            figure.push_back(columns[i].type == Type::Text ? m_texts.folded(cells[i]) : cells[i]);
    }
    return figure;
}

Increments::Base Increments::baseOf(const std::vector<std::size_t> &statements, Value source, sys_days before) const
{
    const Table &table = m_snapshot.table(Kind::Budget);
    Base best;
    for (const bool own : {true, false}) {
        for (const std::size_t row : statements) {
            const auto cells = table.row(row);
            const sys_days until = PartialDate::fromCode(cells[col::budget::AsOf]).lastDay();
            const bool same = m_texts.folded(cells[col::budget::Source]) == source;
            if (same != own || until >= before || (best.found && until < best.until))
                continue;
            const bool withdrawn = table.origins[row].state == RowState::Withdrawn;
            const Value amount = cells[col::budget::Amount];
            if (!withdrawn && amount == Null)
                continue;
            const bool again = best.found && until == best.until;
            best.clear = !withdrawn && (!again || (best.clear && best.amount == amount));
            best.found = true;
            best.until = until;
            best.amount = amount;
        }
        if (best.found)
            break;
    }
    return best;
}

void Increments::resolveFigure(std::vector<Row *> &rows, const std::vector<std::size_t> &statements,
                               ProblemList &problems) const
{
    const auto asOf = [](const Row &row) { return PartialDate::fromCode(row.cells[col::budget::AsOf]); };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row *a, const Row *b) { return asOf(*a).lastDay() < asOf(*b).lastDay(); });
    const bool flow = beginsAtNothing(rows.front()->cells);
    const sys_days first = periodBegin(asOf(*rows.front()), rows.front()->header).value_or(asOf(*rows.front()).lastDay());
    Base base = baseOf(statements, m_texts.folded(rows.front()->cells[col::budget::Source]), first);
    if (!base.clear)
        base.found = false;
    const sys_days yearBegin = flow ? PartialDate::ofYear(static_cast<int>(rows.front()->cells[col::budget::FiscalYear])).firstDay()
                                    : sys_days{};
    if (flow && base.clear && first == yearBegin && (!base.found || base.until < yearBegin))
        base = {.found = true, .clear = true, .until = yearBegin - days(1), .amount = 0};

    for (std::size_t i = 0; i < rows.size();) {
        const PartialDate date = asOf(*rows[i]);
        const std::optional<sys_days> begin = periodBegin(date, rows[i]->header);
        const bool joined = base.found && (!flow || !begin || *begin == base.until + days(1));
        // The same date once more is the same statement again, or one that contradicts it: both stand on the same base.
        Value next = base.amount;
        for (std::size_t same = i; i < rows.size() && asOf(*rows[i]).lastDay() == date.lastDay(); ++i) {
            Row &row = *rows[i];
            Value &amount = row.cells[col::budget::Amount];
            row.known = joined && asOf(row) == date && !__builtin_add_overflow(base.amount, amount, &amount);
            if (i == same)
                next = amount;
            if (!row.known)
                problems.add({.line = row.line, .column = row.field, .header = row.header, .text = {},
                              .rule = "increment.base", .severity = Severity::Error,
                              .args = {row.header, PartialDate::ofDay(begin.value_or(date.lastDay())).text()}});
        }
        base.found = base.found && rows[i - 1]->known;
        base.amount = next;
        base.until = date.lastDay();
    }
}

std::vector<Increments::Row> Increments::resolve(ProblemList &problems)
{
    // By figure and source; the statements of the data file by figure.
    std::map<std::vector<Value>, std::vector<std::size_t>> statements;
    std::map<std::pair<std::vector<Value>, Value>, std::vector<Row *>> groups;
    for (Row &row : m_rows) {
        std::vector<Value> figure = figureOf(row.cells);
        statements[figure];
        groups[{std::move(figure), m_texts.folded(row.cells[col::budget::Source])}].push_back(&row);
    }
    const Table &table = m_snapshot.table(Kind::Budget);
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto known = statements.find(figureOf(table.row(row)));
        if (known != statements.end())
            known->second.push_back(row);
    }
    for (auto &[key, rows] : groups)
        resolveFigure(rows, statements[key.first], problems);
    return std::move(m_rows);
}

} // namespace db
