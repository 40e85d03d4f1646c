#include "ui/words/numbers.h"

#include "ui/words/language.h"
#include "ui/words/number_scope.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace ui {

namespace {

NumberStyle s_style;
thread_local std::optional<NumberStyle> s_scopeStyle;
thread_local std::optional<MoneyUnit> s_scopeUnit;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

bool korean()
{
    return currentLanguage() == Language::Korean;
}

QString minusSign()
{
    return numberStyle().minus == MinusStyle::Triangle ? QStringLiteral("△") : QString(QChar(0x2212));
}

std::uint64_t magnitude(std::int64_t number)
{
    // Negating the most negative number is undefined for the signed type.
    return number < 0 ? ~static_cast<std::uint64_t>(number) + 1 : static_cast<std::uint64_t>(number);
}

QString grouped(std::uint64_t number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return digits;
}

enum class Sign { Negative, Always };

// number / 10^scale with `keep` decimals at most; zeros at the end go unless `fixed`.
QString scaled(std::int64_t number, int scale, int keep, bool fixed, Sign sign)
{
    std::uint64_t amount = magnitude(number);
    std::uint64_t divisor = 1;
    for (int i = keep; i < scale; ++i)
        divisor *= 10;
    // Half away from zero: on the magnitude that is half up. Comparing the rest cannot overflow, adding could.
    const std::uint64_t rest = amount % divisor;
    amount = amount / divisor + (rest >= divisor - rest && rest != 0 ? 1 : 0);

    const int decimals = std::min(keep, scale);
    std::uint64_t unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    QString text = grouped(amount / unit);
    if (decimals > 0) {
        QString fraction = QString::number(amount % unit).rightJustified(decimals, u'0');
        if (!fixed) {
            while (fraction.endsWith(u'0'))
                fraction.chop(1);
        }
        if (!fraction.isEmpty())
            text += u'.' + fraction;
    }
    if (amount == 0)
        return text;
    if (number < 0)
        return minusSign() + text;
    return sign == Sign::Always ? u'+' + text : text;
}

QString moneyText(db::Value won, MoneyUnit unit, Sign sign)
{
    if (won == db::Null)
        return unknownMark();
    switch (unit) {
    case MoneyUnit::Won:
        return scaled(won, 0, 0, true, sign);
    case MoneyUnit::Thousand:
        return scaled(won, 3, 0, true, sign);
    case MoneyUnit::Million:
        return scaled(won, 6, 0, true, sign);
    case MoneyUnit::HundredMillion:
        // English has no word for 억: a tenth of a billion is the same precision.
        return korean() ? scaled(won, 8, 0, true, sign) : scaled(won, 9, 1, true, sign);
    }
    return {};
}

QString monthName(int month)
{
    return QLocale(QLocale::English).monthName(month, QLocale::ShortFormat);
}

} // namespace

const NumberStyle &numberStyle()
{
    return s_scopeStyle ? *s_scopeStyle : s_style;
}

void setNumberStyle(const NumberStyle &style)
{
    s_style = style;
}

MoneyUnit shownMoneyUnit()
{
    return s_scopeUnit.value_or(numberStyle().money);
}

NumberStyleScope::NumberStyleScope(const NumberStyle &style) : m_before(s_scopeStyle)
{
    s_scopeStyle = style;
}

NumberStyleScope::~NumberStyleScope()
{
    s_scopeStyle = m_before;
}

MoneyUnitScope::MoneyUnitScope(MoneyUnit unit) : m_before(s_scopeUnit)
{
    s_scopeUnit = unit;
}

MoneyUnitScope::~MoneyUnitScope()
{
    s_scopeUnit = m_before;
}

QString moneyUnitName(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Won:
        return Tr::tr("KRW");
    case MoneyUnit::Thousand:
        return Tr::tr("KRW thousand");
    case MoneyUnit::Million:
        return Tr::tr("KRW million");
    case MoneyUnit::HundredMillion:
        return Tr::tr("KRW billion", "translated by the unit of a hundred million: the numbers are scaled to it");
    }
    return {};
}

std::int64_t moneyUnitWon(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Won:
        return 1;
    case MoneyUnit::Thousand:
        return 1'000;
    case MoneyUnit::Million:
        return 1'000'000;
    case MoneyUnit::HundredMillion:
        return korean() ? 100'000'000 : 1'000'000'000;
    }
    return 1;
}

QString money(db::Value won, MoneyUnit unit)
{
    return moneyText(won, unit, Sign::Negative);
}

QString moneyWithUnit(db::Value won, MoneyUnit unit)
{
    if (won == db::Null)
        return unknownMark();
    if (korean())
        return money(won, unit) + moneyUnitName(unit);
    // "KRW 406.1 billion": the currency comes before the number, its power of ten after it.
    const QString name = moneyUnitName(unit);
    const qsizetype blank = name.indexOf(u' ');
    return blank < 0 ? name + u' ' + money(won, unit)
                     : name.left(blank) + u' ' + money(won, unit) + name.mid(blank);
}

QString moneyDifference(db::Value won, MoneyUnit unit)
{
    return moneyText(won, unit, Sign::Always);
}

std::int64_t moneySteps(db::Value won, MoneyUnit unit)
{
    // The tenth of a billion of English is the hundred million of Korean.
    const std::uint64_t step = unit == MoneyUnit::HundredMillion ? 100'000'000
                                                                 : static_cast<std::uint64_t>(moneyUnitWon(unit));
    const std::uint64_t amount = magnitude(won);
    const std::uint64_t rest = amount % step;
    const auto steps = static_cast<std::int64_t>(amount / step + (rest != 0 && rest >= step - rest ? 1 : 0));
    return won < 0 ? -steps : steps;
}

bool roundsApart(std::span<const db::Value> parts, MoneyUnit unit)
{
    std::int64_t sum = 0;
    std::int64_t steps = 0;
    for (const db::Value part : parts) {
        if (part == db::Null)
            continue;
        if (__builtin_add_overflow(sum, part, &sum))
            return false; // no sum is shown either
        steps += moneySteps(part, unit);
    }
    return moneySteps(sum, unit) != steps;
}

QString roundingNote()
{
    return Tr::tr("Figures may not add up because of rounding.");
}

QString whole(std::int64_t number)
{
    return number == db::Null ? unknownMark() : scaled(number, 0, 0, true, Sign::Negative);
}

QString decimal(db::Value millionths, int decimals)
{
    return millionths == db::Null ? unknownMark() : scaled(millionths, 6, decimals, false, Sign::Negative);
}

QString decimalDifference(db::Value millionths, int decimals)
{
    return millionths == db::Null ? unknownMark() : scaled(millionths, 6, decimals, false, Sign::Always);
}

QString percent(const db::Rate &rate)
{
    return rate.known() ? percent(rate.share()) : unknownMark();
}

QString percent(double share, int decimals)
{
    if (!std::isfinite(share))
        return unknownMark();
    const double tenths = std::round(share * 100 * std::pow(10, decimals));
    return scaled(static_cast<std::int64_t>(tenths), decimals, decimals, true, Sign::Negative) + u'%';
}

QString percentPoints(double difference)
{
    if (!std::isfinite(difference))
        return unknownMark();
    const QString number = scaled(static_cast<std::int64_t>(std::round(difference * 1000)), 1, 1, true, Sign::Always);
    return number + (korean() ? QStringLiteral("%p") : QStringLiteral(" pp"));
}

db::PartialDate dayOf(QDate date)
{
    return date.isValid() ? db::PartialDate::ofDay(date.year(), date.month(), date.day()) : db::PartialDate();
}

QDate dateOf(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date(day);
    return QDate(int(date.year()), static_cast<int>(unsigned(date.month())), static_cast<int>(unsigned(date.day())));
}

QString date(db::PartialDate date)
{
    using Precision = db::PartialDate::Precision;
    const std::chrono::year_month_day last{date.lastDay()};
    const int month = static_cast<int>(static_cast<unsigned>(last.month()));
    const int day = static_cast<int>(static_cast<unsigned>(last.day()));
    switch (date.precision()) {
    case Precision::None:
        return unknownMark();
    case Precision::Year:
        return korean() ? QStringLiteral("%1년").arg(date.year()) : QString::number(date.year());
    case Precision::Quarter:
        return quarter(date.year(), date.quarter());
    case Precision::Month:
        return korean() ? QStringLiteral("%1. %2.").arg(date.year()).arg(month)
                        : QStringLiteral("%1 %2").arg(monthName(month)).arg(date.year());
    case Precision::Day:
        return korean() ? QStringLiteral("%1. %2. %3.").arg(date.year()).arg(month).arg(day)
                        : QStringLiteral("%1 %2 %3").arg(day).arg(monthName(month)).arg(date.year());
    }
    return {};
}

QString shortDate(db::PartialDate date)
{
    using Precision = db::PartialDate::Precision;
    switch (date.precision()) {
    case Precision::Year:
        return QString::number(date.year());
    case Precision::Quarter:
        return korean() ? QStringLiteral("%1. %2분기").arg(date.year()).arg(date.quarter())
                        : QStringLiteral("%1 Q%2").arg(date.year()).arg(date.quarter());
    default:
        return ui::date(date);
    }
}

QString quarter(int year, int quarter)
{
    return korean() ? QStringLiteral("%1년 %2분기").arg(year).arg(quarter)
                    : QStringLiteral("%1 Q%2").arg(year).arg(quarter);
}

QString quarterOfYear(int quarter)
{
    return korean() ? QStringLiteral("%1분기").arg(quarter) : QStringLiteral("Q%1").arg(quarter);
}

QString period(db::PartialDate from, db::PartialDate to)
{
    const auto short_ = [](db::PartialDate date, bool start) {
        const std::chrono::year_month_day day{start ? date.firstDay() : date.lastDay()};
        const bool edge = start ? day.month() == std::chrono::January && day.day() == std::chrono::day{1}
                                : day.month() == std::chrono::December && day.day() == std::chrono::day{31};
        return edge ? QString::number(date.year()) : ui::date(date);
    };
    if (!from.valid() && !to.valid())
        return {};
    if (!from.valid() || !to.valid())
        return (from.valid() ? short_(from, true) : QString()) + u'~' + (to.valid() ? short_(to, false) : QString());
    if (from == to && from.firstDay() == from.lastDay())
        return ui::date(from); // a single day, also when it is the last of a year
    const QString first = short_(from, true);
    const QString last = short_(to, false);
    if (first == last)
        return first;
    return first + (korean() ? QChar(u'~') : QChar(0x2013)) + last;
}

QString timestamp(const QString &utc)
{
    return timestamp(QDateTime::fromString(utc, Qt::ISODate));
}

QString timestamp(const QDateTime &time)
{
    if (!time.isValid())
        return unknownMark();
    const QDateTime local = time.toLocalTime();
    const QDate day = local.date();
    return date(db::PartialDate::ofDay(day.year(), day.month(), day.day())) + u' '
        + local.time().toString(QStringLiteral("HH:mm"));
}

QString fileSize(std::int64_t bytes)
{
    return QLocale(QLocale::English).formattedDataSize(bytes, bytes < 1024 ? 0 : 1);
}

QString unknownMark()
{
    return QString(QChar(0x2013));
}

} // namespace ui
