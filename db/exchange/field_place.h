#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace db {

/// Counts the fields of a record before the text is decoded, to say in which one an unreadable byte stands. For
/// encodings that keep ASCII (UTF-8, windows-949). Which character separates the fields is taken from the first record
/// that has one; a guess, for the reader itself decides only after the encoding is known.
class FieldPlace
{
public:
    void feed(std::string_view bytes);
    /// The number of the field in which the next byte stands (first = 1).
    int column() const;

private:
    static constexpr std::array<char, 3> Separators{',', ';', '\t'};
    enum class State { Start, Plain, Quoted, QuoteInQuoted };

    void take(char c);
    void endRecord();

    State m_state = State::Start;
    int m_separator = -1; // index, -1 = not known yet
    std::array<int, 3> m_counts{}; // in the current record
};

} // namespace db
