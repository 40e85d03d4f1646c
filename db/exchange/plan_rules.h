#pragma once

#include "db/exchange/problem_list.h"
#include "db/exchange/row_typing.h"

#include <cstddef>
#include <functional>
#include <span>

namespace db {

// Rules over several rows of a plan, or over a row and what stands. Each looks at rows that are new or changed; what
// stood before and stays says nothing. All take time in proportion to the rows and report place, header and value;
// what stands in brackets are the problem's arguments.

/// Compares each total row with the sum of the rows it covers: those with the same coordinates where the total row
/// has some. A subtotal (소계) without coordinates of its own covers the rows between it and the total before it, or behind
/// it where subtotals stand above their rows; one beside another covers the rows of those before it. Rows that are the whole of others (a blank coordinate, funding total) are not added to these: the
/// statement holds if it is the sum of all, of the wholes or of the parts. Reports total.differs (stated, found).
void checkTotals(const ImportPlan &plan, std::span<const StatedTotal> totals, ProblemList &problems);

/// Within one statement the parts of the budget add up to their whole (source: domain, identities to check): national,
/// city and private money to the total (parts.differ), categories to the row without one (parts.category), projects to
/// the row of their category (parts.project); args: stated, found. Reported at the whole. One part alone may leave
/// others unsaid, and so may categories and projects: then only more than the whole is reported. Warnings.
void checkBudgetParts(const ImportPlan &plan, ProblemList &problems);

/// What was spent against appropriation and what the year before left (spent.above: spent, budget), what was paid out
/// against the appropriation (transferred.above: transferred, appropriated), payments and spending of one fiscal year
/// that fall from one as-of date to a later one (cumulative.falls: now, before, as-of before), and amounts a thousand
/// times or a thousandth of what the same figure was (unit.jump: now, before, won per unit that is likely meant, empty
/// where none is; suggests the amount in that unit). Warnings.
void checkBudget(const ImportPlan &plan, ProblemList &problems);

/// A row that must not be stored: how many planned rows stand before it.
using RefuseRow = std::function<void(std::size_t plannedRow)>;

/// What cannot be, in rows as they would stand: more graduates than admitted (graduated.above: graduated, admitted),
/// more employed than asked (employed.above: employed, surveyed). Errors: each such row is handed to `refuse`. To be
/// called before the plan is counted.
void refuseTraining(const ImportPlan &plan, ProblemList &problems, const RefuseRow &refuse);

/// More employed than graduated (employed.above_graduated: employed, graduated); more graduates than the last claim
/// before says were admitted, where the row does not say itself (graduated.above); graduates that fall from one as-of
/// date to a later one (cumulative.falls). Warnings.
void checkTraining(const ImportPlan &plan, ProblemList &problems);

/// Values of cumulative indicators that fall (cumulative.falls: now, before, as-of before). Warnings.
void checkObservations(const ImportPlan &plan, ProblemList &problems);

/// Dates of one row in an order that cannot be (dates.order: the date, the date it lies behind): begun after it
/// ended, left before anything else, done after the day the claim speaks of. Partial dates only where no reading of
/// them is in order. Warnings.
void checkDates(const ImportPlan &plan, ProblemList &problems);

/// New companies that may be known ones: the name differs in nothing but legal form, punctuation, blanks and case, or
/// in one letter (company.similar: the known name; suggested), or the business number is the same (company.same_number:
/// the known name, the number; the name is suggested). Warnings.
void checkCompanies(const ImportPlan &plan, ProblemList &problems);

} // namespace db
