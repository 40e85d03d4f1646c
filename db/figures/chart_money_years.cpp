#include "db/figures/budget.h"
#include "db/figures/chart_parts.h"

#include <set>
#include <algorithm>
#include <cmath>
#include <iterator>

namespace db {

namespace {

constexpr const char *Fundings[] = {"national", "city", "private"};

PartialDate yearOf(int year)
{
    return PartialDate::ofYear(year);
}

ChartDescription money(ChartShape shape)
{
    ChartDescription chart;
    chart.shape = shape;
    chart.unit = UnitKey::Won;
    return chart;
}

std::string nameOf(const char *stage, const std::string &member = {})
{
    return "budget." + (member.empty() ? std::string() : member + '.') + stage;
}

/// Days up to the look's on which money other than plans was claimed: the last of each month, for a curve needs no more.
std::vector<SysDay> statementDays(const View &view)
{
    std::vector<SysDay> days;
    const Table &table = view.table(Kind::Budget);
    for (std::size_t row = 0; row < table.size(); ++row) {
        const PartialDate asOf = PartialDate::fromCode(table.at(row, col::budget::AsOf));
        if (asOf.valid() && asOf.lastDay() <= view.day() && table.at(row, col::budget::Scope) == Null
            && table.at(row, col::budget::Stage) != static_cast<Value>(Stage::Plan))
            days.push_back(asOf.lastDay());
    }
    std::sort(days.begin(), days.end());
    std::vector<SysDay> out;
    for (const SysDay day : days) {
        const std::chrono::year_month_day date(day);
        const bool sameMonth = !out.empty() && std::chrono::year_month_day(out.back()).year() == date.year()
                               && std::chrono::year_month_day(out.back()).month() == date.month();
        if (sameMonth)
            out.back() = day;
        else
            out.push_back(day);
    }
    return out;
}

/// The plan of the years, each added on its first day: what there is to spend from then on.
void addPlannedYears(ChartSeries &series, const BudgetFigures &budget)
{
    Figure sum;
    for (const BudgetShare &share : budget.byYear) {
        const Figure &plan = share.money.plan;
        if (!plan.known())
            continue;
        const Value before = sum.known() ? sum.value : 0;
        sum = plan;
        sum.value += before;
        sum.derived = true;
        const PartialDate year = PartialDate::parse(share.key).value_or(PartialDate());
        series.points.push_back(pointAt(PartialDate::ofDay(year.firstDay()), sum, headlineRef(nameOf("plan", "year:" + share.key))));
    }
}

} // namespace

ChartDescription budgetSCurve(const ChartGround &ground)
{
    ChartDescription chart = money(ChartShape::Lines);
    chart.cumulative = true;
    const BudgetFigures now = budgetFigures(ground.view, ground.phases);
    const std::pair<const char *, Stage> stages[] = {
        {"appropriated", Stage::Appropriated}, {"transferred", Stage::Transferred}, {"spent", Stage::Spent}};
    ChartSeries &plan = addSeries(chart, "plan", Scenario::Plan);
    plan.step = true;
    addPlannedYears(plan, now);
    for (const auto &[key, stage] : stages) {
        ChartSeries &series = addSeries(chart, key, stage == Stage::Appropriated ? Scenario::Plan : Scenario::Actual);
        series.step = stage == Stage::Appropriated; // what is appropriated stands until the next budget
    }
    for (const SysDay day : statementDays(ground.view)) {
        Look look = ground.view.look();
        look.asOf = PartialDate::ofDay(day);
        const BudgetFigures then = budgetFigures(View(ground.view.snapshot(), look), ground.phases);
        for (std::size_t i = 0; i < std::size(stages); ++i) {
            const Figure &figure = then.total.of(stages[i].second);
            ChartSeries &series = chart.series[i + 1];
            // Only what was said on that day: a curve is never drawn flat beyond its last statement.
            if (figure.known() && figure.asOf.lastDay() == day)
                series.points.push_back(pointAt(figure.asOf, figure, onDay(headlineRef(nameOf(stages[i].first)), look.asOf)));
        }
    }
    const bool moved = std::any_of(chart.series.begin() + 1, chart.series.end(), hasValue);
    Phrase missing{PhraseId::NotReported, {}};
    for (const ChartSeries &series : chart.series) {
        if (!hasValue(series))
            missing.args.emplace_back(&series == &chart.series.front() ? std::string("plan_by_year") : series.key);
    }
    dropEmptySeries(chart);
    if (!moved) {
        chart.series.clear();
        return chart;
    }
    const ChartSeries &last = chart.series.back();
    if (now.execution.known())
        chart.title = {PhraseId::ExecutionIs, {now.execution.numerator, now.execution.denominator,
                                               static_cast<Value>(now.executionBase)}};
    else
        chart.title = {PhraseId::MoneyStands, {last.key, last.points.back().value}};
    const auto [from, to] = spanOf(chart);
    chart.subtitle = subtitle("money_cumulative", "won", from, to);
    if (!missing.args.empty())
        chart.footnotes.push_back(std::move(missing));
    return chart;
}

ChartDescription fundingByYear(const ChartGround &ground)
{
    ChartDescription chart = money(ChartShape::Columns);
    chart.stacked = true;
    const char *stage = "appropriated";
    std::vector<YearPart> parts = partsByYear(ground.view, ground.phases, Stage::Appropriated, Dimension::Funding);
    if (parts.empty()) {
        stage = "plan";
        parts = partsByYear(ground.view, ground.phases, Stage::Plan, Dimension::Funding);
    }
    if (parts.empty())
        return chart;
    const int first = parts.front().year;
    for (int year = first; year <= parts.back().year; ++year)
        chart.categories.push_back(verbatim(std::to_string(year)));
    Value all = 0;
    std::pair<std::string, Value> most;
    std::set<int> years;
    for (const YearPart &part : parts)
        years.insert(part.year);
    for (const char *funding : Fundings) {
        ChartSeries &series = addSeries(chart, std::string("funding:") + funding, Scenario::Actual);
        Value sum = 0;
        for (const YearPart &part : parts) {
            if (part.key != funding)
                continue;
            series.points.push_back(pointIn(part.year - first, part.figure,
                                            headlineRef(nameOf(stage, "year:" + std::to_string(part.year) + ".funding:" + funding))));
            sum += part.figure.value;
        }
        all += sum;
        if (sum > most.second)
            most = {funding, sum};
    }
    dropEmptySeries(chart);
    chart.title = {PhraseId::FundingOfYears, {most.first, most.second, all, std::string(stage), static_cast<Value>(years.size()),
                                                 static_cast<Value>(*years.begin()), static_cast<Value>(chart.series.size())}};
    chart.subtitle = subtitle(stage, "won", yearOf(first), yearOf(parts.back().year));
    return chart;
}

ChartDescription executionByYear(const ChartGround &ground)
{
    ChartDescription chart;
    chart.shape = ChartShape::Columns;
    chart.unit = UnitKey::Percent;
    const BudgetFigures budget = budgetFigures(ground.view, ground.phases);
    ChartSeries spent;
    ChartSeries paid;
    PartialDate from;
    PartialDate to;
    Value carried = Null;
    int before = 0;
    for (const BudgetShare &share : budget.byYear) {
        const int year = std::stoi(share.key);
        const StageMoney &money = share.money;
        const Value brought = before + 1 == year && carried != Null ? carried : 0;
        before = year;
        carried = money.carriedOver.value;
        if (!money.appropriated.known() || money.appropriated.value + brought <= 0
            || (!money.spent.known() && !money.transferred.known()))
            continue;
        const Value base = money.appropriated.value + brought;
        const int place = static_cast<int>(chart.categories.size());
        chart.categories.push_back(verbatim(share.key));
        const auto rate = [&](const Figure &of, const char *stage) {
            Figure figure = of;
            if (of.known()) {
                const long double part = static_cast<long double>(of.value) / static_cast<long double>(base);
                figure.value = static_cast<Value>(std::llround(part * 100 * DecimalScale));
                figure.derived = true;
            }
            return pointIn(place, figure, headlineRef(nameOf(stage, "year:" + share.key)));
        };
        spent.points.push_back(rate(money.spent, "spent"));
        paid.points.push_back(rate(money.transferred, "transferred"));
        from = from.valid() ? from : yearOf(year);
        to = yearOf(year);
        if (money.spent.known())
            chart.title = {PhraseId::ExecutionOfYear, {share.key, money.spent.value, base}};
    }
    addSeries(chart, "execution_rate", Scenario::Actual).points = std::move(spent.points);
    addSeries(chart, "payout_rate", Scenario::Previous).points = std::move(paid.points);
    dropEmptySeries(chart);
    if (chart.title.id == PhraseId::Empty && !chart.series.empty())
        chart.title = measure(chart.series.front().key);
    chart.subtitle = subtitle(chart.series.empty() ? "execution_rate" : chart.series.front().key, "percent", from, to);
    chart.footnotes.push_back({PhraseId::CurrentBudgetBase, {}});
    return chart;
}

} // namespace db
