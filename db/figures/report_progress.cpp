#include "db/figures/claims.h"
#include "db/figures/report_parts.h"

#include <algorithm>
#include <cmath>

namespace db {

namespace {

Phrase titleOf(const std::string &ko, const std::string &en, const std::string &key)
{
    if (ko.empty() && en.empty())
        return verbatim(key);
    return ko.empty() ? verbatim(en) : verbatim(ko, en);
}

const char *stateOf(const MilestoneState &state)
{
    return state.done ? "done" : state.late ? "late" : state.dueSoon ? "due_soon" : "ahead";
}

ReportCell daysCell(std::optional<int> days)
{
    ReportCell cell = countCell(days ? Value{*days} : Null);
    cell.difference = true;
    return cell;
}

Value millionths(std::optional<double> number)
{
    return number && std::isfinite(*number) ? static_cast<Value>(std::llround(*number * static_cast<double>(DecimalScale)))
                                            : Null;
}

} // namespace

void writeMilestones(ReportChapter &chapter, ReportGround &ground)
{
    const MilestoneFigures &figures = ground.now.milestones;
    if (figures.total == 0) {
        say(chapter, ground, {PhraseId::KindUnknown, {std::string("milestones")}});
        return;
    }
    say(chapter, ground, {PhraseId::MilestonesDone, {Value{figures.done}, Value{figures.total}, Value{figures.late}}});
    const SysDay day = ground.view().day();
    for (const MilestoneState &each : figures.milestones) {
        const PartialDate planned = PartialDate::fromCode(each.plan.value);
        const std::string ko = each.titleKo.empty() ? (each.titleEn.empty() ? each.milestone : each.titleEn) : each.titleKo;
        if (each.late && planned.valid())
            say(chapter, ground,
                {PhraseId::ItemLate, {ko, each.titleEn, planned, static_cast<Value>((day - planned.lastDay()).count())}},
                {&each.plan}, 2)
                .asOf = ground.look().asOf; // how late it is, not when it was planned
        else if (each.dueSoon && planned.valid())
            say(chapter, ground, {PhraseId::ItemDueSoon, {ko, each.titleEn, planned}}, {&each.plan}, 2);
    }
    ReportTable table;
    table.name = "milestones";
    table.title = reportWord("table:milestones");
    table.columns = {column(measure("milestone"), ReportCellType::Text), column(measure("first_plan"), ReportCellType::Date),
                     column(reportWord("present_plan"), ReportCellType::Date), column(measure("actual_on"), ReportCellType::Date),
                     column(reportWord("slip_days"), ReportCellType::Count), column(measure("status"), ReportCellType::Text),
                     column(measure("source"), ReportCellType::Sources)};
    for (const MilestoneState &each : figures.milestones) {
        table.rows.push_back({textCell(titleOf(each.titleKo, each.titleEn, each.milestone)), dateCell(each.firstPlan),
                              dateCell(each.plan), dateCell(each.actual), daysCell(each.slipDays),
                              textCell(reportWord(stateOf(each))), sourceCell(ground.sourcesOf({&each.actual, &each.plan}))});
    }
    addTable(chapter, std::move(table));
}

void writeTargets(ReportChapter &chapter, ReportGround &ground)
{
    const std::vector<IndicatorState> &all = ground.now.indicators;
    Value counts[4] = {};
    Value withTarget = 0;
    for (const IndicatorState &each : all) {
        if (!each.target.known())
            continue;
        ++withTarget;
        if (each.judged)
            ++counts[static_cast<std::size_t>(each.status)];
    }
    if (withTarget > 0)
        say(chapter, ground, {PhraseId::TargetsOnTrack, {counts[0], withTarget, counts[1], counts[2], counts[3]}});
    else
        say(chapter, ground, {PhraseId::KindUnknown, {std::string("targets")}});
    ReportTable table;
    table.name = "targets";
    table.title = reportWord("table:targets");
    table.columns = {column(measure("indicator"), ReportCellType::Text), column(measure("value"), ReportCellType::Number),
                     column(measure("target"), ReportCellType::Number), column(reportWord("due"), ReportCellType::Date),
                     column(measure("target_now"), ReportCellType::Number),
                     column(measure("attainment"), ReportCellType::Number), column(measure("status"), ReportCellType::Status),
                     column(measure("needed"), ReportCellType::Number), column(measure("as_of"), ReportCellType::Date),
                     column(measure("source"), ReportCellType::Sources)};
    for (const IndicatorState &each : all) {
        const bool named = !each.nameKo.empty() || !each.nameEn.empty();
        const std::string &ko = each.nameKo.empty() ? each.nameEn : each.nameKo;
        const Value attained = each.attainment ? millionths(*each.attainment * 100) : Null;
        if (each.judged && (each.status == Status::Attention || each.status == Status::Trouble))
            say(chapter, ground,
                {PhraseId::TargetStands, {ko, named ? each.nameEn : each.indicator, each.value.value, each.targetNow, each.unit, attained,
                                          static_cast<Value>(each.status)}},
                {&each.value, &each.target}, 2);
        ReportCell percent = numberCell(Figure{});
        percent.value = attained;
        percent.unit = UnitKey::Percent;
        ReportCell status;
        status.type = ReportCellType::Status;
        status.value = each.judged ? static_cast<Value>(each.status) : Null;
        Figure now;
        now.value = each.targetNow;
        Figure needed;
        needed.value = millionths(each.neededPerQuarter);
        const auto rough = [](const Figure &figure) {
            ReportCell cell = numberCell(figure);
            cell.rough = true;
            return cell;
        };
        ReportCell value = numberCell(each.value, each.unit);
        value.withUnit = true;
        value.rough = each.value.derived;
        table.rows.push_back({textCell(named ? titleOf(each.nameKo, each.nameEn, each.indicator) : measure(each.indicator)), std::move(value),
                              numberCell(each.target), dateCell(each.dueOn), rough(now), std::move(percent),
                              std::move(status), rough(needed), dateCell(each.value.asOf),
                              sourceCell(ground.sourcesOf({&each.value, &each.target}))});
    }
    if (!table.rows.empty())
        table.notes.push_back(reportWord("note:status"));
    addTable(chapter, std::move(table));
}

void writeRisks(ReportChapter &chapter, ReportGround &ground)
{
    namespace cell = col::risks;
    constexpr Value High = 4;
    const View &view = ground.view();
    const Claims claims(view, Kind::Risks);
    ReportTable table;
    table.name = "risks";
    table.title = reportWord("table:risks");
    table.columns = {column(reportWord("risk"), ReportCellType::Text), column(reportWord("likelihood"), ReportCellType::Count),
                     column(reportWord("impact"), ReportCellType::Count), column(reportWord("owner"), ReportCellType::Text),
                     column(reportWord("opened"), ReportCellType::Date), column(measure("as_of"), ReportCellType::Date),
                     column(measure("source"), ReportCellType::Sources)};
    Value open = 0;
    Value high = 0;
    for (std::size_t index = 0; index < claims.figures(); ++index) {
        const Figure closed = claims.figureAt(index, cell::ClosedOn);
        const auto phase = claims.at(index, cell::Phase);
        const bool over = closed.known() && PartialDate::fromCode(closed.value).lastDay() <= view.day();
        const bool seen = view.allPhases() || (phase && view.fold(phase->value) == view.phase());
        const Figure likelihood = claims.figureAt(index, cell::Likelihood);
        const Figure impact = claims.figureAt(index, cell::Impact);
        if (over || !seen || (!likelihood.known() && !impact.known()))
            continue;
        const auto said = [&](int which) {
            const auto claim = claims.at(index, which);
            return claim ? view.text(claim->value) : std::string();
        };
        ++open;
        high += likelihood.known() && impact.known() && likelihood.value >= High && impact.value >= High ? 1 : 0;
        table.rows.push_back({textCell(titleOf(said(cell::TitleKo), said(cell::TitleEn), view.text(claims.key(index, cell::Risk)))),
                              countCell(likelihood), countCell(impact), saidCell(said(cell::Owner)),
                              dateCell(claims.figureAt(index, cell::OpenedOn)), dateCell(likelihood.asOf),
                              sourceCell(ground.sourcesOf({&likelihood, &impact}))});
    }
    if (open > 0)
        say(chapter, ground, {PhraseId::OpenRisks, {open, high}});
    else
        say(chapter, ground, {PhraseId::KindUnknown, {std::string("risks")}});
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const auto &a, const auto &b) {
        const auto weight = [](const auto &row) {
            return row[1].value == Null || row[2].value == Null ? Value{0} : row[1].value * row[2].value;
        };
        return weight(a) > weight(b);
    });
    addTable(chapter, std::move(table));
}

} // namespace db
