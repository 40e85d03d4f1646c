#pragma once

#include "db/figures/claims.h"
#include "db/records/kind.h"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <tuple>
#include <vector>

namespace db {

/// A coordinate by which an amount breaks down within one fiscal year or phase.
enum class Dimension { Category, Project, Funding };
inline constexpr std::array<Dimension, 3> Dimensions{Dimension::Category, Dimension::Project, Dimension::Funding};

/// One amount of the programme's own money (blank scope), on its coordinates; names are folded, blank = the whole.
struct MoneyLine {
    Value phase = Null;
    int year = 0; ///< fiscal year, 0 = the whole phase
    Stage stage = Stage::Plan;
    Value category = Null;
    Value project = Null;
    Value funding = 0; ///< 0 = total
    ClaimRow claim;    ///< value in won
    Value source = Null;          ///< folded
    std::int64_t changeSet = 0;

    Value member(Dimension dimension) const;
    bool fills(Dimension dimension) const { return member(dimension) != (dimension == Dimension::Funding ? 0 : Null); }
    bool whole() const { return category == Null && project == Null && funding == 0; }
};

/// An amount with what stands behind it: a stated one, or a sum of parts.
struct MoneySum {
    Value value = Null;
    PartialDate asOf; ///< of the newest part
    SysDay day{};
    int rank = 0;         ///< of the newest part, the worst of several of that day
    Value source = Null;  ///< text id: the only source, else the newest part's
    std::int64_t version = 0; ///< of a stated amount, else 0
    bool approx = false;
    bool derived = false;
    int members = 0;      ///< number of parts summed
    std::vector<std::uint32_t> rows; ///< of Kind::Budget, whose amounts add up to the value; only when asked to trace
    Value overruled = Null; ///< a stated amount that does not count because its parts are newer or better

    bool known() const { return value != Null; }
    void add(const MoneySum &part);
    Figure figure(const View &view) const;
};

/// Whether a stated amount counts before the sum of its parts (design 4, totals and parts): its as-of is not earlier
/// than the newest of them and its rank not worse. Parts that are plainly not all of it never replace it: one part
/// alone that is smaller, or parts that together are less than half. `complete` says that all parts are known to be
/// there (every year of the phase, every phase), which needs no such guess.
bool countsBefore(const MoneySum &stated, const MoneySum &parts, bool complete);
/// The stated amount or the best of its part sums; the stated one that lost is kept in `overruled`.
struct PartSum {
    MoneySum sum;
    bool complete = false;
};
MoneySum choose(const MoneySum &stated, std::span<const PartSum> parts);

/// Lines of the programme's own money, read once per view.
class MoneyLines final
{
public:
    /// With `traced` every sum names the rows behind it.
    MoneyLines(const View &view, SysDay day, bool traced = false);
    MoneyLines(const MoneyLines &) = delete;
    MoneyLines &operator=(const MoneyLines &) = delete;

    const View &view() const { return m_view; }
    SysDay day() const { return m_day; }
    /// Phases and years that appear, in no order.
    const std::vector<Value> &phases() const { return m_phases; }
    const std::vector<int> &years() const { return m_years; }

    /// The total of a phase (Null = stated for the programme), fiscal year (0 = whole phase) and stage from its own
    /// lines: the plan from one statement (see breakDown), other stages from what counts line by line, because a line
    /// missing from a later file stays until it is withdrawn. National, city or private money that is told alone and not
    /// broken down, by a source that is not the office's own books, is a part without the others and makes no total.
    /// Broken down by category or project it is a budget that one purse pays, and its parts add up.
    MoneySum total(Value phase, int year, Stage stage) const;

    /// The parts by a dimension, whole from one statement (rows of one as-of and source; own books: one change set):
    /// the newest that has a break-down. A statement that only has one part, or less than half of the stated total or
    /// of another statement's sum, is a detail and comes after those that have more.
    struct Part {
        Value member = Null; ///< folded text id, or Funding
        MoneySum sum;
    };
    const std::vector<Part> &breakDown(Value phase, int year, Stage stage, Dimension dimension) const;

private:
    using Lines = std::vector<const MoneyLine *>;
    /// Phase, fiscal year and stage: no figure is made of lines of several.
    using Place = std::tuple<Value, int, Stage>;
    /// The lines of every place, in their order.
    using Places = std::map<Place, Lines>;
    static Places placesOf(const std::vector<MoneyLine> &lines);
    static const Lines &select(const Places &places, const Place &place);
    MoneySum computeTotal(Value phase, int year, Stage stage) const;
    std::vector<Part> computeBreakDown(Value phase, int year, Stage stage, Dimension dimension) const;
    struct Statement {
        Lines lines;
        std::vector<Part> parts;
        Value sum = 0;
    };
    MoneySum sumOf(const MoneyLine &line) const;
    /// The amount of lines that share all coordinates but the open dimensions.
    MoneySum whole(Lines lines, unsigned open) const;
    MoneySum partsOf(const Lines &lines, unsigned open) const;
    MoneySum sumBy(const Lines &lines, unsigned open, Dimension dimension, bool &covers) const;
    bool onePurse(const Lines &lines) const;
    std::vector<Part> partsBy(Lines lines, Dimension dimension) const;
    /// The lines by statement, newest first.
    std::vector<Statement> statementsOf(Lines lines, Dimension dimension) const;
    bool newer(const MoneyLine &a, const MoneyLine &b) const;

    const View &m_view;
    SysDay m_day;
    bool m_traced;
    Claims m_claims;
    std::vector<MoneyLine> m_counting; ///< the claim that counts of every figure
    std::vector<MoneyLine> m_stated;   ///< every claim, for statements
    Places m_countingAt;
    Places m_statedAt;
    std::vector<Value> m_phases;
    std::vector<int> m_years;
    mutable std::map<Place, MoneySum> m_totals;
    mutable std::map<std::pair<Place, Dimension>, std::vector<Part>> m_breakDowns;
};

} // namespace db
