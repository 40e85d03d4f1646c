#include "db/exchange/plan_rules.h"

#include "db/exchange/name_likeness.h"
#include "db/exchange/rule_report.h"

#include <unordered_map>

namespace db {

namespace {

/// Two dates of a row of which the first comes first.
struct DateOrder {
    int first;
    int second;
};

std::span<const DateOrder> dateOrders(Kind kind)
{
    namespace companies = col::companies;
    static constexpr DateOrder phases[] = {{col::phases::StartsOn, col::phases::EndsOn}};
    static constexpr DateOrder left[] = {{companies::MouOn, companies::LeftOn},
                                         {companies::OfficeOn, companies::LeftOn},
                                         {companies::HqOn, companies::LeftOn},
                                         {companies::TenantOn, companies::LeftOn}};
    static constexpr DateOrder training[] = {{col::training::StartedOn, col::training::EndedOn}};
    static constexpr DateOrder milestones[] = {{col::milestones::ActualOn, col::milestones::AsOf}};
    static constexpr DateOrder risks[] = {{col::risks::OpenedOn, col::risks::ClosedOn}};
    switch (kind) {
    case Kind::Phases: return phases;
    case Kind::Companies: return left;
    case Kind::Training: return training;
    case Kind::Milestones: return milestones;
    case Kind::Risks: return risks;
    default: return {};
    }
}

/// The digits of a business number, empty where it is not known.
std::string digitsOf(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            out += c;
    }
    return out;
}

/// The companies that are known so far, by name and by business number.
class KnownCompanies
{
public:
    explicit KnownCompanies(const Texts &texts) : m_texts(texts) {}

    void add(std::span<const Value> cells)
    {
        const auto number = static_cast<std::uint32_t>(m_rows.size());
        m_rows.push_back(cells.data());
        m_names.add(nameOf(cells.data()), number);
        if (std::string digits = digitsIn(cells); !digits.empty())
            m_numbers.emplace(std::move(digits), number);
    }
    /// The name of a company with the same business number under another name, or empty.
    std::string_view sameNumber(std::span<const Value> cells) const
    {
        const std::string digits = digitsIn(cells);
        const auto it = digits.empty() ? m_numbers.end() : m_numbers.find(digits);
        return it == m_numbers.end() ? std::string_view{} : otherName(cells, it->second);
    }
    std::string_view likeName(std::span<const Value> cells) const
    {
        const std::uint32_t like = m_names.find(nameOf(cells.data()));
        if (like == NameLikeness::None)
            return {};
        // A company and an institution are two, however alike: 한빛기업, 한빛기관.
        const Value kind = cells[col::companies::Kind];
        const Value known = m_rows[like][col::companies::Kind];
        return kind != Null && known != Null && kind != known ? std::string_view{} : otherName(cells, like);
    }
    std::string digitsIn(std::span<const Value> cells) const
    {
        return digitsOf(m_texts.text(cells[col::companies::BusinessNo]));
    }

private:
    std::string_view nameOf(const Value *row) const { return m_texts.text(row[col::companies::Company]); }
    std::string_view otherName(std::span<const Value> cells, std::uint32_t number) const
    {
        const Value known = m_rows[number][col::companies::Company];
        const bool itself = m_texts.folded(known) == m_texts.folded(cells[col::companies::Company]);
        return itself ? std::string_view{} : m_texts.text(known);
    }

    const Texts &m_texts;
    std::vector<const Value *> m_rows;
    NameLikeness m_names;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

} // namespace

void checkDates(const ImportPlan &plan, ProblemList &problems)
{
    const std::span<const DateOrder> orders = dateOrders(plan.kind);
    if (orders.empty() || plan.inserted + plan.updated == 0)
        return;
    RuleReport report(plan, problems);
    for (const PlannedRow &row : plan.rows) {
        if (!row.changes())
            continue;
        const auto cells = plan.cellsAfter(row);
        for (const DateOrder &order : orders) {
            const PartialDate first = PartialDate::fromCode(cells[static_cast<std::size_t>(order.first)]);
            const PartialDate second = PartialDate::fromCode(cells[static_cast<std::size_t>(order.second)]);
            if (!first.valid() || !second.valid() || first.firstDay() <= second.lastDay())
                continue;
            report.add(row, cells, "dates.order", Severity::Warning, [&] {
                return RuleReport::Says{order.first, {first.text(), second.text()}};
            });
        }
    }
}

void checkCompanies(const ImportPlan &plan, ProblemList &problems)
{
    if (plan.inserted + plan.updated == 0)
        return;
    using namespace col::companies;
    KnownCompanies known(*plan.draft.texts);
    const Table &table = plan.before->table(db::Kind::Companies);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.origins[row].state == RowState::Present)
            known.add(table.row(row));
    }
    RuleReport report(plan, problems);
    for (const PlannedRow &row : plan.rows) {
        if (!row.changes())
            continue;
        const auto cells = plan.cellsAfter(row);
        const auto before = plan.cellsBefore(row);
        const bool newNumber = before.empty() || before[BusinessNo] != cells[BusinessNo];
        if (const std::string_view name = newNumber ? known.sameNumber(cells) : std::string_view{}; !name.empty()) {
            report.add(row, cells, "company.same_number", Severity::Warning, [&] {
                return RuleReport::Says{Company, {std::string(name), known.digitsIn(cells)}, std::string(name)};
            });
        } else if (const std::string_view like = before.empty() ? known.likeName(cells) : std::string_view{}; !like.empty()) {
            report.add(row, cells, "company.similar", Severity::Warning, [&] {
                return RuleReport::Says{Company, {std::string(like)}, std::string(like)};
            });
        }
        if (row.fate == RowFate::Inserted)
            known.add(cells);
    }
}

} // namespace db
