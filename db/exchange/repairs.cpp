#include "db/exchange/repairs.h"

#include "db/exchange/header_names.h"
#include "db/exchange/values.h"

#include <algorithm>
#include <utility>

namespace db {

namespace {

/// A cell in a note: on one line, of bounded length, and nothing that looks like a personal number.
std::string shown(std::string_view text)
{
    static constexpr std::size_t Most = 120;
    if (looksPersonal(text))
        return "***";
    std::string out(text.substr(0, Most));
    if (text.size() > Most) {
        while (!out.empty() && (static_cast<unsigned char>(out.back()) & 0xC0U) == 0x80U)
            out.pop_back();
        if (!out.empty() && (out.back() & 0x80) != 0)
            out.pop_back();
        out += "…";
    }
    std::replace_if(out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return out;
}

} // namespace

Repairs::Repairs(std::span<const Repair> repairs)
{
    for (const Repair &repair : repairs)
        m_repairs.push_back(&repair);
    std::stable_sort(m_repairs.begin(), m_repairs.end(), [](const Repair *a, const Repair *b) {
        return std::pair(a->line, a->field) < std::pair(b->line, b->field);
    });
}

void Repairs::applyHere(CsvRecord &record)
{
    bool changed = false;
    for (; m_next < m_repairs.size() && m_repairs[m_next]->line <= record.line; ++m_next) {
        const Repair &repair = *m_repairs[m_next];
        const auto field = static_cast<std::size_t>(repair.field) - 1;
        if (repair.line < record.line || repair.field < 1 || field >= record.fields.size()) {
            m_unused.push_back(&repair);
            continue;
        }
        if (record.fields[field] == repair.text)
            continue;
        m_note += (m_note.empty() ? "" : "; ") + std::to_string(repair.line) + ':' + std::to_string(repair.field) + " \""
                  + shown(record.fields[field]) + "\" -> \"" + shown(repair.text) + '"';
        record.fields[field] = repair.text;
        ++m_done;
        changed = true;
    }
    if (changed)
        record.blank = std::all_of(record.fields.begin(), record.fields.end(), isBlankText);
}

void Repairs::finish()
{
    for (; m_next < m_repairs.size(); ++m_next)
        m_unused.push_back(m_repairs[m_next]);
}

std::string Repairs::note() const
{
    return m_done == 0 ? std::string() : '[' + std::to_string(m_done) + "] " + m_note;
}

} // namespace db
