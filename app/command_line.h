#pragma once

#include "app/console.h"
#include "db/records/kind.h"
#include "db/records/partial_date.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// What an option wants after its name. Values are checked when the command line is read, so that no verb begins to
/// work before all of it is understood.
enum class OptionValue {
    None,
    Text,
    Path,
    Date,      ///< a full day, YYYY-MM-DD
    Partial,   ///< a date of which only the year, quarter or month may be known
    Quarter,   ///< 2024Q3
    ChangeSet, ///< a number from 1
    Won,       ///< whole won, may be negative
    Choice,    ///< one of OptionInfo::choices
    Kind,      ///< a kind of records
    KindOrAuto,
    SizeMm,    ///< WxH in millimetres
    Dpi,       ///< 96 to 600
};

struct OptionInfo {
    const char *name; ///< without its dashes
    OptionValue value = OptionValue::None;
    const char *placeholder = nullptr;
    const char *help = nullptr; ///< source text, translated when shown
    const char *choices = nullptr; ///< separated by '|'
};

/// The options that every verb understands.
std::span<const OptionInfo> commonOptions();

/// A command line that was understood: operands in order, options by name. Texts are the bytes as given: a path need
/// not be UTF-8.
class Arguments final
{
public:
    std::vector<std::string> operands;
    std::map<std::string, std::string, std::less<>> options;

    bool has(std::string_view name) const { return options.contains(name); }
    /// Empty when not given.
    const std::string &text(std::string_view name) const;
    /// Invalid when not given.
    db::PartialDate date(std::string_view name) const;
    /// Of a Partial or Quarter option. Invalid when not given.
    db::PartialDate partialDate(std::string_view name) const;
    std::optional<std::int64_t> number(std::string_view name) const;
    std::optional<db::Kind> kind(std::string_view name) const; ///< also unset for "auto"
    /// The --author option or the login name.
    std::string author() const;
};

struct VerbInfo;

/// Reads everything after the verb. On failure `problem` says which word is wrong and what would be right.
struct Reading {
    Arguments arguments;
    QString problem; ///< empty = understood
};
Reading readArguments(const VerbInfo &verb, std::span<const std::string> words);

/// One verb at work.
struct Call {
    const VerbInfo &verb;
    const Arguments &arguments;
    Console &console;

    const std::string &file() const { return arguments.operands.front(); }
    /// Says what is wrong with the request; gives the exit code for it.
    ExitCode wrongUsage(const QString &problem) const;
};

struct VerbInfo {
    const char *name;
    const char *operands; ///< as the help shows them
    int least = 0;        ///< number of operands
    int most = 0;         ///< -1 = as many as you like
    const char *summary;  ///< source text
    std::span<const OptionInfo> options;
    ExitCode (*run)(const Call &call);
    bool draws = false;   ///< needs fonts and painters, that is an application with a (hidden) screen
};

/// The kinds of records as --kind takes them, for messages.
QString kindKeys();
std::optional<std::int64_t> wholeNumber(std::string_view text);
/// A full day; nothing for a partial or impossible date.
std::optional<db::PartialDate> fullDay(std::string_view text);
db::PartialDate today();

} // namespace app
