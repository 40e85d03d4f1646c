#include "db/figures/closing_view.h"

#include "db/figures/closed_figures.h"

#include <algorithm>
#include <map>
#include <set>

namespace db {

namespace {

/// A quarter as one number, for going from one to the next.
int quarterNumber(PartialDate date)
{
    return date.year() * 4 + date.quarter() - 1;
}

PartialDate quarterOf(int number)
{
    return PartialDate::ofQuarter(number / 4, number % 4 + 1);
}

/// Those that something reported speaks of. A year or a month speaks of its last day's quarter.
std::set<int> reportedQuarters(const Snapshot &snapshot)
{
    std::set<int> found;
    for (const Kind kind : ReportedKinds) {
        const Table &table = snapshot.table(kind);
        for (std::size_t row = 0; row < table.size(); ++row) {
            const PartialDate asOf = PartialDate::fromCode(table.at(row, info(kind).asOfColumn()));
            if (asOf.valid())
                found.insert(quarterNumber(asOf));
        }
    }
    return found;
}

Figure computed(Value value)
{
    Figure figure;
    figure.value = value;
    figure.derived = true;
    return figure;
}

/// Puts the figures of one phase behind the others, with what the closing stored of them.
void addPhase(ClosingView &view, const std::string &phase, const Headline &now, const StoredClosing *stored)
{
    std::map<std::string, ClosingFigure> figures;
    if (stored) {
        for (const auto &[name, value] : closingFigures(now, *stored))
            figures[name] = {phase, name, computed(value), Null, false};
    }
    for (const DatedFigure &each : datedFigures(now))
        figures[each.name] = {phase, each.name, each.figure, Null, false};
    if (stored) {
        for (const auto &[name, value] : stored->figures) {
            ClosingFigure &figure = figures[name];
            figure.phase = phase;
            figure.name = name;
            figure.stored = value;
        }
    }
    for (auto &[name, figure] : figures) {
        figure.corrected = stored && figure.stored != figure.figure.value;
        if (isJudged(name) && !figure.corrected)
            continue; // says nothing beside the figures that it is worked out from
        view.corrected += figure.corrected ? 1 : 0;
        view.figures.push_back(std::move(figure));
    }
}

} // namespace

std::vector<QuarterState> quarterStates(const Snapshot &snapshot, std::span<const ChangeSet> history,
                                        PartialDate today)
{
    const std::set<int> reported = reportedQuarters(snapshot);
    const std::vector<ClosedQuarter> closed = closedQuarters(snapshot, history);
    std::vector<QuarterState> out;
    if (reported.empty() && closed.empty())
        return out;
    int first = reported.empty() ? quarterNumber(closed.front().quarter) : *reported.begin();
    if (!closed.empty())
        first = std::min(first, quarterNumber(closed.front().quarter));
    // On its last day a quarter is not over.
    int last = quarterNumber(today);
    if (!(quarterOf(last).lastDay() < today.lastDay()))
        --last;
    for (int number = last; number >= first; --number) {
        QuarterState state;
        state.quarter = quarterOf(number);
        state.hasClaims = reported.count(number) > 0;
        const auto found = std::find_if(closed.begin(), closed.end(), [&state](const ClosedQuarter &each) {
            return each.quarter == state.quarter;
        });
        if (found != closed.end()) {
            state.changeSet = found->changeSet;
            state.corrected = found->corrected;
        }
        out.push_back(state);
    }
    return out;
}

PartialDate quarterToClose(std::span<const QuarterState> quarters)
{
    const auto open = std::find_if(quarters.begin(), quarters.end(), [](const QuarterState &each) {
        return each.hasClaims && each.changeSet == 0;
    });
    if (open != quarters.end())
        return open->quarter;
    const auto closed = std::find_if(quarters.begin(), quarters.end(),
                                     [](const QuarterState &each) { return each.changeSet != 0; });
    if (closed != quarters.end())
        return closed->quarter;
    return quarters.empty() ? PartialDate() : quarters.front().quarter;
}

ClosingView closingView(const Snapshot &snapshot, std::span<const ChangeSet> history, PartialDate quarter)
{
    ClosingView view;
    view.quarter = quarter;
    view.phases = closingPhases(snapshot, quarter);
    std::vector<StoredClosing> closings = storedClosings(snapshot);
    std::erase_if(closings, [quarter](const StoredClosing &each) { return each.quarter != quarter; });
    for (const StoredClosing &each : closings) {
        view.changeSet = std::max(view.changeSet, each.changeSet);
        // A phase may have been withdrawn since.
        if (std::find(view.phases.begin(), view.phases.end(), each.phase) == view.phases.end())
            view.phases.push_back(each.phase);
    }
    for (const std::string &phase : view.phases) {
        const auto stored = std::find_if(closings.begin(), closings.end(),
                                         [&phase](const StoredClosing &each) { return each.phase == phase; });
        addPhase(view, phase, headline(snapshot, closingLook(quarter, phase)),
                 stored == closings.end() ? nullptr : &*stored);
    }
    if (view.changeSet == 0)
        view.gaps = closingGaps(snapshot, history, quarter);
    return view;
}

std::vector<AlteredFigure> correctedFigures(const Snapshot &snapshot, std::span<const ChangeSet> history,
                                            const Look &look)
{
    std::vector<AlteredFigure> out;
    if (!look.asOf.valid())
        return out;
    const PartialDate quarter = quarterOf(quarterNumber(look.asOf));
    for (const StoredClosing &closing : storedClosings(snapshot)) {
        if (closing.quarter != quarter || closing.phase != look.phase || !mayBeCorrected(history, closing.changeSet))
            continue;
        compareFigures(quarter, closing.phase, closing.figures,
                       closingFigures(headline(snapshot, closingLook(quarter, closing.phase)), closing), out);
    }
    return out;
}

} // namespace db
