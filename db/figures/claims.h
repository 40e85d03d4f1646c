#pragma once

#include "db/figures/view.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace db {

/// Whether a column states figures: numbers and dates. Texts describe what the figures are about.
bool statesFigures(const Column &column);

/// One claim of a figure: a non-blank value cell of a row, or a withdrawn row.
struct ClaimRow {
    std::uint32_t row = 0;
    Value value = Null; ///< Null = withdrawn: claims "none"
    PartialDate asOf;
    SysDay day{};          ///< last day of asOf
    int rank = 0;
    bool approx = false;
};

/// Why a claim counts, or why it does not.
enum class Verdict {
    Only,        ///< counts: there is no other
    Latest,      ///< counts: dated later than the others
    Exact,       ///< counts: an approximate claim less than a year younger does not displace it
    Rank,        ///< counts: of the same date, from a better source
    ChangeSet,   ///< counts: of the same date and rank, stated by a later change set
    Order,       ///< counts: alike in all of this, the first source or the later line
    Adopted,     ///< counts: settled by a decision
    Older,       ///< does not: another is dated later
    Approximate, ///< does not: approximate and less than a year younger than an exact one
    WorseRank,   ///< does not: another of the same date is from a better source
    EarlierChangeSet, ///< does not: another of the same date and rank was stated later
    LaterInOrder,     ///< does not: alike in all of this, it comes second
    Settled,     ///< does not: a decision adopted another claim
    AfterLook,   ///< does not: dated later than the day looked at
    Withdrawal,  ///< counts, and says that there is no figure from its date
};
constexpr bool counts(Verdict verdict)
{
    return verdict <= Verdict::Adopted || verdict == Verdict::Withdrawal;
}

/// A claim with what was decided about it.
struct WeighedClaim {
    ClaimRow claim;
    Verdict verdict{};
};

/// The figures of one kind and the claims made about them: rows grouped by their key columns, in which names that fold
/// alike are the same and blanks are a coordinate of their own. Holds a reference to the view.
///
/// Which claim counts on day D (design 4): among claims with as_of <= D the latest, but an approximate claim does not
/// displace an exact one less than a year older (nor one of the same day); then the better source rank; then the later
/// change set; then the source key first in byte order; then the later line. A withdrawn row claims "none" for every
/// column from its date. An adopted claim replaces all claims up to the end of its year, from its own date on; claims
/// dated later compete with it anew. Of several adoptions the one of the latest year settles, then the latest decision.
class Claims final
{
public:
    Claims(const View &view, Kind kind);

    const View &view() const { return m_view; }
    const Table &table() const { return m_table; }
    std::size_t figures() const { return m_first.empty() ? 0 : m_first.size() - 1; }
    /// Rows of a figure in the order of their versions.
    std::span<const std::uint32_t> rows(std::size_t figure) const
    {
        return {m_rows.data() + m_first[figure], m_first[figure + 1] - m_first[figure]};
    }
    std::size_t figureOf(std::size_t row) const { return m_figureOf[row]; }
    /// A key cell as spelt in the figure's first row.
    Value key(std::size_t figure, int column) const { return m_table.at(rows(figure).front(), column); }

    /// Claims of a column dated on or before a day, in the order of their versions.
    void collect(std::size_t figure, int column, SysDay day, std::vector<ClaimRow> &out) const;
    /// The claim that counts on a day; nothing when there is none or the figure is withdrawn.
    std::optional<ClaimRow> at(std::size_t figure, int column, SysDay day) const;
    std::optional<ClaimRow> at(std::size_t figure, int column) const { return at(figure, column, m_view.day()); }
    /// The same as a figure; an unknown one when no claim counts.
    Figure figureAt(std::size_t figure, int column, SysDay day) const;
    Figure figureAt(std::size_t figure, int column) const { return figureAt(figure, column, m_view.day()); }
    Figure figure(const ClaimRow &claim) const;

    /// Every claim of a column up to the end of time, the better first, with the verdict of the rule above; at most one
    /// counts, the one that at() finds.
    std::vector<WeighedClaim> weigh(std::size_t figure, int column, SysDay day) const;

    /// The better of two claims of the same precision, without regard to approximation and adoption.
    bool better(const ClaimRow &a, const ClaimRow &b) const;
    Value source(const ClaimRow &claim) const { return m_table.at(claim.row, m_sourceColumn); }
    Value sourceOfRow(std::size_t row) const { return m_table.at(row, m_sourceColumn); }
    PartialDate asOfRow(std::size_t row) const { return PartialDate::fromCode(m_table.at(row, m_asOfColumn)); }
    /// The row of the adopted claim that settles a column on a day.
    std::optional<std::uint32_t> adopted(std::size_t figure, int column, SysDay day) const;
    /// The version of the decision that adopted it; 0 = none settles.
    std::int64_t settlingDecision(std::size_t figure, int column, SysDay day) const;

private:
    struct Adopted {
        std::size_t figure;
        int column;
        std::uint32_t row;
        std::int64_t decision;
    };

    const Adopted *settling(std::size_t figure, int column, SysDay day) const;
    void group();
    void findAdopted();
    struct Better {
        bool first = false; ///< the first of the two is the better
        Verdict why{};      ///< Latest, Rank, ChangeSet or Order
    };
    Better compare(const ClaimRow &a, const ClaimRow &b) const;
    bool competes(const ClaimRow &claim, std::optional<std::uint32_t> adoptedRow) const;
    bool displaced(const ClaimRow &claim, std::span<const ClaimRow> claims, std::optional<std::uint32_t> adoptedRow) const;
    const ClaimRow *counting(std::span<const ClaimRow> claims, std::optional<std::uint32_t> adoptedRow) const;

    const View &m_view;
    const Table &m_table;
    const KindInfo &m_info;
    int m_asOfColumn;
    int m_sourceColumn;
    int m_approxColumn;
    std::vector<int> m_keys;
    std::vector<std::uint32_t> m_figureOf;
    std::vector<std::uint32_t> m_rows;
    std::vector<std::uint32_t> m_first; // of each figure in m_rows, and the end
    std::vector<Adopted> m_adopted;
    mutable std::vector<ClaimRow> m_scratch;
};

} // namespace db
