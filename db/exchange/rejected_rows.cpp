#include "db/exchange/csv_reader.h"
#include "db/exchange/csv_writer.h"
#include "db/exchange/import_plan.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace db {

namespace {

/// What is wrong with each line, as rule ids with the header of the cell.
std::unordered_map<std::int64_t, std::string> reasonsByLine(const ImportPlan &plan)
{
    std::unordered_map<std::int64_t, std::string> reasons;
    for (const Problem &problem : plan.problems) {
        if (problem.severity != Severity::Error)
            continue;
        std::string &reason = reasons[problem.line];
        if (!reason.empty())
            reason += "; ";
        reason += problem.rule;
        if (!problem.header.empty())
            reason += " (" + problem.header + ')';
        for (const std::string &arg : problem.rule == "key.twice" ? problem.args : std::vector<std::string>())
            reason += ' ' + arg;
    }
    return reasons;
}

} // namespace

Result<std::string> rejectedRows(ByteSource &input, const ImportPlan &plan)
{
    std::set<std::int64_t> lines;
    for (const PlannedRow &row : plan.rows) {
        if (row.fate == RowFate::Rejected)
            lines.insert(row.line);
    }
    const auto reasons = reasonsByLine(plan);
    if (const Result<void> rewound = input.rewind(); !rewound)
        return rewound.error();

    std::string out;
    CsvWriter writer(stringSink(out), {.escapeFormulas = false});
    CsvReader reader(input, plan.encoding, {.delimiter = plan.delimiter});
    CsvRecord record;
    for (;;) {
        const CsvReader::Step step = reader.next(record);
        if (step == CsvReader::Step::Failed)
            return reader.error();
        if (step == CsvReader::Step::End)
            break;
        // The rows above the header stay too: the unit and the as-of date may stand there.
        const bool above = record.line < plan.headerLine;
        const bool header = record.line == plan.headerLine;
        if (!above && !header && lines.find(record.line) == lines.end())
            continue;
        // The reason has a column of its own behind those of the header, also where a row is too long or too short.
        const std::size_t width = std::max(plan.columns.size(), record.fields.size());
        for (std::size_t i = 0; i < width; ++i)
            writer.field(i < record.fields.size() ? record.fields[i] : std::string_view{});
        if (header) {
            writer.field(info(plan.kind).find("reason") < 0 ? "reason" : "reject_reason");
        } else if (!above) {
            auto reason = reasons.find(record.line);
            if (reason == reasons.end()) // refused for the header's sake
                reason = reasons.find(plan.headerLine);
            writer.field(reason == reasons.end() ? std::string_view{} : std::string_view(reason->second));
        }
        writer.endRecord();
    }
    if (const Result<void> written = writer.finish(); !written)
        return written.error();
    return out;
}

} // namespace db
