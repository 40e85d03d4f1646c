#pragma once

#include "db/figures/figure.h"
#include "db/records/partial_date.h"
#include "db/records/value.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>
#include <span>

/// Numbers, money and dates as people read them, in the current language. A view of stored values only: everything
/// is rounded in integers, half away from zero. db::Null reads "–".
namespace ui {

enum class MoneyUnit { Won, Thousand, Million, HundredMillion }; // 원, 천원, 백만원, 억원
enum class MinusStyle { Triangle, Minus };                        // △371 as in budget books, or −371

/// How amounts are shown all over the program; a setting of the user's.
struct NumberStyle {
    MoneyUnit money = MoneyUnit::HundredMillion;
    MinusStyle minus = MinusStyle::Minus;
};
const NumberStyle &numberStyle();
void setNumberStyle(const NumberStyle &style);

/// The unit amounts are shown in: the style's, or that of the innermost MoneyUnitScope of this thread.
MoneyUnit shownMoneyUnit();

/// Lets one picture or table speak in a unit that fits its amounts; titles, axes and cells then agree.
class MoneyUnitScope final
{
public:
    explicit MoneyUnitScope(MoneyUnit unit);
    ~MoneyUnitScope();
    MoneyUnitScope(const MoneyUnitScope &) = delete;
    MoneyUnitScope &operator=(const MoneyUnitScope &) = delete;

private:
    std::optional<MoneyUnit> m_before;
};

/// 억원, 백만원 …; in English KRW billion (with one decimal, which is the 억원), KRW million …
QString moneyUnitName(MoneyUnit unit);
/// Won in one shown unit: what a number of the axis means.
std::int64_t moneyUnitWon(MoneyUnit unit);

/// "4,061"; the unit stands elsewhere (header, subtitle).
QString money(db::Value won, MoneyUnit unit = shownMoneyUnit());
/// "4,061억원" / "KRW 406.1 billion".
QString moneyWithUnit(db::Value won, MoneyUnit unit = shownMoneyUnit());
/// With a sign also when positive: "+45", "△45"; for differences.
QString moneyDifference(db::Value won, MoneyUnit unit = shownMoneyUnit());

/// An amount in steps of what money() shows (tenths of a billion in English), rounded half away from zero.
std::int64_t moneySteps(db::Value won, MoneyUnit unit = shownMoneyUnit());
/// Whether the parts, each rounded as shown, miss their rounded sum: then roundingNote() belongs below them.
bool roundsApart(std::span<const db::Value> parts, MoneyUnit unit = shownMoneyUnit());
/// "Figures may not add up because of rounding."
QString roundingNote();

/// "1,234", "△5".
QString whole(std::int64_t number);
/// Millionths, with up to `decimals` decimals where needed: "88.5", "5,150".
QString decimal(db::Value millionths, int decimals = 3);
QString decimalDifference(db::Value millionths, int decimals = 3);
/// "41.3%"; "–" when the rate is not known.
QString percent(const db::Rate &rate);
QString percent(double share, int decimals = 1);
/// "+1.2%p": a difference of two percentages, given as shares.
QString percentPoints(double difference);

db::PartialDate dayOf(QDate date); ///< an invalid date gives an invalid day
QDate dateOf(std::chrono::sys_days day);

/// "2025. 3. 31.", "2025. 3.", "2025년 1분기", "2025년"; English "31 Mar 2025", "Mar 2025", "2025 Q1", "2025".
QString date(db::PartialDate date);
/// For axes and tight cells: "2025", "2025. 1분기" or "2025 Q1", else like date().
QString shortDate(db::PartialDate date);
QString quarter(int year, int quarter);
/// Under an axis that names the year: "1분기", "Q1".
QString quarterOfYear(int quarter);
/// "2020~2024" / "2020–2024" when both ends are ends of years, else with full dates; one end may be missing.
QString period(db::PartialDate from, db::PartialDate to);
/// A change set's UTC time (2026-11-24T07:49:24Z) in local time: "2026. 11. 24. 16:49".
QString timestamp(const QString &utc);
QString timestamp(const QDateTime &time);
/// "12 KiB", "3.4 MiB".
QString fileSize(std::int64_t bytes);

/// "–": the mark for a value that is not known.
QString unknownMark();

} // namespace ui
