// The set-up of a profile as JSON text.

#include "db/exchange/profile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <map>

namespace db {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t MostBytes = 65536;
constexpr std::size_t MostColumns = 500;
constexpr std::size_t MostPairs = 40;
constexpr std::size_t MostRules = 200;
constexpr std::size_t LongestText = 1000;
constexpr std::int64_t LastLine = 1'000'000;
constexpr std::int64_t LastField = 4096;
constexpr std::int64_t MostHeaderRows = 10;

constexpr std::pair<EncodingChoice, const char *> encodings[] = {
    {EncodingChoice::Auto, "auto"}, {EncodingChoice::Utf8, "utf-8"}, {EncodingChoice::Windows949, "windows-949"},
    {EncodingChoice::Utf16, "utf-16"}};
constexpr std::pair<AsOfRule, const char *> asOfRules[] = {
    {AsOfRule::Asked, "asked"}, {AsOfRule::FileName, "file_name"}, {AsOfRule::QuarterEnd, "quarter_end"}};

constexpr std::pair<PointMeaning, const char *> points[] = {
    {PointMeaning::Open, "open"}, {PointMeaning::Decimal, "decimal"}, {PointMeaning::Thousands, "thousands"}};

template<typename Value, std::size_t Count>
const char *nameIn(const std::pair<Value, const char *> (&names)[Count], Value value)
{
    for (const auto &[each, name] : names) {
        if (each == value)
            return name;
    }
    return names[0].second;
}

template<typename Value, std::size_t Count>
bool readName(const std::pair<Value, const char *> (&names)[Count], const Json &json, Value &out)
{
    for (const auto &[each, name] : names) {
        if (json.is_string() && json.get_ref<const std::string &>() == name) {
            out = each;
            return true;
        }
    }
    return false;
}

bool readText(const Json &json, std::string &out)
{
    if (!json.is_string() || json.get_ref<const std::string &>().size() > LongestText)
        return false;
    out = json.get<std::string>();
    return out.find('\0') == std::string::npos;
}

/// Keys of columns and rules: letters, digits, points and low lines.
bool readKey(const Json &json, std::string &out)
{
    constexpr std::size_t longest = 60;
    if (!readText(json, out) || out.size() > longest)
        return false;
    return std::all_of(out.begin(), out.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    });
}

template<typename Number>
bool readNumber(const Json &json, std::int64_t least, std::int64_t most, Number &out)
{
    if (!json.is_number_integer() || json.is_number_unsigned() != (json.get<std::int64_t>() >= 0))
        return false;
    const auto number = json.get<std::int64_t>();
    if (number < least || number > most)
        return false;
    out = static_cast<Number>(number);
    return true;
}

bool readUnit(const Json &json, std::int64_t &out)
{
    return readNumber(json, 0, 100'000'000, out)
           && (out == 0 || out == 1 || out == 1'000 || out == 10'000 || out == 1'000'000 || out == 100'000'000);
}

bool readFlag(const Json &json, bool &out)
{
    if (!json.is_boolean())
        return false;
    out = json.get<bool>();
    return true;
}

Json writePairs(const std::vector<std::pair<std::string, std::string>> &pairs)
{
    Json out = Json::array();
    for (const auto &[key, text] : pairs)
        out.push_back(Json::array({key, text}));
    return out;
}

bool readPairs(const Json &json, std::vector<std::pair<std::string, std::string>> &out)
{
    if (!json.is_array() || json.size() > MostPairs)
        return false;
    out.clear();
    for (const Json &pair : json) {
        std::string key;
        std::string text;
        if (!pair.is_array() || pair.size() != 2 || !readKey(pair[0], key) || key.empty() || !readText(pair[1], text))
            return false;
        out.emplace_back(std::move(key), std::move(text));
    }
    return true;
}

Json writeColumn(const ColumnChoice &choice)
{
    Json out = Json::object();
    out["field"] = choice.field;
    out["column"] = choice.column;
    if (choice.unitWon != 0)
        out["unit_won"] = choice.unitWon;
    if (choice.increments)
        out["increments"] = true;
    if (!choice.fixed.empty())
        out["fixed"] = writePairs(choice.fixed);
    if (choice.point != PointMeaning::Open)
        out["point"] = nameIn(points, choice.point);
    return out;
}

bool readColumn(const Json &json, ColumnChoice &out)
{
    if (!json.is_object() || !json.contains("field") || !json.contains("column"))
        return false;
    for (const auto &[key, value] : json.items()) {
        const bool read = key == "field"        ? readNumber(value, 1, LastField, out.field)
                          : key == "column"     ? readKey(value, out.column)
                          : key == "unit_won"   ? readUnit(value, out.unitWon)
                          : key == "increments" ? readFlag(value, out.increments)
                          : key == "fixed"      ? readPairs(value, out.fixed)
                          : key == "point"      ? readName(points, value, out.point)
                                                : false;
        if (!read)
            return false;
    }
    return true;
}

bool readColumns(const Json &json, std::vector<ColumnChoice> &out)
{
    if (!json.is_array() || json.size() > MostColumns)
        return false;
    out.clear();
    for (const Json &each : json) {
        ColumnChoice choice;
        if (!readColumn(each, choice))
            return false;
        out.push_back(std::move(choice));
    }
    return true;
}

bool readRules(const Json &json, std::vector<std::string> &out)
{
    if (!json.is_array() || json.size() > MostRules)
        return false;
    out.clear();
    for (const Json &each : json) {
        std::string rule;
        if (!readKey(each, rule) || rule.empty())
            return false;
        out.push_back(std::move(rule));
    }
    return true;
}

bool readHeader(const Json &json, ImportProfile &out)
{
    if (!json.is_object())
        return false;
    for (const auto &[key, value] : json.items()) {
        const bool read = key == "line"   ? readNumber(value, 0, LastLine, out.headerLine)
                          : key == "rows" ? readNumber(value, 0, MostHeaderRows, out.headerRows)
                                          : false;
        if (!read)
            return false;
    }
    return true;
}

bool readDelimiter(const Json &json, std::optional<char> &out)
{
    std::string text;
    if (!readText(json, text) || text.size() != 1 || std::string_view(",;\t|").find(text[0]) == std::string_view::npos)
        return false;
    out = text[0];
    return true;
}

bool readMember(const std::string &key, const Json &value, ImportProfile &out)
{
    if (key == "version")
        return value.is_number_integer() && value.get<std::int64_t>() == 1;
    if (key == "encoding")
        return readName(encodings, value, out.encoding);
    if (key == "delimiter")
        return readDelimiter(value, out.delimiter);
    if (key == "header")
        return readHeader(value, out);
    if (key == "unit_won") {
        std::int64_t unit = 0;
        if (!readUnit(value, unit) || unit == 0)
            return false;
        out.unitWon = unit;
        return true;
    }
    if (key == "source")
        return readText(value, out.source);
    if (key == "as_of")
        return readName(asOfRules, value, out.asOf);
    if (key == "sheet")
        return readText(value, out.sheet);
    if (key == "serial_dates")
        return readFlag(value, out.serialDates);
    if (key == "defaults")
        return readPairs(value, out.defaults);
    if (key == "columns")
        return readColumns(value, out.columns);
    if (key == "accepted")
        return readRules(value, out.accepted);
    return false;
}

} // namespace

std::string writeSetup(const ImportProfile &profile)
{
    Json out = Json::object();
    out["version"] = 1;
    if (profile.encoding != EncodingChoice::Auto)
        out["encoding"] = nameIn(encodings, profile.encoding);
    if (profile.delimiter)
        out["delimiter"] = std::string(1, *profile.delimiter);
    if (profile.headerLine != 0 || profile.headerRows != 0)
        out["header"] = {{"line", profile.headerLine}, {"rows", profile.headerRows}};
    if (profile.unitWon)
        out["unit_won"] = *profile.unitWon;
    if (!profile.source.empty())
        out["source"] = profile.source;
    if (profile.asOf != AsOfRule::Asked)
        out["as_of"] = nameIn(asOfRules, profile.asOf);
    if (!profile.sheet.empty())
        out["sheet"] = profile.sheet;
    if (profile.serialDates)
        out["serial_dates"] = true;
    if (!profile.defaults.empty())
        out["defaults"] = writePairs(profile.defaults);
    if (!profile.columns.empty()) {
        Json columns = Json::array();
        for (const ColumnChoice &choice : profile.columns)
            columns.push_back(writeColumn(choice));
        out["columns"] = std::move(columns);
    }
    if (!profile.accepted.empty())
        out["accepted"] = profile.accepted;
    // Texts that are no UTF-8 would throw: they cannot be stored, so their broken bytes are dropped.
    return out.dump(-1, ' ', false, Json::error_handler_t::ignore);
}

Result<void> readSetup(std::string_view text, ImportProfile &profile)
{
    const auto unreadable = [&profile](std::string what) {
        return fail(ErrorCode::ProfileUnreadable, {profile.name, std::move(what)});
    };
    if (text.size() > MostBytes)
        return unreadable("size");
    // The parser keeps its own stack, so that no depth of brackets can exhaust the program's; 64 KiB bound the rest.
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_object() || !json.contains("version"))
        return unreadable("version");
    for (const auto &[key, value] : json.items()) {
        if (!readMember(key, value, profile))
            return unreadable(key);
    }
    return {};
}

} // namespace db
