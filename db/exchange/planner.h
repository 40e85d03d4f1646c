#pragma once

#include "db/exchange/csv_reader.h"
#include "db/exchange/equal_names.h"
#include "db/exchange/import_plan.h"
#include "db/exchange/increments.h"
#include "db/exchange/layout.h"
#include "db/exchange/problem_list.h"
#include "db/exchange/repairs.h"
#include "db/exchange/row_matcher.h"
#include "db/exchange/row_typing.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace db {

/// One run of planImport() over decoded records: finds the layout, types and matches the rows, checks them together.
class Planner final
{
public:
    Planner(const PlanBase &base, const ImportOptions &options, ImportPlan &plan);

    Result<void> run(ByteSource &input, Encoding encoding, const std::atomic<bool> *cancel,
                     const std::function<void(const PlanProgress &)> &progress);

    /// The file holds what looks like personal numbers: its bytes are not to be kept.
    bool sawPersonal() const { return m_personal; }

private:
    Result<void> readLayout(CsvReader &reader);
    void begin(const Layout &layout);
    void makeRoom(std::int64_t inputSize, std::int64_t bytesRead);
    void take(const CsvRecord &record);
    PartialDate asOfOfRows(const Layout &layout);
    void readDefaults(RowDefaults &defaults);
    void place(std::int64_t line, std::span<Value> cells);
    void useKeptNames(std::int64_t line, std::span<Value> cells);
    void addIncrement(std::int64_t line, int field, std::span<Value> cells);
    void placeIncrements();
    void refuseAmbiguous(const std::vector<std::uint32_t> &lines);
    void reportConflict(std::int64_t line, std::int64_t other);
    void finish();
    void checkRules();
    void sumMoney();
    void keepUsedTexts();

    const PlanBase &m_base;
    const ImportOptions &m_options;
    ImportPlan &m_plan;
    std::shared_ptr<Texts> m_texts;
    ProblemList m_problems;
    HeaderMap m_header;
    bool m_headerBroken = false;
    bool m_roomMade = false;
    bool m_personal = false;
    std::optional<RowTyper> m_typer;
    std::optional<RowMatcher> m_matcher;
    /// A column of names that the dictionary speaks of.
    struct NameColumn {
        std::size_t column;
        NameOf of;
        std::vector<Value> kept; // by text id: the name to take instead, or Null; grows as texts are met
    };
    EqualNames m_names;
    std::vector<NameColumn> m_nameColumns;
    bool m_namesMapped = false;
    std::optional<Increments> m_increments; // when a column holds any
    Repairs m_repairs;
    std::vector<StatedTotal> m_totals;
    std::vector<std::uint32_t> m_amountless; // lines of rows that state no amount, in order
    std::vector<KeptRecord> m_kept; // records read while the header was looked for
    std::size_t m_firstRow = 0;     // index in m_kept
    bool m_atEnd = false;
};

} // namespace db
