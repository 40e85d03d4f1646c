#include "db/exchange/profile.h"

#include "db/exchange/csv_reader.h"
#include "db/exchange/header_names.h"
#include "db/exchange/layout.h"
#include "db/exchange/values.h"
#include "db/ledger/edit_draft.h"

#include <algorithm>
#include <tuple>

namespace db {

namespace {

std::string_view textAt(const Snapshot &snapshot, std::size_t row, int column)
{
    const Value value = snapshot.table(Kind::Profiles).at(row, column);
    return value == Null ? std::string_view() : snapshot.text(value);
}

Result<ImportProfile> readRow(const Snapshot &snapshot, std::size_t row)
{
    ImportProfile profile;
    profile.name = textAt(snapshot, row, col::profiles::Profile);
    profile.fingerprint = textAt(snapshot, row, col::profiles::Fingerprint);
    const Value kind = snapshot.table(Kind::Profiles).at(row, col::profiles::OfKind);
    if (kind >= 0 && kind < KindCount)
        profile.kind = static_cast<Kind>(kind);
    if (const Result<void> read = readSetup(textAt(snapshot, row, col::profiles::Setup), profile); !read)
        return read.error();
    return profile;
}

std::optional<std::size_t> rowOf(const Snapshot &snapshot, std::string_view name)
{
    const std::string fold = foldName(name);
    for (std::size_t row = 0; row < snapshot.table(Kind::Profiles).size(); ++row) {
        if (foldName(textAt(snapshot, row, col::profiles::Profile)) == fold)
            return row;
    }
    return std::nullopt;
}

Error unknown(const Snapshot &snapshot, std::string_view name)
{
    std::vector<std::string> names;
    for (std::size_t row = 0; row < snapshot.table(Kind::Profiles).size(); ++row)
        names.emplace_back(textAt(snapshot, row, col::profiles::Profile));
    std::sort(names.begin(), names.end());
    std::string all;
    for (const std::string &each : names)
        all += (all.empty() ? "" : ", ") + each;
    return fail(ErrorCode::UnknownName, {"profile", std::string(name), std::move(all)});
}

auto tied(const ColumnChoice &choice)
{
    return std::tie(choice.field, choice.column, choice.unitWon, choice.increments, choice.fixed, choice.point);
}

PartialDate lastQuarterEnd(PartialDate today)
{
    if (!today.valid())
        return {};
    static constexpr int lastDays[] = {31, 30, 30, 31};
    const int ended = today.quarter() - 1; // quarters of this year that are over
    return ended == 0 ? PartialDate::ofDay(today.year() - 1, 12, 31)
                      : PartialDate::ofDay(today.year(), ended * 3, lastDays[ended - 1]);
}

} // namespace

bool ImportProfile::operator==(const ImportProfile &other) const
{
    const auto all = [](const ImportProfile &p) {
        return std::tie(p.name, p.fingerprint, p.kind, p.encoding, p.delimiter, p.headerLine, p.headerRows, p.unitWon,
                        p.source, p.asOf, p.sheet, p.serialDates, p.defaults, p.accepted);
    };
    return all(*this) == all(other)
           && std::equal(columns.begin(), columns.end(), other.columns.begin(), other.columns.end(),
                         [](const ColumnChoice &a, const ColumnChoice &b) { return tied(a) == tied(b); });
}

std::vector<ImportProfile> profilesOf(const Snapshot &snapshot)
{
    std::vector<ImportProfile> out;
    for (std::size_t row = 0; row < snapshot.table(Kind::Profiles).size(); ++row) {
        if (Result<ImportProfile> profile = readRow(snapshot, row))
            out.push_back(*std::move(profile));
    }
    std::sort(out.begin(), out.end(), [](const ImportProfile &a, const ImportProfile &b) { return a.name < b.name; });
    return out;
}

Result<ImportProfile> profileNamed(const Snapshot &snapshot, std::string_view name)
{
    const auto row = rowOf(snapshot, name);
    if (!row)
        return unknown(snapshot, name);
    return readRow(snapshot, *row);
}

std::optional<ImportProfile> profileFor(const Snapshot &snapshot, std::string_view fingerprint)
{
    if (fingerprint.empty())
        return std::nullopt;
    // The rows stand in the order in which they were stored.
    for (std::size_t row = snapshot.table(Kind::Profiles).size(); row-- > 0;) {
        if (textAt(snapshot, row, col::profiles::Fingerprint) != fingerprint)
            continue;
        if (Result<ImportProfile> profile = readRow(snapshot, row))
            return *std::move(profile);
    }
    return std::nullopt;
}

Result<std::optional<ImportProfile>> profileForInput(const Snapshot &snapshot, ByteSource &input, Encoding encoding,
                                                     std::optional<char> delimiter)
{
    std::optional<ImportProfile> found;
    if (snapshot.table(Kind::Profiles).size() == 0)
        return found;
    // A table may need its own delimiter to be read at all: those that profiles know are tried after the likely one.
    std::vector<char> delimiters{delimiter.value_or('\0')};
    if (!delimiter) {
        for (const ImportProfile &profile : profilesOf(snapshot)) {
            if (profile.delimiter
                && std::find(delimiters.begin(), delimiters.end(), *profile.delimiter) == delimiters.end())
                delimiters.push_back(*profile.delimiter);
        }
    }
    for (const char each : delimiters) {
        CsvReader reader(input, encoding, {.delimiter = each});
        CsvRecord record;
        std::vector<KeptRecord> last; // a header has up to three rows
        for (std::size_t i = 0; i < Layout::Window && !found && reader.next(record) == CsvReader::Step::Record; ++i) {
            if (record.blank)
                continue;
            last.push_back({record.line, record.malformed, false, {record.fields.begin(), record.fields.end()}});
            if (last.size() > Layout::MostHeaderRows)
                last.erase(last.begin());
            for (std::size_t rows = last.size(); rows > 0 && !found; --rows)
                found = profileFor(snapshot, headerFingerprint(headerCells(std::span(last).last(rows))));
        }
        if (const Result<void> rewound = input.rewind(); !rewound)
            return rewound.error();
        if (found)
            break;
    }
    return found;
}

void applyProfile(const ImportProfile &profile, ImportOptions &options, PartialDate today)
{
    if (!options.kind)
        options.kind = profile.kind;
    if (options.encoding == EncodingChoice::Auto)
        options.encoding = profile.encoding;
    if (!options.delimiter)
        options.delimiter = profile.delimiter;
    if (!options.unitWon)
        options.unitWon = profile.unitWon;
    if (options.source.empty())
        options.source = profile.source;
    if (options.headerLine == 0)
        options.headerLine = profile.headerLine;
    if (options.headerRows == 0)
        options.headerRows = profile.headerRows;
    options.serialDates = options.serialDates || profile.serialDates;
    if (!options.asOf.valid() && profile.asOf == AsOfRule::FileName)
        options.asOf = dateInFileName(options.fileName);
    if (!options.asOf.valid() && profile.asOf == AsOfRule::QuarterEnd)
        options.asOf = lastQuarterEnd(today);
    for (const ColumnChoice &choice : profile.columns) {
        const bool said = std::any_of(options.columns.begin(), options.columns.end(),
                                      [&](const ColumnChoice &own) { return own.field == choice.field; });
        if (!said)
            options.columns.push_back(choice);
    }
    for (const auto &[key, text] : profile.defaults) {
        const bool said = std::any_of(options.defaults.begin(), options.defaults.end(),
                                      [&key = key](const auto &own) { return own.first == key; });
        if (!said)
            options.defaults.emplace_back(key, text);
    }
}

ImportProfile profileOf(const ImportPlan &plan, const ImportOptions &options, std::string name)
{
    ImportProfile profile;
    // What the options cannot say stays as the profile has it that was used.
    if (!plan.profile.empty() && plan.before) {
        if (Result<ImportProfile> used = profileNamed(*plan.before, plan.profile))
            profile = *std::move(used);
    }
    profile.name = tidyText(name);
    profile.fingerprint = plan.fingerprint;
    profile.kind = plan.kind;
    profile.encoding = options.encoding;
    profile.delimiter = options.delimiter;
    profile.headerLine = options.headerLine;
    profile.headerRows = options.headerRows;
    profile.unitWon = options.unitWon;
    profile.source = options.source;
    profile.sheet = options.sheet;
    profile.serialDates = options.serialDates;
    profile.columns = options.columns;
    profile.defaults = options.defaults;
    return profile;
}

PartialDate dateInFileName(std::string_view name)
{
    name = name.substr(0, std::min(name.rfind('.'), name.size()));
    PartialDate found;
    // From every place at which a number of four digits or more begins, the longest text that is a date.
    const auto digit = [&](std::size_t i) { return i < name.size() && name[i] >= '0' && name[i] <= '9'; };
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (!digit(at) || (at > 0 && digit(at - 1)) || !digit(at + 3))
            continue;
        for (std::size_t length = std::min<std::size_t>(name.size() - at, 24); length >= 4; --length) {
            if (digit(at + length - 1) && digit(at + length)) // never a part of a number
                continue;
            const DateText date = readDate(name.substr(at, length));
            if (date.status == ReadStatus::Ok) {
                found = date.value;
                break;
            }
        }
    }
    return found;
}

Result<Draft> saveProfile(const std::shared_ptr<const Snapshot> &snapshot, const ImportProfile &profile)
{
    EditDraft draft(snapshot);
    const std::string name = tidyText(profile.name);
    const std::string setup = writeSetup(profile);
    ImportProfile again;
    again.name = name;
    if (const Result<void> sound = readSetup(setup, again); !sound)
        return sound.error(); // what cannot be read back must not be stored
    std::vector<Value> cells(col::profiles::Count, Null);
    cells[col::profiles::Profile] = draft.text(name);
    cells[col::profiles::Fingerprint] = draft.text(profile.fingerprint);
    cells[col::profiles::OfKind] = profile.kind ? static_cast<Value>(*profile.kind) : Null;
    cells[col::profiles::Setup] = draft.text(setup);
    if (cells[col::profiles::Profile] == Null)
        return fail(ErrorCode::UnknownName, {"profile", name, {}});
    std::int64_t ends = 0;
    if (const auto row = rowOf(*snapshot, name)) {
        const Table &table = snapshot->table(Kind::Profiles);
        ends = table.origins[*row].version;
        cells[col::profiles::Note] = table.at(*row, col::profiles::Note);
        if (std::equal(cells.begin(), cells.end(), table.row(*row).begin()))
            return fail(ErrorCode::NothingToDo);
    }
    draft.put(Kind::Profiles, std::move(cells), ends);
    Draft out = draft.take();
    out.title = name;
    return out;
}

Result<Draft> removeProfile(const std::shared_ptr<const Snapshot> &snapshot, std::string_view name)
{
    const auto row = rowOf(*snapshot, name);
    if (!row)
        return unknown(*snapshot, name);
    EditDraft draft(snapshot);
    draft.remove(Kind::Profiles, *row);
    Draft out = draft.take();
    out.title = textAt(*snapshot, *row, col::profiles::Profile);
    return out;
}

Result<Draft> renameProfile(const std::shared_ptr<const Snapshot> &snapshot, std::string_view from,
                            std::string_view to)
{
    const auto row = rowOf(*snapshot, from);
    if (!row)
        return unknown(*snapshot, from);
    const std::string name = tidyText(to);
    if (name.empty())
        return fail(ErrorCode::UnknownName, {"profile", name, {}});
    if (name == textAt(*snapshot, *row, col::profiles::Profile))
        return fail(ErrorCode::NothingToDo);
    const auto other = rowOf(*snapshot, name);
    if (other && *other != *row)
        return fail(ErrorCode::NameTaken, {name, "1"});
    EditDraft draft(snapshot);
    const Table &table = snapshot->table(Kind::Profiles);
    std::vector<Value> cells(table.row(*row).begin(), table.row(*row).end());
    cells[col::profiles::Profile] = draft.text(name);
    if (other) { // the same name in another spelling
        draft.put(Kind::Profiles, std::move(cells), table.origins[*row].version);
    } else {
        draft.put(Kind::Profiles, std::move(cells));
        draft.remove(Kind::Profiles, *row);
    }
    Draft out = draft.take();
    out.title = name;
    return out;
}

} // namespace db
