#pragma once

#include "db/records/partial_date.h"
#include "db/records/value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// Writes JSON as UTF-8 in the order in which it is told. Not QJsonDocument: that sorts the members, and its numbers
/// are doubles, while money in won and exact decimals must come out digit by digit.
class JsonWriter final
{
public:
    enum class Layout { Lines, Indented };
    explicit JsonWriter(Layout layout = Layout::Indented) : m_indented(layout == Layout::Indented) {}

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    JsonWriter &key(std::string_view name);

    void null() { raw("null"); }
    void boolean(bool value) { raw(value ? "true" : "false"); }
    void integer(std::int64_t value) { raw(std::to_string(value)); }
    void text(std::string_view value);
    /// An integer, or null for db::Null.
    void count(db::Value value);
    /// Millionths as a decimal without superfluous digits, or null for db::Null.
    void decimal(db::Value millionths);
    /// A computed number, rounded to `digits` decimals.
    void real(double value, int digits = 6);
    /// A date as spelt, or null when invalid.
    void date(db::PartialDate value);

    /// What was written, with a line end.
    std::string take();

private:
    void begin(char bracket);
    void end(char bracket);
    void raw(std::string_view token);
    void newLine();
    void separate();

    std::string m_out;
    std::vector<bool> m_hasMembers; // one entry per open bracket
    bool m_afterKey = false;
    bool m_indented;
};

} // namespace app
