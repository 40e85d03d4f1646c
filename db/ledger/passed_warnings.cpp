#include "db/ledger/passed_warnings.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace db {

namespace {

constexpr std::string_view Mark = "[!] ";
constexpr std::string_view Between = "; ";
constexpr std::string_view Accepted = " ok";

bool isRule(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    });
}

std::optional<PassedWarning> readOne(std::string_view text)
{
    PassedWarning warning;
    if (text.ends_with(Accepted)) {
        warning.accepted = true;
        text.remove_suffix(Accepted.size());
    }
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos || !isRule(text.substr(0, blank)))
        return std::nullopt;
    warning.rule = text.substr(0, blank);
    const std::string_view count = text.substr(blank + 1);
    const auto read = std::from_chars(count.data(), count.data() + count.size(), warning.count);
    if (read.ec != std::errc() || read.ptr != count.data() + count.size() || warning.count <= 0)
        return std::nullopt;
    return warning;
}

} // namespace

std::string warningsNote(const std::vector<PassedWarning> &warnings)
{
    std::string note;
    for (const PassedWarning &each : warnings) {
        note += note.empty() ? Mark : Between;
        note += each.rule + ' ' + std::to_string(each.count);
        if (each.accepted)
            note += Accepted;
    }
    return note;
}

std::vector<PassedWarning> takeWarnings(std::string &reason)
{
    const std::size_t end = reason.rfind('\n');
    const std::size_t begin = end == std::string::npos ? 0 : end + 1;
    std::string_view line = std::string_view(reason).substr(begin);
    if (!line.starts_with(Mark))
        return {};
    line.remove_prefix(Mark.size());
    std::vector<PassedWarning> warnings;
    while (true) {
        const std::size_t next = line.find(Between);
        std::optional<PassedWarning> one = readOne(line.substr(0, next));
        if (!one)
            return {}; // a person's own words
        warnings.push_back(*std::move(one));
        if (next == std::string_view::npos)
            break;
        line.remove_prefix(next + Between.size());
    }
    reason.resize(end == std::string::npos ? 0 : end);
    return warnings;
}

} // namespace db
