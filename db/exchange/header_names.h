#pragma once

#include "db/records/kind.h"
#include "db/records/value.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// A text of the header brought to the spelling in which headers are compared: like foldName(), and without
/// punctuation. Brackets go, their content stays.
std::string foldHeader(std::string_view text);

/// A header cell taken apart: `(세출)예산현액(원)` is the name `예산현액` with the groups `세출` and `원`.
struct HeaderParts {
    std::string whole; ///< folded, brackets gone, their content kept
    std::string name;  ///< folded, bracketed groups cut out
    std::vector<std::string> groups; ///< folded
};
HeaderParts headerParts(std::string_view text);

/// Won per unit of 원, 천원, 만원, 백만원, 억원 (with or without a leading `단위`), or 0. Give folded text.
std::int64_t moneyUnit(std::string_view folded);

/// The name without a money unit at its end (`금액천원`), setting the unit; the name itself when there is none.
std::string_view withoutUnit(std::string_view folded, std::int64_t &unitWon);

/// A group that only says how a column counts (명, %, 건) and may be left aside.
bool isNeutralGroup(std::string_view folded);

/// A group header that only arranges what stands below it: 재원별, 연도별, 예산 현황, 사업비.
bool isArranging(std::string_view folded);

/// A header folded with a point where a blank or a new line stands between two numbers: `2024 1분기` is no 20241.
std::string foldPeriod(std::string_view text);
/// A year, a quarter or a month at the beginning of a header: `2021`, `2021년`, `'21년도`, `'21`, `2021년 1/4분기`,
/// `2021Q1 집행액`, `'21.1분기`, `21.1/4`, `2021년 3월`, `2021-03`, `21.3월`. Two digits are a year behind an apostrophe and
/// before what cannot follow any other number.
struct HeaderPeriod {
    int year = 0;     ///< 0 = the row's own (headerQuarter)
    int quarter = 0;  ///< 0 = the whole year or a month
    int month = 0;    ///< 0 = the whole year or a quarter
    std::string rest; ///< folded header after it
};
std::optional<HeaderPeriod> headerPeriod(std::string_view text);
/// A quarter at the beginning of a header, without a year: `1분기`, `2/4분기`, `3사분기`, `Q4 집행액`.
std::optional<HeaderPeriod> headerQuarter(std::string_view text);

/// How well a header names a column.
enum class Fit { None, Alias, Name };

struct ColumnHit {
    int column = -1;
    Fit fit = Fit::None;
};
/// The column of the kind that a folded header names, also with 명, 명칭 or 이름 behind a name that is known: 분야명.
ColumnHit findColumn(Kind kind, std::string_view folded);
/// The column whose code a folded header names: 분야코드, 사업번호, phase_code. -1 for other headers.
int findCodeOf(Kind kind, std::string_view folded);

/// The choice of a column that a text names (key, Korean name or alias, folded), or -1.
int findChoice(const Column &column, std::string_view text);

/// 본예산, 당초예산, 1회추경, 제2회추경예산, 최종예산: an appropriation, named by its revision.
bool isBudgetRevision(std::string_view folded);
bool isRunningNumber(std::string_view folded); ///< 연번, 순번, No. and the columns that rowsWithProblems() adds
bool isIncrement(std::string_view folded);     ///< 증감, 분기 집행액: what was added, not what it is
bool isPersonal(std::string_view folded);      ///< 주민등록번호, 전화번호, 연락처
bool isAttracted(std::string_view folded);     ///< 유치: says neither MOU, office, head office nor tenancy
/// 합계, 소계, 계, 총계, 총합계, 합계(원), Sub-total, Grand total; give the raw cell.
bool isTotalWord(std::string_view text);
/// 소계, Sub-total: the total of what stands beside it, not of all; give the raw cell.
bool isSubtotalWord(std::string_view text);
/// The name in front of 소계, of which it is the total: 인프라 of `인프라 소계`. Empty for other texts.
std::string_view subtotalOf(std::string_view text);
/// 누계, 전체: a total where nothing else names the row.
bool isWholeWord(std::string_view text);

/// A cell that looks like a resident registration number or a mobile phone's number.
bool looksPersonal(std::string_view cell);

} // namespace db
