#include "app/command_line.h"

#include "app/words.h"
#include "ui/exporting/chart_sizes.h"
#include "ui/session/settings.h"
#include "ui/words/words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <ctime>
#include <pwd.h>
#include <unistd.h>

namespace app {

namespace {

using enum OptionValue;

constexpr OptionInfo common[] = {
    {"lang", Choice, "ko|en", QT_TRANSLATE_NOOP("Words", "language of the messages"), "ko|en"},
    {"author", Text, "NAME", QT_TRANSLATE_NOOP("Words", "who makes the change (otherwise the login name)")},
    {"quiet", None, nullptr, QT_TRANSLATE_NOOP("Words", "no messages but errors")},
    {"help", None, nullptr, QT_TRANSLATE_NOOP("Words", "explains the verb")},
    {"version", None, nullptr, QT_TRANSLATE_NOOP("Words", "prints the version")},
};

const OptionInfo *find(std::span<const OptionInfo> options, std::string_view name)
{
    for (const OptionInfo &option : options) {
        if (name == option.name)
            return &option;
    }
    return nullptr;
}

bool isChoice(std::string_view choices, std::string_view text)
{
    while (!choices.empty()) {
        const auto bar = choices.find('|');
        if (choices.substr(0, bar) == text)
            return true;
        choices = bar == std::string_view::npos ? std::string_view() : choices.substr(bar + 1);
    }
    return false;
}

bool isSize(std::string_view text)
{
    const auto cross = text.find('x');
    if (cross == std::string_view::npos)
        return false;
    const auto inRange = [](std::optional<std::int64_t> side) {
        return side && *side >= ui::LeastChartMm && *side <= ui::MostChartMm;
    };
    return inRange(wholeNumber(text.substr(0, cross))) && inRange(wholeNumber(text.substr(cross + 1)));
}

/// The names that a size can have, the person's own last.
QString sizeNames()
{
    QStringList names;
    for (const QList<ui::ChartSize> &sizes : {ui::fixedChartSizes(), ui::ownChartSizes(ui::Settings())}) {
        for (const ui::ChartSize &size : sizes)
            names += size.key;
    }
    return names.join(QLatin1String(", "));
}

QString listOf(const char *choices)
{
    return QString::fromUtf8(choices).replace(QLatin1Char('|'), QLatin1String(", "));
}

/// What an option wants to be told.
QString expectation(const OptionInfo &option)
{
    switch (option.value) {
    case Date: return Words::tr("a date YYYY-MM-DD");
    case Partial: return Words::tr("a date such as 2024, 2024Q3, 2024-09 or 2024-09-30");
    case Quarter: return Words::tr("a quarter such as 2024Q3");
    case ChangeSet: return Words::tr("the number of a change set");
    case Won: return Words::tr("a whole number of won");
    case Choice: return Words::tr("one of %1").arg(listOf(option.choices));
    case Kind:
    case KindOrAuto: return Words::tr("one of %1").arg(kindKeys());
    case SizeMm: return Words::tr("a size such as 160x90 (millimetres, 20 to 2000) or one of %1").arg(sizeNames());
    case Dpi: return Words::tr("a number from 96 to 600");
    case None:
    case Text:
    case Path: break;
    }
    return QString::fromUtf8(option.placeholder);
}

/// Other names of an encoding, as other programs and the system call it.
std::string encodingName(const std::string &name)
{
    std::string small = name;
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    for (const std::string_view other : {"cp949", "euc-kr", "ms949", "uhc"}) {
        if (small == other)
            return "windows-949";
    }
    return name;
}

/// What is wrong with an option's value; empty = nothing.
QString complaint(const OptionInfo &option, const std::string &value)
{
    const QString shown = QStringLiteral("--%1 %2").arg(QLatin1String(option.name), ui::fromDb(value));
    switch (option.value) {
    case None:
        return {};
    case Text:
    case Path:
        return value.empty() ? Words::tr("--%1 must not be empty.").arg(QLatin1String(option.name)) : QString();
    case Date:
        return fullDay(value) ? QString() : Words::tr("%1: not a date. Dates are written YYYY-MM-DD.").arg(shown);
    case Partial:
        return db::PartialDate::parse(value)
            ? QString()
            : Words::tr("%1: not a date. It is written 2024, 2024Q3, 2024-09 or 2024-09-30.").arg(shown);
    case Quarter: {
        const auto quarter = db::PartialDate::parse(value);
        return quarter && quarter->precision() == db::PartialDate::Precision::Quarter
            ? QString()
            : Words::tr("%1: not a quarter. Quarters are written 2024Q3.").arg(shown);
    }
    case ChangeSet: {
        const auto number = wholeNumber(value);
        return number && *number > 0 ? QString() : Words::tr("%1: not the number of a change set.").arg(shown);
    }
    case Won:
        return wholeNumber(value) ? QString() : Words::tr("%1: not a whole number of won.").arg(shown);
    case Choice:
        return isChoice(option.choices, value)
            ? QString()
            : Words::tr("%1: choose one of %2.").arg(shown, listOf(option.choices));
    case KindOrAuto:
        if (value == "auto")
            return {};
        [[fallthrough]];
    case Kind:
        return db::kindByKey(value) ? QString() : Words::tr("%1: choose one of %2.").arg(shown, kindKeys());
    case SizeMm:
        return isSize(value) || ui::chartSize(ui::Settings(), ui::fromDb(value))
            ? QString()
            : Words::tr("%1: not a size such as 160x90 (millimetres, 20 to 2000) and none of %2.").arg(shown, sizeNames());
    case Dpi: {
        const auto dpi = wholeNumber(value);
        return dpi && *dpi >= 96 && *dpi <= 600 ? QString() : Words::tr("%1: not a number from 96 to 600.").arg(shown);
    }
    }
    return {};
}

QString unknownOption(const VerbInfo &verb, const std::string &word)
{
    QStringList known;
    for (const OptionInfo &option : verb.options)
        known += QLatin1String("--") + QLatin1String(option.name);
    for (const OptionInfo &option : common)
        known += QLatin1String("--") + QLatin1String(option.name);
    return Words::tr("%1 is not an option of \"%2\". Its options: %3.")
        .arg(ui::fromDb(word), QLatin1String(verb.name), known.join(QLatin1String(", ")));
}

QString operandComplaint(const VerbInfo &verb, const Arguments &arguments)
{
    const int count = static_cast<int>(arguments.operands.size());
    if (count < verb.least)
        return Words::tr("Something is missing: \"%1\" needs %2.")
            .arg(QLatin1String(verb.name), QString::fromUtf8(verb.operands));
    if (verb.most == 0 && count > 0)
        return Words::tr("\"%1\" is too much: \"%2\" takes no arguments.")
            .arg(ui::fromDb(arguments.operands.front()), QLatin1String(verb.name));
    if (verb.most >= 0 && count > verb.most)
        return Words::tr("\"%1\" is too much: \"%2\" takes %3.")
            .arg(ui::fromDb(arguments.operands[static_cast<std::size_t>(verb.most)]), QLatin1String(verb.name),
                 QString::fromUtf8(verb.operands));
    for (const std::string &operand : arguments.operands) {
        if (operand.empty())
            return Words::tr("An empty word stands where \"%1\" needs %2.")
                .arg(QLatin1String(verb.name), QString::fromUtf8(verb.operands));
    }
    return {};
}

} // namespace

QString kindKeys()
{
    QStringList keys;
    for (const db::KindInfo &kind : db::allKinds())
        keys += ui::fromDb(kind.key);
    return keys.join(QLatin1String(", "));
}

std::span<const OptionInfo> commonOptions()
{
    return common;
}

const std::string &Arguments::text(std::string_view name) const
{
    static const std::string nothing;
    const auto found = options.find(name);
    return found == options.end() ? nothing : found->second;
}

db::PartialDate Arguments::date(std::string_view name) const
{
    return fullDay(text(name)).value_or(db::PartialDate());
}

db::PartialDate Arguments::partialDate(std::string_view name) const
{
    return db::PartialDate::parse(text(name)).value_or(db::PartialDate());
}

std::optional<std::int64_t> Arguments::number(std::string_view name) const
{
    return wholeNumber(text(name));
}

std::optional<db::Kind> Arguments::kind(std::string_view name) const
{
    return db::kindByKey(text(name));
}

std::string Arguments::author() const
{
    if (has("author"))
        return text("author");
    const passwd *user = getpwuid(geteuid());
    return user != nullptr && user->pw_name[0] != '\0' ? user->pw_name : std::to_string(geteuid());
}

Reading readArguments(const VerbInfo &verb, std::span<const std::string> words)
{
    Reading reading;
    bool operandsOnly = false;
    for (std::size_t i = 0; i < words.size() && reading.problem.isEmpty(); ++i) {
        const std::string &word = words[i];
        if (operandsOnly || word.size() < 2 || word[0] != '-') {
            reading.arguments.operands.push_back(word);
            continue;
        }
        if (word == "--") {
            operandsOnly = true;
            continue;
        }
        const auto equals = word.find('=');
        const std::string spelt = word.substr(0, equals);
        const std::string name = spelt == "-h" ? "help" : spelt.substr(0, 2) == "--" ? spelt.substr(2) : std::string();
        const OptionInfo *option = find(verb.options, name);
        if (option == nullptr)
            option = find(common, name);
        if (option == nullptr) {
            reading.problem = unknownOption(verb, spelt);
        } else if (reading.arguments.has(name)) {
            reading.problem = Words::tr("%1 is given twice.").arg(ui::fromDb(spelt));
        } else if (option->value == None) {
            if (equals != std::string::npos)
                reading.problem = Words::tr("%1 takes no value.").arg(ui::fromDb(spelt));
            reading.arguments.options[name] = {};
        } else if (equals != std::string::npos) {
            reading.arguments.options[name] = word.substr(equals + 1);
        } else if (i + 1 < words.size()) {
            reading.arguments.options[name] = words[++i];
        } else {
            reading.problem = Words::tr("%1 needs a value: %2.").arg(ui::fromDb(spelt), expectation(*option));
        }
        if (name == "encoding" && reading.arguments.has(name))
            reading.arguments.options[name] = encodingName(reading.arguments.text(name));
        if (reading.problem.isEmpty() && option != nullptr)
            reading.problem = complaint(*option, reading.arguments.text(name));
    }
    const bool asksOnly = reading.arguments.has("help") || reading.arguments.has("version");
    if (reading.problem.isEmpty() && !asksOnly)
        reading.problem = operandComplaint(verb, reading.arguments);
    return reading;
}

ExitCode Call::wrongUsage(const QString &problem) const
{
    console.complain(problem);
    console.complain(Words::tr("See: clusterboard %1 --help").arg(QLatin1String(verb.name)));
    return WrongUsage;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<db::PartialDate> fullDay(std::string_view text)
{
    const auto date = db::PartialDate::parse(text);
    return date && date->precision() == db::PartialDate::Precision::Day ? date : std::nullopt;
}

db::PartialDate today()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return db::PartialDate::ofDay(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

} // namespace app
