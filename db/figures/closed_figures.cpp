#include "db/figures/closed_figures.h"

#include "db/engine/sha256.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace db {

namespace {

constexpr std::string_view PhaseMark = "|phase=";
constexpr std::string_view HashMark = "\"sha256\":\"";

void add(std::vector<NamedFigure> &out, std::string name, Value value)
{
    if (value != Null)
        out.emplace_back(std::move(name), value);
}

void addStages(std::vector<NamedFigure> &out, const std::string &prefix, const StageMoney &money)
{
    add(out, prefix + ".plan", money.plan.value);
    add(out, prefix + ".appropriated", money.appropriated.value);
    add(out, prefix + ".transferred", money.transferred.value);
    add(out, prefix + ".spent", money.spent.value);
}

void appendQuoted(std::string &out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            char code[8];
            std::snprintf(code, sizeof code, "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
            out += code;
        } else {
            out += c;
        }
    }
    out += '"';
}

/// Reads a quoted text at the front and takes it off.
std::optional<std::string> takeQuoted(std::string_view &text)
{
    if (text.empty() || text.front() != '"')
        return std::nullopt;
    std::string out;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '"') {
            text.remove_prefix(i + 1);
            return out;
        }
        if (text[i] != '\\') {
            out += text[i];
        } else if (i + 1 < text.size() && text[i + 1] != 'u') {
            out += text[++i];
        } else {
            unsigned code = 0;
            const char *digits = text.data() + i + 2;
            if (i + 6 > text.size() || std::from_chars(digits, digits + 4, code, 16).ptr != digits + 4 || code > 0x1F)
                return std::nullopt;
            out += static_cast<char>(code);
            i += 5;
        }
    }
    return std::nullopt;
}

bool take(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

} // namespace

std::vector<NamedFigure> namedFigures(const Headline &headline)
{
    std::vector<NamedFigure> out;
    addStages(out, "budget", headline.budget.total);
    for (const BudgetShare &share : headline.budget.byCategory)
        addStages(out, "budget.category:" + share.key, share.money);
    for (const BudgetShare &share : headline.budget.byFunding)
        addStages(out, "budget.funding:" + share.key, share.money);
    add(out, "companies.mou", headline.companies.mou.figure.value);
    add(out, "companies.office", headline.companies.office.figure.value);
    add(out, "companies.hq", headline.companies.hq.figure.value);
    add(out, "companies.left", headline.companies.left.figure.value);
    const TrainingFigures &training = headline.training;
    add(out, "training.graduated", training.graduated);
    add(out, "training.admitted", training.admitted);
    add(out, "training.employed", training.employed);
    add(out, "training.surveyed", training.surveyed);
    add(out, "training.cohorts", training.cohorts);
    add(out, "milestones.total", headline.milestones.total);
    add(out, "milestones.done", headline.milestones.done);
    add(out, "milestones.late", headline.milestones.late);
    for (const IndicatorState &state : headline.indicators) {
        add(out, "indicators." + state.indicator + ".value", state.value.value);
        add(out, "indicators." + state.indicator + ".target", state.target.value);
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::string closingSubject(PartialDate quarter, const std::string &phase)
{
    return phase.empty() ? quarter.text() : quarter.text() + std::string(PhaseMark) + phase;
}

std::string figuresText(const std::vector<NamedFigure> &figures)
{
    std::string out = "{";
    for (const auto &[name, value] : figures) {
        appendQuoted(out, name);
        out += ':' + std::to_string(value) + ',';
    }
    const std::string hash = hex(sha256(out));
    return out + std::string(HashMark) + hash + "\"}";
}

std::optional<std::vector<NamedFigure>> parseFigures(std::string_view text)
{
    const std::size_t mark = text.rfind(HashMark);
    if (mark == std::string_view::npos)
        return std::nullopt;
    const std::string_view said = text.substr(0, mark);
    if (text.substr(mark + HashMark.size()) != hex(sha256(said)) + "\"}")
        return std::nullopt;
    std::vector<NamedFigure> out;
    std::string_view rest = said;
    if (!take(rest, '{'))
        return std::nullopt;
    while (!rest.empty()) {
        auto name = takeQuoted(rest);
        Value value = Null;
        if (!name || !take(rest, ':'))
            return std::nullopt;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
        if (error != std::errc())
            return std::nullopt;
        rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
        if (!take(rest, ','))
            return std::nullopt;
        out.emplace_back(std::move(*name), value);
    }
    return out;
}

std::vector<StoredClosing> storedClosings(const Snapshot &snapshot)
{
    std::vector<StoredClosing> out;
    const Table &table = snapshot.table(Kind::Decisions);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.at(row, col::decisions::Type) != static_cast<Value>(DecisionType::Close))
            continue;
        const std::string_view subject = snapshot.text(table.at(row, col::decisions::Subject));
        const std::size_t bar = subject.find(PhaseMark);
        const auto quarter = PartialDate::parse(subject.substr(0, bar));
        if (!quarter || quarter->precision() != PartialDate::Precision::Quarter)
            continue;
        auto figures = parseFigures(snapshot.text(table.at(row, col::decisions::Reason)));
        if (!figures)
            continue;
        StoredClosing closing;
        closing.quarter = *quarter;
        if (bar != std::string_view::npos)
            closing.phase = subject.substr(bar + PhaseMark.size());
        closing.figures = std::move(*figures);
        closing.changeSet = table.origins[row].changeSet;
        closing.row = row;
        out.push_back(std::move(closing));
    }
    return out;
}

} // namespace db
