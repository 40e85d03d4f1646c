#include "ui/pages/tile_comparison.h"

#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct TileComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(ui::TileComparison)
};

/// "since 31 Dec 2024" or "against Phase 1 (31 Mar 2022)".
QString against(const db::Comparison &other)
{
    return other.against == db::Against::OtherPhase
               ? TileComparisonWords::tr("against %1 (%2)", "phase, date")
                     .arg(phaseName(other.phase), date(other.asOf))
               : TileComparisonWords::tr("since %1", "date").arg(date(other.asOf));
}

QString nothingToCompare(const db::Comparison &other)
{
    switch (other.against) {
    case db::Against::Nothing:
        break;
    case db::Against::Day:
        return TileComparisonWords::tr("The day to compare with is not before the as-of date");
    case db::Against::LastReport:
        return TileComparisonWords::tr("No closed quarter or report before this date");
    case db::Against::OtherPhase:
        return TileComparisonWords::tr("The other phase has no such point yet");
    }
    return {};
}

/// "▲ 62 since 31 Dec 2024"; `size` writes the difference without its sign. Values are of one kind, Null = unknown.
void compare(TileContent &tile, const db::Comparison &other, bool there, db::Value now, db::Value then,
             const std::function<QString(db::Value)> &size)
{
    if (!other.known()) {
        if (other.against != db::Against::Nothing)
            tile.difference = nothingToCompare(other);
        return;
    }
    if (!there || now == db::Null)
        return;
    if (then == db::Null) {
        tile.difference =
            TileComparisonWords::tr("No figure of %1 to compare with", "date").arg(date(other.asOf));
        return;
    }
    const db::Value change = now - then;
    const QString words = change == 0 ? QString() : size(std::abs(change));
    if (change == 0 || words.isEmpty())
        tile.difference = TileComparisonWords::tr("Unchanged %1", "since …").arg(against(other));
    else
        tile.difference = (change > 0 ? TileComparisonWords::tr("▲ %1 more %2", "number, since …")
                                      : TileComparisonWords::tr("▼ %1 less %2", "number, since …"))
                              .arg(words, against(other));
}

/// The share in tenths of a percent: what the tile shows is what is compared.
db::Value tenths(const db::Rate &rate)
{
    return rate.known() ? std::llround(rate.share() * 1000.0) : db::Null;
}

} // namespace

void compareBudget(TileContent &tile, const db::Headline &now, const db::Headline *then)
{
    const db::Comparison &other = now.look.compareTo;
    const db::Headline none;
    const db::Headline &before = then ? *then : none;
    if (now.budget.execution.known()) {
        compare(tile, other, then, tenths(now.budget.execution), tenths(before.budget.execution),
                [](db::Value size) {
                    return TileComparisonWords::tr("%1 percentage points").arg(decimal(size * 100'000, 1));
                });
        return;
    }
    compare(tile, other, then, now.budget.total.plan.value, before.budget.total.plan.value,
            [](db::Value size) { return moneyWithUnit(size); });
}

void compareCompanies(TileContent &tile, const db::Headline &now, const db::Headline *then)
{
    compare(tile, now.look.compareTo, then, now.companies.mou.figure.value,
            then ? then->companies.mou.figure.value : db::Null, [](db::Value size) { return decimal(size, 0); });
}

void compareTraining(TileContent &tile, const db::Headline &now, const db::Headline *then)
{
    compare(tile, now.look.compareTo, then, now.training.graduated, then ? then->training.graduated : db::Null,
            [](db::Value size) { return whole(size); });
}

void compareMilestones(TileContent &tile, const db::Headline &now, const db::Headline *then)
{
    const auto done = [](const db::Headline &of) {
        return of.milestones.total > 0 ? static_cast<db::Value>(of.milestones.done) : db::Null;
    };
    compare(tile, now.look.compareTo, then, done(now), then ? done(*then) : db::Null,
            [](db::Value size) { return TileComparisonWords::tr("%1 done", "milestones").arg(whole(size)); });
}

} // namespace ui
