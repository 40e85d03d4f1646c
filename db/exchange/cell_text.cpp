#include "db/exchange/cell_text.h"

#include "db/records/partial_date.h"

namespace db {

std::string decimalText(Value millionths)
{
    const bool negative = millionths < 0;
    // In unsigned arithmetic, where the smallest number has its opposite.
    const std::uint64_t size = negative ? 0 - static_cast<std::uint64_t>(millionths) : static_cast<std::uint64_t>(millionths);
    std::string out = (negative ? "-" : "") + std::to_string(size / DecimalScale);
    std::string fraction = std::to_string(size % DecimalScale);
    fraction.insert(0, 6 - fraction.size(), '0');
    while (!fraction.empty() && fraction.back() == '0')
        fraction.pop_back();
    return fraction.empty() ? out : out + "." + fraction;
}

std::string cellText(const Column &column, Value value, const Texts &texts)
{
    if (value == Null)
        return {};
    switch (column.type) {
    case Type::Text:
        return std::string(texts.text(value));
    case Type::Choice:
        return std::string(column.choices[static_cast<std::size_t>(value)].key);
    case Type::Flag:
        return value != 0 ? "1" : "";
    case Type::Count:
    case Type::Money:
    case Type::Year:
        return std::to_string(value);
    case Type::Decimal:
        return decimalText(value);
    case Type::Date:
        return PartialDate::fromCode(value).text();
    }
    return {};
}

} // namespace db
