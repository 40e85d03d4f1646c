#include "app/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace app {

void JsonWriter::newLine()
{
    if (!m_indented)
        return;
    m_out += '\n';
    m_out.append(m_hasMembers.size() * 2, ' ');
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasMembers.empty())
        return;
    if (m_hasMembers.back())
        m_out += m_indented ? "," : ", ";
    m_hasMembers.back() = true;
    newLine();
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_out += bracket;
    m_hasMembers.push_back(false);
}

void JsonWriter::end(char bracket)
{
    const bool hadMembers = m_hasMembers.back();
    m_hasMembers.pop_back();
    if (hadMembers)
        newLine();
    m_out += bracket;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    text(name);
    m_out += ": ";
    m_afterKey = true;
    return *this;
}

void JsonWriter::raw(std::string_view token)
{
    separate();
    m_out += token;
}

void JsonWriter::text(std::string_view value)
{
    separate();
    m_out += '"';
    for (const char c : value) {
        switch (c) {
        case '"': m_out += "\\\""; break;
        case '\\': m_out += "\\\\"; break;
        case '\n': m_out += "\\n"; break;
        case '\r': m_out += "\\r"; break;
        case '\t': m_out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                constexpr std::string_view digits = "0123456789abcdef";
                m_out += "\\u00";
                m_out += digits[static_cast<unsigned char>(c) >> 4];
                m_out += digits[static_cast<unsigned char>(c) & 15];
            } else {
                m_out += c;
            }
        }
    }
    m_out += '"';
}

void JsonWriter::count(db::Value value)
{
    if (value == db::Null)
        null();
    else
        integer(value);
}

void JsonWriter::decimal(db::Value millionths)
{
    if (millionths == db::Null) {
        null();
        return;
    }
    std::string token = millionths < 0 ? "-" : "";
    const auto size = millionths < 0 ? -millionths : millionths;
    token += std::to_string(size / db::DecimalScale);
    std::string fraction = std::to_string(db::DecimalScale + size % db::DecimalScale).substr(1);
    while (!fraction.empty() && fraction.back() == '0')
        fraction.pop_back();
    if (!fraction.empty())
        token += '.' + fraction;
    raw(token);
}

void JsonWriter::real(double value, int digits)
{
    if (!std::isfinite(value)) {
        null();
        return;
    }
    std::array<char, 400> buffer{};
    const auto done = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed,
                                    digits);
    std::string token(buffer.data(), done.ptr);
    if (token.find('.') != std::string::npos) {
        while (token.back() == '0')
            token.pop_back();
        if (token.back() == '.')
            token.pop_back();
    }
    raw(token == "-0" ? "0" : token);
}

void JsonWriter::date(db::PartialDate value)
{
    if (value.valid())
        text(value.text());
    else
        null();
}

std::string JsonWriter::take()
{
    m_out += '\n';
    m_hasMembers.clear();
    return std::exchange(m_out, {});
}

} // namespace app
