#include "ui/report/report_style.h"

#include "ui/words/language.h"
#include "ui/words/words.h"

namespace ui {

namespace {

constexpr std::pair<MoneyUnit, const char *> units[] = {{MoneyUnit::Won, "won"},
                                                        {MoneyUnit::Thousand, "thousand"},
                                                        {MoneyUnit::Million, "million"},
                                                        {MoneyUnit::HundredMillion, "hundred_million"}};
constexpr std::pair<MinusStyle, const char *> minuses[] = {{MinusStyle::Minus, "minus"}, {MinusStyle::Triangle, "triangle"}};

} // namespace

db::ReportStyle reportStyle(const NumberStyle &numbers)
{
    db::ReportStyle style;
    style.language = toDb(languageKey(currentLanguage()));
    for (const auto &[unit, key] : units) {
        if (unit == numbers.money)
            style.moneyUnit = key;
    }
    for (const auto &[minus, key] : minuses) {
        if (minus == numbers.minus)
            style.minus = key;
    }
    return style;
}

NumberStyle numberStyleOf(const db::ReportStyle &style)
{
    NumberStyle numbers = numberStyle();
    for (const auto &[unit, key] : units) {
        if (style.moneyUnit == key)
            numbers.money = unit;
    }
    for (const auto &[minus, key] : minuses) {
        if (style.minus == key)
            numbers.minus = minus;
    }
    return numbers;
}

} // namespace ui
