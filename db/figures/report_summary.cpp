#include "db/figures/closed_figures.h"
#include "db/figures/closing.h"
#include "db/figures/comparison.h"
#include "db/figures/report_decisions.h"
#include "db/figures/report_parts.h"
#include "db/figures/training.h"
#include "db/figures/what_changed.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace db {

namespace {

constexpr std::size_t NamedParts = 3; ///< of what explains a difference

/// The figures whose change is told in a sentence; the table has all.
constexpr std::string_view Told[] = {"budget.plan",     "budget.appropriated", "budget.transferred",
                                     "budget.spent",    "companies.mou",       "companies.office",
                                     "companies.hq",    "training.graduated",  "milestones.done",
                                     "milestones.late"};

PartialDate dateOf(const Figure &figure)
{
    return figure.known() ? PartialDate::fromCode(figure.value) : PartialDate();
}

Value share(std::optional<double> elapsed)
{
    return elapsed ? static_cast<Value>(std::llround(*elapsed * static_cast<double>(DecimalScale))) : Null;
}

ReportCell differenceOf(const ReportCell &now, const ReportCell &before)
{
    ReportCell cell = now;
    cell.approx = now.approx || before.approx;
    cell.difference = true;
    cell.value = now.value == Null || before.value == Null ? Null : now.value - before.value;
    return cell;
}

class HeadlineTable
{
public:
    explicit HeadlineTable(ReportGround &ground) : m_ground(ground)
    {
        m_table.name = "headline";
        m_table.title = reportWord("table:headline");
        m_table.columns = {column(measure("item"), ReportCellType::Text),
                           column(reportWord("value"), ReportCellType::Number)};
        if (ground.before) {
            m_table.columns.push_back(column(reportWord("before"), ReportCellType::Number));
            m_table.columns.push_back(column(reportWord("difference"), ReportCellType::Number));
        }
        m_table.columns.push_back(column(measure("as_of"), ReportCellType::Date));
        m_table.columns.push_back(column(measure("source"), ReportCellType::Sources));
    }

    void row(Phrase name, ReportCell now, ReportCell before, PartialDate asOf, std::vector<int> sources)
    {
        if (!now.known() && !before.known())
            return;
        now.withUnit = before.withUnit = true;
        ReportCell difference = differenceOf(now, before);
        if (now.type == ReportCellType::Rate)
            difference = {};
        std::vector<ReportCell> cells{textCell(std::move(name)), std::move(now)};
        if (m_ground.before) {
            cells.push_back(std::move(before));
            cells.push_back(std::move(difference));
        }
        cells.push_back(dateCell(asOf));
        cells.push_back(sourceCell(std::move(sources)));
        m_table.rows.push_back(std::move(cells));
    }

    void money(const char *key, Stage stage)
    {
        const Figure &now = m_ground.now.budget.total.of(stage);
        const Figure before = m_ground.before ? m_ground.before->budget.total.of(stage) : Figure{};
        row(measure(key), moneyCell(now), moneyCell(before), now.asOf, m_ground.sourcesOf({&now}));
    }

    void count(const char *key, const CompanyCount &now, const CompanyCount *before)
    {
        const auto cell = [](const Figure &figure) {
            ReportCell made = numberCell(figure);
            made.unit = UnitKey::Companies;
            return made;
        };
        row(measure(key), cell(now.figure), cell(before ? before->figure : Figure{}), now.figure.asOf,
            m_ground.sourcesOf({&now.figure}));
    }

    void people(const char *key, Value now, Value before, const Figure &behind)
    {
        const auto cell = [](Value value) {
            ReportCell made = countCell(value);
            made.unit = UnitKey::People;
            return made;
        };
        row(measure(key), cell(now), cell(before), behind.asOf, m_ground.sourcesOf({&behind}));
    }

    ReportTable take() { return std::move(m_table); }

private:
    ReportGround &m_ground;
    ReportTable m_table;
};

ReportCell changeCell(const FigureChange &change, Value value, const std::string &text, bool approx)
{
    ReportCell cell;
    if (!text.empty())
        return textCell(verbatim(text));
    cell.unit = change.unit;
    cell.unitText = change.unitText;
    cell.withUnit = true;
    cell.value = value;
    cell.approx = approx && value != Null;
    cell.type = change.unit == UnitKey::Won   ? ReportCellType::Money
                : change.unit == UnitKey::Day ? ReportCellType::Date
                                              : ReportCellType::Number;
    return cell;
}

/// An indicator by its own name; others as the headline calls them, without the phase that all of the report is of.
Phrase nameOfChange(const FigureChange &change, const Headline &now)
{
    for (const IndicatorState &each : now.indicators) {
        if (!change.ref.kind && change.ref.name == "indicators." + each.indicator + ".value" && !each.nameKo.empty())
            return verbatim(each.nameKo, each.nameEn);
    }
    return change.ref.kind || change.ref.phase ? change.name : nameOf(change.ref, {});
}

ReportCell partsCell(const FigureChange &change)
{
    ReportCell cell;
    cell.type = ReportCellType::Parts;
    cell.unit = change.unit;
    cell.unitText = change.unitText;
    cell.difference = true;
    Value rest = change.difference;
    for (const Contribution &part : change.parts) {
        if (part.amount == 0 || cell.parts.size() >= NamedParts)
            continue;
        cell.parts.emplace_back(part.name, part.amount);
        rest -= part.amount;
    }
    if (!cell.parts.empty() && rest != 0)
        cell.parts.emplace_back(reportWord("others"), rest); // the parts that are told add up
    return cell;
}

/// What the last report or closing said of its day, and what the file says of that day now: the comparison starts from
/// what holds now, so what was given out is told beside it.
void writeCorrections(ReportChapter &chapter, ReportGround &ground, const Standing &then)
{
    const auto sameDay = [&then](PartialDate day, const std::string &phase) {
        return phase == then.look.phase && day.lastDay() == then.look.asOf.lastDay();
    };
    std::vector<NamedFigure> given;
    for (const StoredClosing &closing : storedClosings(ground.snapshot)) {
        if (sameDay(closing.quarter, closing.phase))
            given = closing.figures;
    }
    for (const IssuedReport &report : issuedReports(ground.snapshot)) {
        if (sameDay(report.look.asOf, report.look.phase))
            given = report.figures;
    }
    if (given.empty())
        return;
    std::vector<AlteredFigure> altered;
    compareFigures(then.look.asOf, then.look.phase, given, namedFigures(headline(ground.snapshot, then.look)), altered);
    std::vector<Phrase> lines;
    for (const AlteredFigure &each : altered) {
        const auto line = std::find_if(then.lines.begin(), then.lines.end(), [&each](const Standing::Line &candidate) {
            return !candidate.inspection.ref.kind && candidate.inspection.ref.name == each.figure;
        });
        if (isJudged(each.figure) || repeatsAnother(headlineRef(each.figure)) || line == then.lines.end())
            continue;
        const Inspection &of = line->inspection;
        const bool count = of.unit != UnitKey::Won && of.figure.value != each.after && each.after != Null
                           && of.figure.value == each.after * DecimalScale; // kept as a plain number
        const auto inUnit = [count](Value value) { return count && value != Null ? value * DecimalScale : value; };
        lines.push_back({PhraseId::FigureChanged,
                         {each.figure, std::string(), static_cast<Value>(of.unit), of.unitText, inUnit(each.before),
                          inUnit(each.after), each.before != Null && each.after != Null
                                                  ? inUnit(each.after) - inUnit(each.before) : Null}});
    }
    if (lines.empty())
        return;
    say(chapter, ground, {PhraseId::CorrectedSince, {then.look.asOf, static_cast<Value>(lines.size())}});
    for (Phrase &line : lines)
        say(chapter, ground, std::move(line), {}, 2);
}

} // namespace

void writeSummary(ReportChapter &chapter, ReportGround &ground)
{
    const Headline &now = ground.now;
    const Look &look = now.look;
    const PhasePeriod &period = now.period;
    if (period.startsOn.known() || period.endsOn.known())
        say(chapter, ground,
            {PhraseId::ReportPeriod, {look.phase, dateOf(period.startsOn), dateOf(period.endsOn), share(period.elapsed)}},
            {&period.startsOn, &period.endsOn})
            .asOf = look.asOf;
    const StageMoney &total = now.budget.total;
    if (total.plan.known())
        say(chapter, ground, {PhraseId::MoneyStands, {std::string("plan"), total.plan.value}}, {&total.plan});
    else
        say(chapter, ground, {PhraseId::MeasureUnknown, {std::string("plan")}});
    if (now.budget.execution.known())
        say(chapter, ground,
            {PhraseId::ExecutionIs, {now.budget.execution.numerator, now.budget.execution.denominator,
                                     static_cast<Value>(now.budget.executionBase)}},
            {&total.spent, &total.appropriated});
    else
        say(chapter, ground, {PhraseId::MeasureUnknown, {std::string("execution_rate")}});
    const CompanyFigures &companies = now.companies;
    if (companies.mou.figure.known() || companies.office.figure.known() || companies.hq.figure.known())
        say(chapter, ground,
            {PhraseId::CompaniesGrew,
             {companies.mou.figure.value, companies.office.figure.value, companies.hq.figure.value}},
            {&companies.mou.figure, &companies.office.figure, &companies.hq.figure});
    else
        say(chapter, ground, {PhraseId::MeasureUnknown, {std::string("mou")}});
    const Figure graduated = graduates(Cohorts(ground.view(), ground.chart.phases).at(ground.view().day()));
    if (now.training.graduated != Null)
        say(chapter, ground,
            {PhraseId::GraduatesSum, {now.training.graduated * DecimalScale, now.training.cohorts}}, {&graduated});
    else
        say(chapter, ground, {PhraseId::MeasureUnknown, {std::string("graduates")}});
    if (now.milestones.total > 0)
        say(chapter, ground,
            {PhraseId::MilestonesDone, {Value{now.milestones.done}, Value{now.milestones.total}, Value{now.milestones.late}}});
    else
        say(chapter, ground, {PhraseId::KindUnknown, {std::string("milestones")}});
    say(chapter, ground, {PhraseId::ConflictsAre, {Value{now.conflicts}, Null}});

    HeadlineTable table(ground);
    table.money("plan", Stage::Plan);
    table.money("appropriated", Stage::Appropriated);
    table.money("transferred", Stage::Transferred);
    table.money("spent", Stage::Spent);
    const Headline *before = ground.before ? &*ground.before : nullptr;
    table.row(measure("execution_rate"), rateCell(now.budget.execution),
              rateCell(before ? before->budget.execution : Rate{}), total.spent.asOf, ground.sourcesOf({&total.spent}));
    table.count("mou", companies.mou, before ? &before->companies.mou : nullptr);
    table.count("office", companies.office, before ? &before->companies.office : nullptr);
    table.count("hq", companies.hq, before ? &before->companies.hq : nullptr);
    table.people("graduates", now.training.graduated, before ? before->training.graduated : Null, graduated);
    ReportTable made = table.take();
    if (before)
        made.notes.push_back(reportWord("note:compared"));
    addTable(chapter, std::move(made));
}

void writeChanges(ReportChapter &chapter, ReportGround &ground)
{
    const auto other = comparedLook(ground.look());
    if (!other) {
        say(chapter, ground, {PhraseId::NothingCompared, {}});
        return;
    }
    const Standing then = standing(ground.snapshot, *other);
    std::vector<FigureChange> all = whatChanged(then, standing(ground.snapshot, ground.look()));
    if (ground.look().compareTo.against == Against::LastReport)
        writeCorrections(chapter, ground, then);
    std::erase_if(all, [](const FigureChange &change) { return !change.changed() || repeatsAnother(change.ref); });
    if (all.empty()) {
        say(chapter, ground, {PhraseId::NothingChanged, {other->asOf}});
        return;
    }
    say(chapter, ground, {PhraseId::ChangedSince, {other->asOf, static_cast<Value>(all.size())}});
    for (const FigureChange &change : all) {
        if (change.ref.kind || std::find(std::begin(Told), std::end(Told), change.ref.name) == std::end(Told))
            continue;
        say(chapter, ground,
            {PhraseId::FigureChanged, {change.ref.name, std::string(), static_cast<Value>(change.unit), change.unitText,
                                       change.before.value, change.after.value,
                                       change.before.known() && change.after.known() ? change.difference : Null}},
            {&change.after}, 2);
    }
    ReportTable table;
    table.name = "changes";
    table.title = reportWord("table:changes");
    table.columns = {column(measure("item"), ReportCellType::Text),
                     column(reportWord("before"), ReportCellType::Number),
                     column(reportWord("after"), ReportCellType::Number),
                     column(reportWord("difference"), ReportCellType::Number),
                     column(reportWord("explained"), ReportCellType::Parts),
                     column(measure("as_of"), ReportCellType::Date),
                     column(measure("source"), ReportCellType::Sources)};
    for (const FigureChange &change : all) {
        ReportCell difference = changeCell(change, change.difference, {}, change.before.approx || change.after.approx);
        if (change.unit == UnitKey::Day || !change.before.known() || !change.after.known())
            difference = {}; // from what is not known to what is known is no growth
        difference.difference = true;
        ReportCell name = textCell(nameOfChange(change, ground.now));
        if (change.unit == UnitKey::Day && change.ref.kind)
            name.column = measure(change.ref.name); // which of its dates
        table.rows.push_back({std::move(name), changeCell(change, change.before.value, change.textBefore, change.before.approx),
                              changeCell(change, change.after.value, change.textAfter, change.after.approx), difference,
                              partsCell(change), dateCell(change.after.asOf), sourceCell(ground.sourcesOf({&change.after}))});
    }
    addTable(chapter, std::move(table));
}

} // namespace db
