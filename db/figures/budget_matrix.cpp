#include "db/figures/budget_matrix.h"

#include "db/figures/budget_questions.h"

#include <algorithm>
#include <map>

namespace db {

namespace {

using Gap = MatrixGap::Kind;

constexpr std::pair<Stage, MatrixColumn> Stages[] = {
    {Stage::Plan, MatrixColumn::Plan},         {Stage::Appropriated, MatrixColumn::Appropriated},
    {Stage::Transferred, MatrixColumn::Transferred}, {Stage::Spent, MatrixColumn::Spent},
    {Stage::CarriedOver, MatrixColumn::CarriedOver}, {Stage::Lapsed, MatrixColumn::Lapsed}};

std::string dimensionKey(Dimension dimension)
{
    return dimension == Dimension::Category ? "category" : dimension == Dimension::Project ? "project" : "funding";
}

class Builder final
{
public:
    Builder(const View &view, const PhaseList &phases, std::optional<Dimension> by)
        : m_view(view), m_phases(phases), m_by(by), m_budget(view, phases, view.day())
    {
        m_out.by = by;
    }

    BudgetMatrix build()
    {
        std::vector<MatrixRow> years;
        std::vector<std::vector<MatrixRow>> parts;
        for (const int year : m_budget.years()) {
            MatrixRow row = totalOf(year);
            std::vector<MatrixRow> members = partsOf(row);
            if (!hasAny(row) && members.empty())
                continue;
            years.push_back(std::move(row));
            parts.push_back(std::move(members));
        }
        MatrixRow whole = totalOf(0);
        if (!years.empty()) // what came into the first of its years
            whole.at(MatrixColumn::CarriedIn) = years.front().at(MatrixColumn::CarriedIn);
        // What the shown parts miss is said before what the years miss.
        std::vector<MatrixRow> members = partsOf(whole);
        if (!years.empty())
            closeYears(whole, years);
        if (!hasAny(whole) && members.empty() && years.empty())
            return std::move(m_out);
        take(std::move(whole), std::move(members));
        for (std::size_t i = 0; i < years.size(); ++i)
            take(std::move(years[i]), std::move(parts[i]));
        return std::move(m_out);
    }

private:
    static bool hasAny(const MatrixRow &row)
    {
        return std::any_of(Stages, std::end(Stages), [&](const auto &each) { return row.value(each.second) != Null; });
    }

    FigureRef refOf(int year, const std::string &member, MatrixColumn column) const
    {
        const bool before = column == MatrixColumn::CarriedIn;
        std::string name = "budget.";
        if (year != 0)
            name += "year:" + std::to_string(before ? year - 1 : year) + '.';
        if (!member.empty())
            name += dimensionKey(*m_by) + ':' + member + '.';
        name += before ? "carried_over" : matrixColumnKey(column);
        return headlineRef(std::move(name));
    }

    void put(MatrixRow &row, MatrixColumn column, const Figure &figure) const
    {
        row.at(column).figure = figure;
        if (figure.known())
            row.at(column).ref = refOf(row.year, row.member, column);
    }

    MatrixRow totalOf(int year)
    {
        MatrixRow row;
        row.year = year;
        std::array<MoneySum, AllStages.size()> sums;
        for (const auto &[stage, column] : Stages) {
            MoneySum &sum = sums[static_cast<std::size_t>(stage)];
            sum = year == 0 ? m_budget.total(stage) : m_budget.ofYear(year, stage);
            put(row, column, sum.figure(m_view));
            if (sum.known() && sum.overruled != Null && sum.overruled != sum.value)
                row.at(column).gaps.push_back({Gap::Stated, sum.overruled - sum.value});
        }
        const auto of = [&](Stage stage) -> const MoneySum & { return sums[static_cast<std::size_t>(stage)]; };
        if (year == 0) {
            const BudgetRates rates =
                budgetRates(m_budget, of(Stage::Appropriated), of(Stage::Transferred), of(Stage::Spent));
            row.execution = rates.execution;
            row.executionBase = rates.base;
            return row;
        }
        put(row, MatrixColumn::CarriedIn, m_budget.ofYear(year - 1, Stage::CarriedOver).figure(m_view));
        closeRow(row);
        return row;
    }

    std::vector<MatrixRow> partsOf(MatrixRow &whole)
    {
        std::vector<MatrixRow> rows;
        if (!m_by)
            return rows;
        std::map<std::string, Figure> carried;
        for (const BudgetShare &share : budgetShares(m_view, m_budget, *m_by, whole.year)) {
            MatrixRow row;
            row.year = whole.year;
            row.member = share.key;
            for (const auto &[stage, column] : Stages)
                put(row, column, share.money.of(stage));
            if (const auto before = m_carried.find({whole.year - 1, share.key}); before != m_carried.end())
                put(row, MatrixColumn::CarriedIn, before->second);
            if (whole.year != 0) {
                m_carried[{whole.year, share.key}] = share.money.carriedOver;
                closeRow(row);
            }
            rows.push_back(std::move(row));
        }
        closeParts(whole, rows, Gap::PartsLess, Gap::PartsMore);
        return rows;
    }

    /// The parts of every stage against the whole; carried in is another year's stage, checked there.
    static void closeParts(MatrixRow &whole, const std::vector<MatrixRow> &parts, Gap less, Gap more)
    {
        for (const auto &[stage, column] : Stages) {
            // What leaves the last year is no sum of the years.
            if (less == Gap::YearsLess && column == MatrixColumn::CarriedOver)
                continue;
            Value sum = Null;
            for (const MatrixRow &part : parts) {
                if (part.value(column) != Null)
                    sum = (sum == Null ? 0 : sum) + part.value(column);
            }
            const Value total = whole.value(column);
            if (sum != Null && total != Null && sum != total)
                whole.at(column).gaps.push_back({sum < total ? less : more, sum < total ? total - sum : sum - total});
        }
    }

    /// The whole look's balance is that of its years: what one carries over the next takes in.
    void closeYears(MatrixRow &whole, const std::vector<MatrixRow> &years) const
    {
        closeParts(whole, years, Gap::YearsLess, Gap::YearsMore);
        MatrixBalance &balance = whole.balance;
        balance.state = MatrixBalance::State::Holds;
        Value sum = 0;
        for (const MatrixRow &year : years) {
            using State = MatrixBalance::State;
            const State state = year.balance.state;
            if (state == State::Unknown || state == State::None)
                balance.state = State::Unknown;
            else if (state == State::Open && balance.state != State::Unknown)
                balance.state = State::Open;
            if (year.balance.difference != Null)
                sum += year.balance.difference;
        }
        if (balance.state != MatrixBalance::State::Holds)
            return;
        balance.difference = sum;
        if (sum != 0)
            balance.state = MatrixBalance::State::Gap;
    }

    void closeRow(MatrixRow &row) const
    {
        row.balance = balanceOf(row, PartialDate::ofYear(row.year).lastDay() <= m_view.day(), isFirst(row.year));
        const Value appropriated = row.value(MatrixColumn::Appropriated);
        const Value transferred = row.value(MatrixColumn::Transferred);
        if (appropriated != Null && transferred != Null && transferred > appropriated)
            row.at(MatrixColumn::Transferred).gaps.push_back({Gap::PaidAboveBudget, transferred - appropriated});
        const Value carried = row.value(MatrixColumn::CarriedIn);
        row.execution = {row.value(MatrixColumn::Spent),
                         appropriated == Null || carried == Null ? appropriated : appropriated + carried};
    }

    /// The first year of the programme, which nothing can have been carried into.
    bool isFirst(int year) const
    {
        const auto start = m_phases.programmeStart();
        return start && year <= yearOf(*start) && (m_view.allPhases() || m_phases.isFirst(m_view.look().phase));
    }

    void take(MatrixRow row, std::vector<MatrixRow> members)
    {
        const auto counted = [this](const MatrixRow &each) {
            for (const MatrixCell &cell : each.cells)
                m_out.gaps += cell.gaps.empty() ? 0 : 1;
            // That of the whole look is in its years.
            if (each.year == 0)
                return;
            m_out.gaps += each.balance.state == MatrixBalance::State::Gap ? 1 : 0;
            m_out.balances += each.member.empty() && each.balance.state == MatrixBalance::State::Holds ? 1 : 0;
        };
        counted(row);
        m_out.rows.push_back(std::move(row));
        for (MatrixRow &member : members) {
            counted(member);
            m_out.rows.push_back(std::move(member));
        }
    }

    const View &m_view;
    const PhaseList &m_phases;
    std::optional<Dimension> m_by;
    Budget m_budget;
    std::map<std::pair<int, std::string>, Figure> m_carried; ///< over, by year and member
    BudgetMatrix m_out;
};

} // namespace

std::string_view matrixColumnKey(MatrixColumn column)
{
    constexpr std::string_view Keys[] = {"plan",  "appropriated", "carried_in", "transferred",
                                         "spent", "carried_over", "lapsed"};
    return Keys[static_cast<std::size_t>(column)];
}

MatrixBalance balanceOf(const MatrixRow &row, bool over, bool first)
{
    using State = MatrixBalance::State;
    MatrixBalance out;
    Value in = 0;
    Value left = 0; // gone out
    bool anyTerm = false;
    const auto take = [&](MatrixColumn column, Value &sum) {
        const Value value = row.value(column);
        if (value != Null)
            sum += value;
        else if (column != MatrixColumn::CarriedIn || !first)
            out.missing.push_back(column);
        anyTerm = anyTerm || value != Null;
    };
    take(MatrixColumn::Appropriated, in);
    take(MatrixColumn::CarriedIn, in);
    const bool allIn = out.missing.empty();
    for (const MatrixColumn column : {MatrixColumn::Spent, MatrixColumn::CarriedOver, MatrixColumn::Lapsed})
        take(column, left);
    if (!anyTerm)
        return out;
    out.difference = in - left;
    // More cannot go out than came in, whatever else is still unknown.
    if (allIn && left > in)
        out.state = State::Gap;
    else if (!over)
        out.state = State::Open;
    else if (!out.missing.empty())
        out.state = State::Unknown;
    else
        out.state = out.difference == 0 ? State::Holds : State::Gap;
    return out;
}

BudgetMatrix budgetMatrix(const View &view, const PhaseList &phases, std::optional<Dimension> by)
{
    return Builder(view, phases, by).build();
}

} // namespace db
