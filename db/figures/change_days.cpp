#include "db/figures/change_days.h"

#include <algorithm>
#include <unordered_set>

namespace db {

std::vector<SysDay> changeDays(const Snapshot &snapshot, SysDay until)
{
    std::unordered_set<Value> codes; // a million claims have a few hundred dates
    const auto gather = [&](Kind kind, int column) {
        const Table &table = snapshot.table(kind);
        Value before = Null;
        for (std::size_t row = 0; row < table.size(); ++row) {
            const Value code = table.at(row, column);
            if (code != before && code != Null)
                codes.insert(code);
            before = code;
        }
    };
    for (const KindInfo &kind : allKinds()) {
        if (kind.hasClaims() && kind.kind != Kind::Decisions)
            gather(kind.kind, kind.asOfColumn());
    }
    for (const int column : {col::companies::MouOn, col::companies::OfficeOn, col::companies::HqOn,
                             col::companies::TenantOn, col::companies::LeftOn})
        gather(Kind::Companies, column);
    gather(Kind::Events, col::events::On);

    std::vector<SysDay> days;
    days.reserve(codes.size());
    for (const Value code : codes) {
        const PartialDate date = PartialDate::fromCode(code);
        if (date.valid() && date.lastDay() <= until)
            days.push_back(date.lastDay());
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace db
