#include "db/figures/closed_figures.h"

#include "db/engine/sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace db {

namespace {

constexpr std::string_view PhaseMark = "|phase=";
constexpr const char *HashName = "sha256";

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

/// Keeps the names in their order, for the hash is one of this text.
using Json = nlohmann::ordered_json;

std::string textOf(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
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
    Json json = Json::object();
    for (const auto &[name, value] : figures)
        json[name] = value;
    json[HashName] = hex(sha256(textOf(json)));
    return textOf(json);
}

std::optional<std::vector<NamedFigure>> parseFigures(std::string_view text)
{
    Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains(HashName))
        return std::nullopt;
    const Json hash = json[HashName];
    json.erase(HashName);
    if (hash != hex(sha256(textOf(json))))
        return std::nullopt;
    std::vector<NamedFigure> out;
    for (const auto &[name, value] : json.items()) {
        if (!value.is_number_integer())
            return std::nullopt;
        out.emplace_back(name, value.get<Value>());
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
