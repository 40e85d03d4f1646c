#include "ui/pages/state_tables.h"

#include "db/figures/phases.h"
#include "ui/pages/tile_corrections.h"
#include "ui/style/theme.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct StateTablesWords {
    Q_DECLARE_TR_FUNCTIONS(ui::StateTables)
};

TableCell dateCell(const db::Figure &figure, const db::Snapshot &snapshot)
{
    if (!figure.known())
        return orderedCell(unknownMark(), std::nullopt);
    const auto day = db::PartialDate::fromCode(figure.value);
    TableCell cell = dayCell(day);
    cell.tip = StateTablesWords::tr("Source: %1\nAs of %2")
                   .arg(sourceName(snapshot, figure.source), date(figure.asOf));
    return cell;
}

TableCell statusCell(db::Status status, const QString &words)
{
    TableCell cell = orderedCell(words, static_cast<qint64>(status));
    cell.ink = [status] { return colors().of(status); };
    cell.strong = true;
    return cell;
}

/// `done`: what has been done was as planned; of what is to come the plan stands.
TableCell slipCell(std::optional<int> days, bool done)
{
    if (!days)
        return orderedCell(unknownMark(), std::nullopt);
    const QString shown = *days > 0   ? StateTablesWords::tr("%Ln day(s) later", nullptr, *days)
                          : *days < 0 ? StateTablesWords::tr("%Ln day(s) earlier", nullptr, -*days)
                          : done      ? StateTablesWords::tr("as planned")
                                      : StateTablesWords::tr("plan unchanged");
    TableCell cell = orderedCell(shown, *days);
    cell.number = *days;
    return cell;
}

TableCell rateCell(std::optional<double> rate)
{
    return rate ? numberCell(decimal(static_cast<db::Value>(std::llround(*rate * 1e6)), 1), *rate)
                : orderedCell(unknownMark(), std::nullopt);
}

/// Where the forecast stands among the columns of the indicators; its error is the next.
constexpr int ForecastColumn = 12;

TableCell forecastCell(const db::IndicatorState &state)
{
    if (!state.forecast) {
        TableCell none = orderedCell(unknownMark(), std::nullopt);
        none.tip =
            StateTablesWords::tr("No forecast: it takes at least %Ln observations and a due date to come",
                                 nullptr, static_cast<int>(db::ForecastLeast));
        return none;
    }
    return numberCell(decimal(state.forecast->value, 1),
                      static_cast<double>(state.forecast->value) / static_cast<double>(db::DecimalScale));
}

TableCell errorCell(const db::IndicatorState &state)
{
    if (!state.forecast)
        return orderedCell(unknownMark(), std::nullopt);
    TableCell cell = numberCell(u"± "_s + decimal(state.forecast->meanError, 1),
                                static_cast<double>(state.forecast->meanError) / static_cast<double>(db::DecimalScale));
    cell.tip = StateTablesWords::tr("Over %Ln observation(s), each foretold one step ahead", nullptr,
                                    state.forecast->tests);
    return cell;
}

TableCell figureCell(const db::Figure &figure, const db::Snapshot &snapshot)
{
    if (!figure.known())
        return orderedCell(unknownMark(), std::nullopt);
    TableCell cell = numberCell(decimal(figure.value),
                                static_cast<double>(figure.value) / static_cast<double>(db::DecimalScale));
    if (figure.approx)
        cell.text = StateTablesWords::tr("about %1").arg(cell.text);
    cell.tip = StateTablesWords::tr("Source: %1\nAs of %2")
                   .arg(sourceName(snapshot, figure.source), date(figure.asOf));
    return cell;
}

void markCorrected(TableCell &cell, const std::vector<db::AlteredFigure> &corrections, const std::string &figure)
{
    const QString sentence = correctedSentence(corrections, {figure});
    if (sentence.isEmpty())
        return;
    cell.text += u" ※"_s;
    cell.tip = cell.tip.isEmpty() ? sentence : sentence + u'\n' + cell.tip;
    cell.ink = [] { return colors().attention; };
}

} // namespace

db::FigureRef milestoneRef(const db::MilestoneState &state, const char *column)
{
    db::FigureRef ref;
    ref.kind = db::Kind::Milestones;
    ref.name = column;
    ref.coordinates = {{"milestone", state.milestone}};
    return ref;
}

void fillMilestones(CellTableModel &model, const db::Headline &figures, const db::Snapshot &snapshot)
{
    const bool korean = QLocale().language() == QLocale::Korean;
    QList<QList<TableCell>> rows;
    for (const db::MilestoneState &each : figures.milestones.milestones) {
        const std::string &title = korean || each.titleEn.empty() ? each.titleKo : each.titleEn;
        TableCell state;
        const auto today = figures.look.asOf.lastDay();
        if (each.done) {
            state = each.slipDays && *each.slipDays > 0
                        ? statusCell(db::Status::OnTrack, StateTablesWords::tr("✔ done, later"))
                        : statusCell(db::Status::OnTrack, StateTablesWords::tr("✔ done"));
        } else if (each.late) {
            const auto days = (today - db::PartialDate::fromCode(each.plan.value).lastDay()).count();
            const db::Status status = days > 30 ? db::Status::Trouble : db::Status::Attention;
            state = statusCell(
                status, statusMark(status) + u' '
                            + StateTablesWords::tr("late by %Ln day(s)", nullptr, static_cast<int>(days)));
        } else if (each.dueSoon) {
            state = statusCell(db::Status::Attention, statusMark(db::Status::Attention) + u' '
                                                          + StateTablesWords::tr("due within 90 days"));
        } else if (each.plan.known()) {
            state = statusCell(db::Status::Unreported, StateTablesWords::tr("▷ to come"));
        } else {
            state = statusCell(db::Status::Unreported, statusMark(db::Status::Unreported) + u' '
                                                           + StateTablesWords::tr("no planned date"));
        }
        rows.append({textCell(fromDb(title.empty() ? each.milestone : title)), state, textCell(phaseName(each.phase)),
                     dateCell(each.firstPlan, snapshot), dateCell(each.plan, snapshot), dateCell(each.actual, snapshot),
                     slipCell(each.slipDays, each.done), slipCell(each.slipSincePrevious, each.done)});
        for (TableCell &cell : rows.last())
            cell.ref = milestoneRef(each, each.plan.known() ? "planned_on" : "actual_on");
        if (each.done) {
            rows.last()[1].ref = milestoneRef(each, "actual_on");
            rows.last()[5].ref = rows.last()[1].ref;
        }
    }
    model.setContent(
        {{StateTablesWords::tr("Milestone"), false, {}},
         {StateTablesWords::tr("State"), false, {}},
         {StateTablesWords::tr("Phase"), false, {}},
         {StateTablesWords::tr("First planned"), false,
          StateTablesWords::tr("The first plan known at the as-of date")},
         {StateTablesWords::tr("Planned"), false,
          StateTablesWords::tr("The plan that counts at the as-of date")},
         {StateTablesWords::tr("Done"), false, {}},
         {StateTablesWords::tr("Slip"), false,
          StateTablesWords::tr("Done, or planned now, against the first plan")},
         {StateTablesWords::tr("Last change"), false, StateTablesWords::tr("Against the plan before")}},
        rows);
}

void fillIndicators(CellTableModel &model, const db::Headline &figures, const db::Snapshot &snapshot,
                    const std::vector<db::AlteredFigure> &corrections, std::span<const std::string_view> only)
{
    QList<QList<TableCell>> rows;
    for (const db::IndicatorState &each : figures.indicators) {
        if (!only.empty() && std::find(only.begin(), only.end(), each.indicator) == only.end())
            continue;
        const TableCell targetNow = each.targetNow == db::Null
            ? orderedCell(unknownMark(), std::nullopt)
            : numberCell(decimal(each.targetNow, 1), static_cast<double>(each.targetNow) / db::DecimalScale);
        TableCell attainment = orderedCell(unknownMark(), std::nullopt);
        if (each.attainment) {
            attainment = numberCell(percent(*each.attainment), *each.attainment);
            attainment.tip =
                StateTablesWords::tr("Value against the target for now, %1").arg(decimal(each.targetNow));
        }
        TableCell status =
            each.judged ? statusCell(each.status, statusMark(each.status) + u' ' + statusName(each.status))
                        : orderedCell(each.target.known() ? unknownMark() : StateTablesWords::tr("no target"),
                                      std::nullopt);
        TableCell due = dayCell(each.dueOn);
        TableCell asOf = dayCell(each.value.asOf);
        TableCell needed = rateCell(each.neededPerQuarter);
        if (each.bestQuarter)
            needed.tip = StateTablesWords::tr("Best quarter so far %1, mean %2")
                             .arg(rateCell(each.bestQuarter).text, rateCell(each.meanQuarter).text);
        if (each.neededPerQuarter && each.bestQuarter && std::abs(*each.neededPerQuarter) > std::abs(*each.bestQuarter)) {
            needed.text = statusMark(db::Status::Attention) + u' ' + needed.text;
            needed.tip += u'\n' + StateTablesWords::tr("More than any quarter so far brought");
        }
        TableCell value = figureCell(each.value, snapshot);
        TableCell target = figureCell(each.target, snapshot);
        markCorrected(value, corrections, "indicators." + each.indicator + ".value");
        markCorrected(target, corrections, "indicators." + each.indicator + ".target");
        rows.append({textCell(indicatorName(each)), textCell(ownUnitName(each.unit)), value, asOf, target, due, targetNow, attainment,
                     status, needed, rateCell(each.bestQuarter), rateCell(each.meanQuarter), forecastCell(each),
                     errorCell(each),
                     textCell(each.value.known() ? sourceName(snapshot, each.value.source) : QString())});
        const auto ref = [&each](const char *what) {
            return db::headlineRef("indicators." + each.indicator + '.' + what);
        };
        for (TableCell &cell : rows.last())
            cell.ref = ref("value");
        for (const int column : {4, 5})
            rows.last()[column].ref = ref("target");
        rows.last()[6].ref = ref("target_now");
        for (const int column : {7, 8})
            rows.last()[column].ref = ref(each.attainment ? "attainment" : "value");
    }
    model.setContent(
        {{StateTablesWords::tr("Indicator"), false, {}},
         {StateTablesWords::tr("Unit"), false, {}},
         {StateTablesWords::tr("Value"), true, {}},
         {StateTablesWords::tr("As of"), false, {}},
         {StateTablesWords::tr("Target"), true, {}},
         {StateTablesWords::tr("Due"), false, {}},
         {StateTablesWords::tr("Target now"), true,
          StateTablesWords::tr("The point that the target asks for today")},
         {StateTablesWords::tr("Attainment"), true,
          StateTablesWords::tr("Against the point that the target asks for today")},
         {StateTablesWords::tr("Status"), false,
          StateTablesWords::tr(
              "At least 95 %: on track. 80 to 95 %: attention. Below: trouble. No figure within a "
              "quarter: unreported.")},
         {StateTablesWords::tr("Needed per quarter"), true,
          StateTablesWords::tr("From the as-of date to the due date")},
         {StateTablesWords::tr("Best quarter"), true, {}},
         {StateTablesWords::tr("Mean quarter"), true,
          StateTablesWords::tr("Mean increase of a quarter so far")},
         {StateTablesWords::tr("Forecast at due date"), true,
          StateTablesWords::tr(
              "A straight line through the last %Ln observations, drawn on to the due date. It is no "
              "promise and no status.",
              nullptr, static_cast<int>(db::ForecastThrough))},
         {StateTablesWords::tr("Mean error of forecasts"), true,
          StateTablesWords::tr(
              "Back-test: every observation foretold from the %Ln before it, and how far off that was "
              "on average",
              nullptr, static_cast<int>(db::ForecastThrough))},
         {StateTablesWords::tr("Source"), false, {}}},
        rows, {ForecastColumn, ForecastColumn + 1}); // only for those who ask for them
}

namespace {

TableCell moneyCell(const db::Figure &figure, const db::Snapshot &snapshot)
{
    if (!figure.known())
        return orderedCell(unknownMark(), std::nullopt);
    TableCell cell = numberCell(moneyWithUnit(figure.value), static_cast<double>(figure.value));
    if (figure.approx)
        cell.text = StateTablesWords::tr("about %1").arg(cell.text);
    cell.tip = StateTablesWords::tr("Source: %1\nAs of %2")
                   .arg(sourceName(snapshot, figure.source), date(figure.asOf));
    return cell;
}

TableCell periodCell(const db::PhasePeriod &span)
{
    if (!span.startsOn.known() && !span.endsOn.known())
        return orderedCell(unknownMark(), std::nullopt);
    const auto day = [](const db::Figure &figure) {
        return figure.known() ? db::PartialDate::fromCode(figure.value) : db::PartialDate();
    };
    return textCell(period(day(span.startsOn), day(span.endsOn)),
                    span.elapsed
                        ? StateTablesWords::tr("%1 of the period have passed").arg(percent(*span.elapsed))
                        : QString());
}

TableCell doneCell(const db::MilestoneFigures &milestones)
{
    if (milestones.total == 0)
        return orderedCell(unknownMark(), std::nullopt);
    return numberCell(
        StateTablesWords::tr("%1 of %2", "done, of all").arg(whole(milestones.done), whole(milestones.total)),
        milestones.done);
}

TableCell peopleCell(const db::TrainingFigures &training)
{
    return training.graduated == db::Null
        ? orderedCell(unknownMark(), std::nullopt)
        : numberCell(whole(training.graduated), static_cast<double>(training.graduated));
}

} // namespace

std::vector<db::Headline> phaseStates(const db::Snapshot &snapshot, const db::Look &look)
{
    std::vector<db::Headline> states;
    const db::View view(snapshot, look);
    const db::PhaseList known(view);
    for (const db::PhaseSpan &each : known.all()) {
        db::Look seen = look;
        seen.phase = each.key;
        seen.compareTo = {};
        states.push_back(db::headline(snapshot, seen));
    }
    return states;
}

void fillPhases(CellTableModel &model, const std::vector<db::Headline> &phases, const db::Snapshot &snapshot)
{
    using Of = std::function<TableCell(const db::Headline &)>;
    const auto money = [&snapshot](db::Figure db::StageMoney::*stage) -> Of {
        return [&snapshot, stage](const db::Headline &phase) { return moneyCell(phase.budget.total.*stage, snapshot); };
    };
    const auto companies = [&snapshot](db::CompanyCount db::CompanyFigures::*count) -> Of {
        return [&snapshot, count](const db::Headline &phase) { return figureCell((phase.companies.*count).figure, snapshot); };
    };
    const std::pair<QString, Of> measures[] = {
        {StateTablesWords::tr("Period"), [](const db::Headline &phase) { return periodCell(phase.period); }},
        {measureName("plan"), money(&db::StageMoney::plan)},
        {measureName("appropriated"), money(&db::StageMoney::appropriated)},
        {measureName("transferred"), money(&db::StageMoney::transferred)},
        {measureName("spent"), money(&db::StageMoney::spent)},
        {measureName("mou"), companies(&db::CompanyFigures::mou)},
        {measureName("office"), companies(&db::CompanyFigures::office)},
        {measureName("hq"), companies(&db::CompanyFigures::hq)},
        {measureName("graduates"), [](const db::Headline &phase) { return peopleCell(phase.training); }},
        {measureName("milestones_done"),
         [](const db::Headline &phase) { return doneCell(phase.milestones); }},
    };
    QList<CellTableModel::Column> columns{{StateTablesWords::tr("Phase"), false, {}}};
    for (const auto &[name, cellOf] : measures)
        columns.append({name, true, {}});
    QList<QList<TableCell>> rows;
    for (const db::Headline &phase : phases) {
        QList<TableCell> row{textCell(phaseName(phase.look.phase))};
        for (const auto &[name, cellOf] : measures)
            row.append(cellOf(phase));
        rows.append(row);
    }
    model.setContent(columns, rows);
}

} // namespace ui
