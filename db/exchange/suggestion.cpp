#include "db/exchange/suggestion.h"

#include "db/exchange/header_names.h"
#include "db/records/texts.h"

#include <algorithm>
#include <cstdlib>

namespace db {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Letters that are typed or recognised for digits, where nothing but digits and marks stands beside them.
std::string withDigits(std::string_view text)
{
    std::string out;
    bool any = false;
    for (const char c : text) {
        if (c == 'O' || c == 'o')
            out += '0';
        else if (c == 'l' || c == 'I')
            out += '1';
        else if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c & 0x80) != 0)
            return {};
        else
            out += c;
        any = any || isDigit(c);
    }
    return any ? out : std::string();
}

std::string withoutMarksBehind(std::string_view text)
{
    const auto end = text.find_last_not_of(" .,;:'`\"");
    return end == std::string_view::npos ? std::string() : std::string(text.substr(0, end + 1));
}

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at))
        text.replace(at, what.size(), by);
    return text;
}

/// 1.234.567 and 1.234.567,8 as they are written elsewhere. One point alone may be a decimal's.
std::string withoutPoints(std::string_view text)
{
    const std::string_view whole = text.substr(0, text.find(','));
    std::size_t groups = 0;
    std::size_t digits = 0;
    for (const char c : whole) {
        if (isDigit(c)) {
            ++digits;
        } else if (c == '.' && (groups == 0 ? digits >= 1 && digits <= 3 : digits == 3)) {
            ++groups;
            digits = 0;
        } else {
            return {};
        }
    }
    if (digits != 3 || groups == 0 || (groups == 1 && whole.size() == text.size()))
        return {};
    std::string out(text);
    out.erase(std::remove(out.begin(), out.end(), '.'), out.end());
    std::replace(out.begin(), out.end(), ',', '.');
    return out;
}

std::string signBefore(std::string_view text)
{
    return text.size() > 1 && text.back() == '-' && isDigit(text[text.size() - 2]) ? '-' + std::string(text.substr(0, text.size() - 1))
                                                                                   : std::string();
}

/// 2025-3.31, 2025 03 31, 2025..3.31: the numbers of a date whose first has four digits.
std::string withOneMark(std::string_view text)
{
    std::string out;
    std::size_t numbers = 0;
    bool mark = true;
    for (const char c : text) {
        if (isDigit(c)) {
            if (mark && numbers > 0)
                out += '-';
            numbers += mark ? 1U : 0U;
            mark = false;
            out += c;
        } else if (std::string_view(" .-/,").find(c) != std::string_view::npos) {
            mark = true;
        } else {
            return {};
        }
    }
    if (numbers == 4 && out.size() >= 3 && out[out.size() - 3] == '-') { // 2022.07.05.00: an hour behind the day
        out.resize(out.size() - 3);
        --numbers;
    }
    return numbers == 3 && out.find('-') == 4 ? out : std::string();
}

/// 2023.06 p): statistics mark what is provisional.
std::string withoutProvisional(std::string_view text)
{
    for (const std::string_view mark : {"(p)", "p)", "(잠정)", "잠정"}) {
        if (text.size() > mark.size() && text.substr(text.size() - mark.size()) == mark)
            return tidyText(text.substr(0, text.size() - mark.size()));
    }
    return {};
}

} // namespace

std::string suggestedNumber(std::string_view text, const std::function<NumberText(std::string_view)> &read)
{
    const std::string tidy = tidyText(text);
    const std::string digits = withDigits(tidy);
    for (const std::string &candidate :
         {digits, withoutMarksBehind(tidy), withoutMarksBehind(digits), replaced(tidy, ",,", ","), signBefore(tidy),
          withoutPoints(tidy)}) {
        if (!candidate.empty() && candidate != text && read(candidate).status == ReadStatus::Ok)
            return candidate;
    }
    return {};
}

std::string suggestedDate(std::string_view text, const DateText &read, bool starts)
{
    if (read.rule == rule::DateSerial)
        return read.value.text();
    if (read.rule == rule::DateHalfYear) {
        const int quarter = starts ? read.value.quarter() - 1 : read.value.quarter();
        return PartialDate::ofQuarter(read.value.year(), quarter).text();
    }
    if (read.rule == rule::DateAmbiguous) {
        // Behind points the year comes first in this country: 25.3.31. A slash is written in every order.
        const bool pointed = text.find('.') != std::string_view::npos;
        return !read.readings[1].valid() || (pointed && read.readings[0].year() % 100 == std::atoi(std::string(text).c_str()))
                   ? read.readings[0].text()
                   : std::string();
    }
    if (read.rule != rule::DateNone)
        return {};
    const std::string tidy = tidyText(text);
    const std::string digits = withDigits(tidy);
    for (const std::string &candidate : {digits, withoutMarksBehind(tidy), withOneMark(tidy), withOneMark(digits),
                                         withoutProvisional(tidy)}) {
        if (!candidate.empty() && candidate != text && readDate(candidate).status == ReadStatus::Ok)
            return candidate;
    }
    return {};
}

std::string suggestedChoice(const Column &column, std::string_view text)
{
    const HeaderParts parts = headerParts(text);
    const int choice = findChoice(column, parts.name);
    if (choice < 0 || parts.groups.empty())
        return {};
    const Choice &found = column.choices[static_cast<std::size_t>(choice)];
    return std::string(std::any_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; }) ? found.ko : found.key);
}

} // namespace db
