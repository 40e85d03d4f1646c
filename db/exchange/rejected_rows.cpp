#include "db/exchange/rejected_rows.h"

#include "db/exchange/csv_reader.h"
#include "db/exchange/csv_writer.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>

namespace db {

namespace {

/// What is wrong with each line, as rule ids with the header of the cell.
std::unordered_map<std::int64_t, std::string> reasonsByLine(const ImportPlan &plan, bool warnings)
{
    std::unordered_map<std::int64_t, std::string> reasons;
    for (const Problem &problem : plan.problems) {
        if (problem.severity != Severity::Error && !warnings)
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

/// The cells behind the reason: one line in each for every problem of a record.
struct Notes {
    std::string fields[5]; // line, column, text, rule, suggestion

    void add(const Problem &problem)
    {
        const std::string said[] = {std::to_string(problem.line),
                                    problem.column > 0 ? std::to_string(problem.column) : std::string(), problem.text,
                                    problem.rule, problem.suggestion};
        for (std::size_t i = 0; i < std::size(said); ++i)
            fields[i] += (m_any ? "\n" : "") + said[i];
        m_any = true;
    }

private:
    bool m_any = false;
};

constexpr std::string_view noteHeaders[] = {"reject_line", "reject_column", "reject_text", "reject_rule",
                                            "reject_suggestion"};

/// Which records to write and what to say of them.
struct Selection {
    std::set<std::int64_t> lines;
    std::unordered_map<std::int64_t, std::string> reasons;
    std::unordered_map<std::int64_t, Notes> notes;
};

Result<std::string> write(ByteSource &file, const ImportPlan &plan, const Selection &selection)
{
    ByteSource &input = plan.sheetRows ? *plan.sheetRows : file;
    if (const Result<void> rewound = input.rewind(); !rewound)
        return rewound.error();
    std::string out;
    CsvWriter writer(stringSink(out), {.escapeFormulas = false});
    CsvReader reader(input, plan.encoding, {.delimiter = plan.delimiter});
    CsvRecord record;
    int headerLeft = 0;
    for (;;) {
        const CsvReader::Step step = reader.next(record);
        if (step == CsvReader::Step::Failed)
            return reader.error();
        if (step == CsvReader::Step::End)
            break;
        // The rows above the header stay too: the unit and the as-of date may stand there.
        const bool header = record.line == plan.headerLine;
        headerLeft = header ? plan.headerRows - 1 : headerLeft;
        const bool detail = !header && record.line > plan.headerLine && headerLeft > 0; // a further row of the header
        headerLeft -= detail ? 1 : 0;
        const bool above = record.line < plan.headerLine || detail;
        if (!above && !header && selection.lines.find(record.line) == selection.lines.end())
            continue;
        // The reason has a column of its own behind those of the header, also where a row is too long or too short.
        const std::size_t width = std::max(plan.columns.size(), record.fields.size());
        for (std::size_t i = 0; i < width; ++i)
            writer.field(i < record.fields.size() ? record.fields[i] : std::string_view{});
        if (header) {
            writer.field(info(plan.kind).find("reason") < 0 ? "reason" : "reject_reason");
        } else if (!above) {
            auto reason = selection.reasons.find(record.line);
            if (reason == selection.reasons.end()) // refused for the header's sake
                reason = selection.reasons.find(plan.headerLine);
            writer.field(reason == selection.reasons.end() ? std::string_view{} : std::string_view(reason->second));
        }
        const auto notes = selection.notes.find(record.line);
        for (std::size_t i = 0; !above && i < std::size(noteHeaders); ++i) {
            if (header)
                writer.field(noteHeaders[i]);
            else
                writer.field(notes == selection.notes.end() ? std::string_view{} : std::string_view(notes->second.fields[i]));
        }
        writer.endRecord();
    }
    if (const Result<void> written = writer.finish(); !written)
        return written.error();
    return out;
}

std::set<std::int64_t> refusedLines(const ImportPlan &plan)
{
    std::set<std::int64_t> lines;
    for (const PlannedRow &row : plan.rows) {
        if (row.fate == RowFate::Rejected)
            lines.insert(row.line);
    }
    return lines;
}

} // namespace

Result<std::string> rowsWithProblems(ByteSource &input, const ImportPlan &plan, ProblemRows which)
{
    Selection selection;
    const std::set<std::int64_t> refused = refusedLines(plan);
    if (which != ProblemRows::Warned)
        selection.lines = refused;
    for (const Problem &problem : plan.problems) {
        const bool wanted = problem.severity == Severity::Error ? which != ProblemRows::Warned
                                                                : which != ProblemRows::Refused;
        if (!wanted || problem.line <= plan.headerLine)
            continue;
        selection.lines.insert(problem.line);
        selection.notes[problem.line].add(problem);
    }
    selection.reasons = reasonsByLine(plan, which != ProblemRows::Refused);
    return write(input, plan, selection);
}

} // namespace db
