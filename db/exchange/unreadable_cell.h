#pragma once

namespace db {

/// Begins a cell that a spreadsheet shows without a value of its own: an error such as #REF!, or "=" and a formula
/// that was never calculated. No document can hold this character itself.
constexpr char UnreadableCell = '\x01';

} // namespace db
