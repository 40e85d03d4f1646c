#include "db/figures/companies.h"

#include <algorithm>

namespace db {

namespace {

/// Companies of the register whose date in a column counts on the day; Null without a register.
Figure registered(const View &view, const CountWindow &window, SysDay day, int column,
                  std::vector<std::uint32_t> *rows = nullptr)
{
    const Table &table = view.table(Kind::Companies);
    Figure out;
    if (table.size() == 0)
        return out;
    Value count = 0;
    SysDay newest = SysDay::min();
    for (std::size_t row = 0; row < table.size(); ++row) {
        const PartialDate on = PartialDate::fromCode(table.at(row, column));
        if (!on.valid() || on.lastDay() > day)
            continue;
        const Value phase = view.fold(table.at(row, col::companies::Phase));
        if (!view.allPhases()) {
            if (phase != Null && phase != view.phase())
                continue;
            const bool inPeriod = window.begun && on.lastDay() <= window.to && (!window.from || on.lastDay() >= *window.from);
            if (phase == Null && !inPeriod)
                continue;
        }
        ++count;
        if (rows)
            rows->push_back(static_cast<std::uint32_t>(row));
        if (on.lastDay() > newest) {
            newest = on.lastDay();
            out.asOf = on;
            out.source = view.text(table.at(row, col::companies::Source));
        }
    }
    if (count == 0 && !window.begun)
        return {};
    out.value = count * DecimalScale;
    out.derived = true;
    return out;
}

} // namespace

CompanyFigures companyFigures(const View &view, const Counts &counts, SysDay day)
{
    const auto shown = [&](std::string_view indicator, int column, Value &registerCount) {
        const Figure own = registered(view, counts.window(), day, column);
        registerCount = own.known() ? own.value / DecimalScale : Null;
        const Counts::Definition *definition = counts.find(indicator);
        const Figure reported = definition ? counts.at(*definition, day) : Figure{};
        // A register that has none in this phase says nothing against reports that only do not reach into it.
        const bool silent = own.value == 0 && definition && counts.reported(*definition, day);
        const bool useRegister = own.known() && (view.look().preferRegister || (!reported.known() && !silent));
        return CompanyCount{useRegister ? own : reported, useRegister ? Basis::Register : Basis::Reported};
    };
    CompanyFigures out;
    out.mou = shown("mou", col::companies::MouOn, out.registerMou);
    out.office = shown("office", col::companies::OfficeOn, out.registerOffice);
    out.hq = shown("hq", col::companies::HqOn, out.registerHq);
    out.left = shown("left", col::companies::LeftOn, out.registerLeft);
    return out;
}

Figure registeredCount(const View &view, const Counts &counts, SysDay day, int column)
{
    return registered(view, counts.window(), day, column);
}

std::vector<std::uint32_t> registeredRows(const View &view, const Counts &counts, SysDay day, int column)
{
    std::vector<std::uint32_t> rows;
    registered(view, counts.window(), day, column, &rows);
    return rows;
}

} // namespace db
