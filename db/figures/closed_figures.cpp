#include "db/figures/closed_figures.h"

#include "db/figures/phases.h"
#include "db/figures/sealed_json.h"
#include "db/figures/view.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace db {

namespace {

constexpr std::string_view PhaseMark = "|phase=";
/// A closing that has it keeps the judged figures too: this one is known of every headline.
constexpr std::string_view JudgedMark = "milestones.due_soon";

void add(std::vector<DatedFigure> &out, std::string name, const Figure &figure)
{
    if (figure.known())
        out.push_back({std::move(name), figure});
}

/// A number that was counted or added up: it speaks of the newest day among what it is made of.
void add(std::vector<DatedFigure> &out, std::string name, Value value, const Figure &newest)
{
    Figure figure = newest;
    figure.value = value;
    figure.derived = true;
    figure.version = 0;
    add(out, std::move(name), figure);
}

void addStages(std::vector<DatedFigure> &out, const std::string &prefix, const StageMoney &money)
{
    add(out, prefix + ".plan", money.plan);
    add(out, prefix + ".appropriated", money.appropriated);
    add(out, prefix + ".transferred", money.transferred);
    add(out, prefix + ".spent", money.spent);
}

void keepNewest(Figure &newest, const Figure &other)
{
    if (other.asOf.valid() && (!newest.asOf.valid() || newest.asOf.lastDay() < other.asOf.lastDay()))
        newest = other;
}

/// The course of the graduates is that of the cohorts behind all numbers of the training.
Figure newestOfTraining(const Headline &headline)
{
    const auto graduates = std::find_if(headline.indicators.begin(), headline.indicators.end(),
                                        [](const IndicatorState &each) { return each.indicator == "graduates"; });
    return graduates == headline.indicators.end() ? Figure() : graduates->value;
}

Figure newestOfMilestones(const Headline &headline)
{
    Figure newest;
    for (const MilestoneState &each : headline.milestones.milestones) {
        keepNewest(newest, each.plan);
        keepNewest(newest, each.actual);
    }
    return newest;
}

using Json = nlohmann::ordered_json;

} // namespace

std::vector<DatedFigure> datedFigures(const Headline &headline)
{
    std::vector<DatedFigure> out;
    addStages(out, "budget", headline.budget.total);
    for (const BudgetShare &share : headline.budget.byCategory)
        addStages(out, "budget.category:" + share.key, share.money);
    for (const BudgetShare &share : headline.budget.byFunding)
        addStages(out, "budget.funding:" + share.key, share.money);
    add(out, "companies.mou", headline.companies.mou.figure);
    add(out, "companies.office", headline.companies.office.figure);
    add(out, "companies.hq", headline.companies.hq.figure);
    add(out, "companies.left", headline.companies.left.figure);
    const TrainingFigures &training = headline.training;
    const Figure trained = newestOfTraining(headline);
    add(out, "training.graduated", training.graduated, trained);
    add(out, "training.admitted", training.admitted, trained);
    add(out, "training.employed", training.employed, trained);
    add(out, "training.surveyed", training.surveyed, trained);
    add(out, "training.cohorts", training.cohorts, trained);
    const Figure planned = newestOfMilestones(headline);
    add(out, "milestones.total", headline.milestones.total, planned);
    add(out, "milestones.done", headline.milestones.done, planned);
    add(out, "milestones.late", headline.milestones.late, planned);
    for (const IndicatorState &state : headline.indicators) {
        add(out, "indicators." + state.indicator + ".value", state.value);
        add(out, "indicators." + state.indicator + ".target", state.target);
    }
    std::sort(out.begin(), out.end(), [](const DatedFigure &a, const DatedFigure &b) { return a.name < b.name; });
    return out;
}

std::vector<NamedFigure> namedFigures(const Headline &headline)
{
    std::vector<NamedFigure> out;
    for (DatedFigure &each : datedFigures(headline))
        out.emplace_back(std::move(each.name), each.figure.value);
    std::sort(out.begin(), out.end());
    return out;
}

bool isJudged(std::string_view figure)
{
    return figure == JudgedMark || figure == "budget.rate_base" || figure.starts_with("period.")
           || (figure.starts_with("indicators.")
               && (figure.ends_with(".target_now") || figure.ends_with(".attainment") || figure.ends_with(".status")));
}

std::vector<NamedFigure> closingFigures(const Headline &headline)
{
    std::vector<NamedFigure> out = namedFigures(headline);
    const auto add = [&out](std::string name, Value value) {
        if (value != Null)
            out.emplace_back(std::move(name), value);
    };
    add(std::string(JudgedMark), headline.milestones.dueSoon);
    add("budget.rate_base", headline.budget.execution.denominator);
    add("period.starts_on", headline.period.startsOn.value);
    add("period.ends_on", headline.period.endsOn.value);
    for (const IndicatorState &state : headline.indicators) {
        const std::string name = "indicators." + state.indicator;
        add(name + ".target_now", state.targetNow);
        if (state.attainment)
            add(name + ".attainment", static_cast<Value>(std::llround(*state.attainment * static_cast<double>(DecimalScale))));
        if (state.judged)
            add(name + ".status", static_cast<Value>(state.status));
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<NamedFigure> closingFigures(const Headline &headline, const StoredClosing &like)
{
    const bool judged = std::any_of(like.figures.begin(), like.figures.end(),
                                    [](const NamedFigure &each) { return each.first == JudgedMark; });
    return judged ? closingFigures(headline) : namedFigures(headline);
}

Look closingLook(PartialDate quarter, const std::string &phase)
{
    Look look;
    look.phase = phase;
    look.asOf = PartialDate::ofDay(quarter.lastDay());
    return look;
}

std::vector<std::string> closingPhases(const Snapshot &snapshot, PartialDate quarter)
{
    std::vector<std::string> phases{std::string()};
    const View view(snapshot, closingLook(quarter, {}));
    const PhaseList known(view);
    for (const PhaseSpan &phase : known.all())
        phases.push_back(phase.key);
    return phases;
}

bool mayBeCorrected(std::span<const ChangeSet> history, std::int64_t since)
{
    return std::any_of(history.begin(), history.end(), [since](const ChangeSet &change) {
        return change.id > since && (change.correction || change.kind == ChangeKind::Revert);
    });
}

void compareFigures(PartialDate quarter, const std::string &phase, const std::vector<NamedFigure> &before,
                    const std::vector<NamedFigure> &after, std::vector<AlteredFigure> &out)
{
    std::map<std::string, std::pair<Value, Value>> both;
    for (const auto &[name, value] : before)
        both[name] = {value, Null};
    for (const auto &[name, value] : after)
        both.try_emplace(name, Null, Null).first->second.second = value;
    const auto put = [&](bool judged) {
        for (const auto &[name, values] : both) {
            if (values.first != values.second && isJudged(name) == judged)
                out.push_back({quarter, phase, name, values.first, values.second});
        }
    };
    put(false);
    put(true);
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
    return seal(std::move(json));
}

std::optional<std::vector<NamedFigure>> parseFigures(std::string_view text)
{
    const std::optional<Json> json = unseal(text);
    if (!json)
        return std::nullopt;
    std::vector<NamedFigure> out;
    for (const auto &[name, value] : json->items()) {
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
