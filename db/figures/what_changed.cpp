#include "db/figures/what_changed.h"

#include "db/exchange/cell_text.h"
#include "db/figures/budget.h"
#include "db/figures/closing.h"
#include "db/figures/milestones.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace db {

namespace {

using Part = Standing::Part;
using Line = Standing::Line;

constexpr const char *MoneyKeys[] = {"category", "project", "fiscal_year", "funding", "phase"};

bool isMoney(const FigureRef &ref)
{
    return ref.name.rfind("budget.", 0) == 0;
}

/// Figures of a break-down are parts of the others.
bool ofTheBoard(const std::string &name)
{
    return name.find(':') == std::string::npos;
}

Line lineOf(const Snapshot &snapshot, const Look &look, const std::string &name)
{
    Line line;
    auto found = inspect(snapshot, look, headlineRef(name));
    if (!found.ok())
        return line;
    line.inspection = std::move(found).value();
    const Formula formula = line.inspection.formula;
    const bool adds = formula == Formula::Stated || formula == Formula::Sum || formula == Formula::Difference
                      || formula == Formula::Count;
    for (const FormulaTerm &term : line.inspection.terms) {
        if (!adds)
            break;
        const Value size = formula == Formula::Count ? DecimalScale : term.figure.value;
        line.parts.push_back({term.ref.coordinates, term.ref, term.name,
                              term.role == TermRole::Subtracted ? -size : size});
    }
    return line;
}

void addBreakDowns(Line &line, const std::string &stage, const BudgetFigures &budget, Stage of)
{
    const std::pair<const char *, const std::vector<BudgetShare> *> dimensions[] = {
        {"category", &budget.byCategory}, {"funding", &budget.byFunding}, {"year", &budget.byYear}};
    for (const auto &[dimension, shares] : dimensions) {
        std::vector<Part> parts;
        for (const BudgetShare &share : *shares) {
            const Figure &figure = share.money.of(of);
            if (!figure.known())
                continue;
            FigureRef ref = headlineRef(std::string("budget.") + dimension + ':' + share.key + '.' + stage);
            Phrase name{PhraseId::Measure, {std::string(dimension) == "year" ? share.key : dimension + (':' + share.key)}};
            parts.push_back({{{dimension, share.key}}, std::move(ref), std::move(name), figure.value});
        }
        if (parts.size() > 1)
            line.breakDowns.emplace_back(dimension, std::move(parts));
    }
}

const std::string *coordinate(const Part &part, const std::string &key)
{
    const auto it = std::find_if(part.coordinates.begin(), part.coordinates.end(),
                                 [&key](const auto &pair) { return pair.first == key; });
    return it == part.coordinates.end() ? nullptr : &it->second;
}

/// Contributions of parts that are the same on both sides by what `keyOf` makes of them; nothing where a part has no key.
template<typename KeyOf>
std::optional<std::vector<Contribution>> compareParts(const std::vector<Part> &before, const std::vector<Part> &after,
                                                      KeyOf keyOf)
{
    std::map<std::string, Contribution> found;
    for (const bool later : {false, true}) {
        for (const Part &part : later ? after : before) {
            const std::optional<std::string> key = keyOf(part);
            if (!key)
                return std::nullopt;
            Contribution &one = found[*key];
            Value &side = later ? one.after : one.before;
            side = (side == Null ? 0 : side) + part.value;
            one.amount += later ? part.value : -part.value;
            one.ref = part.ref;
            one.name = part.name;
        }
    }
    std::vector<Contribution> out;
    for (auto &[key, one] : found)
        out.push_back(std::move(one));
    return out;
}

std::string placeKey(const Part &part)
{
    std::string key;
    for (const auto &[name, spelling] : part.coordinates)
        key += '\x1f' + name + '=' + spelling;
    return key;
}

Value sumOf(const std::vector<Contribution> &parts)
{
    Value sum = 0;
    for (const Contribution &part : parts)
        sum += part.amount;
    return sum;
}

void take(FigureChange &change, std::string by, std::vector<Contribution> parts)
{
    change.by = std::move(by);
    change.rest = change.difference - sumOf(parts);
    std::erase_if(parts, [](const Contribution &part) { return part.amount == 0; });
    std::stable_sort(parts.begin(), parts.end(), [](const Contribution &a, const Contribution &b) {
        return std::abs(a.amount) > std::abs(b.amount);
    });
    change.parts = std::move(parts);
}

/// A money figure: by a coordinate that all of its rows fill, for these add up; else by the break-down that leaves least
/// unexplained, and less than there is to explain.
void explainMoney(FigureChange &change, const Line &before, const Line &after)
{
    for (const std::string key : MoneyKeys) {
        auto parts = compareParts(before.parts, after.parts, [&](const Part &part) {
            const std::string *member = coordinate(part, key);
            return member ? std::optional(*member) : std::nullopt;
        });
        if (!parts || parts->size() < 2)
            continue;
        for (Contribution &part : *parts) {
            const auto pair = std::find_if(part.ref.coordinates.begin(), part.ref.coordinates.end(),
                                           [&key](const auto &each) { return each.first == key; });
            const bool plain = key == "fiscal_year" || key == "project";
            part.name = key == "phase" ? Phrase{PhraseId::Phase, {pair->second}}
                                       : Phrase{plain ? PhraseId::Verbatim : PhraseId::Measure,
                                                {plain ? pair->second : key + ':' + pair->second}};
        }
        return take(change, key, std::move(*parts));
    }
    for (const auto &[dimension, earlier] : before.breakDowns) {
        for (const auto &[other, later] : after.breakDowns) {
            if (dimension != other)
                continue;
            auto parts = compareParts(earlier, later, [](const Part &part) {
                return std::optional(part.coordinates.front().second);
            });
            const Value rest = std::abs(change.difference - sumOf(*parts));
            const Value sofar = change.by.empty() ? std::abs(change.difference) : std::abs(change.rest);
            if (rest < sofar)
                take(change, dimension, std::move(*parts));
        }
    }
}

void explain(FigureChange &change, const Line &before, const Line &after)
{
    change.rest = change.difference;
    if (change.difference == 0)
        return;
    if (isMoney(change.ref))
        return explainMoney(change, before, after);
    if (before.parts.empty() && after.parts.empty())
        return;
    // A count counts records, whichever of their columns says so: one that was planned and is done is the same.
    const bool counted = before.inspection.formula == Formula::Count || after.inspection.formula == Formula::Count;
    auto parts = compareParts(before.parts, after.parts, [counted](const Part &part) {
        return std::optional(counted ? placeKey(part) : part.ref.name + placeKey(part));
    });
    if (!parts || parts->size() < 2 || sumOf(*parts) != change.difference)
        return; // one statement that grew says no more than the figure itself
    const FigureRef &ref = parts->back().ref;
    take(change, ref.kind ? std::string(info(*ref.kind).key) : std::string(), std::move(*parts));
}

const Line *find(const Standing &standing, const FigureRef &ref)
{
    const auto it = std::find_if(standing.lines.begin(), standing.lines.end(),
                                 [&ref](const Line &line) { return line.inspection.ref == ref; });
    return it == standing.lines.end() ? nullptr : &*it;
}

FigureChange compare(const Line *earlier, const Line *later)
{
    static const Line Nothing;
    const Line &before = earlier ? *earlier : Nothing;
    const Line &after = later ? *later : Nothing;
    const Inspection &named = later ? after.inspection : before.inspection;
    FigureChange change;
    change.ref = named.ref;
    change.name = named.name;
    change.unit = named.unit;
    change.unitText = named.unitText;
    change.before = before.inspection.figure;
    change.after = after.inspection.figure;
    if (change.unit == UnitKey::Day || (!change.before.known() && !change.after.known()))
        return change;
    const auto number = [](const Figure &figure) { return figure.known() ? figure.value : 0; };
    change.difference = number(change.after) - number(change.before);
    explain(change, before, after);
    return change;
}

void addMilestones(Standing &out, const View &view)
{
    for (const MilestoneState &state : milestoneFigures(view).milestones) {
        for (const auto &[figure, column] : {std::pair(&state.plan, static_cast<int>(col::milestones::PlannedOn)),
                                             std::pair(&state.actual, static_cast<int>(col::milestones::ActualOn))}) {
            if (!figure->known())
                continue;
            Line line;
            line.inspection.ref = claimedRefOf(view, Kind::Milestones, figure->version, column);
            line.inspection.name = {PhraseId::Verbatim, {state.titleKo.empty() ? state.milestone : state.titleKo}};
            if (!state.titleEn.empty())
                line.inspection.name.args.emplace_back(state.titleEn);
            line.inspection.unit = UnitKey::Day;
            line.inspection.figure = *figure;
            line.inspection.formula = Formula::Stated;
            out.lines.push_back(std::move(line));
        }
    }
}

void addDefinitions(Standing &out, const View &view)
{
    const KindInfo &declared = info(Kind::Indicators);
    const Table &table = view.table(Kind::Indicators);
    for (std::size_t row = 0; row < table.size(); ++row) {
        for (std::size_t i = 0; i < declared.columns.size(); ++i) {
            if (declared.columns[i].role == Role::Key)
                continue;
            const int column = static_cast<int>(i);
            FigureRef ref = claimedRef(view, Kind::Indicators, row, column);
            Phrase name = nameOf(ref, {});
            out.definitions.push_back({std::move(ref), std::move(name),
                                       cellText(declared.columns[i], table.at(row, column), *view.snapshot().texts)});
        }
    }
}

} // namespace

Standing standing(const Snapshot &snapshot, const Look &look)
{
    Standing out;
    out.look = look;
    out.knownOn = snapshot.knownOn;
    const View view(snapshot, look);
    const Headline board = headline(snapshot, look);
    std::vector<std::string> names;
    for (const auto &[name, value] : namedFigures(board)) {
        if (ofTheBoard(name))
            names.push_back(name);
    }
    if (board.budget.execution.known())
        names.emplace_back("budget.execution_rate");
    const std::pair<const char *, Stage> stages[] = {{"plan", Stage::Plan}, {"appropriated", Stage::Appropriated},
                                                     {"transferred", Stage::Transferred}, {"spent", Stage::Spent}};
    for (const std::string &name : names) {
        Line line = lineOf(snapshot, look, name);
        for (const auto &[key, stage] : stages) {
            if (name == std::string("budget.") + key)
                addBreakDowns(line, key, board.budget, stage);
        }
        out.lines.push_back(std::move(line));
    }
    addMilestones(out, view);
    addDefinitions(out, view);
    return out;
}

std::vector<FigureChange> whatChanged(const Standing &before, const Standing &after)
{
    std::vector<FigureChange> out;
    for (const Line &line : after.lines)
        out.push_back(compare(find(before, line.inspection.ref), &line));
    for (const Line &line : before.lines) {
        if (!find(after, line.inspection.ref))
            out.push_back(compare(&line, nullptr));
    }
    std::map<std::string, FigureChange> texts;
    for (const bool later : {false, true}) {
        for (const Standing::Text &text : (later ? after : before).definitions) {
            FigureChange &one = texts[text.ref.coordinates.front().second + '\x1f' + text.ref.name];
            one.ref = text.ref;
            one.name = text.name;
            (later ? one.textAfter : one.textBefore) = text.text;
        }
    }
    for (auto &[key, change] : texts) {
        if (change.changed())
            out.push_back(std::move(change));
    }
    return out;
}

bool repeatsAnother(const FigureRef &ref)
{
    static constexpr std::string_view Names[] = {"indicators.mou.value", "indicators.office.value", "indicators.hq.value",
                                                 "indicators.graduates.value", "indicators.execution_rate.value"};
    return !ref.kind && std::find(std::begin(Names), std::end(Names), ref.name) != std::end(Names);
}

} // namespace db
