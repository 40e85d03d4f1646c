#include "db/figures/figure_ref.h"

#include "db/exchange/cell_text.h"
#include "db/figures/adoption.h"

namespace db {

FigureRef headlineRef(std::string name)
{
    FigureRef ref;
    ref.name = std::move(name);
    return ref;
}

FigureRef headlineRef(std::string name, std::string phase)
{
    FigureRef ref = headlineRef(std::move(name));
    ref.phase = std::move(phase);
    return ref;
}

FigureRef claimedRef(const View &view, Kind kind, std::size_t row, int column)
{
    const KindInfo &declared = info(kind);
    const Table &table = view.table(kind);
    FigureRef ref;
    ref.kind = kind;
    ref.name = declared.columns[static_cast<std::size_t>(column)].key;
    for (std::size_t i = 0; i < declared.columns.size(); ++i) {
        const Column &key = declared.columns[i];
        const Value cell = table.at(row, static_cast<int>(i));
        if (key.role == Role::Key && cell != Null && cell != key.blank)
            ref.coordinates.emplace_back(key.key, cellText(key, cell, *view.snapshot().texts));
    }
    return ref;
}

FigureRef claimedRefOf(const View &view, Kind kind, std::int64_t version, int column)
{
    const auto row = version == 0 ? std::nullopt : view.table(kind).rowOf(version);
    return row ? claimedRef(view, kind, *row, column) : FigureRef{};
}

} // namespace db
