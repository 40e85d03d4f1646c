#include "db/exchange/cell_text.h"

#include "db/records/partial_date.h"

namespace db {

std::string decimalText(Value millionths)
{
    const bool negative = millionths < 0;
    // As unsigned: the smallest number has no positive counterpart.
    const auto size = negative ? 0 - static_cast<std::uint64_t>(millionths) : static_cast<std::uint64_t>(millionths);
    constexpr auto scale = static_cast<std::uint64_t>(DecimalScale);
    std::string out = negative ? "-" : "";
    out += std::to_string(size / scale);
    std::string fraction = std::to_string(size % scale + scale).substr(1);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    if (!fraction.empty())
        out += '.' + fraction;
    return out;
}

std::string cellText(const Column &column, Value value, const Texts &texts)
{
    if (value == Null)
        return {};
    switch (column.type) {
    case Type::Text:
        return std::string(texts.text(value));
    case Type::Choice:
        return value >= 0 && static_cast<std::size_t>(value) < column.choices.size()
                   ? std::string(column.choices[static_cast<std::size_t>(value)].key)
                   : std::string();
    case Type::Flag:
        return value == 1 ? "1" : std::string();
    case Type::Decimal:
        return decimalText(value);
    case Type::Date:
        return PartialDate::fromCode(value).text();
    case Type::Count:
    case Type::Money:
    case Type::Year:
        break;
    }
    return std::to_string(value);
}

} // namespace db
