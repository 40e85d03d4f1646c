#include "db/figures/target_history.h"

#include "db/figures/indicators.h"

#include <algorithm>

namespace db {

std::vector<TargetStatement> targetHistory(const View &view, const PhaseList &phases, const Counts &counts)
{
    namespace cell = col::targets;
    const Claims claims(view, Kind::Targets);
    const Table &table = claims.table();
    std::vector<TargetStatement> out;
    std::vector<ClaimRow> rows;
    for (std::size_t figure = 0; figure < claims.figures(); ++figure) {
        const Value phase = view.fold(claims.key(figure, cell::Phase));
        if (claims.key(figure, cell::Scope) != Null || (!view.allPhases() && phase != view.phase()))
            continue;
        claims.collect(figure, cell::Value, view.day(), rows);
        std::stable_sort(rows.begin(), rows.end(), [](const ClaimRow &a, const ClaimRow &b) { return a.day < b.day; });
        const auto counting = claims.at(figure, cell::Value);
        Value before = Null;
        for (const ClaimRow &row : rows) {
            TargetStatement one;
            one.indicator = view.text(claims.key(figure, cell::Indicator));
            if (const Counts::Definition *definition = counts.find(one.indicator)) {
                one.nameKo = definition->nameKo;
                one.nameEn = definition->nameEn;
            }
            one.phase = view.text(claims.key(figure, cell::Phase));
            one.expected = claims.key(figure, cell::Nature) == static_cast<Value>(TargetNature::Expected);
            one.dueOn = dueDate(phases, phase, PartialDate::fromCode(claims.key(figure, cell::DueOn)));
            one.figure = claims.figure(row);
            if (before != Null && row.value != Null)
                one.change = row.value - before;
            one.reason = view.text(table.at(row.row, cell::Reason));
            one.counts = counting && counting->row == row.row && row.value != Null;
            one.ref = claimedRef(view, Kind::Targets, row.row, cell::Value);
            before = row.value;
            out.push_back(std::move(one));
        }
    }
    return out;
}

} // namespace db
