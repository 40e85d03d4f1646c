// The cells of RowTyper: one text, read by the type of its column.
#include "db/exchange/row_typing.h"

#include "db/exchange/formula.h"
#include "db/exchange/header_names.h"
#include "db/exchange/suggestion.h"
#include "db/exchange/unreadable_cell.h"
#include "db/exchange/utf8.h"
#include "db/exchange/values.h"

#include <algorithm>

namespace db {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Plain digits, in groups of three or without: how nearly every number of a table is written. Anything else is left
/// to the full grammar. At most fifteen digits, so that nothing overflows.
bool plainNumber(std::string_view text, std::int64_t &value)
{
    if (text.empty() || text.size() > 19)
        return false;
    std::int64_t sum = 0;
    std::size_t digits = 0;
    std::size_t group = 0;
    bool grouped = false;
    for (const char c : text) {
        if (isDigit(c)) {
            sum = sum * 10 + (c - '0');
            ++digits;
            ++group;
        } else if (c == ',' && (grouped ? group == 3 : group >= 1 && group <= 3)) {
            grouped = true;
            group = 0;
        } else {
            return false;
        }
    }
    if (digits > 15 || (grouped && group != 3))
        return false;
    value = sum;
    return true;
}

std::string joined(std::span<const Choice> choices)
{
    std::string keys;
    for (const Choice &choice : choices) {
        if (!keys.empty())
            keys += '|';
        keys += choice.key;
    }
    return keys;
}

bool isDash(std::string_view text)
{
    return text == "-" || text == "–" || text == "—";
}

/// What a refused number can be read as.
std::vector<std::string> readingsOf(std::string_view text, std::string_view rule)
{
    if (rule != rule::NumberAmbiguous)
        return {};
    std::string grouped;
    for (const char c : text) {
        if (c != '.' && c != ' ')
            grouped += c;
    }
    return {std::string(text), grouped};
}

} // namespace

std::string canonicalSpelling(Spelling spelling, std::string text)
{
    if (spelling == Spelling::AsWritten)
        return text;
    const std::string folded = foldName(text);
    std::string_view rest = folded;
    const auto cutFront = [&rest](std::string_view part) {
        if (rest.substr(0, part.size()) == part)
            rest.remove_prefix(part.size());
    };
    const auto cutBack = [&rest](std::string_view part) {
        if (rest.size() > part.size() && rest.substr(rest.size() - part.size()) == part)
            rest.remove_suffix(part.size());
    };
    cutFront("제");
    if (spelling == Spelling::Phase) {
        cutFront("phase");
        cutBack("단계");
    } else {
        cutFront("cohort");
        cutBack("기수");
        cutBack("기");
    }
    for (const auto &[roman, digit] : {std::pair("i", "1"), std::pair("ii", "2"), std::pair("iii", "3")}) {
        if (rest == roman && rest.size() < folded.size())
            return digit;
    }
    if (rest.empty() || rest.size() > 6 || !std::all_of(rest.begin(), rest.end(), isDigit))
        return text;
    while (rest.size() > 1 && rest.front() == '0')
        rest.remove_prefix(1);
    return std::string(rest);
}

bool RowTyper::readCell(Field &field, std::string_view text, Value *cells)
{
    const Type type = columnOf(field).type;
    if (text.empty())
        return true;
    if (text.front() == UnreadableCell && m_defaults.workbook) {
        text.remove_prefix(1);
        return error(field, text, text.starts_with('=') ? "cell.formula" : "number.spreadsheet");
    }
    if (type == Type::Money || type == Type::Count || type == Type::Decimal)
        return readNumber(field, text, cells);
    CellMemo::Entry &entry = field.memo.at(text);
    if (!entry.filled && !readMemo(field, entry, text))
        return false;
    if (entry.total) {
        m_sawTotal = true;
        return true;
    }
    if (entry.whole) { // the name of a record where others stand beside it
        m_sawWhole = true;
        cells[field.column] = entry.value;
        return true;
    }
    if (entry.unknown) {
        report(field.index, text, m_registers[field.column].rule, Severity::Warning, {std::string(m_texts.text(entry.value))});
        m_unknown.push_back(&entry);
    }
    if (entry.value == Null)
        return true;
    if (type == Type::Flag && entry.value == 0 && cells[field.column] != Null)
        return true; // the number itself says 약
    if (type == Type::Text && columnOf(field).role == Role::Key)
        m_keyNamed = true;
    cells[field.column] = entry.value;
    return true;
}

bool RowTyper::readMemo(Field &field, CellMemo::Entry &entry, std::string_view text)
{
    switch (columnOf(field).type) {
    case Type::Choice:
        return readChoice(field, entry, text);
    case Type::Flag:
        return readFlag(field, entry, text);
    case Type::Date:
        return readDateCell(field, entry, text);
    case Type::Year: {
        if (isTotalWord(text)) {
            CellMemo::fill(entry, text, Null);
            entry.total = true;
            return true;
        }
        const NumberText year = readYear(text);
        if (year.status == ReadStatus::Error)
            return error(field, text, year.rule, {}, suggestedNumber(text, readYear));
        CellMemo::fill(entry, text, year.status == ReadStatus::Ok ? year.value : Null);
        return true;
    }
    default:
        return readText(field, entry, text);
    }
}

bool RowTyper::readText(Field &field, CellMemo::Entry &entry, std::string_view text)
{
    const Column &column = columnOf(field);
    if (looksPersonal(text)) {
        m_personal = true;
        return error(field, {}, "personal.number"); // not even in the list of problems
    }
    const std::string plain = tidyText(unescapeFormula(text));
    const bool key = column.role == Role::Key;
    if (plain.size() > TextLimit && countCharacters(plain) > TextLimit)
        return error(field, std::string_view(plain).substr(0, 40), "text.long", {std::to_string(TextLimit)});
    if (plain.empty() || (column.identifies() && isDash(plain))) {
        CellMemo::fill(entry, text, Null);
        return true;
    }
    if (key && (isTotalWord(plain) || isSubtotal(field.column, plain))) {
        CellMemo::fill(entry, text, Null);
        entry.total = true;
        return true;
    }
    const Value id = m_texts.intern(canonicalSpelling(column.spelling, plain));
    CellMemo::fill(entry, text, id);
    entry.whole = key && isWholeWord(plain);
    const Register &names = m_registers[field.column];
    if (!names.rule.empty()) {
        const Value folded = m_texts.folded(id);
        entry.unknown = names.known.find(folded) == names.known.end();
    }
    return true;
}

bool RowTyper::readChoice(Field &field, CellMemo::Entry &entry, std::string_view text)
{
    const Column &column = columnOf(field);
    if (isBlankText(text) || (isUnknownText(text) && findChoice(column, text) < 0)) {
        CellMemo::fill(entry, text, Null);
        return true;
    }
    const int choice = findChoice(column, text);
    if (choice < 0 && isTotalWord(text)) {
        CellMemo::fill(entry, text, Null);
        entry.total = true;
        return true;
    }
    if (choice < 0)
        return error(field, text, "choice.unknown", {std::string(column.key), joined(column.choices)},
                     suggestedChoice(column, text));
    CellMemo::fill(entry, text, choice);
    return true;
}

bool RowTyper::readFlag(Field &field, CellMemo::Entry &entry, std::string_view text)
{
    static constexpr std::string_view yes[] = {"1", "true", "yes", "y", "o", "○", "〇", "●", "◯", "v", "✓", "예", "약", "여", "이상",
                                               "최대", "내외", "정도", "가량", "안팎"};
    static constexpr std::string_view no[] = {"0", "false", "no", "n", "x", "×", "아니오"};
    const std::string folded = foldName(text);
    const auto is = [&folded](std::string_view word) { return folded == word; };
    if (std::any_of(std::begin(yes), std::end(yes), is))
        CellMemo::fill(entry, text, 1);
    else if (std::any_of(std::begin(no), std::end(no), is))
        CellMemo::fill(entry, text, 0);
    else if (isUnknownText(text))
        CellMemo::fill(entry, text, Null);
    else
        return error(field, text, "flag.unknown");
    return true;
}

bool RowTyper::refuseDate(const Field &field, std::string_view text, const DateText &date)
{
    std::vector<std::string> args;
    if (date.rule == rule::DateSerial)
        args.push_back(date.value.text());
    if (date.rule == rule::DateAmbiguous) {
        std::string readings;
        for (const PartialDate reading : date.readings) {
            if (reading.valid())
                readings += (readings.empty() ? "" : "|") + reading.text();
        }
        args.push_back(std::move(readings));
    }
    return error(field, text, date.rule, std::move(args), suggestedDate(text, date, columnOf(field).starts));
}

bool RowTyper::readDateCell(Field &field, CellMemo::Entry &entry, std::string_view text)
{
    const DateText date = readDate(text);
    const bool serial = m_defaults.serialDates && date.rule == rule::DateSerial;
    if (date.status == ReadStatus::Error && columnOf(field).identifies() && isTotalWord(text)) {
        CellMemo::fill(entry, text, Null);
        entry.total = true;
        return true;
    }
    if (date.status == ReadStatus::Error && !serial)
        return refuseDate(field, text, date);
    if (date.status == ReadStatus::Blank) {
        CellMemo::fill(entry, text, Null);
        return true;
    }
    CellMemo::fill(entry, text, date.value.code());
    if (m_defaults.today.valid()) {
        static constexpr int Far = 50; // years; no plan of this programme reaches so far
        if (static_cast<int>(field.column) == m_asOf && date.value.firstDay() > m_defaults.today.lastDay())
            report(field.index, text, "as_of.future", Severity::Warning, {m_defaults.today.text()});
        else if (date.value.year() > m_defaults.today.year() + Far)
            report(field.index, text, "date.far", Severity::Warning, {m_defaults.today.text()});
    }
    return true;
}

/// The unit of an amount that names none itself: the row's, the header's, the title's or the caller's, else won.
std::int64_t RowTyper::wonPerUnit(const Field &field)
{
    if (m_rowUnit > 0)
        return m_rowUnit;
    const ColumnUse &use = m_header.uses[field.index];
    if (use.unitWon != 0)
        return use.unitWon;
    if (m_defaults.unitWon != 0)
        return m_defaults.unitWon;
    // A canonical header is in won by its definition; under 금액 it may be anything.
    if (!m_unitAssumed && std::any_of(use.header.begin(), use.header.end(), [](char c) { return (c & 0x80) != 0; })) {
        m_unitAssumed = true;
        report(field.index, {}, "unit.assumed", Severity::Warning, {use.header});
    }
    return 1;
}

bool RowTyper::readNumber(Field &field, std::string_view text, Value *cells)
{
    const Column &column = columnOf(field);
    std::int64_t plain = 0;
    Value value = Null;
    bool approximate = false;
    const std::int64_t scale = column.type == Type::Money     ? wonPerUnit(field)
                               : column.type == Type::Decimal ? DecimalScale
                                                              : 1;
    if (!plainNumber(text, plain) || __builtin_mul_overflow(plain, scale, &value)) {
        const PointMeaning point = m_header.uses[field.index].point;
        const auto read = [&column, scale, point](std::string_view cell) {
            if (column.type == Type::Money)
                return readMoney(cell, {.wonPerUnit = scale, .units = true, .point = point});
            return column.type == Type::Count ? readCount(cell, {.units = true, .point = point})
                                              : readDecimal(cell, {.percent = true, .units = true, .point = point});
        };
        const NumberText number = read(text);
        if (number.status == ReadStatus::Blank)
            return true;
        if (number.status == ReadStatus::Error)
            return error(field, text, number.rule, readingsOf(text, number.rule),
                         number.rule == rule::NumberAmbiguous ? std::string() : suggestedNumber(text, read));
        notePoint(field, text, number);
        value = number.value;
        approximate = number.approximate;
    } else if (plain >= 1000) {
        field.otherNumbers = true; // no points between its thousands
    }
    if (column.type == Type::Money && value < 0)
        report(field.index, text, "amount.negative", Severity::Warning);
    if (column.type == Type::Decimal && value < 0 && !column.negative)
        return error(field, text, "value.negative");
    if (m_info.kind == Kind::Sources && field.column == col::sources::Rank && (value < 1 || value > 9))
        return error(field, text, "rank.range", {"1", "9"});
    cells[field.column] = value;
    if (approximate && m_approx >= 0)
        cells[m_approx] = 1;
    else if (approximate)
        report(field.index, text, "approx.dropped", Severity::Warning);
    return true;
}

/// Until a number tells what points are in a column, those that have two readings are kept.
void RowTyper::notePoint(Field &field, std::string_view text, const NumberText &number)
{
    field.otherNumbers = field.otherNumbers || number.tellsPoint;
    if (!number.groupingPoint || field.otherNumbers)
        return;
    field.pointLines.push_back(static_cast<std::uint32_t>(m_line));
    if (field.pointTexts.size() < ImportPlan::ProblemLimit)
        field.pointTexts.emplace_back(text);
}

std::vector<std::uint32_t> RowTyper::finish()
{
    m_pending.clear();
    std::vector<std::uint32_t> refused;
    for (const auto *fields : {&m_fields, &m_wide}) {
        for (const auto &field : *fields) {
            if (field->pointLines.empty() || field->otherNumbers)
                continue;
            const std::string &header = m_header.uses[field->index].header;
            // Under a header of the program's own decimals are written as it writes them.
            if (columnOf(*field).type == Type::Decimal && header == columnOf(*field).key) {
                m_line = field->pointLines.front();
                report(field->index, field->pointTexts.front(), "number.point", Severity::Warning, {header});
                continue;
            }
            for (std::size_t i = 0; i < field->pointLines.size(); ++i) {
                m_line = field->pointLines[i];
                if (i < field->pointTexts.size())
                    error(*field, field->pointTexts[i], rule::NumberAmbiguous,
                          readingsOf(field->pointTexts[i], rule::NumberAmbiguous));
                else
                    m_problems.count(rule::NumberAmbiguous, Severity::Error);
            }
            refused.insert(refused.end(), field->pointLines.begin(), field->pointLines.end());
        }
    }
    flush();
    std::sort(refused.begin(), refused.end());
    return refused;
}

} // namespace db
