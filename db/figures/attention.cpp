#include "db/figures/attention.h"

#include "db/figures/claims.h"
#include "db/figures/milestones.h"

#include <algorithm>

namespace db {

namespace {

// Groups of weights, so that a troubled target never sinks below a milestone that is merely near.
constexpr double Trouble = 300;
constexpr double Warning = 200;
constexpr double Data = 150;
constexpr double Note = 100;
/// A milestone later than this is in trouble (domain.md 4.4).
constexpr int TroubleDays = 30;

struct Newest {
    SysDay day = SysDay::min();
    bool inQuarter = false;
    bool before = false;
};

/// The newest claim of what is measured (not of plans, targets and phases), and whether the last quarter has any.
Newest newestClaim(const View &view, PartialDate quarter)
{
    Newest out;
    for (const Kind kind : {Kind::Budget, Kind::Training, Kind::Milestones, Kind::Observations}) {
        const Table &table = view.table(kind);
        const int asOfColumn = info(kind).asOfColumn();
        for (std::size_t row = 0; row < table.size(); ++row) {
            const PartialDate asOf = PartialDate::fromCode(table.at(row, asOfColumn));
            if (!asOf.valid() || asOf.lastDay() > view.day())
                continue;
            out.day = std::max(out.day, asOf.lastDay());
            out.inQuarter = out.inQuarter || asOf.lastDay() >= quarter.firstDay();
            out.before = out.before || asOf.lastDay() < quarter.firstDay();
        }
    }
    return out;
}

Attention aboutMilestone(const MilestoneState &state, SysDay today)
{
    const PartialDate plan = PartialDate::fromCode(state.plan.value);
    const auto days = (today - plan.lastDay()).count();
    Attention item;
    item.page = "milestones";
    if (state.late) {
        item.kind = AttentionKind::MilestoneLate;
        item.status = days > TroubleDays ? Status::Trouble : Status::Attention;
        item.weight = (days > TroubleDays ? Trouble : Warning) + std::min(static_cast<double>(days) / 10, 99.0);
    } else {
        item.kind = AttentionKind::MilestoneDueSoon;
        item.weight = Note + static_cast<double>(DueSoonDays + days) / 2;
    }
    item.args = {state.milestone, state.titleKo, state.titleEn, plan, static_cast<Value>(state.late ? days : -days)};
    return item;
}

} // namespace

std::vector<Attention> attention(const Snapshot &snapshot, const Headline &headline)
{
    const View view(snapshot, headline.look);
    std::vector<Attention> out;
    for (const MilestoneState &state : headline.milestones.milestones) {
        if (state.late || state.dueSoon)
            out.push_back(aboutMilestone(state, view.day()));
    }
    for (const IndicatorState &state : headline.indicators) {
        if (!state.judged || state.status == Status::OnTrack)
            continue;
        Attention item;
        item.page = "targets";
        item.status = state.status;
        if (state.status == Status::Unreported) {
            item.kind = AttentionKind::TargetUnreported;
            item.args = {state.indicator, state.nameKo, state.nameEn, state.value.asOf};
            item.weight = Note + 1;
        } else {
            item.kind = AttentionKind::TargetMissed;
            item.args = {state.indicator, state.nameKo, state.nameEn, state.value.value, state.targetNow};
            item.weight = (state.status == Status::Trouble ? Trouble : Warning)
                          + std::clamp(1 - state.attainment.value_or(0), 0.0, 1.0) * 99;
        }
        out.push_back(std::move(item));
    }
    if (headline.conflicts > 0)
        out.push_back({AttentionKind::Conflicts, Status::Attention, {static_cast<Value>(headline.conflicts)}, Data, "conflicts"});

    const PartialDate day = PartialDate::ofDay(view.day());
    const int index = day.year() * 4 + day.quarter() - 2; // the quarter before the one the day is in
    PartialDate quarter = PartialDate::ofQuarter(index / 4, index % 4 + 1);
    if (const PartialDate own = PartialDate::ofQuarter(day.year(), day.quarter()); own.lastDay() == view.day())
        quarter = own;
    const Newest newest = newestClaim(view, quarter);
    const auto age = newest.day == SysDay::min() ? 0 : (view.day() - newest.day).count();
    if (age > StaleDays) {
        out.push_back({AttentionKind::StaleData, Status::Unreported,
                       {PartialDate::ofDay(newest.day), static_cast<Value>(age)}, Data + 2, "history"});
    } else if (newest.before && !newest.inQuarter) {
        out.push_back({AttentionKind::MissingQuarter, Status::Unreported, {quarter}, Data + 1, "history"});
    }
    std::stable_sort(out.begin(), out.end(), [](const Attention &a, const Attention &b) { return a.weight > b.weight; });
    return out;
}

} // namespace db
