#pragma once

#include "db/exchange/problem_list.h"
#include "db/ledger/snapshot.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace db {

/// Budget amounts of one period alone (분기 집행액, 당월, 증감), brought to what the data file keeps: what was paid or
/// spent in the fiscal year up to the as-of date, or the whole amount after a change.
///
/// The amount of a row becomes the amount at the end of the period before plus its own. The period is the year,
/// quarter or month that its as-of date names; a whole day stands for the quarter or month it lies in where the header
/// says 분기 or 월, and otherwise for the time since the statement before. The amount at the end of the period before
/// is, for the same figure (all coordinates but as-of date and revision) and source,
///  - the running sum of this file's earlier periods,
///  - before the first of them the latest statement of the data file (of the source, else of any where these agree)
///    from before that period begins; for payout and spending it must be of the very day before,
///  - for payout and spending of a fiscal year that begins with the period: nothing yet.
/// Where none of them is known the row is refused: increment.base (header, first day of the period).
class Increments final
{
public:
    Increments(const Snapshot &snapshot, const Texts &texts) : m_snapshot(snapshot), m_texts(texts) {}

    /// A typed row of the budget whose amount is an increment; `field` (first = 1) and `header` say where it stands.
    void add(std::int64_t line, int field, const std::string &header, std::span<const Value> cells);

    struct Row {
        std::int64_t line = 0;
        int field = 0;
        std::string header;
        std::vector<Value> cells;
        bool known = false; ///< its amount is now the whole; otherwise the row is to be refused
    };
    /// All rows in the order of the file.
    std::vector<Row> resolve(ProblemList &problems);

private:
    struct Base {
        bool found = false;
        bool clear = true; ///< statements of one day agree, and it was not withdrawn
        std::chrono::sys_days until{};
        Value amount = 0;
    };
    /// What the data file says of a figure up to the day before `before`.
    Base baseOf(const std::vector<std::size_t> &statements, Value source, std::chrono::sys_days before) const;
    std::vector<Value> figureOf(std::span<const Value> cells) const;
    void resolveFigure(std::vector<Row *> &rows, const std::vector<std::size_t> &statements, ProblemList &problems) const;

    const Snapshot &m_snapshot;
    const Texts &m_texts;
    std::vector<Row> m_rows;
};

} // namespace db
