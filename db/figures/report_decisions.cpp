#include "db/figures/report_decisions.h"

#include "db/figures/chart_code.h"
#include "db/figures/closed_figures.h"
#include "db/figures/decisions.h"
#include "db/figures/headline.h"
#include "db/figures/sealed_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace db {

namespace {

using Json = nlohmann::ordered_json;

PartialDate quarterOf(const Look &look)
{
    return PartialDate::ofQuarter(look.asOf.year(), look.asOf.quarter());
}

/// 2024Q4|phase=1
std::string reportSubject(const Look &look)
{
    return closingSubject(quarterOf(look), look.phase);
}

std::string commentKey(const Look &look, ReportSection section)
{
    return "comment-" + reportSubject(look) + '-' + std::string(reportSectionKey(section));
}

/// The standing decision of a key, by its row.
std::optional<std::size_t> find(const Snapshot &snapshot, DecisionType type, const std::string &key)
{
    const Table &table = snapshot.table(Kind::Decisions);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.origins[row].state == RowState::Present
            && table.at(row, col::decisions::Type) == static_cast<Value>(type)
            && snapshot.text(table.at(row, col::decisions::Decision)) == key)
            return row;
    }
    return std::nullopt;
}

std::string said(const Json &json, const char *name)
{
    return json.contains(name) && json[name].is_string() ? json[name].get<std::string>() : std::string();
}

std::optional<IssuedReport> parseIssue(std::string_view text)
{
    const std::optional<Json> sealed = unseal(text);
    if (!sealed)
        return std::nullopt;
    const Json &json = *sealed;
    IssuedReport report;
    report.look.phase = said(json, "phase");
    const auto asOf = PartialDate::parse(said(json, "as_of"));
    if (!asOf || !json.contains("known_on") || !json["known_on"].is_number_integer())
        return std::nullopt;
    report.look.asOf = *asOf;
    report.knownOn = json["known_on"].get<std::int64_t>();
    if (const auto since = PartialDate::parse(said(json, "since")))
        report.look.compareTo = {.against = said(json, "against") == "report" ? Against::LastReport : Against::Day,
                                 .asOf = *since, .phase = report.look.phase};
    report.look.preferRegister = said(json, "basis") == "register";
    report.style.language = said(json, "language");
    report.style.moneyUnit = said(json, "money");
    report.style.minus = said(json, "minus");
    const Json sections = json.value("sections", Json::array());
    for (const Json &key : sections) {
        for (const ReportSection section : allReportSections()) {
            if (key == reportSectionKey(section))
                report.sections.push_back(section);
        }
    }
    const Json figures = json.value("figures", Json::object());
    for (const auto &[name, value] : figures.items()) {
        if (value.is_number_integer())
            report.figures.emplace_back(name, value.get<Value>());
    }
    const Json codes = json.value("codes", Json::object());
    for (const auto &[name, code] : codes.items()) {
        if (code.is_string())
            report.codes.emplace_back(name, code.get<std::string>());
    }
    const Json files = json.value("files", Json::object());
    for (const auto &[name, sum] : files.items()) {
        if (sum.is_string())
            report.files.emplace_back(name, sum.get<std::string>());
    }
    return report;
}

std::string issueText(const Report &report, const std::vector<NamedFigure> &figures,
                      const std::vector<std::pair<std::string, std::string>> &files, const ReportStyle &style)
{
    Json json = Json::object();
    json["as_of"] = report.look.asOf.text();
    json["phase"] = report.look.phase;
    json["known_on"] = report.knownOn;
    if (report.look.compareTo.known()) {
        json["since"] = report.look.compareTo.asOf.text();
        json["against"] = report.look.compareTo.against == Against::LastReport ? "report" : "day";
    }
    if (report.look.preferRegister)
        json["basis"] = "register";
    json["language"] = style.language;
    json["money"] = style.moneyUnit;
    json["minus"] = style.minus;
    json["sections"] = Json::array();
    for (const ReportChapter &chapter : report.chapters)
        json["sections"].push_back(std::string(reportSectionKey(chapter.section)));
    json["figures"] = Json::object();
    for (const auto &[name, value] : figures)
        json["figures"][name] = value;
    json["codes"] = Json::object();
    for (const ReportChapter &chapter : report.chapters) {
        for (const ChartDescription &chart : chapter.charts)
            json["codes"][chart.name] = text(checkCode(chart));
    }
    json["files"] = Json::object();
    for (const auto &[name, sum] : files)
        json["files"][name] = sum;
    return seal(std::move(json));
}

} // namespace

ReportComment reportComment(const Snapshot &snapshot, const Look &look, ReportSection section)
{
    ReportComment comment;
    const auto row = find(snapshot, DecisionType::Comment, commentKey(look, section));
    if (!row)
        return comment;
    const Table &table = snapshot.table(Kind::Decisions);
    const PartialDate asOf = PartialDate::fromCode(table.at(*row, col::decisions::AsOf));
    if (!asOf.valid() || asOf.lastDay() > look.asOf.lastDay())
        return comment;
    const auto text = [&](int column) {
        const Value id = table.at(*row, column);
        return id == Null ? std::string() : std::string(snapshot.text(id));
    };
    comment.text = text(col::decisions::Reason);
    comment.author = text(col::decisions::Author);
    comment.asOf = asOf;
    comment.changeSet = table.origins[*row].changeSet;
    return comment;
}

Result<Draft> draftComments(const std::shared_ptr<const Snapshot> &before, const Look &look,
                            const std::vector<SectionComment> &comments, const std::string &author)
{
    EditDraft edit(before, ChangeKind::Decision);
    for (const SectionComment &comment : comments) {
        const std::string key = commentKey(look, comment.section);
        if (tidyText(comment.text).empty()) {
            if (const auto row = find(*before, DecisionType::Comment, key))
                edit.remove(Kind::Decisions, *row);
            continue;
        }
        // Who only opens the report does not become the author of what stands there.
        if (reportComment(*before, look, comment.section).text == tidyText(comment.text))
            continue;
        DecisionRow row;
        row.decision = key;
        row.type = DecisionType::Comment;
        row.subject = reportSubject(look) + "|section=" + std::string(reportSectionKey(comment.section));
        row.asOf = look.asOf;
        row.reason = comment.text;
        row.author = author;
        putDecision(edit, *before, row);
    }
    if (edit.empty())
        return fail(ErrorCode::NothingToDo);
    Draft draft = edit.take();
    draft.author = author;
    draft.title = quarterOf(look).text();
    return draft;
}

std::vector<IssuedReport> issuedReports(const Snapshot &snapshot)
{
    std::vector<IssuedReport> out;
    const Table &table = snapshot.table(Kind::Decisions);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.origins[row].state != RowState::Present
            || table.at(row, col::decisions::Type) != static_cast<Value>(DecisionType::Issue)
            || table.at(row, col::decisions::Reason) == Null)
            continue;
        auto report = parseIssue(snapshot.text(table.at(row, col::decisions::Reason)));
        if (!report)
            continue;
        report->changeSet = table.origins[row].changeSet;
        if (const Value author = table.at(row, col::decisions::Author); author != Null)
            report->author = snapshot.text(author);
        out.push_back(*std::move(report));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const IssuedReport &a, const IssuedReport &b) { return a.changeSet < b.changeSet; });
    return out;
}

Result<Draft> draftIssue(const std::shared_ptr<const Snapshot> &before, const Report &report,
                         const std::vector<std::pair<std::string, std::string>> &files, const ReportStyle &style,
                         const std::string &author)
{
    const Snapshot &snapshot = *before;
    EditDraft edit(before, ChangeKind::Decision);
    DecisionRow row;
    row.subject = reportSubject(report.look);
    row.decision = "issue-" + row.subject;
    row.type = DecisionType::Issue;
    row.asOf = report.look.asOf;
    row.reason = issueText(report, namedFigures(headline(snapshot, report.look)), files, style);
    row.author = author;
    putDecision(edit, snapshot, row);
    if (edit.empty())
        return fail(ErrorCode::NothingToDo);
    Draft draft = edit.take();
    draft.author = author;
    draft.title = quarterOf(report.look).text();
    return draft;
}

} // namespace db
