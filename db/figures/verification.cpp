#include "db/figures/verification.h"

#include "db/figures/comparison.h"
#include "db/figures/view.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace db {

namespace {

/// A value's place in a chart, whatever the order of series and categories.
using PlaceKey = std::tuple<std::string, Value, std::string>;

struct Shown {
    Phrase series;
    Phrase place;
    PartialDate at;
    Value value = Null;
    std::optional<Phrase> label;

    bool operator==(const Shown &other) const
    {
        return value == other.value && label.has_value() == other.label.has_value()
               && (!label || label->args == other.label->args);
    }
};

/// A phrase as a text that no other phrase gives.
std::string keyOf(const Phrase &phrase)
{
    std::string key;
    for (const PhraseArg &arg : phrase.args) {
        const auto *words = std::get_if<std::string>(&arg);
        const auto *value = std::get_if<Value>(&arg);
        const std::string said = words != nullptr ? *words
                                 : value != nullptr ? std::to_string(*value)
                                                    : std::get<PartialDate>(arg).text();
        key += std::to_string(arg.index()) + ':' + std::to_string(said.size()) + ':' + said;
    }
    return key;
}

using Picture = std::map<PlaceKey, Shown>;

Picture pictureOf(const ChartDescription &chart)
{
    Picture picture;
    for (const ChartSeries &series : chart.series) {
        for (const ChartPoint &point : series.points) {
            if (point.value == Null)
                continue;
            Shown shown{series.name, {}, point.at, point.value, point.label};
            if (point.category >= 0 && static_cast<std::size_t>(point.category) < chart.categories.size())
                shown.place = chart.categories[static_cast<std::size_t>(point.category)];
            PlaceKey key{series.key, point.at.code(), keyOf(shown.place)};
            picture.insert_or_assign(std::move(key), std::move(shown));
        }
    }
    return picture;
}

/// One chart at one look, seen after any change set.
class Past
{
public:
    Past(const DataFile &file, const CheckCode &code, const std::atomic<bool> *cancel)
        : m_file(file), m_code(code), m_cancel(cancel)
    {
    }

    std::string chart;
    std::string phase;
    bool preferRegister = false;

    Result<ChartDescription> at(std::int64_t knownOn) const
    {
        if (m_cancel != nullptr && *m_cancel)
            return fail(ErrorCode::Cancelled);
        const auto snapshot = m_file.snapshot(knownOn);
        if (!snapshot)
            return snapshot.error();
        return seenIn(**snapshot);
    }

    Result<ChartDescription> seenIn(const Snapshot &snapshot) const
    {
        Look look;
        look.asOf = m_code.asOf;
        look.phase = phase;
        look.preferRegister = preferRegister;
        // What it was compared with is known again but for the day it was made on, which only ever held it back.
        look.compareTo = comparison(snapshot, look, m_code.against, m_code.againstDay, PartialDate::ofYear(2199));
        return db::chart(chart, snapshot, look);
    }

private:
    const DataFile &m_file;
    const CheckCode &m_code;
    const std::atomic<bool> *m_cancel;
};

/// Every phase that a row of the snapshot names, as spelt.
std::set<std::string> phasesOf(const Snapshot &snapshot)
{
    std::set<Value> ids;
    for (const Table &table : snapshot.tables) {
        const int column = info(table.kind).find("phase");
        for (std::size_t row = 0; column >= 0 && row < table.size(); ++row)
            ids.insert(table.at(row, column));
    }
    std::set<std::string> phases = {std::string()};
    for (const Value id : ids) {
        if (id != Null)
            phases.emplace(snapshot.text(id));
    }
    return phases;
}

/// The chart of the code among those that its marks allow; nothing when the snapshot never showed these values.
Result<std::optional<ChartDescription>> heldChart(Past &past, const CheckCode &code, const Snapshot &snapshot)
{
    for (const ChartInfo &info : allCharts()) {
        if (chartMark(info.name) != code.chart)
            continue;
        for (const std::string &phase : phasesOf(snapshot)) {
            if (phaseMark(phase) != code.phase)
                continue;
            for (const bool preferRegister : {false, true}) {
                past.chart = info.name;
                past.phase = phase;
                past.preferRegister = preferRegister;
                auto seen = past.seenIn(snapshot);
                if (!seen)
                    return seen.error();
                if (codeValues(valuesDigest(*seen)) == code.values)
                    return std::optional(*std::move(seen));
            }
        }
    }
    return std::optional<ChartDescription>();
}

/// The change sets behind what differs, and what each altered.
class Search
{
public:
    Search(const Past &past, std::vector<ChangedValue> &values, const std::vector<PlaceKey> &keys)
        : m_past(past), m_values(values), m_keys(keys)
    {
    }

    /// Between two states that are known to differ or not; `low` is before `high`.
    Result<void> between(std::int64_t low, const Picture &before, std::int64_t high, const Picture &after)
    {
        if (before == after)
            return {};
        if (high - low <= 1) {
            note(high, before, after);
            return {};
        }
        const std::int64_t middle = low + (high - low) / 2;
        const auto seen = m_past.at(middle);
        if (!seen)
            return seen.error();
        const Picture picture = pictureOf(*seen);
        if (Result<void> first = between(low, before, middle, picture); !first)
            return first;
        return between(middle, picture, high, after);
    }

private:
    void note(std::int64_t changeSet, const Picture &before, const Picture &after)
    {
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            const auto was = before.find(m_keys[i]);
            const auto is = after.find(m_keys[i]);
            const bool there = was != before.end() && is != after.end();
            if (there ? !(was->second == is->second) : (was != before.end()) != (is != after.end()))
                m_values[i].changeSets.push_back(changeSet);
        }
    }

    const Past &m_past;
    std::vector<ChangedValue> &m_values;
    const std::vector<PlaceKey> &m_keys;
};

/// In the order of the picture as it was, then what is new.
std::vector<PlaceKey> changedPlaces(const Picture &before, const Picture &after)
{
    std::vector<PlaceKey> keys;
    for (const auto &[key, shown] : before) {
        const auto now = after.find(key);
        if (now == after.end() || !(now->second == shown))
            keys.push_back(key);
    }
    for (const auto &[key, shown] : after) {
        if (!before.contains(key))
            keys.push_back(key);
    }
    return keys;
}

ChangedValue changedValue(const PlaceKey &key, const Picture &before, const Picture &after)
{
    const auto was = before.find(key);
    const auto is = after.find(key);
    const Shown &any = was != before.end() ? was->second : is->second;
    ChangedValue value;
    value.series = any.series;
    value.place = any.place;
    value.at = any.at;
    if (was != before.end()) {
        value.before = was->second.value;
        value.labelBefore = was->second.label;
    }
    if (is != after.end()) {
        value.after = is->second.value;
        value.labelAfter = is->second.label;
    }
    return value;
}

Result<void> explain(Verification &found, const Past &past, const DataFile &file)
{
    const Picture before = pictureOf(found.held);
    const Picture after = pictureOf(found.now);
    const std::vector<PlaceKey> keys = changedPlaces(before, after);
    for (const PlaceKey &key : keys)
        found.values.push_back(changedValue(key, before, after));
    Search search(past, found.values, keys);
    if (Result<void> searched = search.between(found.held.knownOn, before, found.head, after); !searched)
        return searched;
    std::set<std::int64_t> numbers;
    for (const ChangedValue &value : found.values)
        numbers.insert(value.changeSets.begin(), value.changeSets.end());
    auto history = file.history();
    if (!history)
        return history.error();
    for (ChangeSet &change : *history) {
        if (numbers.contains(change.id))
            found.changeSets.push_back(std::move(change));
    }
    return {};
}

} // namespace

Result<Verification> verify(const DataFile &file, const CheckCode &code, const std::atomic<bool> *cancel)
{
    Verification found;
    found.code = code;
    const auto head = file.head();
    if (!head)
        return head.error();
    found.head = *head;
    if (code.knownOn > found.head)
        return found; // this file has not come so far
    const auto snapshot = file.snapshot(code.knownOn);
    if (!snapshot)
        return snapshot.error();
    Past past(file, code, cancel);
    auto held = heldChart(past, code, **snapshot);
    if (!held)
        return held.error();
    if (!*held)
        return found;
    found.held = *std::move(*held);
    auto now = past.at(found.head);
    if (!now)
        return now.error();
    found.now = *std::move(now);
    found.standing = pictureOf(found.now) == pictureOf(found.held) ? CodeStanding::Same : CodeStanding::Changed;
    if (found.standing == CodeStanding::Changed) {
        if (const Result<void> explained = explain(found, past, file); !explained)
            return explained.error();
    }
    return found;
}

} // namespace db
