#include "db/figures/adoption.h"

#include "db/exchange/cell_text.h"
#include "db/records/partial_date.h"

#include <charconv>
#include <cstdio>

namespace db {

namespace {

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '|' || c == '%' || static_cast<unsigned char>(c) < 0x20) {
            char code[4];
            std::snprintf(code, sizeof code, "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
            out += code;
        } else {
            out += c;
        }
    }
    return out;
}

std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned code = 0;
        if (text[i] == '%' && i + 2 < text.size()
            && std::from_chars(text.data() + i + 1, text.data() + i + 3, code, 16).ptr == text.data() + i + 3) {
            out += static_cast<char>(code);
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace

Value cellOf(const Snapshot &snapshot, const Column &column, const std::string &text)
{
    switch (column.type) {
    case Type::Text:
        return snapshot.texts ? snapshot.texts->folded(snapshot.texts->find(text)) : Null;
    case Type::Choice:
        for (std::size_t i = 0; i < column.choices.size(); ++i) {
            if (column.choices[i].key == text)
                return static_cast<Value>(i);
        }
        return Null;
    case Type::Date: {
        const auto date = PartialDate::parse(text);
        return date ? date->code() : Null;
    }
    default: {
        Value number = Null;
        const auto end = text.data() + text.size();
        return std::from_chars(text.data(), end, number).ptr == end ? number : Null;
    }
    }
}

std::string adoptionSubject(const Snapshot &snapshot, Kind kind, std::size_t row, int column)
{
    const KindInfo &kindInfo = info(kind);
    const Table &table = snapshot.table(kind);
    std::string out = std::string(kindInfo.key) + '.' + std::string(kindInfo.columns[static_cast<std::size_t>(column)].key);
    for (std::size_t i = 0; i < kindInfo.columns.size(); ++i) {
        const Column &declared = kindInfo.columns[i];
        const Value cell = table.at(row, static_cast<int>(i));
        if (declared.identifies() && cell != Null && cell != declared.blank)
            out += '|' + std::string(declared.key) + '=' + escaped(cellText(declared, cell, *snapshot.texts));
    }
    return out;
}

std::optional<Adoption> parseAdoption(const Snapshot &snapshot, std::string_view subject)
{
    const std::size_t dot = subject.find('.');
    const std::size_t bar = subject.find('|');
    if (dot == std::string_view::npos || bar == std::string_view::npos || dot > bar)
        return std::nullopt;
    const auto kind = kindByKey(subject.substr(0, dot));
    if (!kind || !info(*kind).hasClaims())
        return std::nullopt;
    const KindInfo &kindInfo = info(*kind);
    Adoption adoption;
    adoption.kind = *kind;
    adoption.column = kindInfo.find(subject.substr(dot + 1, bar - dot - 1));
    if (adoption.column < 0 || kindInfo.columns[static_cast<std::size_t>(adoption.column)].role != Role::Figure)
        return std::nullopt;

    for (const Column &column : kindInfo.columns) {
        if (!column.identifies())
            continue;
        adoption.identity.push_back(column.blank);
        std::size_t from = bar;
        while (from != std::string_view::npos) {
            const std::size_t end = subject.find('|', from + 1);
            const std::string_view part = subject.substr(from + 1, end == std::string_view::npos ? end : end - from - 1);
            if (part.size() > column.key.size() && part.substr(0, column.key.size()) == column.key
                && part[column.key.size()] == '=') {
                adoption.identity.back() = cellOf(snapshot, column, unescaped(part.substr(column.key.size() + 1)));
                if (adoption.identity.back() == Null)
                    return std::nullopt; // names a text that the file does not hold: no claim of it
            }
            from = end;
        }
    }
    return adoption;
}

std::vector<Adoption> readAdoptions(const Snapshot &snapshot)
{
    std::vector<Adoption> out;
    const Table &decisions = snapshot.table(Kind::Decisions);
    for (std::size_t row = 0; row < decisions.size(); ++row) {
        if (decisions.at(row, col::decisions::Type) != static_cast<Value>(DecisionType::Adopt))
            continue;
        auto adoption = parseAdoption(snapshot, snapshot.text(decisions.at(row, col::decisions::Subject)));
        if (!adoption)
            continue;
        adoption->decision = decisions.origins[row].version;
        out.push_back(std::move(*adoption));
    }
    return out;
}

} // namespace db
