// Any text as a cell: read, unknown or refused with a rule; and what was read has a plain spelling that is read as the
// same value.

#include "db/exchange/encoding.h"
#include "db/exchange/suggestion.h"
#include "db/exchange/utf8.h"
#include "db/exchange/values.h"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool read(db::ReadStatus status, std::string_view rule)
{
    require((status == db::ReadStatus::Error) == !rule.empty());
    return status == db::ReadStatus::Ok;
}

std::string plainDecimal(std::int64_t millionths)
{
    const bool negative = millionths < 0;
    const std::uint64_t size = negative ? ~static_cast<std::uint64_t>(millionths) + 1 : static_cast<std::uint64_t>(millionths);
    std::string decimals = std::to_string(size % 1'000'000);
    decimals.insert(0, 6 - decimals.size(), '0');
    return (negative ? "-" : "") + std::to_string(size / 1'000'000) + "." + decimals;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    db::NumberOptions options;
    options.units = (data[0] & 1) != 0;
    options.percent = (data[0] & 2) != 0;
    options.wonPerUnit = (data[0] & 4) != 0 ? 1'000'000 : 1;
    if ((data[0] & 8) != 0)
        options.unit = (data[0] & 16) != 0 ? "PF" : "억원";
    const std::string text(reinterpret_cast<const char *>(data) + 1, size - 1); // also what is no valid UTF-8

    if (const auto money = db::readMoney(text, options); read(money.status, money.rule))
        require(db::readMoney(std::to_string(money.value)).value == money.value);
    if (const auto decimal = db::readDecimal(text, options); read(decimal.status, decimal.rule)) {
        const auto again = db::readDecimal(plainDecimal(decimal.value));
        require(again.status == db::ReadStatus::Ok && again.value == decimal.value);
    }
    if (const auto integer = db::readInteger(text, options); read(integer.status, integer.rule)) {
        require(db::readInteger(std::to_string(integer.value)).value == integer.value);
        const auto count = db::readCount(text, options);
        require((count.status == db::ReadStatus::Ok) == (integer.value >= 0));
    }
    if (const auto year = db::readYear(text); read(year.status, year.rule)) {
        require(year.value >= 1900 && year.value <= 2199);
        const auto date = db::readDate(text);
        require(date.status == db::ReadStatus::Ok && date.value == db::PartialDate::ofYear(static_cast<int>(year.value)));
    }
    if (const auto date = db::readDate(text); read(date.status, date.rule)) {
        require(date.value.valid());
        const auto again = db::readDate(date.value.text());
        require(again.status == db::ReadStatus::Ok && again.value == date.value);
    }
    // What is suggested for a cell is read.
    const auto money = [&options](std::string_view cell) { return db::readMoney(cell, options); };
    if (const std::string suggestion = db::suggestedNumber(text, money); !suggestion.empty())
        require(money(suggestion).status == db::ReadStatus::Ok);
    for (const bool starts : {false, true}) {
        const std::string suggestion = db::suggestedDate(text, db::readDate(text), starts);
        require(suggestion.empty() || db::readDate(suggestion).status == db::ReadStatus::Ok);
    }
    if (db::isBlankText(text))
        require(db::isUnknownText(text));
    return 0;
}
