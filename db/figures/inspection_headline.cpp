#include "db/figures/inspection_parts.h"

#include "db/figures/budget.h"
#include "db/figures/companies.h"
#include "db/figures/indicators.h"
#include "db/figures/milestones.h"
#include "db/figures/training.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace db {

namespace {

constexpr std::string_view Areas[] = {"budget", "companies", "training", "milestones", "indicators"};

std::optional<Stage> stageByKey(std::string_view key)
{
    const Column &column = info(Kind::Budget).columns[col::budget::Stage];
    for (std::size_t i = 0; i < column.choices.size(); ++i) {
        if (column.choices[i].key == key)
            return static_cast<Stage>(i);
    }
    return std::nullopt;
}

std::string stageKey(Stage stage)
{
    return std::string(info(Kind::Budget).columns[col::budget::Stage].choices[static_cast<std::size_t>(stage)].key);
}

int companyColumn(std::string_view measure)
{
    constexpr std::pair<std::string_view, int> Columns[] = {{"mou", col::companies::MouOn},
                                                            {"office", col::companies::OfficeOn},
                                                            {"hq", col::companies::HqOn},
                                                            {"left", col::companies::LeftOn}};
    for (const auto &[key, column] : Columns) {
        if (key == measure)
            return column;
    }
    return -1;
}

Value percentOf(const Rate &rate)
{
    if (!rate.known())
        return Null;
    const long double share = static_cast<long double>(rate.numerator) / static_cast<long double>(rate.denominator);
    return static_cast<Value>(std::llround(share * 100 * DecimalScale));
}

/// Works out one figure of the headline.
class Headlines final
{
public:
    Headlines(Inspection &out, const View &view)
        : m_out(out), m_view(view), m_phases(view), m_counts(view, m_phases)
    {
    }

    /// False for a name that is none.
    bool run()
    {
        const std::string_view name = m_out.ref.name;
        const std::size_t dot = name.find('.');
        if (dot == std::string_view::npos)
            return false;
        const std::string_view area = name.substr(0, dot);
        const std::string_view rest = name.substr(dot + 1);
        if (area == Areas[0])
            return budget(rest);
        if (area == Areas[1])
            return companies(rest);
        if (area == Areas[2])
            return training(rest);
        if (area == Areas[3])
            return milestones(rest);
        return area == Areas[4] && indicators(rest);
    }

private:
    FigureRef here(std::string name) const
    {
        FigureRef ref = headlineRef(std::move(name));
        ref.phase = m_out.ref.phase;
        ref.day = m_out.ref.day;
        return ref;
    }

    void addTerm(TermRole role, FigureRef ref, const Figure &figure)
    {
        ref.day = m_out.ref.day;
        Phrase name = nameOf(ref, m_out.look.phase);
        m_out.terms.push_back({role, std::move(ref), std::move(name), figure});
    }

    void addRowTerm(TermRole role, Kind kind, std::size_t row, int column, const Figure &figure)
    {
        addTerm(role, claimedRef(m_view, kind, row, column), figure);
        addRecord(m_out, m_view, kind, row);
    }

    /// Terms of a claimed figure's value, found by its version.
    void addFigureTerm(TermRole role, Kind kind, int column, const Figure &claimed, Value scale = 1)
    {
        const auto row = m_view.table(kind).rowOf(claimed.version);
        if (!claimed.known() || !row)
            return;
        Figure figure = claimed;
        figure.value *= scale;
        addRowTerm(role, kind, *row, column, figure);
    }

    /// What one claim states is that claim; what several add up to is their sum.
    void settle(Formula several, Kind kind, int column)
    {
        if (!m_out.figure.known())
            return;
        m_out.formula = several;
        if (m_out.terms.size() != 1 || m_out.terms.front().role != TermRole::Part
            || m_out.terms.front().figure.value != m_out.figure.value)
            return;
        m_out.formula = Formula::Stated;
        if (const auto row = m_view.table(kind).rowOf(m_out.records.front().version)) {
            inspectClaims(m_out, m_view, kind, *row, column);
        }
    }

    bool budget(std::string_view rest)
    {
        if (rest == "execution_rate" || rest == "payout_rate")
            return rate(rest == "payout_rate");
        MoneyQuestion question;
        const std::size_t dot = rest.rfind('.');
        const auto stage = stageByKey(dot == std::string_view::npos ? rest : rest.substr(dot + 1));
        if (!stage)
            return false;
        question.stage = *stage;
        if (dot != std::string_view::npos && !readMember(rest.substr(0, dot), question))
            return false;
        m_out.unit = UnitKey::Won;
        const MoneySum sum = tracedMoney(m_view, m_phases, question);
        m_out.figure = sum.figure(m_view);
        for (const std::uint32_t row : sum.rows)
            addRowTerm(TermRole::Part, Kind::Budget, row, col::budget::Amount,
                       figureOfRow(m_view, Kind::Budget, row, col::budget::Amount));
        settle(Formula::Sum, Kind::Budget, col::budget::Amount);
        return true;
    }

    static bool readMember(std::string_view text, MoneyQuestion &question)
    {
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos)
            return false;
        const std::string_view dimension = text.substr(0, colon);
        const std::string_view member = text.substr(colon + 1);
        if (dimension == "year") {
            const char *const last = member.data() + member.size();
            const auto [end, error] = std::from_chars(member.data(), last, question.year);
            if (error != std::errc() || question.dimension)
                return false;
            return end == last || (*end == '.' && readMember(member.substr(static_cast<std::size_t>(end - member.data()) + 1), question));
        }
        question.member = member;
        if (dimension == "category")
            question.dimension = Dimension::Category;
        else if (dimension == "project")
            question.dimension = Dimension::Project;
        else if (dimension == "funding")
            question.dimension = Dimension::Funding;
        return question.dimension.has_value();
    }

    bool rate(bool payout)
    {
        m_out.unit = UnitKey::Percent;
        const BudgetFigures figures = budgetFigures(m_view, m_phases);
        const Figure &paid = payout ? figures.total.transferred : figures.total.spent;
        const Rate &rate = payout ? figures.payout : figures.execution;
        if (!rate.known())
            return true;
        addTerm(TermRole::Numerator, here(payout ? "budget.transferred" : "budget.spent"), paid);
        for (const DenominatorPart &part : denominatorParts(m_view, m_phases)) {
            const std::string year = part.year == 0 ? std::string() : "year:" + std::to_string(part.year) + '.';
            const MoneySum sum = tracedMoney(m_view, m_phases, {part.stage, part.year, std::nullopt, {}});
            addTerm(TermRole::Denominator, here("budget." + year + stageKey(part.stage)), sum.figure(m_view));
        }
        m_out.figure = paid;
        m_out.figure.value = percentOf(rate);
        m_out.figure.derived = true;
        m_out.figure.version = 0;
        m_out.formula = Formula::Rate;
        return true;
    }

    bool companies(std::string_view rest)
    {
        constexpr std::string_view Register = "register_";
        const bool ofRegister = rest.substr(0, Register.size()) == Register;
        const std::string_view measure = ofRegister ? rest.substr(Register.size()) : rest;
        const int column = companyColumn(measure);
        if (column < 0)
            return false;
        m_out.unit = UnitKey::Companies;
        const CompanyFigures figures = companyFigures(m_view, m_counts, m_view.day());
        const CompanyCount &count = measure == "mou" ? figures.mou
                                    : measure == "office" ? figures.office
                                    : measure == "hq" ? figures.hq : figures.left;
        if (!ofRegister && count.basis == Basis::Reported) {
            if (const Counts::Definition *definition = m_counts.find(measure))
                reported(*definition);
            return true;
        }
        const std::vector<std::uint32_t> rows = registeredRows(m_view, m_counts, m_view.day(), column);
        if (m_view.table(Kind::Companies).size() == 0)
            return true;
        for (const std::uint32_t row : rows) {
            Figure one;
            one.value = DecimalScale;
            one.asOf = PartialDate::fromCode(m_view.table(Kind::Companies).at(row, column));
            one.source = m_view.text(m_view.table(Kind::Companies).at(row, col::companies::Source));
            one.version = m_view.table(Kind::Companies).origins[row].version;
            addRowTerm(TermRole::Part, Kind::Companies, row, column, one);
        }
        if (count.basis == Basis::Register && !count.figure.known())
            return true; // a phase that has not begun counts nobody
        m_out.figure = count.basis == Basis::Register ? count.figure : Figure{};
        m_out.figure.value = static_cast<Value>(rows.size()) * DecimalScale;
        m_out.figure.derived = true;
        m_out.formula = Formula::Count;
        return true;
    }

    void reported(const Counts::Definition &definition)
    {
        std::vector<Counts::Behind> behind;
        m_out.figure = m_counts.at(definition, m_view.day(), &behind);
        bool ratio = false;
        bool less = false;
        for (const Counts::Behind &each : behind)
            ratio = ratio || each.divides;
        for (const Counts::Behind &each : behind) {
            const TermRole role = each.subtracted ? TermRole::Subtracted
                                  : each.divides  ? TermRole::Denominator
                                  : ratio         ? TermRole::Numerator : TermRole::Part;
            less = less || each.subtracted;
            addRowTerm(role, Kind::Observations, each.row, each.column, each.figure);
        }
        settle(ratio ? Formula::Rate : less ? Formula::Difference : Formula::Sum, Kind::Observations,
               behind.empty() ? col::observations::Value : behind.front().column);
    }

    bool training(std::string_view rest)
    {
        using Member = Figure CohortState::*;
        constexpr std::pair<std::string_view, std::pair<Member, int>> Sums[] = {
            {"graduated", {&CohortState::graduated, col::training::Graduated}},
            {"admitted", {&CohortState::admitted, col::training::Admitted}},
            {"employed", {&CohortState::employed, col::training::Employed}},
            {"surveyed", {&CohortState::surveyed, col::training::Surveyed}},
        };
        const std::vector<CohortState> cohorts = Cohorts(m_view, m_phases).at(m_view.day());
        const TrainingFigures figures = trainingFigures(cohorts);
        m_out.unit = UnitKey::People;
        for (const auto &[key, member] : Sums) {
            if (key != rest)
                continue;
            for (const CohortState &cohort : cohorts) {
                if (cohort.ended)
                    addFigureTerm(TermRole::Part, Kind::Training, member.second, cohort.*member.first, DecimalScale);
            }
            sumUp();
            return true;
        }
        if (rest == "cohorts") {
            m_out.unit = UnitKey::Count;
            for (const CohortState &cohort : cohorts) {
                const bool dated = cohort.endedOn.known();
                if (cohort.ended)
                    addFigureTerm(TermRole::Part, Kind::Training, dated ? col::training::EndedOn : col::training::Graduated,
                                  dated ? cohort.endedOn : cohort.graduated);
            }
            count(figures.cohorts);
            return true;
        }
        const bool completion = rest == "completion";
        if (!completion && rest != "employment")
            return false;
        m_out.unit = UnitKey::Percent;
        const auto [over, under] = completion ? std::pair(Sums[0].second, Sums[1].second)
                                              : std::pair(Sums[2].second, Sums[3].second);
        for (const CohortState &cohort : cohorts) {
            if (!cohort.ended || !(cohort.*over.first).known() || !(cohort.*under.first).known())
                continue;
            addFigureTerm(TermRole::Numerator, Kind::Training, over.second, cohort.*over.first, DecimalScale);
            addFigureTerm(TermRole::Denominator, Kind::Training, under.second, cohort.*under.first, DecimalScale);
        }
        datedByNewest();
        m_out.figure.value = percentOf(completion ? figures.completion : figures.employment);
        m_out.formula = m_out.figure.known() ? Formula::Rate : Formula::Unknown;
        return true;
    }

    /// The date and source of the newest term.
    void datedByNewest()
    {
        for (const FormulaTerm &term : m_out.terms) {
            if (!m_out.figure.asOf.valid() || term.figure.asOf.lastDay() >= m_out.figure.asOf.lastDay()) {
                m_out.figure.asOf = term.figure.asOf;
                m_out.figure.source = term.figure.source;
            }
            m_out.figure.approx = m_out.figure.approx || term.figure.approx;
        }
        m_out.figure.derived = true;
    }

    void sumUp()
    {
        if (m_out.terms.empty())
            return;
        datedByNewest();
        m_out.figure.value = 0;
        for (const FormulaTerm &term : m_out.terms)
            m_out.figure.value += term.figure.value;
        m_out.formula = Formula::Sum;
    }

    void count(Value number)
    {
        datedByNewest();
        m_out.figure.value = number * DecimalScale;
        m_out.formula = Formula::Count;
    }

    bool milestones(std::string_view rest)
    {
        const MilestoneFigures figures = milestoneFigures(m_view);
        int number = 0;
        for (const MilestoneState &state : figures.milestones) {
            const bool counted = rest == "total" || (rest == "done" && state.done) || (rest == "late" && state.late)
                                 || (rest == "due_soon" && state.dueSoon);
            if (!counted)
                continue;
            ++number;
            const bool actual = state.done || !state.plan.known();
            addFigureTerm(TermRole::Part, Kind::Milestones, actual ? col::milestones::ActualOn : col::milestones::PlannedOn,
                          actual ? state.actual : state.plan);
        }
        if (rest != "total" && rest != "done" && rest != "late" && rest != "due_soon")
            return false;
        m_out.unit = UnitKey::Count;
        if (figures.total > 0)
            count(number);
        return true;
    }

    bool indicators(std::string_view rest)
    {
        const std::size_t dot = rest.rfind('.');
        if (dot == std::string_view::npos)
            return false;
        const std::string_view key = rest.substr(0, dot);
        const std::string_view what = rest.substr(dot + 1);
        const Indicators all(m_view, m_phases, m_counts);
        const Counts::Definition *definition = all.find(key);
        if (!definition)
            return what == "value" || what == "target" || what == "target_now" || what == "attainment";
        m_out.unit = UnitKey::Other;
        m_out.unitText = definition->unit;
        if (what == "value") {
            value(all, *definition);
            return true;
        }
        const std::vector<IndicatorState> states = indicatorStates(m_view, m_phases, m_counts);
        const auto state = std::find_if(states.begin(), states.end(),
                                        [key](const IndicatorState &one) { return one.indicator == key; });
        if (what != "target" && what != "target_now" && what != "attainment")
            return false;
        if (state == states.end())
            return true;
        if (what == "target") {
            m_out.figure = state->target;
            addFigureTerm(TermRole::Part, Kind::Targets, col::targets::Value, state->target);
            settle(Formula::Sum, Kind::Targets, col::targets::Value);
        } else if (what == "target_now") {
            targetNow(all, *definition, *state);
        } else {
            attainment(*definition, *state);
        }
        return true;
    }

    void value(const Indicators &all, const Counts::Definition &definition)
    {
        const auto become = [this](std::string name) {
            addTerm(TermRole::Part, here(std::move(name)), m_out.figure);
            m_out.formula = Formula::Sum;
        };
        m_out.figure = all.valueAt(definition, m_view.day());
        if (!m_out.figure.known())
            return;
        if (definition.key == "graduates" && graduates(Cohorts(m_view, m_phases).at(m_view.day())).known())
            become("training.graduated");
        else if (definition.key == "execution_rate" && executionPercent(m_view, m_phases, m_view.day()).known())
            become("budget.execution_rate");
        else
            reported(definition);
    }

    void targetNow(const Indicators &all, const Counts::Definition &definition, const IndicatorState &state)
    {
        if (state.targetNow == Null)
            return;
        const std::vector<DueTarget> targets = all.targets(definition);
        const SysDay now = m_counts.window().to;
        const auto next = std::find_if(targets.begin(), targets.end(),
                                       [now](const DueTarget &target) { return target.due >= now; });
        if (next != targets.begin())
            addFigureTerm(TermRole::Part, Kind::Targets, col::targets::Value, (next - 1)->figure);
        if (next != targets.end())
            addFigureTerm(TermRole::Part, Kind::Targets, col::targets::Value, next->figure);
        datedByNewest();
        m_out.figure.value = state.targetNow;
        m_out.formula = Formula::Line;
    }

    void attainment(const Counts::Definition &definition, const IndicatorState &state)
    {
        m_out.unit = UnitKey::Percent;
        m_out.unitText.clear();
        if (!state.attainment)
            return;
        addTerm(TermRole::Numerator, here("indicators." + definition.key + ".value"), state.value);
        Figure target = state.target;
        target.value = state.targetNow;
        target.derived = true;
        addTerm(TermRole::Denominator, here("indicators." + definition.key + ".target_now"), target);
        m_out.figure = state.value;
        m_out.figure.value = static_cast<Value>(std::llround(*state.attainment * 100.0 * static_cast<double>(DecimalScale)));
        m_out.figure.derived = true;
        m_out.figure.version = 0;
        m_out.formula = Formula::Attainment;
    }

    Inspection &m_out;
    const View &m_view;
    PhaseList m_phases;
    Counts m_counts;
};

} // namespace

Result<Inspection> inspectHeadline(Inspection out, const View &view)
{
    if (!Headlines(out, view).run())
        return fail(ErrorCode::UnknownName, {"figure", out.ref.name});
    return out;
}

} // namespace db
