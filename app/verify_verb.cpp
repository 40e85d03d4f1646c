#include "app/json_writer.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/figures/picture_code.h"
#include "db/figures/verification.h"
#include "ui/words/verification_words.h"
#include "ui/words/words.h"

#include <filesystem>

namespace app {

namespace {

const char *key(db::CodeStanding standing)
{
    switch (standing) {
    case db::CodeStanding::Same: return "same";
    case db::CodeStanding::Changed: return "changed";
    case db::CodeStanding::Foreign: return "foreign";
    }
    return "";
}

const char *unitKey(db::UnitKey unit)
{
    switch (unit) {
    case db::UnitKey::Won: return "won";
    case db::UnitKey::People: return "people";
    case db::UnitKey::Companies: return "companies";
    case db::UnitKey::Items: return "items";
    case db::UnitKey::Petaflops: return "petaflops";
    case db::UnitKey::Petabytes: return "petabytes";
    case db::UnitKey::Percent: return "percent";
    case db::UnitKey::Count: return "count";
    case db::UnitKey::Day: return "day";
    case db::UnitKey::Other: return "other";
    }
    return "";
}

void writeValue(JsonWriter &json, db::UnitKey unit, db::Value value)
{
    if (unit == db::UnitKey::Won)
        json.count(value);
    else if (unit == db::UnitKey::Day)
        json.date(db::PartialDate::fromCode(value));
    else
        json.decimal(value);
}

void writeChanges(JsonWriter &json, const db::Verification &found)
{
    const db::UnitKey unit = found.held.series.empty() ? found.now.unit : found.held.unit;
    json.key("values").beginArray();
    for (const db::ChangedValue &value : found.values) {
        json.beginObject();
        json.key("value").text(ui::toDb(ui::changedValueName(found, value)));
        json.key("unit").text(unitKey(unit));
        writeValue(json.key("before"), unit, value.before);
        writeValue(json.key("after"), unit, value.after);
        json.key("change_sets").beginArray();
        for (const std::int64_t changeSet : value.changeSets)
            json.integer(changeSet);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.key("change_sets").beginArray();
    for (const db::ChangeSet &change : found.changeSets) {
        json.beginObject();
        json.key("change_set").integer(change.id);
        json.key("at").text(change.at);
        json.key("author").text(change.author);
        json.key("title").text(change.title);
        json.key("reason").text(change.reason);
        json.key("correction").boolean(change.correction);
        json.endObject();
    }
    json.endArray();
}

std::string verdictJson(const db::Verification &found)
{
    const bool known = found.standing != db::CodeStanding::Foreign;
    JsonWriter json;
    const auto text = [&json](std::string_view value) { value.empty() ? json.null() : json.text(value); };
    json.beginObject();
    json.key("verdict").text(key(found.standing));
    json.key("code").text(db::text(found.code));
    json.key("chart");
    text(found.held.name);
    json.key("phase");
    text(found.held.phase);
    json.key("as_of").date(found.code.asOf);
    json.key("known_on").integer(found.code.knownOn);
    json.key("head").integer(found.head);
    json.key("message").text(ui::toDb(ui::verdictText(found)));
    if (known)
        writeChanges(json, found);
    json.endObject();
    return json.take();
}

void say(Console &console, const db::Verification &found)
{
    console.line(ui::verdictName(found.standing) + QStringLiteral(": ") + ui::verdictText(found));
    if (const QString chart = ui::verifiedChartName(found); !chart.isEmpty())
        console.line(chart);
    for (const db::ChangedValue &value : found.values)
        console.line(QStringLiteral("  %1: %2 → %3")
                         .arg(ui::changedValueName(found, value), ui::changedValueText(found, value, false),
                              ui::changedValueText(found, value, true)));
    for (const db::ChangeSet &change : found.changeSets)
        console.line(ui::changeSetLine(change));
}

bool looksLikePath(const std::string &word)
{
    std::error_code error;
    return word.find_first_of("./") != std::string::npos || std::filesystem::exists(word, error);
}

} // namespace

ExitCode verify(const Call &call)
{
    const std::string &word = call.arguments.operands[1];
    const auto file = db::DataFile::open(call.file(), db::OpenMode::ReadOnly);
    if (!file)
        return call.console.fail(file.error());
    std::optional<db::CheckCode> code;
    if (looksLikePath(word)) {
        const std::string dataFiles[] = {call.file()};
        const auto found = db::codeInPictureFile(word, dataFiles);
        if (!found)
            return call.console.fail(found.error());
        code = *found;
        if (!code)
            call.console.complain(ui::noCodeInPictureText(ui::fromDb(word)));
    } else {
        code = db::parseCheckCode(word);
        if (!code)
            call.console.complain(ui::noCodeText(ui::fromDb(word)));
    }
    if (!code)
        return Unsound;
    const auto found = db::verify(**file, *code);
    if (!found)
        return call.console.fail(found.error());
    if (call.arguments.has("json"))
        call.console.data(verdictJson(*found));
    else
        say(call.console, *found);
    return found->standing == db::CodeStanding::Same ? Done : Refused;
}

} // namespace app
